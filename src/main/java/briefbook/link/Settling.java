package briefbook.link;

import briefbook.text.DaySet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/**
 * Narrows publication days down by events, and events by publication days, until nothing changes.
 *
 * <p>Events that undated articles join, directly or through others, make a group; no group touches another. Not thread-safe.
 */
final class Settling {
    private static final int ROUNDS = 20;

    private final DayNet net;

    Settling(DayNet net) {
        this.net = net;
    }

    /** An event that cannot be as its reports say, and when that was seen. */
    private record Broken(int round, int number, Cluster cluster, List<Numbered> group) {}

    private record Numbered(int number, Cluster cluster) {}

    /**
     * Narrows once.
     *
     * @return an event of several reports for which no day is left, or that leaves an article no day on which it can have
     *     been published; nothing when all agree
     */
    Optional<Cluster> settle(List<Cluster> clusters) {
        return settled(joined(clusters)).map(Broken::cluster);
    }

    /**
     * Starts from what the articles state, and does so again whenever an event is broken and its weakest report is taken out.
     * Only the group of that event starts again; the first to break in a pass over all is always the first to be mended.
     *
     * @param taken what is done with a report that is taken out
     */
    void mend(List<Cluster> clusters, Consumer<Report> taken) {
        net.reset();
        PriorityQueue<Broken> broken =
                new PriorityQueue<>(Comparator.comparingInt(Broken::round).thenComparingInt(Broken::number));
        groups(joined(clusters)).forEach(group -> settled(group).ifPresent(broken::add));
        while (!broken.isEmpty()) {
            Broken first = broken.poll();
            taken.accept(first.cluster().removeWeakest());
            List<Numbered> group = first.group();
            group.forEach(n -> n.cluster().reports().forEach(r -> net.reset(r.article())));
            settled(group.stream().filter(n -> isJoined(n.cluster())).toList()).ifPresent(broken::add);
        }
    }

    private static boolean isJoined(Cluster cluster) {
        return cluster.size() > 1 || cluster.fixed().isPresent();
    }

    private static List<Numbered> joined(List<Cluster> clusters) {
        List<Numbered> joined = new ArrayList<>();
        for (int i = 0; i < clusters.size(); i++) {
            if (isJoined(clusters.get(i))) {
                joined.add(new Numbered(i, clusters.get(i)));
            }
        }
        return joined;
    }

    /** Returns the events that can narrow one another, each group in order. */
    private List<List<Numbered>> groups(List<Numbered> joined) {
        Groups<Integer> groups = new Groups<>();
        Map<Integer, Integer> firstOf = new HashMap<>();
        for (Numbered each : joined) {
            for (Report report : each.cluster().reports()) {
                if (net.stated(report.article()).size() > 1) {
                    groups.join(firstOf.computeIfAbsent(report.article(), a -> each.number()), each.number());
                }
            }
        }
        Map<Integer, List<Numbered>> byLeader = new LinkedHashMap<>();
        joined.forEach(n -> byLeader.computeIfAbsent(groups.leader(n.number()), k -> new ArrayList<>())
                .add(n));
        return List.copyOf(byLeader.values());
    }

    private Optional<Broken> settled(List<Numbered> group) {
        long[] seen = new long[group.size()];
        Map<Integer, Long> changed = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            long before = net.clock();
            for (int i = 0; i < group.size(); i++) {
                Cluster cluster = group.get(i).cluster();
                if (round == 0 || isChanged(cluster, changed, seen[i])) {
                    seen[i] = net.clock();
                    if (!narrows(cluster, changed)) {
                        return Optional.of(new Broken(round, group.get(i).number(), cluster, group));
                    }
                }
            }
            if (net.clock() == before) {
                break;
            }
        }
        return Optional.empty();
    }

    private static boolean isChanged(Cluster cluster, Map<Integer, Long> changed, long since) {
        for (Report report : cluster.reports()) {
            if (changed.getOrDefault(report.article(), 0L) > since) {
                return true;
            }
        }
        return false;
    }

    /** Narrows the publication days of the articles of one event; tells whether there is a day for all. */
    private boolean narrows(Cluster cluster, Map<Integer, Long> changed) {
        DaySet days = net.days(cluster);
        if (days.isEmpty()) {
            return false;
        }
        for (Report report : cluster.reports()) {
            DaySet before = net.publication(report.article());
            if (before.size() == 1) {
                continue;
            }
            DaySet left = net.narrowed(report, before, days);
            if (left.isEmpty() && cluster.fixed().isPresent()) {
                continue; // the owner says so, against the article
            }
            if (left.isEmpty()) {
                return false;
            }
            if (left.size() < before.size()) {
                net.narrow(report.article(), left);
                changed.put(report.article(), net.clock());
            }
        }
        return true;
    }
}
