package briefbook.render;

import briefbook.model.Event;
import briefbook.model.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lists all events by year and month, below a strip that shows them to scale. */
final class TimelinePage implements PageType {
    static final String PATH = "timeline.html";

    /**
     * What the template shows.
     *
     * @param strip the drawing
     * @param years dated events
     * @param undated the others
     */
    record View(Strip strip, List<Year> years, List<EventLine> undated) {}

    /** A year and its months. */
    record Year(String id, String label, List<Group<EventLine>> months) {}

    @Override
    public Stream<Page> pages(Site site) {
        Rows rows = site.rows(PATH);
        List<Event> dated = site.index().eventsByDay().stream()
                .filter(e -> CorpusIndex.day(e).isPresent())
                .toList();
        List<EventLine> undated = site.index().eventsByDay().stream()
                .filter(e -> CorpusIndex.day(e).isEmpty())
                .map(rows::eventLine)
                .toList();
        View view = new View(Strip.of(site, rows, dated), years(site, rows, dated), undated);
        return Stream.of(site.page(PATH, "timeline", site.words().text("nav.timeline"), view));
    }

    private static List<Year> years(Site site, Rows rows, List<Event> dated) {
        Map<Integer, List<Event>> byYear = new LinkedHashMap<>();
        for (Event event : dated) {
            int year = CorpusIndex.day(event).map(LocalDate::getYear).orElse(0);
            byYear.computeIfAbsent(year, k -> new ArrayList<>()).add(event);
        }
        List<Year> years = new ArrayList<>();
        byYear.forEach((year, events) -> years.add(new Year(
                "y-" + year,
                Integer.toString(year),
                Months.group(
                        events,
                        CorpusIndex::day,
                        rows::eventLine,
                        rows.days(),
                        site.words().text("group.no-day")))));
        return List.copyOf(years);
    }
}
