package briefbook.link.stories;

import briefbook.model.WordBag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In how many articles each word stands: what all have tells nothing. Immutable. */
final class Rareness {
    private final Map<Integer, Integer> articles = new HashMap<>();
    private final int all;

    Rareness(List<WordBag> bags) {
        for (WordBag bag : bags) {
            for (int i = 0; i < bag.size(); i++) {
                articles.merge(bag.hash(i), 1, Integer::sum);
            }
        }
        this.all = bags.size();
    }

    int articles(int hash) {
        return articles.getOrDefault(hash, 0);
    }

    private double weight(int hash) {
        return Math.max(0, Math.log((all + 1) / (articles(hash) + 0.5)));
    }

    /** Weighs words by how often they stand in the article, with less and less gain, and how rare they are. */
    Vector vector(WordBag bag) {
        int[] hashes = new int[bag.size()];
        float[] weights = new float[bag.size()];
        for (int i = 0; i < bag.size(); i++) {
            hashes[i] = bag.hash(i);
            weights[i] = (float) ((1 + Math.log(bag.count(i))) * weight(bag.hash(i)));
        }
        return new Vector(hashes, weights);
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
