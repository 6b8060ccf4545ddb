package briefbook.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds, among texts seen before, those that share enough runs of words with a text to be worth a comparison.
 *
 * <p>Start with {@link #near}, then {@link #add} what later texts are to be compared with. Keeps sketches only, never texts. A
 * run that very many texts share is no evidence, so that the work for a text is bounded. Not for several threads.
 */
public final class NearDuplicates {
    /** A run of words that more texts share comes from a form, a notice or a menu. */
    private static final int COMMON = 100;

    /** Texts worth a comparison; those that share most come first. */
    private static final int BEST = 8;

    private static final double SHARE = 0.15;

    private final Map<Long, int[]> textsOfRun = new HashMap<>();
    private final Map<Integer, Integer> sizes = new HashMap<>();

    /** Returns the texts that share a good part of a sketch, most first. */
    public List<Integer> near(Sketch sketch) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (long run : sketch.runs()) {
            int[] texts = textsOfRun.getOrDefault(run, new int[0]);
            if (texts.length < COMMON) {
                for (int text : texts) {
                    shared.merge(text, 1, Integer::sum);
                }
            }
        }
        return shared.entrySet().stream()
                .filter(e ->
                        e.getValue() >= Math.max(2, SHARE * Math.min(sketch.size(), sizes.getOrDefault(e.getKey(), 0))))
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(BEST)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Adds a text under a number that it alone has. */
    public void add(int text, Sketch sketch) {
        sizes.put(text, sketch.size());
        for (long run : sketch.runs()) {
            textsOfRun.merge(run, new int[] {text}, NearDuplicates::join);
        }
    }

    private static int[] join(int[] some, int[] one) {
        if (some.length >= COMMON) {
            return some;
        }
        int[] all = Arrays.copyOf(some, some.length + 1);
        all[some.length] = one[0];
        return all;
    }
}
