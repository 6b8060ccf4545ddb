package briefbook.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Groups people who are named with each other more than with the rest: starting from single people, the two groups are joined
 * that gain most by it, as long as there is something to gain. What is gained is modularity, in whole numbers. Pure functions.
 */
final class Clusters {
    /** More people than this are not seen at one glance. */
    private static final int LARGE = 24;

    /** A tie counts at most as much as this, or two names that are always together would hold a whole group. */
    private static final int STRONG = 8;

    private Clusters() {}

    /**
     * Returns the numbers of the people in each group, in order. Groups that have ties with each other follow each other, and
     * the largest of them come first.
     */
    static List<List<Integer>> of(int people, List<Ties.Tie> ties) {
        List<List<Integer>> groups = new ArrayList<>();
        long[][] between = new long[people][people];
        long[] all = new long[people];
        long twice = 0;
        for (int i = 0; i < people; i++) {
            groups.add(new ArrayList<>(List.of(i)));
        }
        for (Ties.Tie tie : ties) {
            int weight = Math.min(STRONG, tie.sentences());
            between[tie.a()][tie.b()] += weight;
            between[tie.b()][tie.a()] += weight;
            all[tie.a()] += weight;
            all[tie.b()] += weight;
            twice += 2L * weight;
        }
        for (int largest : new int[] {LARGE, 0}) {
            boolean isJoined = true;
            while (isJoined) {
                isJoined = join(groups, between, all, twice, largest);
            }
        }
        return ordered(groups, between);
    }

    private static List<List<Integer>> ordered(List<List<Integer>> groups, long[][] between) {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            if (!groups.get(i).isEmpty()) {
                left.add(i);
            }
        }
        left.sort(Comparator.comparing(g -> -groups.get(g).size())); // a stable sort: then by voices
        List<Integer> order = new ArrayList<>();
        while (!left.isEmpty()) {
            Integer next = left.stream()
                    .max(Comparator.comparing(
                            g -> order.stream().mapToLong(o -> between[o][g]).sum()))
                    .orElseThrow();
            order.add(next);
            left.remove(next);
        }
        return order.stream().map(g -> groups.get(g).stream().sorted().toList()).toList();
    }

    /** Joins two groups that are not too large together, or where one is a single person who found no group. */
    private static boolean join(List<List<Integer>> groups, long[][] between, long[] all, long twice, int largest) {
        long most = largest > 0 ? 0 : Long.MIN_VALUE;
        int first = -1;
        int second = -1;
        for (int i = 0; i < all.length; i++) {
            for (int j = i + 1; j < all.length; j++) {
                long gain = between[i][j] * twice - all[i] * all[j];
                int sizeI = groups.get(i).size();
                int sizeJ = groups.get(j).size();
                boolean mayJoin = sizeI + sizeJ <= largest || (largest == 0 && (sizeI == 1 || sizeJ == 1));
                if (between[i][j] > 0 && gain > most && mayJoin) {
                    most = gain;
                    first = i;
                    second = j;
                }
            }
        }
        if (first < 0) {
            return false;
        }
        groups.get(first).addAll(groups.get(second));
        groups.get(second).clear();
        all[first] += all[second];
        for (int k = 0; k < all.length; k++) {
            between[first][k] += between[second][k];
            between[k][first] += between[k][second];
            between[second][k] = 0;
            between[k][second] = 0;
        }
        between[first][first] = 0;
        return true;
    }
}
