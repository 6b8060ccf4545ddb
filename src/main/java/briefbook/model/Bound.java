package briefbook.model;

/** How a text bounds a number. */
public enum Bound {
    /** "twelve", "between ten and twelve". */
    EXACT,
    /** "about twelve", "nearly twelve". */
    ABOUT,
    /** "at least twelve", "more than twelve". */
    AT_LEAST,
    /** "up to twelve", "fewer than twelve". */
    AT_MOST
}
