package briefbook.clean.score;

import briefbook.rules.Table;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Puts into words what spoke most for or against a block: the table {@code score-words.tsv}, a phrase for several features.
 *
 * <p>The weights of one phrase are added up before the strongest are chosen, so that ten small hints at short neighbours
 * count as one. Features without a phrase are not told. Immutable.
 */
final class ScoreWords {
    private static final Table TABLE = Table.load("score-words.tsv");
    private static final int MOST = 3;

    /** Weaker phrases are not told. */
    private static final double WEAKEST = 0.15;

    private final List<String> phrases;

    /** The phrase of each feature, by number; -1 when it has none. */
    private final int[] phraseOf;

    ScoreWords(List<String> features) {
        phrases = TABLE.rows().stream().map(row -> row.cell("words")).toList();
        List<List<String>> patterns = patterns();
        phraseOf = features.stream()
                .mapToInt(feature -> IntStream.range(0, patterns.size())
                        .filter(i -> patterns.get(i).stream().anyMatch(p -> matches(p, feature)))
                        .findFirst()
                        .orElse(-1))
                .toArray();
    }

    /** Returns the features of each phrase, as the table has them. */
    static List<List<String>> patterns() {
        return TABLE.rows().stream()
                .map(row -> Arrays.asList(row.cell("features").split(" ", -1)))
                .toList();
    }

    /** Tells whether a feature is meant by a name in which a star stands for any characters. */
    static boolean matches(String pattern, String feature) {
        int star = pattern.indexOf('*');
        if (star < 0) {
            return pattern.equals(feature);
        }
        String end = pattern.substring(star + 1);
        return feature.length() >= pattern.length() - 1
                && feature.startsWith(pattern.substring(0, star))
                && feature.endsWith(end);
    }

    private void add(int[] features, double[] weights, int sign, double[] sums) {
        for (int feature : features) {
            if (phraseOf[feature] >= 0) {
                sums[phraseOf[feature]] += sign * weights[feature];
            }
        }
    }

    /** Returns the strongest phrases that speak for the block, or against it, strongest first. */
    String of(int[] own, int[] more, double[] weights, boolean against) {
        double[] sums = new double[phrases.size()];
        add(own, weights, against ? -1 : 1, sums);
        add(more, weights, against ? -1 : 1, sums);
        int[] best = new int[MOST + 1];
        int found = 0;
        for (int i = 0; i < sums.length; i++) {
            if (sums[i] >= WEAKEST) {
                int at = found;
                for (; at > 0 && sums[i] > sums[best[at - 1]]; at--) {
                    best[at] = best[at - 1];
                }
                best[at] = i;
                found = Math.min(MOST, found + 1);
            }
        }
        return Arrays.stream(best, 0, found).mapToObj(phrases::get).collect(Collectors.joining(", "));
    }
}
