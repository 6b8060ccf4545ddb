package briefbook.annotate.dates;

import briefbook.model.DayRule;
import briefbook.model.DayRule.Direction;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The day of publication as the point from which TIMEX3 values are counted; what an unknown day leaves open is written
 * {@code X}. Immutable.
 *
 * @param published the day of publication; null when unknown
 */
record Publication(@Nullable LocalDate published) {
    private Optional<LocalDate> day() {
        return Optional.ofNullable(published);
    }

    String day(int offset) {
        return day().map(d -> d.plusDays(offset).toString()).orElse("XXXX-XX-XX");
    }

    String week(int offset) {
        return day().map(d -> week(d.plusWeeks(offset))).orElse("XXXX-WXX");
    }

    String month(int offset) {
        return day().map(d -> YearMonth.from(d).plusMonths(offset).toString()).orElse("XXXX-XX");
    }

    String quarter(int offset) {
        return day().map(d -> d.plusMonths(3L * offset))
                .map(d -> d.getYear() + "-Q" + d.get(IsoFields.QUARTER_OF_YEAR))
                .orElse("XXXX-QX");
    }

    /** Returns a quarter of no stated year: the latest that has begun, or the next one when the text looks ahead. */
    String quarterOf(int quarter, Direction direction) {
        return day().map(d -> {
                    int now = d.get(IsoFields.QUARTER_OF_YEAR);
                    int year = quarter > now && direction != Direction.FUTURE ? d.getYear() - 1 : d.getYear();
                    return year + "-Q" + quarter;
                })
                .orElse("XXXX-Q" + quarter);
    }

    String year(int offset) {
        return day().map(d -> Integer.toString(d.getYear() + offset)).orElse("XXXX");
    }

    String decade(int offset) {
        return day().map(d -> Integer.toString(d.getYear() / 10 + offset)).orElse("XXX");
    }

    String century(int offset) {
        return day().map(d -> Integer.toString(d.getYear() / 100 + offset)).orElse("XX");
    }

    /** Returns one weekday: the last one unless the text looks ahead. */
    String weekday(DayOfWeek weekday, Direction direction) {
        Direction way = direction == Direction.FUTURE ? Direction.FUTURE : Direction.PAST;
        return day().map(d -> new DayRule.Weekday(weekday, way).on(d).get(0).toString())
                .orElse("XXXX-WXX-" + weekday.getValue());
    }

    /** Returns the weekday strictly before or after the publication. */
    String weekdayBeside(DayOfWeek weekday, int side) {
        return day().map(d -> new DayRule.Weekday(weekday, side < 0 ? Direction.PAST : Direction.FUTURE)
                        .on(d.plusDays(side))
                        .get(0)
                        .toString())
                .orElse("XXXX-WXX-" + weekday.getValue());
    }

    /** Returns a weekday of the week counted from the publication's. */
    String weekdayOfWeek(DayOfWeek weekday, int weeks) {
        return day().map(d -> d.plusWeeks(weeks).with(weekday).toString()).orElse("XXXX-WXX-" + weekday.getValue());
    }

    /** Returns a day of a month without a year: the nearest that the rule allows. */
    String monthDay(DayRule.OfMonth rule) {
        return nearest(rule).map(LocalDate::toString).orElse("XXXX-" + two(rule.month()) + "-" + two(rule.firstDay()));
    }

    /** Returns the first and last day of a stretch of a month without a year. */
    String monthDays(DayRule.OfMonth rule) {
        String first = monthDay(rule);
        return first + "/" + first.substring(0, first.length() - 2) + two(rule.lastDay());
    }

    /** Returns a month without a year: the nearest that the rule allows. */
    String month(DayRule.OfMonth rule) {
        return nearest(rule).map(d -> YearMonth.from(d).toString()).orElse("XXXX-" + two(rule.month()));
    }

    /** Returns a season without a year, counted by the year in which it begins. */
    String season(DayRule.Season rule, String code) {
        return nearest(rule).map(d -> d.getYear() + "-" + code).orElse("XXXX-" + code);
    }

    /** Returns the weekend that a text calls "the weekend": the past one early in the week, unless it looks ahead. */
    String weekend(Direction direction) {
        boolean past = published != null
                && published.getDayOfWeek().getValue() <= (direction == Direction.PAST ? 5 : 3)
                && direction != Direction.FUTURE;
        return week(past ? -1 : 0) + "-WE";
    }

    /** Returns the first day of the nearest run of days that a rule allows. */
    private Optional<LocalDate> nearest(DayRule rule) {
        return day().map(d -> {
            List<LocalDate> days = rule.on(d);
            LocalDate near = days.stream()
                    .min(Comparator.comparing((LocalDate each) -> distance(each, d))
                            .thenComparing(Comparator.naturalOrder()))
                    .orElse(d);
            LocalDate first = near;
            for (int i = days.indexOf(near);
                    i > 0 && days.get(i - 1).plusDays(1).equals(first);
                    i--) {
                first = days.get(i - 1);
            }
            return first;
        });
    }

    /** News tells more of what was than of what will be: days to come count twice. */
    private static long distance(LocalDate each, LocalDate published) {
        long days = ChronoUnit.DAYS.between(published, each);
        return days > 0 ? 2 * days : -days;
    }

    private static String week(LocalDate d) {
        return d.get(IsoFields.WEEK_BASED_YEAR) + "-W" + two(d.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
