package briefbook.model;

/** What an article does with an event, strongest first. */
public enum EventRole {
    /** Reports it as its news. */
    REPORTS,
    /** Announces it. */
    ANNOUNCES,
    /** Mentions it in passing. */
    MENTIONS,
    /** Implies it without naming it, such as "the second call this month". */
    IMPLIES,
    /** Shows it in a caption. */
    CAPTION
}
