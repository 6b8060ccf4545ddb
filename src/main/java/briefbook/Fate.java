package briefbook;

/** What became of a piece of a seed. */
public enum Fate {
    /** It is part of the article's text. */
    KEPT,
    /** It lives on as title, date, byline, caption or the like. */
    MOVED,
    /** It was taken out. */
    REMOVED
}
