package briefbook.model;

/** In what capacity an article names a person, strongest first. */
public enum PersonKind {
    /** The article is about the person, or speaks of them. */
    SUBJECT,
    /** The person wrote the article. */
    BYLINE,
    /** The person made a picture. */
    CREDIT
}
