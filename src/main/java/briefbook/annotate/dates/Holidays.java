package briefbook.annotate.dates;

import briefbook.rules.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The holidays of {@code holidays.tsv} by their names. Immutable; safe for many threads. */
final class Holidays {
    /** The most tokens that a name has: "New Year's Eve". */
    private static final int LONGEST = 4;

    private final Map<String, String> days;
    private final List<String> openers;

    private Holidays(Map<String, String> days) {
        this.days = Map.copyOf(days);
        this.openers = days.keySet().stream()
                .map(name -> name.split("[ ']", 2)[0])
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * A holiday in a text.
     *
     * @param end token after it
     * @param day "12-25", or month, week of the month and weekday: "11 4 thursday"
     */
    record Match(int end, String day) {
        static final Match NONE = new Match(-1, "");

        /** Returns the day of a year. */
        LocalDate in(int year) {
            String[] parts = day.split("[- ]", 2);
            int month = Integer.parseInt(parts[0]);
            if (day.charAt(2) == '-') {
                return LocalDate.of(year, month, Integer.parseInt(parts[1]));
            }
            String[] week = parts[1].split(" ", 2);
            DayOfWeek weekday = DayOfWeek.valueOf(week[1].toUpperCase(Locale.ROOT));
            return LocalDate.of(year, month, 1)
                    .with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(week[0]), weekday));
        }
    }

    static Holidays load() {
        Map<String, String> days = new HashMap<>();
        for (Table.Row row : Table.load("holidays.tsv").rows()) {
            days.put(row.cell("name").toLowerCase(Locale.ROOT), row.cell("day"));
        }
        return new Holidays(days);
    }

    /** Returns the longest holiday that begins at a token. */
    Match at(Tokens tokens, int i) {
        if (!tokens.isCapital(i) || openers.stream().noneMatch(opener -> tokens.is(i, opener))) {
            return Match.NONE;
        }
        for (int last = Math.min(i + LONGEST, tokens.size()) - 1; last >= i; last--) {
            String name = tokens.text().substring(tokens.start(i), tokens.end(last));
            String day = days.get(name.toLowerCase(Locale.ROOT).replace('’', '\''));
            if (day != null && tokens.isCapital(last)) {
                return new Match(last + 1, day);
            }
        }
        return Match.NONE;
    }
}
