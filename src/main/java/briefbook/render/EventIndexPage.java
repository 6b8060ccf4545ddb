package briefbook.render;

import briefbook.model.Event;
import briefbook.model.Page;
import java.util.List;
import java.util.stream.Stream;

/** Lists all events by month, newest first; on several pages when there are many. */
final class EventIndexPage implements PageType {
    /** Events shown above the links to the other pages. */
    private static final int NEWEST = 40;

    /** The head, and events by month. */
    record View(ShelfHead head, List<Group<EventLine>> groups) {}

    @Override
    public Stream<Page> pages(Site site) {
        return EventShelves.of(site, site.index().shelves().events(), "events")
                .pages((head, rows, events, shelf) -> new View(
                        head, shelf == null && events.isEmpty() ? newest(site, rows) : groups(site, rows, events)));
    }

    private static List<Group<EventLine>> groups(Site site, Rows rows, List<Event> events) {
        return Months.group(
                events,
                CorpusIndex::day,
                rows::eventLine,
                rows.days(),
                site.words().text("group.no-day"));
    }

    private static List<Group<EventLine>> newest(Site site, Rows rows) {
        List<EventLine> newest = site.index().eventsNewestFirst().stream()
                .limit(NEWEST)
                .map(rows::eventLine)
                .toList();
        return newest.isEmpty()
                ? List.of()
                : List.of(new Group<>("newest", site.words().text("shelf.newest"), newest));
    }
}
