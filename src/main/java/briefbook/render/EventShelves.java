package briefbook.render;

import briefbook.model.Event;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/** Makes the pages of the two indexes of events: newest first in one, as a timeline in the other. Pure functions. */
final class EventShelves {
    private static final String CLASS = Shelving.UNDATED + "-";

    private EventShelves() {}

    static ShelfPages<Event> of(Site site, Shelves<Event> shelves, String name) {
        DayWords days = new DayWords(site.words());
        return new ShelfPages<>(
                site,
                shelves,
                site.words().text("nav." + name),
                all -> site.words().text("count.events", all.size()),
                key -> label(site.words(), days, key),
                e -> CorpusIndex.day(e).map(d -> days.day(d).text()).orElse(""),
                name);
    }

    /** Groups events by month, in the order in which they come; those without a day come last. */
    static List<Group<EventLine>> byMonth(Site site, Rows rows, List<Event> events) {
        return Months.group(
                events,
                CorpusIndex::day,
                rows::eventLine,
                rows.days(),
                site.words().text("group.no-day"));
    }

    private static String label(Words words, DayWords days, String key) {
        if (key.equals(Shelving.UNDATED)) {
            return words.text("group.no-day");
        }
        if (key.startsWith(CLASS)) {
            String cls = words.text("class." + key.substring(CLASS.length()));
            return words.text("shelf.no-day", cls.toLowerCase(Locale.ROOT));
        }
        return key.contains("-") ? days.month(YearMonth.parse(key)) : key;
    }
}
