package briefbook.text;

import java.util.Arrays;

/**
 * The runs of five words that a text consists of, as hashes, to tell how much two texts share.
 *
 * <p>Case, marks and the borders of paragraphs do not count. Immutable; linear in the text.
 */
public final class Shingles {
    private static final int WORDS = 5;

    /** One run in so many belongs to the sketch: enough to find a text, few enough to keep for each article. */
    private static final int SAMPLED = 8;

    private final long[] sorted;
    private final int words;

    private Shingles(long[] sorted, int words) {
        this.sorted = sorted;
        this.words = words;
    }

    /** Returns the runs of all words. */
    public static Shingles of(Iterable<String> paragraphs) {
        return of(paragraphs, false);
    }

    /** Returns the runs of the words outside quotation marks: what the writer says, not who is quoted. */
    public static Shingles outsideQuotes(Iterable<String> paragraphs) {
        return of(paragraphs, true);
    }

    private static Shingles of(Iterable<String> paragraphs, boolean outside) {
        Collector collector = new Collector();
        paragraphs.forEach(p -> collector.add(p, outside));
        long[] sorted = Arrays.stream(collector.runs, 0, collector.size)
                .sorted()
                .distinct()
                .toArray();
        return new Shingles(sorted, collector.words);
    }

    /** Returns how many words the text has. */
    public int words() {
        return words;
    }

    /** Returns the share of the runs of both texts that both have, from 0 to 1. */
    public double likeness(Shingles other) {
        int shared = shared(other);
        int all = sorted.length + other.sorted.length - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    /** Returns the share of the runs of the text with fewer of them that the other has too, from 0 to 1. */
    public double overlap(Shingles other) {
        int fewer = Math.min(sorted.length, other.sorted.length);
        return fewer == 0 ? 0 : (double) shared(other) / fewer;
    }

    /** Tells whether both texts are the same runs of words. */
    public boolean isSame(Shingles other) {
        return words == other.words && Arrays.equals(sorted, other.sorted);
    }

    /**
     * Returns those runs whose hashes fall below a bound: a MinHash sketch whose size grows with the text, so that a part of a
     * text has a part of its sketch.
     */
    public Sketch sketch() {
        return new Sketch(Arrays.stream(sorted)
                .filter(run -> Long.remainderUnsigned(run, SAMPLED) == 0)
                .toArray());
    }

    private int shared(Shingles other) {
        int shared = 0;
        int j = 0;
        for (long run : sorted) {
            while (j < other.sorted.length && other.sorted[j] < run) {
                j++;
            }
            shared += j < other.sorted.length && other.sorted[j] == run ? 1 : 0;
        }
        return shared;
    }

    private static final class Collector {
        private final long[] last = new long[WORDS];
        private long[] runs = new long[256];
        private int size;
        private int words;

        void add(String text, boolean outside) {
            boolean straight = isClosed(text);
            boolean quoted = false;
            int start = -1;
            for (int i = 0; i <= text.length(); i++) {
                char c = i < text.length() ? text.charAt(i) : ' ';
                boolean part = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
                if (part && start < 0) {
                    start = i;
                } else if (!part && start >= 0) {
                    if (!(outside && quoted)) {
                        word(text, start, i);
                    }
                    start = -1;
                }
                if (c == '“' || c == '„' || c == '«') {
                    quoted = true;
                } else if (c == '”' || c == '»') {
                    quoted = false;
                } else if (c == '"' && straight) {
                    quoted = !quoted;
                }
            }
        }

        /** Tells whether as many straight marks open as close. */
        private static boolean isClosed(String text) {
            boolean closed = true;
            for (int at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
                closed = !closed;
            }
            return closed;
        }

        private void word(String text, int from, int to) {
            last[words % WORDS] = Hash.ofLowerCase(1, text, from, to);
            words++;
            if (words < WORDS) {
                return;
            }
            long run = WORDS;
            for (int i = 0; i < WORDS; i++) {
                run = Hash.join(run, last[(words + i) % WORDS]);
            }
            if (size == runs.length) {
                runs = Arrays.copyOf(runs, size * 2);
            }
            runs[size] = Hash.spread(run);
            size++;
        }
    }
}
