package briefbook.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which things of an older list are which of a newer one: those that have most in common, each once.
 *
 * <p>Built step by step; what an earlier step paired stays. Time grows with what is in common, not with the product of the
 * lists. For one thread.
 */
final class Pairs {
    private static final int NONE = -1;

    private final List<String> idsBefore;
    private final List<String> idsAfter;
    private final int[] newer;
    private final int[] older;

    private record Candidate(int before, int after, int common) {}

    /** Begins with nothing paired; where as much speaks for one thing as for another, that with the same id is taken. */
    Pairs(List<String> idsBefore, List<String> idsAfter) {
        this.idsBefore = idsBefore;
        this.idsAfter = idsAfter;
        newer = filled(idsBefore.size());
        older = filled(idsAfter.size());
    }

    private static int[] filled(int size) {
        int[] none = new int[size];
        Arrays.fill(none, NONE);
        return none;
    }

    /** Pairs what has no counterpart yet by keys: most keys in common first. */
    Pairs by(List<? extends Collection<String>> before, List<? extends Collection<String>> after) {
        Map<String, List<Integer>> byKey = new HashMap<>();
        for (int i = 0; i < after.size(); i++) {
            int number = i;
            if (older[i] == NONE) {
                new HashSet<>(after.get(i))
                        .forEach(k ->
                                byKey.computeIfAbsent(k, n -> new ArrayList<>()).add(number));
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            if (newer[i] == NONE) {
                Map<Integer, Integer> common = new LinkedHashMap<>();
                Set<String> keys = new HashSet<>(before.get(i));
                keys.forEach(k -> byKey.getOrDefault(k, List.of()).forEach(a -> common.merge(a, 1, Integer::sum)));
                int number = i;
                common.forEach((a, n) -> candidates.add(new Candidate(number, a, n)));
            }
        }
        candidates.sort(Comparator.comparingInt((Candidate c) -> -c.common())
                .thenComparing(c -> !idsBefore.get(c.before()).equals(idsAfter.get(c.after())))
                .thenComparingInt(Candidate::before)
                .thenComparingInt(Candidate::after));
        candidates.forEach(c -> pair(c.before(), c.after()));
        return this;
    }

    private void pair(int before, int after) {
        if (newer[before] == NONE && older[after] == NONE) {
            newer[before] = after;
            older[after] = before;
        }
    }

    /** Returns what an older thing is now; negative when it is gone. */
    int newer(int before) {
        return newer[before];
    }

    /** Returns what a newer thing was; negative when it was not there. */
    int older(int after) {
        return older[after];
    }
}
