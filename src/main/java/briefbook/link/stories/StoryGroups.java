package briefbook.link.stories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Joins articles into groups: always the two groups with the highest mean probability over all their pairs, until none is
 * over the threshold (average linkage). Pairs that were not compared count as zero.
 */
final class StoryGroups {
    private record Edge(int a, int b, double mean, int sizes) {}

    private static final Comparator<Edge> BEST = Comparator.comparingDouble((Edge e) -> -e.mean())
            .thenComparingInt(Edge::a)
            .thenComparingInt(Edge::b);

    private final double threshold;
    private final int[] parent;
    private final int[] size;
    private final List<Map<Integer, Double>> sums = new ArrayList<>();
    private final PriorityQueue<Edge> queue = new PriorityQueue<>(BEST);

    private StoryGroups(int articles, double threshold) {
        this.threshold = threshold;
        this.parent = new int[articles];
        this.size = new int[articles];
        for (int i = 0; i < articles; i++) {
            parent[i] = i;
            size[i] = 1;
            sums.add(new HashMap<>());
        }
    }

    /** Returns for each article the lowest number in its group. */
    static int[] of(int articles, List<StoryPairs.Pair> pairs, double[] scores, double threshold) {
        StoryGroups groups = new StoryGroups(articles, threshold);
        for (int p = 0; p < pairs.size(); p++) {
            groups.sums.get(pairs.get(p).a()).put(pairs.get(p).b(), scores[p]);
            groups.sums.get(pairs.get(p).b()).put(pairs.get(p).a(), scores[p]);
        }
        for (StoryPairs.Pair pair : pairs) {
            groups.offer(pair.a(), pair.b());
        }
        groups.join();
        return groups.parent;
    }

    private void offer(int a, int b) {
        int low = Math.min(a, b);
        int high = Math.max(a, b);
        double mean = sums.get(low).getOrDefault(high, 0.0) / ((double) size[low] * size[high]);
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
        Map<Integer, Double> others = sums.get(from);
        sums.get(into).remove(from);
        others.remove(into);
        for (Map.Entry<Integer, Double> each : others.entrySet()) {
            int other = each.getKey();
            sums.get(other).remove(from);
            double sum = sums.get(into).merge(other, each.getValue(), Double::sum);
            sums.get(other).put(into, sum);
        }
        sums.set(from, new HashMap<>());
        sums.get(into).keySet().stream().sorted().forEach(o -> offer(into, o));
    }
}
