package briefbook.clean.score;

import java.util.Arrays;

/** Collects the numbers of the features that hold for a block. For one thread. */
final class FeatureList {
    private int[] features = new int[160];
    private int size;

    void add(int feature) {
        if (size == features.length) {
            features = Arrays.copyOf(features, 2 * size);
        }
        features[size++] = feature;
    }

    /** Returns what was collected, and starts anew. */
    int[] take() {
        int[] taken = Arrays.copyOf(features, size);
        size = 0;
        return taken;
    }
}
