package briefbook.text;

import java.util.Map;

/**
 * Numbers that belong to words, found for a stretch of a text in any case and without a copy of it.
 *
 * <p>For tables that are asked about every word of every text. Immutable.
 */
public final class WordTable {
    private final String[] words;
    private final int[] hashes;
    private final int[] numbers;
    private final int mask;

    private WordTable(int size) {
        int slots = Integer.highestOneBit(Math.max(4, 4 * size)); // at most half of them are taken
        words = new String[slots];
        hashes = new int[slots];
        numbers = new int[slots];
        mask = slots - 1;
    }

    /** Returns a table of words; of words that differ in case only, one is left. */
    public static WordTable of(Map<String, Integer> numbers) {
        WordTable table = new WordTable(numbers.size());
        numbers.forEach(table::put);
        return table;
    }

    private void put(String word, int number) {
        int hash = hash(word, 0, word.length());
        int slot = hash & mask;
        while (words[slot] != null && !same(words[slot], word, 0, word.length())) {
            slot = (slot + 1) & mask;
        }
        words[slot] = word;
        hashes[slot] = hash;
        numbers[slot] = number;
    }

    /** Returns the number of the word between two offsets; 0 when the table does not have it. */
    public int get(String text, int from, int to) {
        return get(hash(text, from, to), text, from, to);
    }

    /** Returns the number of the word between two offsets, whose hash is known already; 0 when the table does not have it. */
    public int get(int hash, String text, int from, int to) {
        int slot = hash & mask;
        while (words[slot] != null) {
            if (hashes[slot] == hash && same(words[slot], text, from, to)) {
                return numbers[slot];
            }
            slot = (slot + 1) & mask;
        }
        return 0;
    }

    /** Returns the hash of a word: for those who ask several tables about it. */
    public static int hash(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + Chars.folded(text.charAt(i));
        }
        return hash ^ (hash >>> 15);
    }

    /** Tells whether a stretch of a text is a word, in any case. */
    public static boolean same(String word, String text, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (Chars.folded(word.charAt(i)) != Chars.folded(text.charAt(from + i))) {
                return false;
            }
        }
        return true;
    }
}
