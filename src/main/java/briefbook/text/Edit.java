package briefbook.text;

/**
 * A stretch of two texts compared.
 *
 * @param kind whether both have it
 * @param text its words
 */
public record Edit(Kind kind, String text) {
    /** Who has it. */
    public enum Kind {
        /** Both texts. */
        SAME,
        /** The first text only. */
        REMOVED,
        /** The second text only. */
        ADDED
    }
}
