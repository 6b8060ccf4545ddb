package briefbook.annotate.dates;

import static briefbook.annotate.dates.Publication.two;

import briefbook.model.DayRule;
import briefbook.model.DayRule.Direction;
import briefbook.model.DayRule.Fixed;
import briefbook.model.DayRule.OfMonth;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads days and months by name or figure: "2021-12-31", "12/31/2021", "Jan. 12 and 13", "3 to 5 May 2022", "May 2022".
 *
 * <p>A list of days is as many mentions, a stretch of days is one.
 */
final class CalendarDates {
    private static final int LONGEST_LIST = 31;

    private final Context in;
    private final Tokens tokens;

    CalendarDates(Context in) {
        this.in = in;
        this.tokens = in.tokens();
    }

    /** One day, or a stretch of days, of a month that is told elsewhere. */
    private record DayPart(int firstToken, int lastToken, int first, int last) {}

    /** Adds the dates that begin at a token; returns the token after them, or {@code i} when there are none. */
    int match(int i) {
        int start = i;
        int at = i;
        if (in.isWeekday(i)) {
            at = in.after(in.after(in.afterDot(i + 1), ","), "the");
        } else if (tokens.is(i, "the")) {
            at = i + 1;
        }
        if (in.month(at) > 0) {
            return orElse(monthFirst(start, at), at, start);
        }
        if (!tokens.isDigits(at)) {
            return start;
        }
        if (at == start) {
            int end = figures(at);
            if (end > at) {
                return end;
            }
        }
        return orElse(dayFirst(start, at), at, start);
    }

    private static int orElse(int end, int at, int start) {
        return end > at ? end : start;
    }

    /** "2021-12-31", "2021/12/31", "31/12/2021"; the month comes first where both orders are possible. */
    private int figures(int i) {
        boolean joined = tokens.isAny(i + 1, "-", "/")
                && tokens.isGlued(i + 1)
                && tokens.isGlued(i + 2)
                && tokens.is(i + 3, tokens.lower(i + 1))
                && tokens.isGlued(i + 3)
                && tokens.isGlued(i + 4)
                && tokens.figure(i) >= 0
                && tokens.figure(i + 2) >= 0;
        boolean longer =
                continues(i - 1, i) || (continues(i + 5, i + 5) && tokens.isDigits(i + 6) && tokens.isGlued(i + 6));
        if (!joined || longer) {
            return i;
        }
        if (in.year(i) > 0) {
            // "2021-12-31T10:00:00Z": the time is left outside, the day is what counts.
            return fixedDay(i, i + 4, in.year(i), tokens.figure(i + 2), tokens.figure(i + 4), i);
        }
        int year = in.year(i + 4);
        if (tokens.length(i + 4) == 2 && tokens.is(i + 1, "/")) {
            year = tokens.figure(i + 4) + (tokens.figure(i + 4) < 50 ? 2000 : 1900);
        }
        int a = tokens.figure(i);
        int b = tokens.figure(i + 2);
        return year < 0 ? i : fixedDay(i, i + 4, year, a > 12 ? b : a, a > 12 ? a : b, i);
    }

    private boolean continues(int i, int glued) {
        return tokens.isGlued(glued) && tokens.isAny(i, "-", "/", ".", "_");
    }

    private int fixedDay(int first, int last, int year, int month, int day, int otherwise) {
        if (year < 0
                || month < 1
                || month > 12
                || day < 1
                || day > YearMonth.of(year, month).lengthOfMonth()) {
            return otherwise;
        }
        LocalDate date = LocalDate.of(year, month, day);
        return in.date(first, last, date.toString(), new Fixed(date, date));
    }

    /** "Dec. 2", "December 2nd, 2021", "Jan. 12 and 13", "May 3-5, 2022", "May 2022", "June of last year". */
    private int monthFirst(int start, int i) {
        int month = in.month(i);
        int at = in.after(in.afterDot(i + 1), "the");
        if (in.day(at, month) < 0) {
            return start == i ? monthOfYear(i, month) : i;
        }
        if (tokens.isAny(at + 1, "%", "percent")) {
            return i;
        }
        List<DayPart> days = new ArrayList<>();
        int end = daysAfter(at, month, days);
        int year = yearAfter(end);
        return addAll(start, days, month, year, year < 0 ? end : yearEnd(end));
    }

    /** Reads "12", "12 and 13", "12, 13 and 14", "12-14", "12 to 14"; returns the token after. */
    private int daysAfter(int at, int month, List<DayPart> days) {
        int end = in.afterOrdinal(at + 1);
        int first = in.day(at, month);
        if (tokens.isAny(end, "-", "–", "to", "through", "until") && in.day(end + 1, month) > first) {
            int close = in.afterOrdinal(end + 2);
            boolean counts =
                    tokens.has(close, WordKind.UNIT) || tokens.has(close, WordKind.COUNTED) || in.month(close) > 0;
            if (!counts) {
                days.add(new DayPart(at, close - 1, first, in.day(end + 1, month)));
                return close;
            }
        }
        days.add(new DayPart(at, end - 1, first, first));
        int next = tokens.is(end, ",") && tokens.isAny(end + 1, "and", "or") ? end + 2 : end + 1;
        boolean listed = tokens.isAny(end, ",", "and", "or", "&") && in.day(next, month) > 0;
        if (!listed || days.size() == LONGEST_LIST || !endsList(in.afterOrdinal(next + 1))) {
            return end;
        }
        return daysAfter(next, month, days);
    }

    /** "Jan. 12 and 13 people" is no list of days. */
    private boolean endsList(int i) {
        return (!tokens.isLetters(i) && !tokens.isDigits(i) && !tokens.isAny(i, "%", "-", ":", "$"))
                || tokens.has(i, WordKind.PREPOSITION)
                || tokens.has(i, WordKind.MODAL)
                || tokens.has(i, WordKind.PAST)
                || tokens.isAny(i, "at", "as", "with", "when", "where", "but", "is", "are");
    }

    private int addAll(int start, List<DayPart> days, int month, int year, int end) {
        DayPart lastPart = days.get(days.size() - 1);
        Direction direction = year < 0 ? in.direction(start, lastPart.lastToken()) : Direction.EITHER;
        for (DayPart part : days) {
            int first = part.equals(days.get(0)) ? start : part.firstToken();
            int last = part.equals(lastPart) ? end - 1 : part.lastToken();
            if (year < 0) {
                open(first, last, part, month, direction);
            } else if (!fixed(first, last, part, month, year)) {
                return start;
            }
        }
        return end;
    }

    private void open(int first, int last, DayPart part, int month, Direction direction) {
        OfMonth rule = new OfMonth(month, part.first(), part.last(), direction);
        boolean single = part.first() == part.last();
        in.date(
                first,
                last,
                single ? in.publication().monthDay(rule) : in.publication().monthDays(rule),
                rule);
    }

    private boolean fixed(int first, int last, DayPart part, int month, int year) {
        if (part.last() > YearMonth.of(year, month).lengthOfMonth()) {
            return false;
        }
        LocalDate from = LocalDate.of(year, month, part.first());
        LocalDate to = LocalDate.of(year, month, part.last());
        in.date(first, last, from.equals(to) ? from.toString() : from + "/" + to, new Fixed(from, to));
        return true;
    }

    /** "3 May", "3rd of May, 2022", "12 and 13 January", "3 to 5 May". */
    private int dayFirst(int start, int i) {
        List<DayPart> days = new ArrayList<>();
        int at = i;
        for (int n = 0; n < 4; n++) {
            int first = in.day(at, 1);
            int end = in.afterOrdinal(at + 1);
            int month = in.month(in.after(end, "of"));
            if (first < 0) {
                return i;
            }
            if (month > 0) {
                days.add(new DayPart(at, end - 1, first, first));
                return dayFirst(start, i, days, in.after(end, "of"));
            }
            boolean range = tokens.isAny(end, "-", "–", "to", "until", "through") && in.day(end + 1, 1) > first;
            int close = in.afterOrdinal(end + 2);
            if (range && in.month(in.after(close, "of")) > 0) {
                days.add(new DayPart(at, close - 1, first, in.day(end + 1, 1)));
                return dayFirst(start, i, days, in.after(close, "of"));
            }
            if (!tokens.isAny(end, ",", "and", "or", "&")) {
                return i;
            }
            days.add(new DayPart(at, end - 1, first, first));
            at = end + 1;
        }
        return i;
    }

    private int dayFirst(int start, int i, List<DayPart> days, int monthAt) {
        int month = in.month(monthAt);
        if (days.stream().anyMatch(part -> part.last() > Month.of(month).maxLength())) {
            return i;
        }
        int end = in.afterDot(monthAt + 1);
        end = in.isAbbreviatedMonth(monthAt) ? end : monthAt + 1;
        int year = yearAfter(end);
        return addAll(start, days, month, year, year < 0 ? monthAt + 1 : yearEnd(end));
    }

    private int yearAfter(int end) {
        return in.year(yearEnd(end) - 1);
    }

    private int yearEnd(int end) {
        return (tokens.isAny(end, ",", "of") ? end + 1 : end) + 1;
    }

    /** "May 2022", "June of last year". */
    private int monthOfYear(int i, int month) {
        int at = in.afterDot(i + 1);
        int year = yearAfter(at);
        if (year > 0) {
            YearMonth period = YearMonth.of(year, month);
            return in.date(i, yearEnd(at) - 1, period.toString(), new Fixed(period.atDay(1), period.atEndOfMonth()));
        }
        int relation = in.after(at, "of");
        int years = tokens.word(relation).number(WordKind.RELATION);
        // "June of the previous year" counts from a year that the text told before.
        if (tokens.has(relation, WordKind.RELATION) && Math.abs(years) < 2 && tokens.is(relation + 1, "year")) {
            DayRule rule = new DayRule.OfYear(years, month, 1, month, 31);
            return in.date(i, relation + 1, in.publication().year(years) + "-" + two(month), rule);
        }
        return i;
    }
}
