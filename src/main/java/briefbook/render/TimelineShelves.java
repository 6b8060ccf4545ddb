package briefbook.render;

import briefbook.model.Event;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which page of the timeline shows which event: one page as long as it can be read, else one for each year, and for each month
 * of a year that is still too long. What has no day stays on the first page. Immutable.
 */
final class TimelineShelves {
    static final String FIRST = "timeline.html";

    /** Events on one page. */
    private static final int LONG = 300;

    private final boolean isOne;
    private final SortedMap<Integer, List<Event>> years;

    TimelineShelves(List<Event> byDay) {
        isOne = byDay.size() <= LONG;
        years = byDay.stream()
                .filter(e -> CorpusIndex.day(e).isPresent())
                .collect(Collectors.groupingBy(e -> day(e).getYear(), TreeMap::new, Collectors.toList()));
    }

    /** Tells whether all events stand on one page. */
    boolean isOne() {
        return isOne;
    }

    /** Returns the years in which something happens, with their events by day. */
    SortedMap<Integer, List<Event>> years() {
        return years;
    }

    /** Tells whether a year has a page for each month. */
    boolean isLong(int year) {
        return years.getOrDefault(year, List.of()).size() > LONG;
    }

    /** Returns the months of a year in which something happens, with their events by day. */
    SortedMap<YearMonth, List<Event>> months(int year) {
        return years.getOrDefault(year, List.of()).stream()
                .collect(Collectors.groupingBy(e -> YearMonth.from(day(e)), TreeMap::new, Collectors.toList()));
    }

    /** Returns the page that lists an event. */
    String path(Event event) {
        Optional<LocalDate> day = CorpusIndex.day(event);
        if (isOne || day.isEmpty()) {
            return FIRST;
        }
        return isLong(day.get().getYear())
                ? path(YearMonth.from(day.get()))
                : path(day.get().getYear());
    }

    static String path(int year) {
        return "t/" + year + ".html";
    }

    static String path(YearMonth month) {
        return "t/" + month + ".html";
    }

    private static LocalDate day(Event event) {
        return CorpusIndex.day(event).orElseThrow();
    }
}
