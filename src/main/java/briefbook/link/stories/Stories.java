package briefbook.link.stories;

import briefbook.link.stories.StoryFeatures.Item;
import briefbook.link.stories.StoryPairs.Pair;
import briefbook.model.StorySketch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Groups articles into stories: reports so alike in words, people, places and days that they tell of the same.
 *
 * <p>Start with {@link #of}. A story is no proven event and never said to be one. The groups do not depend on the order of
 * the articles, but for ties. Cost grows with the articles, not with their pairs.
 *
 * @param storyOf for each article the number of its story: that of the first article of the story
 * @param alike pairs of one story, most alike first
 */
public record Stories(List<Integer> storyOf, List<Alike> alike) {
    /** So many pairs are compared by one thread at a time. */
    private static final int STRETCH = 10_000;

    /** Copies the collections. */
    public Stories {
        storyOf = List.copyOf(storyOf);
        alike = List.copyOf(alike);
    }

    /**
     * Two articles of one story.
     *
     * @param a number of the first
     * @param b number of the second, greater than {@code a}
     * @param probability that they are of one story, 0 to 1
     */
    public record Alike(int a, int b, double probability) {}

    /**
     * Groups articles.
     *
     * @param sketches one for each article
     * @param published their days of publication; empty where unknown
     */
    public static Stories of(List<StorySketch> sketches, List<Optional<LocalDate>> published) {
        return of(sketches, published, StoryScore.builtIn());
    }

    static Stories of(List<StorySketch> sketches, List<Optional<LocalDate>> published, StoryScore score) {
        StoryFeatures features = new StoryFeatures(sketches);
        List<Item> items = IntStream.range(0, sketches.size())
                .parallel()
                .mapToObj(i -> features.item(sketches.get(i), published.get(i)))
                .toList();
        List<Pair> pairs = StoryPairs.of(items);
        double[] scores = scores(items, features, pairs, score);
        int[] groups = StoryGroups.of(items.size(), pairs, scores, score.threshold());
        List<Alike> alike = new ArrayList<>();
        for (int p = 0; p < pairs.size(); p++) {
            Pair pair = pairs.get(p);
            if (groups[pair.a()] == groups[pair.b()]) {
                alike.add(new Alike(pair.a(), pair.b(), scores[p]));
            }
        }
        alike.sort(Comparator.comparingDouble((Alike x) -> -x.probability())
                .thenComparingInt(Alike::a)
                .thenComparingInt(Alike::b));
        return new Stories(IntStream.of(groups).boxed().toList(), alike);
    }

    /** The pairs come by their first article, so that each stretch of them compares few with many. */
    private static double[] scores(List<Item> items, StoryFeatures features, List<Pair> pairs, StoryScore score) {
        double[] scores = new double[pairs.size()];
        IntStream.range(0, (pairs.size() + STRETCH - 1) / STRETCH).parallel().forEach(stretch -> {
            StoryFeatures.Comparison comparison = features.new Comparison(items);
            for (int p = stretch * STRETCH; p < Math.min(pairs.size(), (stretch + 1) * STRETCH); p++) {
                scores[p] = score.of(comparison.of(pairs.get(p)));
            }
        });
        return scores;
    }
}
