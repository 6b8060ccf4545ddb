package briefbook.clean.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Fits weights to documents by logistic regression: AdaGrad, a fixed order of documents, so that the result is the same each time.
 */
final class Learner {
    private static final int ROUNDS = 40;
    private static final double RATE = 0.15;
    private final double decay;

    Learner(double decay) {
        this.decay = decay;
    }

    /**
     * A document to learn from.
     *
     * @param name names it
     * @param features of each block
     * @param body whether a block is part of the text
     * @param weights how much each block counts; 0 for blocks that are not in question
     */
    record Example(String name, int[][] features, boolean[] body, double[] weights) {}

    double[] fit(List<Example> examples, int features) {
        double[] w = new double[features];
        double[] square = new double[features];
        Arrays.fill(square, 1e-6);
        double[] sum = new double[features];
        int sums = 0;
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            double[] gradient = new double[features];
            for (Example example : order) {
                Arrays.fill(gradient, 0);
                for (int i = 0; i < example.features().length; i++) {
                    if (example.weights()[i] == 0) {
                        continue;
                    }
                    double odds = 0;
                    for (int f : example.features()[i]) {
                        odds += w[f];
                    }
                    double error = (1 / (1 + Math.exp(-odds)) - (example.body()[i] ? 1 : 0)) * example.weights()[i];
                    for (int f : example.features()[i]) {
                        gradient[f] += error;
                    }
                }
                for (int f = 0; f < features; f++) {
                    double g = gradient[f] + decay * w[f] / examples.size();
                    if (g != 0) {
                        square[f] += g * g;
                        w[f] -= RATE * g / Math.sqrt(square[f]);
                    }
                }
            }
            if (round >= ROUNDS / 2) {
                for (int f = 0; f < features; f++) {
                    sum[f] += w[f];
                }
                sums++;
            }
        }
        for (int f = 0; f < features; f++) {
            sum[f] /= sums;
        }
        return sum;
    }
}
