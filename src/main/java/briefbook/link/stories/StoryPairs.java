package briefbook.link.stories;

import briefbook.link.stories.StoryFeatures.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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

    private StoryPairs() {}

    /** Two articles, {@code a < b}. */
    record Pair(int a, int b) {}

    static List<Pair> of(List<Item> items) {
        Map<Integer, List<Integer>> byWord = new HashMap<>();
        List<int[]> telling = items.parallelStream().map(StoryPairs::telling).toList();
        for (int i = 0; i < items.size(); i++) {
            for (int word : telling.get(i)) {
                byWord.computeIfAbsent(word, k -> new ArrayList<>()).add(i);
            }
        }
        return IntStream.range(0, items.size())
                .parallel()
                .boxed()
                .flatMap(i ->
                        nearest(i, telling.get(i), byWord).stream().map(o -> new Pair(Math.min(i, o), Math.max(i, o))))
                .distinct()
                .sorted(Comparator.comparingInt(Pair::a).thenComparingInt(Pair::b))
                .toList();
    }

    private static List<Integer> nearest(int item, int[] words, Map<Integer, List<Integer>> byWord) {
        Map<Integer, Double> found = new HashMap<>();
        for (int word : words) {
            List<Integer> having = byWord.getOrDefault(word, List.of());
            if (having.size() <= COMMON) {
                double weight = 1.0 / (1 + having.size());
                for (int other : having) {
                    if (other != item) {
                        found.merge(other, weight, Double::sum);
                    }
                }
            }
        }
        return found.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(KEPT)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static int[] telling(Item item) {
        Vector body = item.body();
        return IntStream.range(0, body.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -body.weight(i))
                        .thenComparing(body::hash))
                .limit(WORDS)
                .mapToInt(body::hash)
                .toArray();
    }
}
