package briefbook.render;

import briefbook.model.Event;
import briefbook.model.Person;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What joins people who are named together: an event in which several of them take part, or an article that names them.
 *
 * @param link the event or article; no link where there is neither
 * @param isEvent whether it is an event
 */
record Topic(Anchor link, boolean isEvent) {
    public String kind() {
        return isEvent ? "evt" : "t";
    }

    /** Returns the first event, or else the article that names most of these people. */
    static Topic of(Site site, Rows rows, List<Person> people, List<Event> events) {
        if (!events.isEmpty()) {
            return new Topic(rows.event(events.get(0)), true);
        }
        CorpusIndex index = site.index();
        return shared(people, p -> index.voices(CorpusIndex.namedIn(p)).stream(), Comparator.naturalOrder())
                .map(a -> new Topic(rows.article(a), false))
                .findFirst()
                .orElseGet(() -> new Topic(Anchor.plain(""), false));
    }

    /** Returns the events in which several of these people take part: those of most of them first, then of most voices. */
    static List<Event> events(CorpusIndex index, List<Person> people) {
        Comparator<Event> order = Comparator.comparing(
                        (Event e) -> -index.voices(CorpusIndex.articlesOf(e)).size())
                .thenComparing(Event::id);
        return shared(people, p -> index.eventsOf(p).stream(), order).toList();
    }

    private static <T> Stream<T> shared(
            List<Person> people, Function<Person, Stream<T>> things, Comparator<? super T> order) {
        Map<T, Integer> counts = new HashMap<>();
        people.forEach(p -> things.apply(p).forEach(t -> counts.merge(t, 1, Integer::sum)));
        return counts.entrySet().stream()
                .filter(e -> e.getValue() > 1)
                .sorted(Comparator.comparing((Map.Entry<T, Integer> e) -> -e.getValue())
                        .thenComparing(Map.Entry::getKey, order))
                .map(Map.Entry::getKey);
    }
}
