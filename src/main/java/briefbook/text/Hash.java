package briefbook.text;

import java.util.Locale;

/** Hashes features; the constants are part of the model file. */
public final class Hash {
    private static final long PRIME = 0x100000001B3L;
    private static final long BASIS = 0xcbf29ce484222325L;

    /** The small letter for each plain one. */
    private static final char[] LETTERS = letters();

    private Hash() {}

    /** Returns the hash of a text of some kind. */
    public static long of(int kind, String text) {
        return of(kind, text, 0, text.length());
    }

    /** Returns the hash of part of a text. */
    public static long of(int kind, String text, int from, int to) {
        long hash = kind * PRIME + BASIS;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash;
    }

    /** Returns the hash of part of a text in lower case. */
    static long ofLowerCase(int kind, String text, int from, int to) {
        long hash = kind * PRIME + BASIS;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= LETTERS.length) { // some letters are two in lower case, or depend on those beside them
                String word = text.substring(from, to).toLowerCase(Locale.ROOT);
                return of(kind, word, 0, word.length());
            }
            hash = (hash ^ LETTERS[c]) * PRIME;
        }
        return hash;
    }

    private static char[] letters() {
        char[] letters = new char[128];
        for (char c = 0; c < letters.length; c++) {
            letters[c] = Character.toLowerCase(c);
        }
        return letters;
    }

    /** Joins two hashes; the order matters. */
    public static long join(long a, long b) {
        long hash = a * 31 + b;
        return (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
    }

    /** Spreads a hash evenly over all bits. */
    public static long spread(long hash) {
        long spread = hash * 0x9E3779B97F4A7C15L;
        spread ^= spread >>> 29;
        return (spread * 0xBF58476D1CE4E5B9L) >>> 16;
    }
}
