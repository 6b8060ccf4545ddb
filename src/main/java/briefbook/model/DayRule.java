package briefbook.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
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
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            days.add(day);
        }
        return Collections.unmodifiableList(days);
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
                case LAST -> List.of(past.equals(p) ? past.minusWeeks(1) : past);
                case NEXT -> List.of(next.equals(p) ? next.plusWeeks(1) : next);
            };
        }
    }

    /**
     * The same weekday among the days counted from the publication: "last Tuesday" is -13 to -1, because writers disagree
     * whether the Tuesday of this or of the previous week is meant.
     */
    record WeekdayBetween(DayOfWeek day, int from, int to) implements DayRule {
        /** Refuses stretches in which a weekday may be missing. */
        public WeekdayBetween {
            if (to - from < 6) {
                throw new IllegalArgumentException("a stretch of less than a week may lack a " + day);
            }
        }

        @Override
        public List<LocalDate> on(LocalDate p) {
            return range(p.plusDays(from), p.plusDays(to)).stream()
                    .filter(d -> d.getDayOfWeek() == day)
                    .toList();
        }
    }

    /** A weekday of a calendar week counted from the publication's: "Friday of next week" is 1. */
    record WeekdayOfWeek(DayOfWeek day, int weeks) implements DayRule {
        @Override
        public List<LocalDate> on(LocalDate p) {
            return List.of(p.plusWeeks(weeks).with(day));
        }
    }

    /**
     * Part of a month without a year: "Jan. 10", "in early December".
     *
     * <p>Writers add the year when the nearest such days are not meant. So, in {@link Direction#EITHER} direction, the last such
     * days are meant if they are at most 150 days past, the next ones if they are at most 60 days
     * ahead, else both are possible. A direction is not trusted against days that are 60 days away or nearer:
     * then, too, both are possible.
     *
     * @param month 1 to 12
     * @param firstDay first day of the month, 1 to 31
     * @param lastDay last day; 31 stands for the end of the month
     * @param direction where the nearest such days are looked for
     */
    record OfMonth(int month, int firstDay, int lastDay, Direction direction) implements DayRule {
        private static final int SINCE = 150;
        private static final int UNTIL = 60;
        private static final int DOUBT = 60;

        /** Refuses days that no year has. */
        public OfMonth {
            if (firstDay < 1
                    || firstDay > lastDay
                    || lastDay > 31
                    || firstDay > Month.of(month).maxLength()) {
                throw new IllegalArgumentException(
                        "no year has the days " + firstDay + " to " + lastDay + " in month " + month);
            }
        }

        @Override
        public List<LocalDate> on(LocalDate p) {
            List<LocalDate> past = inYear(p.getYear());
            for (int year = p.getYear() - 1; past.isEmpty() || !isPast(past, p); year--) {
                past = inYear(year);
            }
            List<LocalDate> next = inYear(p.getYear());
            for (int year = p.getYear() + 1; next.isEmpty() || !isNext(next, p); year++) {
                next = inYear(year);
            }
            long since = ChronoUnit.DAYS.between(past.get(past.size() - 1), p);
            long until = ChronoUnit.DAYS.between(p, next.get(0));
            if (past.equals(next)) {
                return past;
            }
            return switch (direction) {
                case LAST -> past;
                case NEXT -> next;
                case PAST -> until > DOUBT ? past : both(past, next);
                case FUTURE -> since > DOUBT ? next : both(past, next);
                case EITHER -> since <= SINCE ? past : until <= UNTIL ? next : both(past, next);
            };
        }

        private boolean isPast(List<LocalDate> days, LocalDate p) {
            return direction == Direction.LAST
                    ? days.get(days.size() - 1).isBefore(p)
                    : !days.get(0).isAfter(p);
        }

        private boolean isNext(List<LocalDate> days, LocalDate p) {
            return direction == Direction.NEXT
                    ? days.get(0).isAfter(p)
                    : !days.get(days.size() - 1).isBefore(p);
        }

        private static List<LocalDate> both(List<LocalDate> past, List<LocalDate> next) {
            return Stream.concat(past.stream(), next.stream()).toList();
        }

        /** Returns the days of a year: none for 29 February of most years. */
        private List<LocalDate> inYear(int year) {
            YearMonth m = YearMonth.of(year, month);
            return firstDay > m.lengthOfMonth()
                    ? List.of()
                    : range(m.atDay(firstDay), m.atDay(Math.min(lastDay, m.lengthOfMonth())));
        }
    }

    /**
     * A season of the northern hemisphere, with the days on which either calendar, of meteorologists or astronomers, counts
     * it: winter is 1 December to 20 March.
     *
     * @param firstMonth 3 for spring, 6 for summer, 9 for autumn, 12 for winter
     * @param direction which season is meant when the publication lies between two; a running one unless last or next
     */
    record Season(int firstMonth, Direction direction) implements DayRule {
        @Override
        public List<LocalDate> on(LocalDate p) {
            LocalDate first = LocalDate.of(p.getYear(), firstMonth, 1);
            first = first.isAfter(p) ? first.minusYears(1) : first;
            boolean running = p.isBefore(first.plusMonths(3));
            LocalDate next = first.plusYears(1);
            return switch (direction) {
                case LAST -> days(running ? first.minusYears(1) : first);
                case NEXT -> days(next);
                case PAST -> days(first);
                case FUTURE -> days(running ? first : next);
                case EITHER ->
                    running
                            ? days(first)
                            : Stream.concat(days(first).stream(), days(next).stream())
                                    .toList();
            };
        }

        private static List<LocalDate> days(LocalDate first) {
            return range(first, first.plusMonths(3).withDayOfMonth(first.getMonthValue() == 6 ? 22 : 20));
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
        EITHER,
        /** Before the publication, and before the period in which it falls: "last December". */
        LAST,
        /** After the publication, and after the period in which it falls: "next December". */
        NEXT
    }
}
