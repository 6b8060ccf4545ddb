package briefbook.model;

/** A metadata field of an article. */
public enum Field {
    /** The headline. */
    TITLE,
    /** The standfirst below the headline, only if the source states one. */
    DECK,
    /** The day of publication. */
    DATE,
    /** The day of the last change: used only when no day of publication is stated. */
    MODIFIED,
    /** A person named in the byline. */
    AUTHOR,
    /** The newspaper, agency, site or channel. */
    OUTLET,
    /** The address of the original. */
    URL,
    /** The language, as a BCP 47 tag. */
    LANGUAGE,
    /** The place of the dateline or place label. */
    PLACE,
    /** Whether the whole text is free to read: never shown, used to tell excerpts. */
    ACCESS
}
