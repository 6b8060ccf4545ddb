package briefbook.render;

import briefbook.model.Event;
import briefbook.model.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Lists all events by month, newest first. */
final class EventIndexPage implements PageType {
    private static final String PATH = "events.html";

    /** Events by month. */
    record View(List<Group<EventLine>> groups) {}

    @Override
    public Stream<Page> pages(Site site) {
        Rows rows = site.rows(PATH);
        List<Event> newest = new ArrayList<>(site.index().eventsByDay());
        Collections.reverse(newest);
        List<Group<EventLine>> groups = Months.group(
                newest,
                CorpusIndex::day,
                rows::eventLine,
                rows.days(),
                site.words().text("group.no-day"));
        return Stream.of(site.page(PATH, "events", site.words().text("nav.events"), new View(groups)));
    }
}
