package briefbook.render;

import briefbook.model.Event;
import briefbook.model.Page;
import briefbook.model.Person;
import briefbook.render.search.SearchFiles;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes the search page and its index; without script the page lists names. */
final class SearchPage implements PageType {
    static final String PATH = "search.html";

    /** Bytes of a list of names, so that the page opens at once however large the collection is. */
    private static final int ROOM = 20_000;

    /** Bytes of a row beside its words and address. */
    private static final int ROW = 40;

    /** The people and events that most articles have, and whether that is all of them. */
    record View(List<Anchor> people, boolean morePeople, List<Anchor> events, boolean moreEvents) {}

    @Override
    public Stream<Page> pages(Site site) {
        List<Person> people = site.index().peopleByArticles();
        List<Event> events = byVoices(site.index());
        SearchEntries entries = new SearchEntries(site);
        return Stream.concat(
                Stream.of(page(site, people, events)),
                SearchFiles.of(entries.articles(), entries.names(people, events)));
    }

    private static Page page(Site site, List<Person> people, List<Event> events) {
        Rows rows = site.rows(PATH);
        List<Anchor> shownPeople = fitting(people.stream().map(rows::person));
        List<Anchor> shownEvents = fitting(events.stream().map(rows::event));
        View view = new View(
                shownPeople, shownPeople.size() < people.size(), shownEvents, shownEvents.size() < events.size());
        return site.page(PATH, "search", site.words().text("nav.search"), view);
    }

    /** Returns all events, those that most voices tell of first. */
    private static List<Event> byVoices(CorpusIndex index) {
        Map<String, Integer> voices = new HashMap<>();
        index.eventsByDay()
                .forEach(e -> voices.put(
                        e.id(), index.voices(CorpusIndex.articlesOf(e)).size()));
        return index.eventsByDay().stream()
                .sorted(Comparator.comparing((Event e) -> -voices.getOrDefault(e.id(), 0))
                        .thenComparing(Event::id))
                .toList();
    }

    private static List<Anchor> fitting(Stream<Anchor> names) {
        // No more can fit, and each costs a look for its page.
        List<Anchor> some = names.limit(ROOM / ROW).toList();
        return Weight.fitting(some, a -> ROW + Weight.of(a.text()) + Weight.of(a.href()), ROOM);
    }
}
