package briefbook.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * What is known about single words: their Brown cluster and the lists they stand in.
 *
 * <p>Start with {@link #builtIn()}. Words are looked up in lower case by a 64-bit hash and are not kept, so that half a million
 * words take 8 MB. Immutable.
 */
public final class Lexicon {
    /** The word is a given name. */
    public static final int GIVEN = 1;

    /** The word is a family name. */
    public static final int FAMILY = 2;

    /** The word is a title or part of one. */
    public static final int TITLE = 4;

    /** Running text writes the word with a small letter as a rule. */
    public static final int COMMON = 8;

    private static final long[] NO_PATH = new long[0];

    private final long[] keys;
    private final int[] values;
    private final long[][] paths;

    private Lexicon(long[] keys, int[] values, long[][] paths) {
        this.keys = keys;
        this.values = values;
        this.paths = paths;
    }

    /** Returns the lexicon that comes with the program; it is loaded at the first call. */
    public static Lexicon builtIn() {
        return BuiltIn.LEXICON;
    }

    /**
     * Reads a lexicon: the cluster paths, then the words in order, each as the length it shares with the word before, its
     * rest, its flags, and the number of its cluster plus one, or 0.
     */
    public static Lexicon read(ByteBuffer in) {
        long[][] paths = new long[in.getShort() & 0xFFFF][];
        for (int i = 0; i < paths.length; i++) {
            byte[] path = new byte[in.getShort() & 0xFFFF];
            in.get(path);
            paths[i] = prefixes(new String(path, StandardCharsets.UTF_8));
        }
        int words = in.getInt();
        int size = Integer.highestOneBit(Math.max(words, 1)) * 4;
        Lexicon lexicon = new Lexicon(new long[size], new int[size], paths);
        byte[] word = new byte[512];
        for (int i = 0; i < words; i++) {
            int shared = in.get() & 0xFF;
            int rest = in.get() & 0xFF;
            in.get(word, shared, rest);
            int flags = in.get() & 0xFF;
            int cluster = in.getShort() & 0xFFFF;
            lexicon.put(new String(word, 0, shared + rest, StandardCharsets.UTF_8), (cluster << 8) | flags);
        }
        return lexicon;
    }

    /** Returns the flags of a word in lower case; 0 when it is unknown. */
    public int flags(String lower) {
        return value(lower) & 0xFF;
    }

    /** Tells whether running text writes a word with a small letter as a rule. */
    public boolean isCommon(String lower) {
        return (flags(lower) & COMMON) != 0;
    }

    /** Tells whether a word is a known given name, in any case. */
    public boolean isGiven(String word) {
        return (flags(word.toLowerCase(Locale.ROOT)) & GIVEN) != 0;
    }

    /** Returns hashes of the word's cluster path and its prefixes, the whole path last; none when it has no cluster. */
    public long[] path(String lower) {
        int cluster = value(lower) >>> 8;
        if (cluster == 0 && hasDigit(lower)) {
            cluster = value(digitsAsZero(lower)) >>> 8;
        }
        return cluster == 0 ? NO_PATH : paths[cluster - 1];
    }

    private static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String digitsAsZero(String word) {
        StringBuilder zeros = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                zeros.setCharAt(i, '0');
            }
        }
        return zeros.toString();
    }

    private void put(String word, int value) {
        long key = Hash.of(0, word);
        int at = slot(key);
        keys[at] = key;
        values[at] = value;
    }

    private int value(String word) {
        return values[slot(Hash.of(0, word))];
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int at = (int) Hash.spread(key) & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private static long[] prefixes(String path) {
        int[] cuts = {4, 6, 10};
        long[] hashes = new long[4];
        int count = 0;
        for (int cut : cuts) {
            if (path.length() > cut) {
                hashes[count++] = Hash.of(20 + cut, path.substring(0, cut));
            }
        }
        hashes[count++] = Hash.of(20, path);
        return Arrays.copyOf(hashes, count);
    }

    /** Loads lazily and once. */
    private static final class BuiltIn {
        static final Lexicon LEXICON = load();

        private static Lexicon load() {
            try (InputStream in = Lexicon.class.getResourceAsStream("/briefbook/people/lexicon.bin")) {
                if (in == null) {
                    throw new IllegalStateException("briefbook/people/lexicon.bin is missing; build the program again");
                }
                return read(ByteBuffer.wrap(in.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "briefbook/people/lexicon.bin cannot be read; build the program again", e);
            }
        }
    }
}
