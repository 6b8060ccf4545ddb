package briefbook.model;

/** An inline mark that survives cleaning. */
public enum MarkKind {
    /** A hyperlink. */
    LINK,
    /** Strong emphasis. */
    STRONG,
    /** Emphasis. */
    EM,
    /** Code. */
    CODE
}
