package briefbook.people;

import briefbook.annotate.people.Entity;
import briefbook.annotate.people.Features;
import briefbook.annotate.people.Labels;
import briefbook.annotate.people.Sentence;
import briefbook.annotate.people.Viterbi;
import briefbook.annotate.people.Weights;
import briefbook.text.Lexicon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns the tagger's weights as an averaged structured perceptron: tag a sentence, and where the tags are wrong, move the
 * weights towards the right ones; the average over all steps is the model.
 *
 * <p>Whole numbers and a fixed order: the same corpus gives the same weights. Not thread-safe.
 */
final class Perceptron {
    private static final int L = Labels.COUNT;

    private final Lexicon lexicon;
    private final int bits;
    private final int[] weights;
    private final long[] sums;
    private final int[][] transitions = new int[L][L];
    private final long[][] transitionSums = new long[L][L];
    private long step = 1;

    Perceptron(Lexicon lexicon, int bits) {
        this.lexicon = lexicon;
        this.bits = bits;
        weights = new int[L << bits];
        sums = new long[L << bits];
    }

    void learn(List<GoldSentence> corpus, int epochs, long seed) {
        learnWith(corpus.stream().map(s -> new Example(s, Evidence.NONE)).toList(), epochs, seed);
    }

    /** A sentence to learn from, and what else is known of its tokens. */
    record Example(GoldSentence sentence, Evidence evidence) {}

    /** Adds what is known of a token beyond its sentence. */
    @FunctionalInterface
    interface Evidence {
        Evidence NONE = (i, features) -> {};

        void add(int i, Features features);
    }

    void learnWith(List<Example> corpus, int epochs, long seed) {
        List<Example> order = new ArrayList<>(corpus);
        Random random = new Random(seed);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (Example each : order) {
                learn(each);
                step++;
            }
        }
    }

    private void learn(Example both) {
        GoldSentence example = both.sentence();
        Sentence sentence = new Sentence(example.tokens(), lexicon);
        List<Entity> possible =
                example.entities().stream().filter(e -> isPossible(e, sentence)).toList();
        int[] right = Labels.of(possible, sentence.length());
        Features features = new Features(bits);
        int[][] slots = new int[right.length][];
        int[][] scores = new int[right.length][];
        for (int i = 0; i < right.length; i++) {
            slots[i] = new int[0];
            scores[i] = new int[0];
            if (sentence.isCandidate(i)) {
                sentence.collect(i, features);
                both.evidence().add(i, features);
                slots[i] = features.toArray();
                scores[i] = scores(slots[i]);
            }
        }
        int[] guess = Viterbi.best(scores, transitions);
        for (int i = 0; i < right.length; i++) {
            if (guess[i] != right[i]) {
                update(slots[i], right[i], 1);
                update(slots[i], guess[i], -1);
            }
            if (i > 0 && (guess[i] != right[i] || guess[i - 1] != right[i - 1])) {
                update(right[i], right[i - 1], 1);
                update(guess[i], guess[i - 1], -1);
            }
        }
    }

    private static boolean isPossible(Entity entity, Sentence sentence) {
        for (int i = entity.from(); i < entity.to(); i++) {
            if (!sentence.isCandidate(i)) {
                return false;
            }
        }
        return true;
    }

    private int[] scores(int[] slots) {
        int[] scores = new int[L];
        for (int slot : slots) {
            for (int label = 0; label < L; label++) {
                scores[label] += weights[slot * L + label];
            }
        }
        return scores;
    }

    private void update(int[] slots, int label, int by) {
        for (int slot : slots) {
            weights[slot * L + label] += by;
            sums[slot * L + label] += by * step;
        }
    }

    private void update(int label, int before, int by) {
        transitions[label][before] += by;
        transitionSums[label][before] += by * step;
    }

    /** Returns the averaged weights in steps of a tenth, those below {@code least} tenths left out. */
    Weights average(int least) {
        return average(List.of(this), least);
    }

    /** Returns the mean of the averaged weights of several learners, in the same steps. */
    static Weights average(List<Perceptron> learners, int least) {
        Perceptron first = learners.get(0);
        double scale = 10.0 / learners.size();
        byte[] table = new byte[first.weights.length];
        for (int i = 0; i < table.length; i++) {
            double sum = 0;
            for (Perceptron each : learners) {
                sum += each.weights[i] - (double) each.sums[i] / each.step;
            }
            long rounded = Math.round(scale * sum);
            table[i] = Math.abs(rounded) < least ? 0 : (byte) Math.max(-127, Math.min(127, rounded));
        }
        int[][] moves = new int[L][L];
        for (int a = 0; a < L; a++) {
            for (int b = 0; b < L; b++) {
                double sum = 0;
                for (Perceptron each : learners) {
                    sum += each.transitions[a][b] - (double) each.transitionSums[a][b] / each.step;
                }
                moves[a][b] = (int) Math.round(scale * sum);
            }
        }
        return Weights.of(first.bits, table, moves);
    }
}
