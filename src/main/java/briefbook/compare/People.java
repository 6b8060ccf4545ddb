package briefbook.compare;

import briefbook.model.Change;
import briefbook.model.ChangeKind;
import briefbook.model.Snapshot.Who;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Pairs the people of two builds by the forms of their names in each article, and compares what they are reported to say. */
final class People {
    /** Names of articles shown for one person. */
    private static final int SHOWN = 4;

    private final Side before;
    private final Side after;
    private final List<Who> old;
    private final List<Who> now;
    private final List<Set<String>> oldKeys;
    private final List<Set<String>> nowKeys;
    private final Moves oldHolders;
    private final Moves nowHolders;
    private final Pairs pairs;

    People(Side before, Side after, Articles articles) {
        this.before = before;
        this.after = after;
        old = before.all().people();
        now = after.all().people();
        oldKeys = before.peopleKeys(articles, true);
        nowKeys = after.peopleKeys(articles, false);
        oldHolders = new Moves(oldKeys);
        nowHolders = new Moves(nowKeys);
        List<String> oldIds = old.stream().map(Who::id).toList();
        List<String> nowIds = now.stream().map(Who::id).toList();
        pairs = new Pairs(oldIds, nowIds)
                .by(oldKeys, nowKeys)
                .by(
                        oldIds.stream().map(List::of).toList(),
                        nowIds.stream().map(List::of).toList());
    }

    Stream<Change> changes() {
        List<Change> changes = new ArrayList<>();
        Map<Integer, List<String>> joined = new TreeMap<>();
        for (int i = 0; i < old.size(); i++) {
            int into = pairs.newer(i) < 0 ? joinedInto(i) : -1;
            if (into >= 0) {
                joined.computeIfAbsent(into, k -> new ArrayList<>())
                        .add(old.get(i).name());
            } else if (pairs.newer(i) < 0) {
                changes.add(Change.of(ChangeKind.PERSON_GONE, old.get(i).name(), where(before, old.get(i))));
            }
        }
        joined.forEach((into, names) -> changes.add(joined(into, names)));
        for (int i = 0; i < now.size(); i++) {
            changed(i, joined.containsKey(i), changes);
        }
        return Stream.concat(changes.stream(), statements());
    }

    private Change joined(int into, List<String> names) {
        List<String> were = new ArrayList<>(names);
        if (pairs.older(into) >= 0) {
            were.add(0, old.get(pairs.older(into)).name());
        }
        return new Change(
                ChangeKind.PERSON_JOINED,
                now.get(into).name(),
                String.join(" and ", were),
                now.get(into).name(),
                List.of());
    }

    private void changed(int number, boolean isJoined, List<Change> changes) {
        Who person = now.get(number);
        int was = pairs.older(number);
        if (was < 0) {
            int from = splitFrom(number);
            changes.add(
                    from < 0
                            ? Change.of(ChangeKind.PERSON_NEW, person.name(), where(after, person))
                            : new Change(
                                    ChangeKind.PERSON_SPLIT,
                                    person.name(),
                                    old.get(from).name(),
                                    now.get(pairs.newer(from)).name() + " and " + person.name(),
                                    where(after, person)));
        } else if (!isJoined && !old.get(was).name().equals(person.name())) {
            changes.add(new Change(
                    ChangeKind.PERSON_RENAMED, person.name(), old.get(was).name(), person.name(), List.of()));
        }
    }

    /** Returns whose names those of a person are now; negative when nobody's. */
    private int joinedInto(int gone) {
        return nowHolders.holding(oldKeys.get(gone)).stream().findFirst().orElse(-1);
    }

    /** Returns whose names those of a new person were; negative when nobody's. */
    private int splitFrom(int fresh) {
        return oldHolders.holding(nowKeys.get(fresh)).stream()
                .filter(i -> pairs.newer(i) >= 0)
                .findFirst()
                .orElse(-1);
    }

    private static List<String> where(Side side, Who person) {
        return Names.some(
                side.articlesOf(person).stream()
                        .map(a -> "in " + Names.of(side.article(a)))
                        .toList(),
                SHOWN);
    }

    private Stream<Change> statements() {
        Statements said = new Statements();
        for (int i = 0; i < old.size(); i++) {
            int into = pairs.newer(i) < 0 ? joinedInto(i) : pairs.newer(i);
            said.before(old.get(i), into < 0 ? "" : now.get(into).id());
        }
        now.forEach(said::after);
        return said.changes();
    }
}
