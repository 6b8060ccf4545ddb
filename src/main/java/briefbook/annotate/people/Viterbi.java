package briefbook.annotate.people;

import java.util.Arrays;

/**
 * Finds the best well-formed sequence of labels.
 *
 * <p>Whole numbers throughout, so that every machine finds the same one.
 */
public final class Viterbi {
    private static final int NEVER = Integer.MIN_VALUE / 4;
    private static final int[][] BEFORE = new int[Labels.COUNT][];

    static {
        for (int label = 0; label < Labels.COUNT; label++) {
            int[] allowed = new int[Labels.COUNT];
            int count = 0;
            for (int before = 0; before < Labels.COUNT; before++) {
                if (Labels.canFollow(label, before)) {
                    allowed[count++] = before;
                }
            }
            BEFORE[label] = Arrays.copyOf(allowed, count);
        }
    }

    private Viterbi() {}

    /**
     * Returns the labels with the highest sum of scores.
     *
     * @param scores for each token and label; an empty row makes the token stand outside
     * @param transitions for each label and the one before it, added to the score
     */
    public static int[] best(int[][] scores, int[][] transitions) {
        int length = scores.length;
        if (length == 0) {
            return new int[0];
        }
        byte[][] from = new byte[length][Labels.COUNT];
        int[] sums = new int[Labels.COUNT];
        for (int label = 0; label < Labels.COUNT; label++) {
            sums[label] = Labels.canStart(label) ? score(scores[0], label) : NEVER;
        }
        int[] next = new int[Labels.COUNT];
        for (int i = 1; i < length; i++) {
            if (scores[i].length == 0) {
                closeAll(sums, from[i], transitions[Labels.OUTSIDE]);
                continue;
            }
            for (int label = 0; label < Labels.COUNT; label++) {
                int own = score(scores[i], label);
                int best = NEVER;
                int bestBefore = BEFORE[label][0];
                if (own > NEVER) {
                    for (int before : BEFORE[label]) {
                        int sum = sums[before] + transitions[label][before];
                        if (sum > best) {
                            best = sum;
                            bestBefore = before;
                        }
                    }
                }
                next[label] = best <= NEVER ? NEVER : best + own;
                from[i][label] = (byte) bestBefore;
            }
            int[] spent = sums;
            sums = next;
            next = spent;
        }
        return trace(from, sums);
    }

    /** A token outside ends whatever was open; most tokens are such, and nothing else needs to be tried for them. */
    private static void closeAll(int[] sums, byte[] from, int[] transitions) {
        int best = NEVER;
        int bestBefore = Labels.OUTSIDE;
        for (int before : BEFORE[Labels.OUTSIDE]) {
            int sum = sums[before] + transitions[before];
            if (sum > best) {
                best = sum;
                bestBefore = before;
            }
        }
        Arrays.fill(sums, NEVER);
        sums[Labels.OUTSIDE] = best;
        from[Labels.OUTSIDE] = (byte) bestBefore;
    }

    private static int score(int[] row, int label) {
        if (row.length > 0) {
            return row[label];
        }
        return label == Labels.OUTSIDE ? 0 : NEVER;
    }

    private static int[] trace(byte[][] from, int[] sums) {
        int last = Labels.OUTSIDE;
        for (int label = 0; label < Labels.COUNT; label++) {
            if (Labels.canEnd(label) && sums[label] > sums[last]) {
                last = label;
            }
        }
        int[] labels = new int[from.length];
        for (int i = from.length - 1; i >= 0; i--) {
            labels[i] = last;
            last = from[i][last];
        }
        return labels;
    }
}
