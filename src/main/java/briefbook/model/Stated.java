package briefbook.model;

/** What a page's own data say about a block of it. */
public enum Stated {
    /** It reads like the title that the page states. */
    TITLE,
    /** It opens with the description that the page states. */
    STANDFIRST,
    /** It stands in the text that the page states for other programs. */
    BODY
}
