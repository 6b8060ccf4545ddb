package briefbook.link.stories;

import briefbook.rules.Table;
import java.util.List;

/**
 * The probability that two articles are of one story, by the weights of {@code story-weights.tsv}.
 *
 * <p>A logistic regression over {@link StoryFeatures}, fitted on two collections together. Immutable.
 *
 * @param weights one for each feature
 * @param bias added to their sum
 * @param threshold the mean probability above which two groups of articles are one story
 */
record StoryScore(List<Double> weights, double bias, double threshold) {
    StoryScore {
        weights = List.copyOf(weights);
    }

    static StoryScore builtIn() {
        List<Table.Row> rows = Table.load("story-weights.tsv").rows();
        return new StoryScore(
                StoryFeatures.NAMES.stream().map(n -> value(rows, n)).toList(),
                value(rows, "bias"),
                value(rows, "threshold"));
    }

    private static double value(List<Table.Row> rows, String feature) {
        return rows.stream()
                .filter(r -> r.cell("feature").equals(feature))
                .findFirst()
                .map(r -> Double.parseDouble(r.cell("weight")))
                .orElseThrow(() -> new IllegalStateException(
                        "story-weights.tsv: the row '" + feature + "' is missing; fit the weights again"));
    }

    double of(double[] features) {
        double sum = bias;
        for (int i = 0; i < features.length; i++) {
            sum += features[i] * weights.get(i);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
