package briefbook.compare;

import briefbook.model.Change;
import briefbook.model.ChangeKind;
import briefbook.model.Snapshot;
import briefbook.model.Snapshot.Conflict;
import briefbook.model.Snapshot.What;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells which conflicts of sources are new, and which are resolved. One of an event that is gone is neither. */
final class Conflicts {
    private final Snapshot before;
    private final Snapshot after;
    private final Events events;

    Conflicts(Snapshot before, Snapshot after, Events events) {
        this.before = before;
        this.after = after;
        this.events = events;
    }

    Stream<Change> changes() {
        Map<String, String> names = new HashMap<>();
        after.events().forEach(e -> names.put(e.id(), e.name()));
        Set<List<String>> now = new HashSet<>();
        after.conflicts().forEach(c -> now.add(List.of(c.event(), c.about())));
        Set<List<String>> old = new HashSet<>();
        before.conflicts().forEach(c -> newer(c).ifPresent(e -> old.add(List.of(e.id(), c.about()))));
        Stream<Change> found = after.conflicts().stream()
                .filter(c -> !old.contains(List.of(c.event(), c.about())))
                .map(c -> change(ChangeKind.CONFLICT_NEW, names.getOrDefault(c.event(), c.event()), c));
        Stream<Change> resolved = before.conflicts().stream()
                .flatMap(c -> newer(c).stream()
                        .filter(e -> !now.contains(List.of(e.id(), c.about())))
                        .map(e -> change(ChangeKind.CONFLICT_RESOLVED, e.name(), past(c))));
        return Stream.concat(found, resolved);
    }

    private Optional<What> newer(Conflict conflict) {
        return events.newer(conflict.event());
    }

    private static Conflict past(Conflict conflict) {
        return new Conflict(
                conflict.event(),
                conflict.about(),
                conflict.voices().stream().map(v -> "before: " + v).toList());
    }

    private static Change change(ChangeKind kind, String event, Conflict conflict) {
        return Change.of(kind, event + ": " + conflict.about(), conflict.voices());
    }
}
