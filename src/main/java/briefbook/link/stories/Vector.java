package briefbook.link.stories;

/**
 * Words with their weights, scaled to length one. Immutable.
 */
final class Vector {
    private final int[] words;
    private final float[] weights;

    /** Takes words by number, in the order of their hashes. */
    Vector(int[] words, float[] weights) {
        this.words = words;
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
        return words.length;
    }

    int word(int place) {
        return words[place];
    }

    float weight(int place) {
        return weights[place];
    }

    /** Writes each weight, or nothing, where its word has its place among all. */
    void spread(float[] byWord, boolean isOn) {
        for (int i = 0; i < words.length; i++) {
            byWord[words[i]] = isOn ? weights[i] : 0;
        }
    }

    /** Returns how alike this and a vector that was spread are: 0 for no word in common, 1 for the same. */
    double cosine(float[] byWord) {
        double sum = 0;
        for (int i = 0; i < words.length; i++) {
            sum += weights[i] * byWord[words[i]];
        }
        return sum;
    }
}
