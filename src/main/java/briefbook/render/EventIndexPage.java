package briefbook.render;

import briefbook.model.Page;
import java.util.List;
import java.util.stream.Stream;

/** Lists all events by month, newest first; on several pages when there are many. */
final class EventIndexPage implements PageType {
    /** The head, and events by month. */
    record View(ShelfHead head, List<Group<EventLine>> groups) {}

    @Override
    public Stream<Page> pages(Site site) {
        return EventShelves.of(site, site.index().shelves().events(), "events")
                .pages((head, rows, events, shelf) -> new View(
                        head,
                        shelf == null && events.isEmpty()
                                ? Months.newest(site.index().eventsNewestFirst(), rows::eventLine, site.words())
                                : EventShelves.byMonth(site, rows, events)));
    }
}
