package briefbook.model;

/** How a piece of metadata is known. */
public enum Origin {
    /** The source says so. */
    STATED,
    /** Made from the text by a rule. */
    DERIVED,
    /** Follows from several articles together. */
    DEDUCED,
    /** Fixed by the owner of the collection. */
    CURATED,
    /** Not known. */
    UNKNOWN
}
