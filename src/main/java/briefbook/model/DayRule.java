package briefbook.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which days a time expression can mean: a function from the day of publication to possible days.
 *
 * <p>Pure data with one pure method, so that a mention can be read once and asked again for every day on which an undated
 * article may have been published. Ranges: a rule never yields more than a year of days.
 */
public sealed interface DayRule {
    /** Returns the possible days, ascending, for an article published on {@code publication}; never empty. */
    List<LocalDate> on(LocalDate publication);

    /** Returns all days from the first to the last. */
    static List<LocalDate> range(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).toList();
    }

    /** Days that do not depend on the publication: "7 December 2021", "January 2022". */
    record Fixed(LocalDate first, LocalDate last) implements DayRule {
        @Override
        public List<LocalDate> on(LocalDate publication) {
            return range(first, last);
        }
    }

    /** Days counted from the publication: "yesterday" is -1 to -1, "last week" rounds to whole weeks. */
    record Offset(Unit unit, int from, int to) implements DayRule {
        /** What is counted. */
        public enum Unit {
            /** Days. */
            DAY,
            /** Whole weeks, Monday to Sunday. */
            WEEK,
            /** Whole calendar months. */
            MONTH,
            /** Whole calendar years. */
            YEAR
        }

        @Override
        public List<LocalDate> on(LocalDate p) {
            return switch (unit) {
                case DAY -> range(p.plusDays(from), p.plusDays(to));
                case WEEK -> {
                    LocalDate monday = p.with(DayOfWeek.MONDAY);
                    yield range(monday.plusWeeks(from), monday.plusWeeks(to).plusDays(6));
                }
                case MONTH -> {
                    YearMonth m = YearMonth.from(p);
                    yield range(m.plusMonths(from).atDay(1), m.plusMonths(to).atEndOfMonth());
                }
                case YEAR -> range(LocalDate.of(p.getYear() + from, 1, 1), LocalDate.of(p.getYear() + to, 12, 31));
            };
        }
    }

    /** A weekday without a date: in the last seven days, the next seven, or either. */
    record Weekday(DayOfWeek day, Direction direction) implements DayRule {
        @Override
        public List<LocalDate> on(LocalDate p) {
            LocalDate past = p.minusDays(Math.floorMod(p.getDayOfWeek().getValue() - day.getValue(), 7));
            LocalDate next =
                    p.plusDays(Math.floorMod(day.getValue() - p.getDayOfWeek().getValue(), 7));
            return switch (direction) {
                case PAST -> List.of(past);
                case FUTURE -> List.of(next);
                case EITHER -> Stream.of(past, next).distinct().sorted().toList();
            };
        }
    }

    /**
     * Part of a month without a year, or of the year that {@code year} counts from the publication's: "Jan. 10", "in early
     * December", "at the beginning of next year".
     *
     * @param month 1 to 12
     * @param firstDay first day of the month, 1 to 31
     * @param lastDay last day; 31 stands for the end of the month
     * @param direction where the nearest such days are looked for when the year is open
     */
    record OfMonth(int month, int firstDay, int lastDay, Direction direction) implements DayRule {
        @Override
        public List<LocalDate> on(LocalDate p) {
            List<LocalDate> past = inYear(p.getYear());
            if (past.get(0).isAfter(p)) {
                past = inYear(p.getYear() - 1);
            }
            List<LocalDate> next = inYear(p.getYear());
            if (next.get(next.size() - 1).isBefore(p)) {
                next = inYear(p.getYear() + 1);
            }
            return switch (direction) {
                case PAST -> past;
                case FUTURE -> next;
                case EITHER ->
                    Stream.concat(past.stream(), next.stream())
                            .distinct()
                            .sorted()
                            .toList();
            };
        }

        private List<LocalDate> inYear(int year) {
            YearMonth m = YearMonth.of(year, month);
            int first = Math.min(firstDay, m.lengthOfMonth());
            return range(m.atDay(first), m.atDay(Math.max(first, Math.min(lastDay, m.lengthOfMonth()))));
        }
    }

    /** Days of a year counted from the publication's: "the very beginning of next year" is 1, 1 January to 15 January. */
    record OfYear(int years, int firstMonth, int firstDay, int lastMonth, int lastDay) implements DayRule {
        @Override
        public List<LocalDate> on(LocalDate p) {
            int year = p.getYear() + years;
            YearMonth last = YearMonth.of(year, lastMonth);
            return range(LocalDate.of(year, firstMonth, firstDay), last.atDay(Math.min(lastDay, last.lengthOfMonth())));
        }
    }

    /** Where to look for a day that the text does not place in a year or week. */
    enum Direction {
        /** Before the publication, or on its day. */
        PAST,
        /** After the publication, or on its day. */
        FUTURE,
        /** Either way. */
        EITHER
    }
}
