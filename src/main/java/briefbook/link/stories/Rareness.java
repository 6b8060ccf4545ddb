package briefbook.link.stories;

import briefbook.model.WordBag;
import java.util.Arrays;
import java.util.List;

/** In how many articles each word stands: what all have tells nothing. Knows the words of these articles only. Immutable. */
final class Rareness {
    private final Numbering numbering = new Numbering();
    private final double[] weights;

    Rareness(List<WordBag> bags) {
        int[] articles = new int[1024];
        for (WordBag bag : bags) {
            for (int i = 0; i < bag.size(); i++) {
                int word = numbering.add(bag.hash(i));
                if (word == articles.length) {
                    articles = Arrays.copyOf(articles, 2 * word);
                }
                articles[word]++;
            }
        }
        int all = bags.size();
        this.weights = new double[numbering.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weight(articles[i], all);
        }
    }

    /** Returns how many different words there are. */
    int words() {
        return weights.length;
    }

    private static double weight(int articles, int all) {
        return Math.max(0, Math.log((all + 1) / (articles + 0.5)));
    }

    private double weight(int hash) {
        return weights[numbering.of(hash)];
    }

    /** Weighs words by how often they stand in the article, with less and less gain, and how rare they are. */
    Vector vector(WordBag bag) {
        int[] words = new int[bag.size()];
        float[] scores = new float[bag.size()];
        for (int i = 0; i < bag.size(); i++) {
            words[i] = numbering.of(bag.hash(i));
            scores[i] = (float) ((1 + Math.log(bag.count(i))) * weights[words[i]]);
        }
        return new Vector(words, scores);
    }

    /** Returns the weight of what is in both, as a share of the weight of what is in either; 0 when one is empty. */
    double shared(WordBag a, WordBag b) {
        double both = 0;
        double either = 0;
        for (int i = 0; i < a.size(); i++) {
            double weight = weight(a.hash(i));
            either += weight;
            both += b.contains(a.hash(i)) ? weight : 0;
        }
        for (int i = 0; i < b.size(); i++) {
            either += a.contains(b.hash(i)) ? 0 : weight(b.hash(i));
        }
        return either == 0 || a.size() == 0 || b.size() == 0 ? 0 : both / either;
    }
}
