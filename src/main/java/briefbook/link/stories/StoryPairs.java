package briefbook.link.stories;

import briefbook.link.stories.StoryFeatures.Item;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Finds the pairs of articles that may be of one story, without comparing all with all.
 *
 * <p>Each article is looked up by its most telling words; of those found, the most alike are kept. Words that many articles
 * have find nobody.
 */
final class StoryPairs {
    /** How many of its words an article is looked up by. */
    private static final int WORDS = 40;

    /** A word that more articles have is too common to look up by; but in small collections all words serve. */
    private static final int COMMON = 150;

    /** How many of the articles found for one are kept. */
    static final int KEPT = 60;

    /** So many articles are looked up by one thread at a time. */
    private static final int STRETCH = 500;

    private final List<int[]> telling;

    /** For each word the articles that are looked up by it, none where they are too many. */
    private final int[][] having;

    /** Two articles, {@code a < b}. */
    record Pair(int a, int b) {}

    private StoryPairs(List<Item> items) {
        this.telling = items.parallelStream().map(StoryPairs::telling).toList();
        int words = telling.stream().flatMapToInt(Arrays::stream).max().orElse(-1) + 1;
        int[] count = new int[words];
        telling.forEach(t -> Arrays.stream(t).forEach(w -> count[w]++));
        this.having = new int[words][];
        for (int i = 0; i < telling.size(); i++) {
            for (int word : telling.get(i)) {
                if (having[word] == null) {
                    having[word] = new int[count[word] <= COMMON ? count[word] : 0];
                    count[word] = 0;
                }
                if (having[word].length > 0) {
                    having[word][count[word]++] = i;
                }
            }
        }
    }

    static List<Pair> of(List<Item> items) {
        StoryPairs pairs = new StoryPairs(items);
        return IntStream.range(0, (items.size() + STRETCH - 1) / STRETCH)
                .parallel()
                .mapToObj(s -> pairs.near(s * STRETCH, Math.min(items.size(), (s + 1) * STRETCH)))
                .flatMapToLong(Arrays::stream)
                .sorted()
                .distinct()
                .mapToObj(p -> new Pair((int) (p >> Integer.SIZE), (int) p))
                .toList();
    }

    /** Returns the pairs of some articles with those most alike, the lower number in the upper half. */
    private long[] near(int from, int to) {
        double[] found = new double[telling.size()];
        LongStream.Builder pairs = LongStream.builder();
        for (int i = from; i < to; i++) {
            for (int other : nearest(i, found)) {
                pairs.add((long) Math.min(i, other) << Integer.SIZE | Math.max(i, other));
            }
        }
        return pairs.build().toArray();
    }

    /** Returns the numbers of the articles most alike; {@code found} is all zero before and after. */
    private int[] nearest(int item, double[] found) {
        int[] others = new int[WORDS * COMMON];
        int size = 0;
        for (int word : telling.get(item)) {
            double weight = 1.0 / (1 + having[word].length);
            for (int other : having[word]) {
                if (other != item) {
                    if (found[other] == 0) {
                        others[size++] = other;
                    }
                    found[other] += weight;
                }
            }
        }
        int[] best = best(others, size, found);
        for (int i = 0; i < size; i++) {
            found[others[i]] = 0;
        }
        return best;
    }

    /** Returns those with the highest weights, of equal ones those with lower numbers. */
    private static int[] best(int[] others, int size, double[] weights) {
        if (size <= KEPT) {
            return Arrays.copyOf(others, size);
        }
        double[] sorted = new double[size];
        for (int i = 0; i < size; i++) {
            sorted[i] = weights[others[i]];
        }
        Arrays.sort(sorted);
        double least = sorted[size - KEPT];
        int[] kept = new int[KEPT];
        int count = 0;
        int[] equal = new int[size];
        int equals = 0;
        for (int i = 0; i < size; i++) {
            if (weights[others[i]] > least) {
                kept[count++] = others[i];
            } else if (weights[others[i]] == least) {
                equal[equals++] = others[i];
            }
        }
        Arrays.sort(equal, 0, equals);
        System.arraycopy(equal, 0, kept, count, KEPT - count);
        return kept;
    }

    /** Returns the words with the highest weights; the words of an item come by their hashes. */
    private static int[] telling(Item item) {
        Vector body = item.body();
        // Weights are never negative: their bits are in the same order.
        return IntStream.range(0, body.size())
                .mapToLong(i -> (long) (Integer.MAX_VALUE - Float.floatToIntBits(body.weight(i))) << Integer.SIZE | i)
                .sorted()
                .limit(WORDS)
                .mapToInt(key -> body.word((int) key))
                .toArray();
    }
}
