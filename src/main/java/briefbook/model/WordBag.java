package briefbook.model;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Words and how often they occur, kept as hash values: small enough to hold for every article.
 *
 * <p>Two words with the same hash count as one; among ten thousand words that happens once in a hundred collections.
 * Immutable.
 */
public final class WordBag {
    /** No word. */
    public static final WordBag EMPTY = new WordBag(new int[0], new byte[0]);

    private final int[] hashes;
    private final byte[] counts;

    private WordBag(int[] hashes, byte[] counts) {
        this.hashes = hashes;
        this.counts = counts;
    }

    /** Makes a bag of words with their counts; counts over 127 are kept as 127. */
    public static WordBag of(Map<String, Integer> words) {
        TreeMap<Integer, Integer> sorted = new TreeMap<>();
        words.forEach((w, n) -> sorted.merge(w.hashCode(), n, Integer::sum));
        int[] hashes = new int[sorted.size()];
        byte[] counts = new byte[sorted.size()];
        int at = 0;
        for (Map.Entry<Integer, Integer> each : sorted.entrySet()) {
            hashes[at] = each.getKey();
            counts[at++] = (byte) Math.min(Byte.MAX_VALUE, each.getValue());
        }
        return new WordBag(hashes, counts);
    }

    /** Returns how many different words it holds. */
    public int size() {
        return hashes.length;
    }

    /** Returns the hash of a word, by its number; ascending. */
    public int hash(int number) {
        return hashes[number];
    }

    /** Returns how often a word occurs, by its number: 1 to 127. */
    public int count(int number) {
        return counts[number];
    }

    /** Tells whether a word is in it. */
    public boolean contains(int hash) {
        return Arrays.binarySearch(hashes, hash) >= 0;
    }

    /** Tells whether some word is in both. */
    public boolean meets(WordBag other) {
        for (int hash : hashes) {
            if (other.contains(hash)) {
                return true;
            }
        }
        return false;
    }
}
