package briefbook.annotate.people;

import briefbook.text.Hash;
import java.util.Arrays;

/**
 * Lists the features of a token as slots of a table of 2<sup>bits</sup> rows.
 *
 * <p>Start with {@link #collect}, then read {@link #slot} up to {@link #count}. Not thread-safe; cheap to make.
 */
public final class Features {
    private final int bits;
    private int[] slots = new int[160];
    private int count;

    /** Makes an empty list for a table of 2<sup>bits</sup> rows. */
    public Features(int bits) {
        this.bits = bits;
    }

    /** Returns how many features the token has. */
    public int count() {
        return count;
    }

    /** Returns the row of the n-th feature. */
    public int slot(int n) {
        return slots[n];
    }

    /** Returns a copy of all rows. */
    public int[] toArray() {
        return Arrays.copyOf(slots, count);
    }

    /** Replaces the features by those of token {@code i} of a sentence. */
    void collect(Word[] words, int i) {
        collectContext(words, i);
        for (int offset = -2; offset <= 2; offset++) {
            own(at(words, i + offset), offset);
        }
    }

    /** Replaces the features by those that one word gives to the token {@code offset} places before it. */
    void collectWord(Word word, int offset) {
        count = 0;
        own(word, offset);
    }

    /** Replaces the features by those of token {@code i} that several words give together. */
    void collectContext(Word[] words, int i) {
        count = 0;
        Word b2 = at(words, i - 2);
        Word b1 = at(words, i - 1);
        Word word = words[i];
        Word a1 = at(words, i + 1);
        Word a2 = at(words, i + 2);
        pairs(b1, word, a1, i);
        long capital = word.capital ? 1 : 0;
        add(208, Hash.join(b1.lower, Hash.join(b2.lower, capital)));
        add(209, Hash.join(a1.lower, Hash.join(a2.lower, capital)));
        add(212, Hash.join(b2.shape, Hash.join(b1.shape, word.shape)));
        add(213, Hash.join(word.shape, Hash.join(a1.shape, a2.shape)));
    }

    private void pairs(Word b1, Word word, Word a1, int i) {
        long capital = word.capital ? 1 : 0;
        long first = i == 0 ? 1 : 2;
        add(201, Hash.join(b1.lower, word.lower));
        add(202, Hash.join(word.lower, a1.lower));
        add(203, Hash.join(b1.shape, Hash.join(word.shape, a1.shape)));
        add(204, Hash.join(b1.lower, word.shape));
        add(205, Hash.join(a1.lower, word.shape));
        add(206, Hash.join(b1.lists, Hash.join(word.lists, a1.lists)));
        add(207, Hash.join(b1.shape, Hash.join(word.lists, a1.shape)));
        add(210, first + 7 * capital);
        add(211, Hash.join(first, word.lists));
        add(214, Hash.join(b1.lists, word.lists));
        add(215, Hash.join(word.lists, a1.lists));
        if (word.cluster != 0) {
            long cased = Hash.join(word.cluster, capital);
            add(216, Hash.join(b1.cluster, cased));
            add(217, Hash.join(a1.cluster, cased));
            add(218, Hash.join(first, cased));
        }
    }

    private void own(Word word, int offset) {
        int base = 100 + 20 * offset;
        add(base, word.lower);
        add(base + 1, word.shape);
        for (long prefix : word.path) {
            add(base + 8, prefix);
            if (offset == 0) {
                add(base + 9, Hash.join(prefix, word.capital ? 1 : 0));
            }
        }
        if (offset < -1 || offset > 1) {
            return;
        }
        add(base + 2, word.exact);
        add(base + 3, word.lists);
        if (offset != 0) {
            if (word.endings.length >= 3) {
                add(base + 4, word.endings[2]);
            }
            return;
        }
        for (int i = 0; i < word.endings.length; i++) {
            add(base + 4, word.endings[i]);
            add(base + 5, word.beginnings[i]);
        }
        for (int i = 0; i < word.hyphenParts.length; i++) {
            add(base + 6 + i, word.hyphenParts[i]);
        }
    }

    static Word at(Word[] words, int i) {
        return i < 0 ? Word.BEFORE : i < words.length ? words[i] : Word.AFTER;
    }

    /** Adds a feature: a value of some kind. */
    public void add(int template, long value) {
        if (count == slots.length) {
            slots = Arrays.copyOf(slots, count * 2);
        }
        slots[count++] = (int) Hash.spread(Hash.join(template * 0x5851F42D4C957F2DL, value)) & ((1 << bits) - 1);
    }
}
