package briefbook.render;

import briefbook.model.Event;
import briefbook.model.Page;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lists all events by year and month, below a strip that shows them to scale; on several pages when there are many. */
final class TimelinePage implements PageType {
    /**
     * What the template shows.
     *
     * @param title the heading
     * @param up the page above; none on the first
     * @param strip the drawing
     * @param pages the pages below; none when all is on this one
     * @param years dated events
     * @param undated the others
     */
    record View(
            String title, List<Anchor> up, Strip strip, List<Shelf> pages, List<Year> years, List<EventLine> undated) {}

    /** A page of a year or month, and how much is on it, in words. */
    record Shelf(Anchor link, String count) {}

    /** A year and its months. */
    record Year(String id, String label, List<Group<EventLine>> months) {}

    @Override
    public Stream<Page> pages(Site site) {
        TimelineShelves shelves = site.index().shelves();
        List<Page> pages = new ArrayList<>(List.of(first(site, shelves)));
        if (!shelves.isOne()) {
            shelves.years().forEach((year, events) -> {
                pages.add(year(site, shelves, year, events));
                if (shelves.isLong(year)) {
                    shelves.months(year).forEach((month, those) -> pages.add(month(site, month, those)));
                }
            });
        }
        return pages.stream();
    }

    private static Page first(Site site, TimelineShelves shelves) {
        Rows rows = site.rows(TimelineShelves.FIRST);
        List<Event> dated =
                shelves.years().values().stream().flatMap(List::stream).toList();
        List<EventLine> undated = site.index().eventsByDay().stream()
                .filter(e -> CorpusIndex.day(e).isEmpty())
                .map(rows::eventLine)
                .toList();
        List<Shelf> below = new ArrayList<>();
        List<Year> years = new ArrayList<>();
        shelves.years().forEach((year, events) -> {
            if (shelves.isOne()) {
                years.add(list(site, rows, year, events));
            } else {
                below.add(shelf(site, TimelineShelves.path(year), Integer.toString(year), events));
            }
        });
        String title = site.words().text("nav.timeline");
        return page(
                site,
                TimelineShelves.FIRST,
                new View(title, List.of(), Strip.of(site, rows, dated), below, years, undated));
    }

    private static Page year(Site site, TimelineShelves shelves, int year, List<Event> events) {
        String path = TimelineShelves.path(year);
        Rows rows = site.rows(path);
        List<Shelf> below = new ArrayList<>();
        if (shelves.isLong(year)) {
            shelves.months(year)
                    .forEach((month, those) -> below.add(shelf(
                            site,
                            Paths.root(path) + TimelineShelves.path(month),
                            rows.days().month(month),
                            those)));
        }
        List<Year> list = below.isEmpty() ? List.of(list(site, rows, year, events)) : List.of();
        String title = Integer.toString(year);
        Anchor up =
                Anchor.to(Paths.root(path) + TimelineShelves.FIRST, site.words().text("nav.timeline"));
        return page(site, path, new View(title, List.of(up), Strip.of(site, rows, events), below, list, List.of()));
    }

    private static Page month(Site site, YearMonth month, List<Event> events) {
        String path = TimelineShelves.path(month);
        Rows rows = site.rows(path);
        Anchor up =
                Anchor.to(Paths.root(path) + TimelineShelves.path(month.getYear()), Integer.toString(month.getYear()));
        return page(
                site,
                path,
                new View(
                        rows.days().month(month),
                        List.of(up),
                        Strip.of(site, rows, events),
                        List.of(),
                        List.of(list(site, rows, month.getYear(), events)),
                        List.of()));
    }

    private static Page page(Site site, String path, View view) {
        return site.page(path, "timeline", view.title(), view);
    }

    private static Shelf shelf(Site site, String href, String label, List<Event> events) {
        return new Shelf(Anchor.to(href, label), site.words().text("count.events", events.size()));
    }

    private static Year list(Site site, Rows rows, int year, List<Event> events) {
        return new Year(
                "y-" + year,
                Integer.toString(year),
                Months.group(
                        events,
                        CorpusIndex::day,
                        rows::eventLine,
                        rows.days(),
                        site.words().text("group.no-day")));
    }
}
