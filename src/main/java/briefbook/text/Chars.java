package briefbook.text;

/**
 * What a character is, for those who ask it of each character of each text: answers for ASCII come from tables.
 *
 * <p>Halves of a surrogate pair are neither letter, digit nor space. Pure functions.
 */
public final class Chars {
    private static final int PLAIN = 128;
    private static final boolean[] WORD = new boolean[PLAIN];
    private static final boolean[] SPACE = new boolean[PLAIN];

    static {
        for (char c = 0; c < PLAIN; c++) {
            WORD[c] = Character.isLetterOrDigit(c);
            SPACE[c] = Character.isWhitespace(c);
        }
    }

    private Chars() {}

    /** Tells whether a character is a letter or a digit. */
    public static boolean isLetterOrDigit(char c) {
        return c < PLAIN ? WORD[c] : Character.isLetterOrDigit(c);
    }

    /** Tells whether a character is white space of any kind, no-break spaces among it. */
    public static boolean isSpace(char c) {
        return c < PLAIN ? SPACE[c] : Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Returns a letter without its case: two small letters with one capital become the same. */
    public static char folded(char c) {
        if (c < PLAIN) {
            return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
