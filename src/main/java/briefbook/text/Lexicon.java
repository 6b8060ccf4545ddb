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
 * <p>Start with {@link #builtIn()}. Words are looked up in lower case by a 48-bit hash and are not kept, so that half a million
 * words take 4 MB. The file holds the tables as they are used, so that loading only copies them. Immutable.
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

    /** Into how many buckets the first 16 bits of the hash sort the words. */
    private static final int BUCKETS = 1 << 16;

    private static final long[] NO_PATH = new long[0];

    /** Where the words of each bucket start; the last entry is the number of words. */
    private final int[] starts;

    /** The other 32 bits of each word's hash. */
    private final int[] rests;

    private final byte[] flags;

    /** Number of each word's cluster plus one, or 0. */
    private final short[] clusters;

    private final long[][] paths;

    private Lexicon(int[] starts, int[] rests, byte[] flags, short[] clusters, long[][] paths) {
        this.starts = starts;
        this.rests = rests;
        this.flags = flags;
        this.clusters = clusters;
        this.paths = paths;
    }

    /** Returns the lexicon that comes with the program; it is loaded at the first call. */
    public static Lexicon builtIn() {
        return BuiltIn.LEXICON;
    }

    /**
     * Reads a lexicon: the cluster paths, then how many words there are and how many in each bucket, and for all words in the
     * order of their hashes the rest of the hash, then the flags, then the number of the cluster plus one, or 0.
     */
    public static Lexicon read(ByteBuffer in) {
        long[][] paths = new long[in.getShort() & 0xFFFF][];
        for (int i = 0; i < paths.length; i++) {
            byte[] path = new byte[in.getShort() & 0xFFFF];
            in.get(path);
            paths[i] = prefixes(new String(path, StandardCharsets.UTF_8));
        }
        int words = in.getInt();
        byte[] counts = new byte[BUCKETS];
        in.get(counts);
        int[] starts = new int[BUCKETS + 1];
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            starts[bucket + 1] = starts[bucket] + (counts[bucket] & 0xFF);
        }
        int[] rests = new int[words];
        in.asIntBuffer().get(rests);
        in.position(in.position() + words * Integer.BYTES);
        byte[] flags = new byte[words];
        in.get(flags);
        short[] clusters = new short[words];
        in.asShortBuffer().get(clusters);
        return new Lexicon(starts, rests, flags, clusters, paths);
    }

    /** Returns the 48 bits by which a word in lower case is known: 16 of its bucket and 32 within it. */
    public static long key(String lower) {
        return Hash.spread(Hash.of(0, lower));
    }

    /** Returns the bucket of a key, a number of 16 bits. */
    public static int bucket(long key) {
        return (int) (key >>> Integer.SIZE);
    }

    /** Returns the flags of a word in lower case; 0 when it is unknown. */
    public int flags(String lower) {
        int at = find(lower);
        return at < 0 ? 0 : flags[at] & 0xFF;
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
        int cluster = cluster(lower);
        if (cluster == 0 && hasDigit(lower)) {
            cluster = cluster(digitsAsZero(lower));
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

    private int cluster(String lower) {
        int at = find(lower);
        return at < 0 ? 0 : clusters[at] & 0xFFFF;
    }

    /** Returns the number of a word, or -1. */
    private int find(String lower) {
        long key = key(lower);
        int bucket = bucket(key);
        for (int at = starts[bucket]; at < starts[bucket + 1]; at++) {
            if (rests[at] == (int) key) {
                return at;
            }
        }
        return -1;
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
