package briefbook.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Things that are joined step by step; each group is led by the one of its things that was named first. Not thread-safe. */
final class Groups<T> {
    private final Map<T, T> leaders = new HashMap<>();
    private final Map<T, List<T>> members = new HashMap<>();
    private final Map<T, Integer> order = new HashMap<>();

    /** Returns the thing that stands for a thing's group. */
    T leader(T thing) {
        return leaders.getOrDefault(thing, thing);
    }

    /** Returns the things of a group. */
    List<T> members(T thing) {
        T leader = leader(thing);
        return members.getOrDefault(leader, List.of(leader));
    }

    boolean areOne(T a, T b) {
        return leader(a).equals(leader(b));
    }

    /** Makes one group of two. */
    void join(T a, T b) {
        T one = named(leader(a));
        T two = named(leader(b));
        if (one.equals(two)) {
            return;
        }
        boolean first = order.getOrDefault(one, 0) < order.getOrDefault(two, 0);
        T leader = first ? one : two;
        T led = first ? two : one;
        List<T> all = new ArrayList<>(members(leader));
        for (T each : members(led)) {
            leaders.put(each, leader);
            all.add(each);
        }
        members.remove(led);
        members.put(leader, all);
    }

    private T named(T thing) {
        order.putIfAbsent(thing, order.size());
        return thing;
    }
}
