package briefbook.link;

import briefbook.model.EventFrame;
import briefbook.text.DaySet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the clusters that a report can belong to at all: by what it must share with them, and by time.
 *
 * <p>What has at most a month of days is looked up by month, so that a pair who meet for years cost no more than a pair who
 * meet once. Not thread-safe.
 */
final class Blocks {
    private static final int BUCKET = 31;

    private final Map<String, Set<Cluster>> byKey = new HashMap<>();

    /** The same for anchors only. */
    private final Map<String, Set<Cluster>> anchored = new HashMap<>();

    private final Set<Cluster> anchors = new HashSet<>();
    private final Map<String, Set<Cluster>> byMonth = new HashMap<>();

    /** Adds a cluster, or what one more report of it makes it found by. */
    void add(Cluster cluster, Profile profile, DaySet days, boolean bounded) {
        for (String key : keys(profile)) {
            byKey.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(cluster);
            if (anchors.contains(cluster)) {
                anchored.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(cluster);
            }
            if (bounded) {
                for (long bucket : buckets(days)) {
                    byMonth.computeIfAbsent(key + " " + bucket, k -> new LinkedHashSet<>())
                            .add(cluster);
                }
            }
        }
    }

    /** Makes clusters anchors, which can be asked for by themselves. */
    void anchor(Collection<Cluster> clusters) {
        anchors.addAll(clusters);
        byKey.forEach((key, all) -> {
            Set<Cluster> some = new LinkedHashSet<>(all);
            some.retainAll(anchors);
            anchored.put(key, some);
        });
    }

    /** Returns the clusters with something in common, key by key; one can come twice. */
    Iterable<Cluster> all(Profile profile) {
        return having(byKey, profile);
    }

    /** Returns the anchors among them. */
    Iterable<Cluster> anchors(Profile profile) {
        return having(anchored, profile);
    }

    private static Iterable<Cluster> having(Map<String, Set<Cluster>> byKey, Profile profile) {
        return () -> keys(profile).stream()
                .flatMap(k -> byKey.getOrDefault(k, Set.of()).stream())
                .iterator();
    }

    /** Returns those of them that may fall on some days. */
    Iterable<Cluster> during(Profile profile, DaySet days) {
        return () -> keys(profile).stream()
                .flatMap(k -> buckets(days).stream().map(b -> k + " " + b))
                .flatMap(k -> byMonth.getOrDefault(k, Set.of()).stream())
                .iterator();
    }

    private static Set<Long> buckets(DaySet days) {
        Set<Long> buckets = new LinkedHashSet<>();
        for (LocalDate day : days.days()) {
            buckets.add(Math.floorDiv(day.toEpochDay(), BUCKET));
        }
        return buckets;
    }

    /** What two reports of one event have in common at least one of. */
    static List<String> keys(Profile profile) {
        List<String> keys = new ArrayList<>();
        if (profile.frame() == EventFrame.PAIR) {
            List<String> who = profile.who().stream().sorted().toList();
            for (int i = 0; i < who.size(); i++) {
                if (who.size() == 1) {
                    keys.add(who.get(i));
                }
                for (int j = i + 1; j < who.size(); j++) {
                    keys.add(who.get(i) + " " + who.get(j));
                }
                String one = who.get(i);
                profile.places().stream().sorted().forEach(p -> keys.add(one + " @" + p));
            }
            return keys;
        }
        if (profile.frame() == EventFrame.SCENE) {
            profile.who().stream().sorted().forEach(w -> keys.add("scene " + w));
            for (String place : profile.places()) {
                keys.add("scene @" + place);
                Gazetteer.builtIn().state(place).filter(s -> !s.equals(place)).ifPresent(s -> keys.add("scene @" + s));
            }
            return keys.stream().distinct().sorted().toList();
        }
        profile.core().stream().sorted().forEach(c -> keys.add("of " + c));
        return keys;
    }
}
