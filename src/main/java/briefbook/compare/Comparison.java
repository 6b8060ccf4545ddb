package briefbook.compare;

import briefbook.model.Change;
import briefbook.model.Snapshot;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells what differs between two builds of a collection.
 *
 * <p>Articles, events and people are paired by what they are made of, not by their ids: an event whose day was found out has
 * another id and is the same event. Start with {@link #of}. A pure function; time grows with the size of both.
 */
public final class Comparison {
    private Comparison() {}

    /** Returns all changes, the most important kind first; within a kind in the order of the newer build. */
    public static List<Change> of(Snapshot before, Snapshot after) {
        Side old = new Side(before);
        Side now = new Side(after);
        Articles articles = new Articles(old, now);
        Events events = new Events(old, now, articles);
        People people = new People(old, now, articles);
        return Stream.of(
                        events.changes(),
                        new Conflicts(before, after, events).changes(),
                        people.changes(),
                        articles.changes(),
                        new Links(old, now, articles).changes())
                .flatMap(s -> s)
                .sorted(Comparator.comparing(Change::kind))
                .toList();
    }
}
