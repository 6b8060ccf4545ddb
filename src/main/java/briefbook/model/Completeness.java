package briefbook.model;

/** How much of the article the seed holds. */
public enum Completeness {
    /** As far as can be seen, all of it. */
    FULL,
    /** It breaks off or says so: a paywall, a teaser. */
    EXCERPT,
    /** No more than a title or a line. */
    STUB
}
