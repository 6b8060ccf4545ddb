package briefbook.link.stories;

/**
 * Words with their weights, scaled to length one. Immutable.
 */
final class Vector {
    private final int[] hashes;
    private final float[] weights;

    Vector(int[] hashes, float[] weights) {
        this.hashes = hashes;
        double sum = 0;
        for (float weight : weights) {
            sum += weight * weight;
        }
        float length = sum == 0 ? 1 : (float) Math.sqrt(sum);
        this.weights = new float[weights.length];
        for (int i = 0; i < weights.length; i++) {
            this.weights[i] = weights[i] / length;
        }
    }

    int size() {
        return hashes.length;
    }

    int hash(int number) {
        return hashes[number];
    }

    float weight(int number) {
        return weights[number];
    }

    /** Returns how alike two are: 0 for no word in common, 1 for the same. */
    double cosine(Vector other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < hashes.length && j < other.hashes.length) {
            if (hashes[i] == other.hashes[j]) {
                sum += weights[i++] * other.weights[j++];
            } else if (hashes[i] < other.hashes[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }
}
