package briefbook.model;

/** What a block is, in the words of the data contract. */
public enum BlockKind {
    /** A sub-heading. */
    HEADING,
    /** A paragraph of prose. */
    PARAGRAPH,
    /** An item of a list. */
    ITEM,
    /** A block quotation. */
    QUOTE,
    /** A table, with its cells in rows. */
    TABLE,
    /** Preformatted text. */
    CODE
}
