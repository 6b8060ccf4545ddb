package briefbook.clean;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How well a cleaned body agrees with what an editor would keep, by runs of four words.
 *
 * <p>The measure of the public article-extraction-benchmark, so that figures can be compared: shares of one page sum to 1,
 * precision and recall are means over pages, F1 is the harmonic mean of these two. Thread-safe.
 *
 * @param hit share of runs that are in both
 * @param extra share of runs that only the cleaned body has
 * @param missed share of runs that only the editor's text has
 * @param exact whether both have the same words in the same order
 */
public record ShingleScore(double hit, double extra, double missed, boolean exact) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");
    private static final int RUN = 4;

    /** Means over many pages. */
    public record Mean(double precision, double recall, double exact) {
        public double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }

        @Override
        public String toString() {
            return String.format(
                    java.util.Locale.ROOT, "F1 %.4f  P %.4f  R %.4f  exact %.3f", f1(), precision, recall, exact);
        }
    }

    public static ShingleScore of(String gold, String found) {
        List<String> goldWords = words(gold);
        List<String> foundWords = words(found);
        Map<List<String>, Integer> left = runs(goldWords);
        double all = left.values().stream().mapToInt(Integer::intValue).sum();
        double hit = 0;
        double extra = 0;
        for (Map.Entry<List<String>, Integer> run : runs(foundWords).entrySet()) {
            int both = Math.min(run.getValue(), left.getOrDefault(run.getKey(), 0));
            hit += both;
            extra += run.getValue() - both;
        }
        double missed = all - hit;
        double sum = Math.max(1, hit + extra + missed);
        return new ShingleScore(hit / sum, extra / sum, missed / sum, goldWords.equals(foundWords));
    }

    double precision() {
        return extra == 0 && missed == 0 ? 1 : hit == 0 ? 0 : hit / (hit + extra);
    }

    double recall() {
        return extra == 0 && missed == 0 ? 1 : hit == 0 ? 0 : hit / (hit + missed);
    }

    public double f1() {
        return new Mean(precision(), recall(), 0).f1();
    }

    public static Mean mean(Collection<ShingleScore> scores) {
        return new Mean(
                scores.stream()
                        .filter(s -> s.hit() + s.extra() > 0)
                        .mapToDouble(ShingleScore::precision)
                        .average()
                        .orElse(0),
                scores.stream()
                        .filter(s -> s.hit() + s.missed() > 0)
                        .mapToDouble(ShingleScore::recall)
                        .average()
                        .orElse(0),
                scores.stream().mapToInt(s -> s.exact() ? 1 : 0).average().orElse(0));
    }

    private static Map<List<String>, Integer> runs(List<String> words) {
        Map<List<String>, Integer> runs = new HashMap<>();
        for (int i = 0; i == 0 || i + RUN <= words.size(); i++) {
            List<String> run = words.subList(i, Math.min(words.size(), i + RUN));
            if (!run.isEmpty()) {
                runs.merge(run, 1, Integer::sum);
            }
        }
        return runs;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
