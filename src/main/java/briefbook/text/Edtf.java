package briefbook.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes and reads sets of days in the Extended Date/Time Format (ISO 8601-2).
 *
 * <p>Start with {@link #of}. A day is {@code 2021-12-07}, a whole month {@code 2021-12}, a whole year {@code 2021}; "one of
 * these days" is {@code [2021-12-01..2021-12-10]} for a range, {@code [2021-12-08,2021-12-15]} for a list, or both mixed.
 * Pure functions.
 */
public final class Edtf {
    private Edtf() {}

    /**
     * Returns the shortest form of a set.
     *
     * @throws java.util.NoSuchElementException when the set is empty, which EDTF cannot say
     */
    public static String of(DaySet days) {
        LocalDate first = days.first();
        LocalDate last = days.last();
        boolean oneRun = days.ranges().size() == 1;
        if (first.equals(last)) {
            return first.toString();
        }
        if (oneRun && first.getDayOfYear() == 1 && last.equals(first.withDayOfYear(first.lengthOfYear()))) {
            return first.toString().substring(0, first.toString().length() - "-01-01".length());
        }
        YearMonth month = YearMonth.from(first);
        if (oneRun && first.getDayOfMonth() == 1 && last.equals(month.atEndOfMonth())) {
            return month.toString();
        }
        return days.ranges().stream().map(Edtf::run).collect(Collectors.joining(",", "[", "]"));
    }

    /** Returns the days of a text in one of the forms that {@link #of} writes; empty when it is none of them. */
    public static Optional<DaySet> parse(String text) {
        String edtf = text.strip();
        boolean list = edtf.startsWith("[") && edtf.endsWith("]");
        try {
            DaySet days = DaySet.EMPTY;
            for (String part : (list ? edtf.substring(1, edtf.length() - 1) : edtf).split(",", -1)) {
                days = days.union(part(part.strip(), list));
            }
            return days.isEmpty() ? Optional.empty() : Optional.of(days);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DaySet part(String text, boolean list) {
        int dots = text.indexOf("..");
        if (list && dots >= 0) {
            return DaySet.range(
                    period(text.substring(0, dots)).first(),
                    period(text.substring(dots + 2)).last());
        }
        return period(text);
    }

    private static DaySet period(String text) {
        return switch (text.length()) {
            case 4 -> {
                YearMonth january = YearMonth.parse(text + "-01");
                yield DaySet.range(january.atDay(1), january.plusMonths(11).atEndOfMonth());
            }
            case 7 -> {
                YearMonth month = YearMonth.parse(text);
                yield DaySet.range(month.atDay(1), month.atEndOfMonth());
            }
            default -> DaySet.of(LocalDate.parse(text));
        };
    }

    private static String run(DaySet run) {
        return run.size() == 1 ? run.first().toString() : run.first() + ".." + run.last();
    }
}
