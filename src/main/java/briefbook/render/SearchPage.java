package briefbook.render;

import briefbook.model.Event;
import briefbook.model.Page;
import briefbook.model.Person;
import briefbook.render.search.SearchFiles;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
        SearchEntries entries = new SearchEntries(site);
        return Stream.concat(Stream.of(page(site)), SearchFiles.of(entries.articles(), entries.names()));
    }

    private static Page page(Site site) {
        Rows rows = site.rows(PATH);
        List<Person> people = site.index().peopleByArticles();
        List<Event> events = byArticles(site.index());
        List<Anchor> shownPeople = fitting(people.stream().map(rows::person));
        List<Anchor> shownEvents = fitting(events.stream().map(rows::event));
        View view = new View(
                shownPeople, shownPeople.size() < people.size(), shownEvents, shownEvents.size() < events.size());
        return site.page(PATH, "search", site.words().text("nav.search"), view);
    }

    /** Returns all events, those that most voices tell of first. */
    static List<Event> byArticles(CorpusIndex index) {
        return index.eventsByDay().stream()
                .sorted(Comparator.comparing((Event e) ->
                                -index.voices(CorpusIndex.articlesOf(e)).size())
                        .thenComparing(Event::id))
                .toList();
    }

    private static List<Anchor> fitting(Stream<Anchor> names) {
        List<Anchor> shown = new ArrayList<>();
        int room = ROOM;
        for (Anchor name : (Iterable<Anchor>) names::iterator) {
            room -= ROW + bytes(name.text()) + bytes(name.href());
            if (room < 0) {
                break;
            }
            shown.add(name);
        }
        return List.copyOf(shown);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
