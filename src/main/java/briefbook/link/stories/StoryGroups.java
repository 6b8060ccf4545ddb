package briefbook.link.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Joins articles into groups: always the two groups with the highest mean probability over all their pairs, until none is
 * over the threshold (average linkage). Pairs that were not compared count as zero.
 */
final class StoryGroups {
    /** Two groups, {@code a < b}, the sum of their sizes, and the mean over their pairs; the highest comes first. */
    private record Edge(int a, int b, double mean, int sizes) implements Comparable<Edge> {
        @Override
        public int compareTo(Edge other) {
            int byMean = Double.compare(other.mean, mean);
            int byA = byMean != 0 ? byMean : Integer.compare(a, other.a);
            return byA != 0 ? byA : Integer.compare(b, other.b);
        }
    }

    private final double threshold;
    private final int[] parent;
    private final int[] size;
    private final List<Sums> sums = new ArrayList<>();
    private final PriorityQueue<Edge> queue = new PriorityQueue<>();

    private StoryGroups(int articles, double threshold) {
        this.threshold = threshold;
        this.parent = new int[articles];
        this.size = new int[articles];
        for (int i = 0; i < articles; i++) {
            parent[i] = i;
            size[i] = 1;
            sums.add(new Sums());
        }
    }

    /** Returns for each article the lowest number in its group. */
    static int[] of(int articles, List<StoryPairs.Pair> pairs, double[] scores, double threshold) {
        StoryGroups groups = new StoryGroups(articles, threshold);
        for (int p = 0; p < pairs.size(); p++) {
            groups.sums.get(pairs.get(p).a()).put(pairs.get(p).b(), scores[p]);
            groups.sums.get(pairs.get(p).b()).put(pairs.get(p).a(), scores[p]);
        }
        for (int p = 0; p < pairs.size(); p++) {
            groups.offer(pairs.get(p).a(), pairs.get(p).b(), scores[p]);
        }
        groups.join();
        return groups.parent;
    }

    private void offer(int a, int b, double sum) {
        int low = Math.min(a, b);
        int high = Math.max(a, b);
        double mean = sum / ((double) size[low] * size[high]);
        if (mean >= threshold) {
            queue.add(new Edge(low, high, mean, size[low] + size[high]));
        }
    }

    private void join() {
        while (!queue.isEmpty()) {
            Edge best = queue.poll();
            boolean stale = parent[best.a()] != best.a()
                    || parent[best.b()] != best.b()
                    || size[best.a()] + size[best.b()] != best.sizes();
            if (!stale) {
                merge(best.a(), best.b());
            }
        }
        for (int i = 0; i < parent.length; i++) {
            parent[i] =
                    parent[parent[i]]; // groups are numbered by their lowest article, so one step up was joined before
        }
    }

    private void merge(int into, int from) {
        parent[from] = into;
        size[into] += size[from];
        Sums others = sums.get(from);
        Sums own = sums.get(into);
        own.remove(from);
        others.remove(into);
        for (int i = 0; i < others.size(); i++) {
            int other = others.group(i);
            double sum = own.of(other) + others.sum(i);
            own.put(other, sum);
            sums.get(other).remove(from);
            sums.get(other).put(into, sum);
        }
        sums.set(from, new Sums());
        for (int i = 0; i < own.size(); i++) {
            offer(into, own.group(i), own.sum(i));
        }
    }
}
