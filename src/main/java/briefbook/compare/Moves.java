package briefbook.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Tells where the parts of a thing are in another build when no thing there is its counterpart. */
final class Moves {
    private final Map<String, List<Integer>> holders = new HashMap<>();

    /** Makes an index of things by their keys. */
    Moves(List<? extends Collection<String>> keys) {
        for (int i = 0; i < keys.size(); i++) {
            for (String key : keys.get(i)) {
                holders.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
    }

    /** Returns the things that hold one of the keys, first to last. */
    List<Integer> holding(Collection<String> keys) {
        TreeSet<Integer> found = new TreeSet<>();
        keys.forEach(k -> found.addAll(holders.getOrDefault(k, List.of())));
        return List.copyOf(found);
    }
}
