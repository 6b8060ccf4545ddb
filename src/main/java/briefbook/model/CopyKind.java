package briefbook.model;

/** What a copy has of its original. */
public enum CopyKind {
    /** The same text, perhaps with changes here and there. */
    COPY,
    /** A part of the text. */
    EXCERPT,
    /** Another version: the same address or the same headline of the same outlet. */
    VERSION
}
