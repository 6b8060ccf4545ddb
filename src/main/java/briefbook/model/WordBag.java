package briefbook.model;

import java.util.Map;
import java.util.TreeMap;

/**
 * Words and how often they occur, kept as hash values: small enough to hold for every article.
 *
 * <p>Two words with the same hash count as one; among ten thousand words that happens once in a hundred collections.
 *
 * @param packed three characters for each word, ascending by hash: both halves of the hash, and the count
 */
public record WordBag(String packed) {
    /** No word. */
    public static final WordBag EMPTY = new WordBag("");

    private static final int EACH = 3;

    /** Makes a bag of words with their counts; counts over 65,535 are kept as that. */
    public static WordBag of(Map<String, Integer> words) {
        TreeMap<Integer, Integer> sorted = new TreeMap<>();
        words.forEach((w, n) -> sorted.merge(w.hashCode(), n, Integer::sum));
        StringBuilder packed = new StringBuilder(EACH * sorted.size());
        sorted.forEach((hash, count) -> packed.append((char) (hash >>> Character.SIZE))
                .append((char) hash.intValue())
                .append((char) Math.min(Character.MAX_VALUE, count)));
        return new WordBag(packed.toString());
    }

    /** Returns how many different words it holds. */
    public int size() {
        return packed.length() / EACH;
    }

    /** Returns the hash of a word, by its number; ascending. */
    public int hash(int number) {
        return packed.charAt(EACH * number) << Character.SIZE | packed.charAt(EACH * number + 1);
    }

    /** Returns how often a word occurs, by its number: 1 to 65,535. */
    public int count(int number) {
        return packed.charAt(EACH * number + 2);
    }

    /** Tells whether a word is in it. */
    public boolean contains(int hash) {
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = hash(middle);
            if (found == hash) {
                return true;
            }
            if (found < hash) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return false;
    }

    /** Tells whether some word is in both. */
    public boolean meets(WordBag other) {
        for (int i = 0; i < size(); i++) {
            if (other.contains(hash(i))) {
                return true;
            }
        }
        return false;
    }
}
