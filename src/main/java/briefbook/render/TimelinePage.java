package briefbook.render;

import briefbook.model.Event;
import briefbook.model.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lists all events by year and month, below a strip that shows them to scale; on several pages when there are many. */
final class TimelinePage implements PageType {
    static final String FIRST = "timeline.html";

    /**
     * What the template shows.
     *
     * @param head the head
     * @param strip the drawing
     * @param years dated events
     * @param undated the others
     */
    record View(ShelfHead head, Strip strip, List<Year> years, List<EventLine> undated) {}

    /** A year and its months. */
    record Year(String id, String label, List<Group<EventLine>> months) {}

    @Override
    public Stream<Page> pages(Site site) {
        Shelves<Event> shelves = site.index().shelves().timeline();
        return EventShelves.of(site, shelves, "timeline")
                .pages((head, rows, events, shelf) ->
                        view(site, head, rows, events, shelf == null ? shelves.things() : shelf.things()));
    }

    private static View view(Site site, ShelfHead head, Rows rows, List<Event> events, List<Event> drawn) {
        Map<Integer, List<Event>> years = new LinkedHashMap<>();
        List<EventLine> undated = new ArrayList<>();
        for (Event event : events) {
            CorpusIndex.day(event)
                    .ifPresentOrElse(
                            d -> years.computeIfAbsent(d.getYear(), k -> new ArrayList<>())
                                    .add(event),
                            () -> undated.add(rows.eventLine(event)));
        }
        List<Event> dated =
                drawn.stream().filter(e -> CorpusIndex.day(e).isPresent()).toList();
        List<Year> list = new ArrayList<>();
        years.forEach((year, those) -> list.add(list(site, rows, year, those)));
        return new View(head, Strip.of(site, rows, dated), List.copyOf(list), List.copyOf(undated));
    }

    private static Year list(Site site, Rows rows, int year, List<Event> events) {
        return new Year("y-" + year, Integer.toString(year), EventShelves.byMonth(site, rows, events));
    }
}
