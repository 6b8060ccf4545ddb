package briefbook.model;

/** How much of the articles others may see. */
public enum ShownTexts {
    /** Whole texts, and what was taken out of them. */
    FULL,
    /** Titles, outlets, links and the sentences that pages quote. */
    QUOTES
}
