package briefbook.text;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Writes days in English prose: "7 December 2021", "1 to 10 December 2021", "July 2021". */
public final class LongDay {
    private static final List<String> MONTHS = Arrays.stream(Month.values())
            .map(m -> m.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .toList();

    private LongDay() {}

    /** Returns one day. */
    public static String of(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
    }

    /** Returns a set of days in as few words as say exactly which. */
    public static String of(DaySet days) {
        if (days.size() == 1) {
            return of(days.first());
        }
        if (days.size() <= 3 && days.ranges().size() == days.size()) {
            return String.join(" or ", days.days().stream().map(LongDay::of).toList());
        }
        return days.ranges().size() == 1
                ? range(days.first(), days.last())
                : "one of " + days.size() + " days from " + range(days.first(), days.last());
    }

    /** Returns a stretch of days. */
    public static String range(LocalDate first, LocalDate last) {
        YearMonth month = YearMonth.from(first);
        if (first.equals(last)) {
            return of(first);
        }
        if (first.getDayOfMonth() == 1 && last.equals(month.atEndOfMonth())) {
            return month(first) + " " + first.getYear();
        }
        if (first.getDayOfYear() == 1 && last.equals(LocalDate.of(first.getYear(), 12, 31))) {
            return String.valueOf(first.getYear());
        }
        String start = String.valueOf(first.getDayOfMonth());
        if (first.getYear() != last.getYear()) {
            start = of(first);
        } else if (first.getMonth() != last.getMonth()) {
            start = first.getDayOfMonth() + " " + month(first);
        }
        return start + " to " + of(last);
    }

    private static String month(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1);
    }
}
