package briefbook.clean.score;

import briefbook.text.WordTable;

/** Where the words of a text stand: for one thread and one text. */
final class Words {
    /** Words behind these are counted but not looked at: a line of megabytes is no label. */
    private static final int MOST = 400;

    /** Longer words are in no table. */
    private static final int LONGEST = 40;

    private final String text;
    private final int[] bounds;
    private final int[] hashes;
    private int count;

    Words(String text) {
        this.text = text;
        int most = Math.min(MOST, text.length() / 2 + 1);
        bounds = new int[2 * most];
        hashes = new int[most];
    }

    void add(int from, int to) {
        if (count < hashes.length) {
            int end = Math.min(to, from + LONGEST);
            bounds[2 * count] = from;
            bounds[2 * count + 1] = end;
            hashes[count++] = WordTable.hash(text, from, end);
        }
    }

    int count() {
        return count;
    }

    /** Returns what a table says of a word; 0 when it does not have it. */
    int in(WordTable table, int word) {
        return table.get(hashes[word], text, bounds[2 * word], bounds[2 * word + 1]);
    }

    /** Tells whether a word is another, in any case. */
    boolean is(String other, int word) {
        return WordTable.same(other, text, bounds[2 * word], bounds[2 * word + 1]);
    }
}
