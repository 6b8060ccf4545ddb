package briefbook.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much it proves that two reports share a name: little when most articles have it.
 *
 * <p>The weight of a participant or place is {@code -log2((d + 1) / (n + 8))}, where {@code d} of {@code n} voices report
 * something of it; the 8 keeps small collections from being sure. Immutable.
 */
final class Rarity {
    private static final double PRIOR = 8;

    private final Map<String, Set<Integer>> voicesOf;
    private final int voices;

    private Rarity(Map<String, Set<Integer>> voicesOf, int voices) {
        this.voicesOf = voicesOf;
        this.voices = voices;
    }

    static Rarity of(List<Report> reports, Voices voices) {
        Map<String, Set<Integer>> voicesOf = new HashMap<>();
        Set<Integer> all = new HashSet<>();
        for (Report report : reports) {
            int voice = voices.of(report.article());
            all.add(voice);
            Profile profile = report.profile();
            profile.who()
                    .forEach(k ->
                            voicesOf.computeIfAbsent(k, x -> new HashSet<>()).add(voice));
            profile.places()
                    .forEach(k ->
                            voicesOf.computeIfAbsent(k, x -> new HashSet<>()).add(voice));
        }
        return new Rarity(voicesOf, all.size());
    }

    /** Returns the bits that what is shared proves; names that come together count one by one. */
    double weight(Shared shared) {
        return weight(shared.who()) + weight(shared.places());
    }

    private double weight(Collection<String> keys) {
        return keys.stream().mapToDouble(k -> bits(count(k))).sum();
    }

    private int count(String key) {
        return voicesOf.getOrDefault(key, Set.of()).size();
    }

    private double bits(int count) {
        return -Math.log((count + 1) / (voices + PRIOR)) / Math.log(2);
    }
}
