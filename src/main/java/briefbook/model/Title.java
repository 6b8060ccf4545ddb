package briefbook.model;

/**
 * An article's title.
 *
 * @param text never empty
 * @param origin stated, derived from the first sentence, or curated
 */
public record Title(String text, Origin origin) {}
