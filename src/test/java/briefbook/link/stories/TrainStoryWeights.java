package briefbook.link.stories;

import briefbook.link.stories.StoryFeatures.Item;
import briefbook.link.stories.StoryPairs.Pair;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Fits the weights of {@code story-weights.tsv} on two collections together, and prints what to expect of them.
 *
 * <p>Arguments: the folder that holds {@code ecb-dev} (texts, gold.tsv) and {@code news-dev} (json, gold.tsv), and the table to
 * write. Both collections weigh the same. The threshold is the one with the highest sum of both figures. Cross-validation
 * fits on half of the topics, or stories, and measures on the other half, six times. The same data gives the same bytes.
 */
public final class TrainStoryWeights {
    private static final int CUTS = 3;
    private static final double RIDGE = 3;
    private static final double HARD = 5;
    private static final double EACH = 1000;
    private static final int ROUNDS = 30;

    private TrainStoryWeights() {}

    /** The values of a pair, whether it is of one story, and how much it counts. */
    private record Example(double[] values, boolean same, double weight) {}

    public static void main(String[] args) throws Exception {
        Path data = Path.of(args[0]);
        List<StoryData> sets = List.of(
                StoryData.of(data.resolve("ecb-dev/text"), data.resolve("ecb-dev/gold.tsv")),
                StoryData.of(data.resolve("news-dev/json"), data.resolve("news-dev/gold.tsv")));
        StoryScore fitted = fit(sets);
        System.out.printf(
                Locale.ROOT,
                "fitted: ecb %.1f, news %.1f, threshold %.2f%n",
                f1(sets.get(0), fitted),
                f1(sets.get(1), fitted),
                fitted.threshold());
        double[] sums = new double[2];
        for (int cut = 0; cut < CUTS; cut++) {
            for (int half = 0; half < 2; half++) {
                int c = cut;
                int h = half;
                StoryScore part = fit(sets.stream()
                        .map(s -> s.only(i -> half(s, i, c) != h))
                        .toList());
                for (int s = 0; s < sets.size(); s++) {
                    StoryData set = sets.get(s);
                    sums[s] += f1(set.only(i -> half(set, i, c) == h), part) / (2 * CUTS);
                }
            }
        }
        System.out.printf(Locale.ROOT, "cross-validated: ecb %.1f, news %.1f%n", sums[0], sums[1]);
        if (args.length > 1) {
            Files.writeString(Path.of(args[1]), table(fitted));
        }
    }

    /** Halves topics, or stories, in several ways. */
    private static int half(StoryData set, int i, int cut) {
        String group = set.topics().get(i).isEmpty()
                ? set.stories().get(i)
                : set.topics().get(i);
        List<String> groups = (set.topics().get(i).isEmpty() ? set.stories() : set.topics())
                .stream()
                        .distinct()
                        .sorted(Comparator.comparingInt(g -> (g + " " + cut).hashCode()))
                        .toList();
        return groups.indexOf(group) % 2;
    }

    private static double f1(StoryData set, StoryScore score) {
        return set.bCubed(Stories.of(set.sketches(), set.published(), score).storyOf());
    }

    private static StoryScore fit(List<StoryData> sets) {
        List<Example> all = new ArrayList<>();
        for (StoryData set : sets) {
            StoryFeatures features = new StoryFeatures(set.sketches());
            List<Item> items = IntStream.range(0, set.sketches().size())
                    .mapToObj(i ->
                            features.item(set.sketches().get(i), set.published().get(i)))
                    .toList();
            List<Pair> pairs = StoryPairs.of(items);
            StoryFeatures.Comparison comparison = features.new Comparison(items);
            double same = total(set, pairs, true);
            double other = total(set, pairs, false);
            for (Pair pair : pairs) {
                // As much weight for either kind of pair, and for either collection.
                double weight = EACH * hardness(set, pair) / (isSame(set, pair) ? same : other);
                all.add(new Example(comparison.of(pair), isSame(set, pair), weight));
            }
        }
        double[] w = regression(all);
        List<Double> weights =
                IntStream.range(0, w.length - 1).mapToObj(i -> rounded(w[i])).toList();
        StoryScore best = new StoryScore(weights, rounded(w[w.length - 1]), 0.5);
        double most = 0;
        for (int t = 10; t <= 95; t += 1) {
            StoryScore tried = new StoryScore(weights, best.bias(), t / 100.0);
            double sum = sets.stream().mapToDouble(s -> f1(s, tried)).sum();
            if (sum > most) {
                most = sum;
                best = tried;
            }
        }
        return best;
    }

    private static double total(StoryData set, List<Pair> pairs, boolean same) {
        return pairs.stream()
                .filter(p -> isSame(set, p) == same)
                .mapToDouble(p -> hardness(set, p))
                .sum();
    }

    /** Two articles of one topic are hard to tell apart, and therefore count more. */
    private static double hardness(StoryData set, Pair pair) {
        String topic = set.topics().get(pair.a());
        return !topic.isEmpty() && topic.equals(set.topics().get(pair.b())) ? HARD : 1;
    }

    private static boolean isSame(StoryData set, Pair pair) {
        return set.stories().get(pair.a()).equals(set.stories().get(pair.b()));
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    /** Weighted logistic regression with a ridge, by Newton's method; the last value is the bias. */
    private static double[] regression(List<Example> examples) {
        int n = StoryFeatures.NAMES.size() + 1;
        double[] w = new double[n];
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = new double[n];
            double[][] hessian = new double[n][n];
            for (int i = 0; i < n - 1; i++) {
                gradient[i] = -RIDGE * w[i];
                hessian[i][i] = RIDGE;
            }
            hessian[n - 1][n - 1] = 1e-6;
            for (Example each : examples) {
                double[] x = Arrays.copyOf(each.values(), n);
                x[n - 1] = 1;
                double sum = 0;
                for (int i = 0; i < n; i++) {
                    sum += w[i] * x[i];
                }
                double p = 1 / (1 + Math.exp(-sum));
                double error = (each.same() ? 1 : 0) - p;
                for (int i = 0; i < n; i++) {
                    gradient[i] += each.weight() * error * x[i];
                    for (int j = 0; j < n; j++) {
                        hessian[i][j] += each.weight() * p * (1 - p) * x[i] * x[j];
                    }
                }
            }
            double[] step = solve(hessian, gradient);
            for (int i = 0; i < n; i++) {
                w[i] += step[i];
            }
        }
        return w;
    }

    private static double[] solve(double[][] a, double[] b) {
        int n = b.length;
        for (int i = 0; i < n; i++) {
            int pivot = i;
            for (int r = i + 1; r < n; r++) {
                pivot = Math.abs(a[r][i]) > Math.abs(a[pivot][i]) ? r : pivot;
            }
            double[] row = a[i];
            a[i] = a[pivot];
            a[pivot] = row;
            double value = b[i];
            b[i] = b[pivot];
            b[pivot] = value;
            for (int r = i + 1; r < n; r++) {
                double factor = a[r][i] / a[i][i];
                for (int c = i; c < n; c++) {
                    a[r][c] -= factor * a[i][c];
                }
                b[r] -= factor * b[i];
            }
        }
        double[] x = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            double sum = b[i];
            for (int c = i + 1; c < n; c++) {
                sum -= a[i][c] * x[c];
            }
            x[i] = sum / a[i][i];
        }
        return x;
    }

    private static String table(StoryScore score) {
        StringBuilder table = new StringBuilder(
                "# feature\tweight\n# Fitted by TrainStoryWeights on two collections together; not changed by hand.\n");
        for (int i = 0; i < StoryFeatures.NAMES.size(); i++) {
            table.append(StoryFeatures.NAMES.get(i))
                    .append('\t')
                    .append(score.weights().get(i))
                    .append('\n');
        }
        return table.append("bias\t")
                .append(score.bias())
                .append("\nthreshold\t")
                .append(score.threshold())
                .append('\n')
                .toString();
    }
}
