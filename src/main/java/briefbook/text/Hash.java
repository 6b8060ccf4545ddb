package briefbook.text;

/** Hashes features; the constants are part of the model file. */
public final class Hash {
    private static final long PRIME = 0x100000001B3L;
    private static final long BASIS = 0xcbf29ce484222325L;

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
