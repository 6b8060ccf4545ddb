package briefbook.render.search;

/**
 * Writes numbers with the 64 characters from {@code ?} to {@code ~}: the script takes 63 off a character's code to have its
 * number, and only one of them, the back-slash, is longer in a script than here.
 */
final class Letters {
    private static final char FIRST = '?';

    /** Five bits of a number go into a letter; one tells that more follow. */
    private static final int BITS = 5;

    private static final int MORE = 1 << BITS;

    private Letters() {}

    /** Appends a number from 0 to 63. */
    static void letter(StringBuilder out, int number) {
        out.append((char) (FIRST + number));
    }

    /** Appends any number that is not negative, its lowest bits first. */
    static void number(StringBuilder out, int number) {
        int rest = number;
        while (rest >= MORE) {
            letter(out, MORE | (rest & (MORE - 1)));
            rest >>>= BITS;
        }
        letter(out, rest);
    }
}
