package briefbook.annotate.dates;

import briefbook.model.DayRule;
import briefbook.model.DayRule.Direction;
import briefbook.model.DayRule.Fixed;
import briefbook.model.DayRule.OfMonth;
import briefbook.model.DayRule.OfYear;
import briefbook.model.DayRule.Offset;
import briefbook.model.DayRule.WeekdayBetween;
import briefbook.model.TimexType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Reads periods that are placed by the publication: "Tuesday", "last Friday night", "early December", "this winter", "the
 * very beginning of next year", "last week", "this morning".
 */
final class RelativeDates {
    private final Context in;
    private final Tokens tokens;
    private final Publication publication;

    RelativeDates(Context in) {
        this.in = in;
        this.tokens = in.tokens();
        this.publication = in.publication();
    }

    /** Adds the period that begins at a token; returns the token after it, or {@code i} when there is none. */
    int match(int i) {
        Frame frame = Frame.at(tokens, i);
        int head = frame.head();
        if (in.month(head) > 0) {
            return month(frame, i);
        }
        if (in.isWeekday(head)) {
            return weekday(frame, i);
        }
        if (tokens.has(head, WordKind.SEASON)) {
            return season(frame, i);
        }
        if (in.year(head) > 0 && frame.edge() > 0) {
            return partOfYear(frame);
        }
        if (tokens.has(head, WordKind.PART) && frame.isRelated() && frame.relation() <= 0) {
            return partOfDay(frame);
        }
        return frame.isBare() ? i : unit(frame, i);
    }

    private int month(Frame frame, int i) {
        int head = frame.head();
        int month = in.month(head);
        int dayAt = in.afterDot(head + 1);
        // "Feb. 30" and "31 June" are no days, and no months either.
        boolean figures = isDayFigure(dayAt) || isDayFigure(head - 1);
        boolean bare = frame.isBare() && (figures || frame.the() || !isMonth(head, month));
        if (bare || in.day(dayAt, month) > 0) {
            return i;
        }
        int yearAt = tokens.isAny(dayAt, ",", "of") ? dayAt + 1 : dayAt;
        int first = firstDay(frame.edge());
        int last = lastDay(frame.edge());
        int year = in.year(yearAt);
        if (year > 0) {
            YearMonth period = YearMonth.of(year, month);
            Fixed rule = new Fixed(period.atDay(first), period.atDay(Math.min(last, period.lengthOfMonth())));
            return in.date(frame.start(), yearAt, period.toString(), rule);
        }
        if (frame.relation() == 0) {
            OfYear rule = new OfYear(0, month, first, month, last);
            return in.date(frame.start(), head, publication.year(0) + "-" + Publication.two(month), rule);
        }
        Direction direction = direction(frame);
        OfMonth rule = new OfMonth(month, first, last, direction);
        String value = publication.month(new OfMonth(month, 1, 31, direction));
        return in.date(frame.start(), head, value, frame.told() ? null : rule);
    }

    private Direction direction(Frame frame) {
        return switch (frame.relation()) {
            case -1 -> Direction.LAST;
            case 1 -> Direction.NEXT;
            default -> in.direction(frame.start(), frame.head());
        };
    }

    /** Tells whether a bare word is the month and not a verb or a name. */
    private boolean isMonth(int i, int month) {
        // "May Brown and April Smith"
        boolean joined = tokens.isAny(i - 1, "and", "or", "the") && (month == 5 || tokens.isCapital(i + 1));
        boolean led = tokens.has(i - 1, WordKind.PREPOSITION) && !joined;
        if (in.isAbbreviatedMonth(i)) {
            return led && (tokens.is(i + 1, ".") || tokens.is(i, "sept"));
        }
        if (month == 3 || month == 5) {
            return led;
        }
        boolean named = tokens.isNamed(i - 1) && !tokens.has(i - 1, WordKind.PREPOSITION);
        boolean names = tokens.isCapital(i + 1) && !led;
        boolean alone = !tokens.isGlued(i) && !tokens.isGlued(i + 1);
        return led || (alone && !named && !names) || tokens.is(i + 1, "'s");
    }

    private boolean isDayFigure(int i) {
        return tokens.figure(i) >= 0 && tokens.length(i) <= 2;
    }

    private static int firstDay(int edge) {
        return switch (edge) {
            case 2 -> 11;
            case 3, 5 -> 21;
            default -> 1;
        };
    }

    private static int lastDay(int edge) {
        return switch (edge) {
            case 1, 4 -> 10;
            case 2 -> 20;
            default -> 31;
        };
    }

    private int weekday(Frame frame, int i) {
        int head = frame.head();
        boolean epithet = frame.isBare() && tokens.isCapital(head - 1) && tokens.has(head - 1, WordKind.EPITHET);
        boolean paper = tokens.isCapital(head + 1) && tokens.has(head + 1, WordKind.PAPER);
        // "Sun" and "Sat" are words of their own.
        boolean doubtful = in.isAbbreviatedWeekday(head)
                && (frame.isBare() || !tokens.is(head + 1, ".") || tokens.isAny(head, "sun", "sat", "mon", "wed"));
        boolean noun = frame.isBare() && frame.the();
        if (epithet || paper || doubtful || noun) {
            return i;
        }
        DayOfWeek day = in.weekday(head);
        int week = in.after(in.after(head + 1, "of"), "the");
        if (tokens.has(week, WordKind.RELATION) && tokens.is(week + 1, "week")) {
            int weeks = Integer.signum(tokens.word(week).number(WordKind.RELATION));
            DayRule rule = new DayRule.WeekdayOfWeek(day, weeks);
            return in.date(frame.start(), week + 1, publication.weekdayOfWeek(day, weeks), rule);
        }
        if (frame.relation() == -1 || frame.relation() == 1) {
            int side = frame.relation();
            DayRule rule = frame.told() ? null : besides(day, side);
            return dayWithPart(frame.start(), head, publication.weekdayBeside(day, side), rule);
        }
        if (frame.relation() == 0) {
            return dayWithPart(frame.start(), head, publication.weekdayOfWeek(day, 0), besides(day, 0));
        }
        Direction direction = in.direction(frame.start(), head);
        return dayWithPart(
                frame.start(), head, publication.weekday(day, direction), new DayRule.Weekday(day, direction));
    }

    private static DayRule besides(DayOfWeek day, int side) {
        return side == 0
                ? new WeekdayBetween(day, -6, 6)
                : new WeekdayBetween(day, side < 0 ? -13 : 1, side < 0 ? -1 : 13);
    }

    /** Adds a day, or a time when a part of the day follows: "Friday night". */
    private int dayWithPart(int start, int last, String value, @Nullable DayRule rule) {
        if (tokens.has(last + 1, WordKind.PART)) {
            String part = tokens.word(last + 1).code(WordKind.PART);
            return in.add(start, last + 1, TimexType.TIME, value + "T" + part, rule);
        }
        return in.date(start, last, value, rule);
    }

    private int season(Frame frame, int i) {
        int head = frame.head();
        String code = tokens.word(head).code(WordKind.SEASON);
        int firstMonth = switch (code) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
        int yearAt = in.after(head + 1, "of");
        int year = in.year(yearAt);
        if (year > 0) {
            LocalDate first = LocalDate.of(year, firstMonth, 1);
            DayRule rule = new DayRule.Season(firstMonth, Direction.PAST);
            return in.date(frame.start(), yearAt, year + "-" + code, fixed(rule, first));
        }
        boolean placed = tokens.isAny(frame.start() - 1, "in", "during", "since", "until", "by", "over") && frame.the();
        if (!frame.isRelated() && !placed) {
            return i;
        }
        Direction direction = direction(frame);
        if (frame.relation() == 0 && direction == Direction.EITHER) {
            direction = Direction.FUTURE;
        }
        DayRule.Season rule = new DayRule.Season(firstMonth, direction);
        return in.date(frame.start(), head, publication.season(rule, code), frame.told() ? null : rule);
    }

    private static Fixed fixed(DayRule season, LocalDate first) {
        var days = season.on(first);
        return new Fixed(days.get(0), days.get(days.size() - 1));
    }

    /** "early 2021", "the end of 2021", "the early 1990s". */
    private int partOfYear(Frame frame) {
        int year = in.year(frame.head());
        if (tokens.is(frame.head() + 1, "s") && tokens.isGlued(frame.head() + 1)) {
            return in.date(frame.start(), frame.head() + 1, Integer.toString(year / 10), null);
        }
        OfYear part = partOfYear(0, frame.edge());
        LocalDate first = LocalDate.of(year, part.firstMonth(), part.firstDay());
        LocalDate last = YearMonth.of(year, part.lastMonth()).atEndOfMonth();
        last = part.lastDay() < last.getDayOfMonth() ? last.withDayOfMonth(part.lastDay()) : last;
        return in.date(frame.start(), frame.head(), Integer.toString(year), new Fixed(first, last));
    }

    /** "early" is January to April, "the beginning" 1 to 15 January. */
    private static OfYear partOfYear(int years, int edge) {
        return switch (edge) {
            case 1 -> new OfYear(years, 1, 1, 4, 30);
            case 2 -> new OfYear(years, 4, 1, 9, 30);
            case 3 -> new OfYear(years, 9, 1, 12, 31);
            case 4 -> new OfYear(years, 1, 1, 1, 15);
            case 5 -> new OfYear(years, 12, 1, 12, 31);
            default -> new OfYear(years, 1, 1, 12, 31);
        };
    }

    /** "this morning", "last night". */
    private int partOfDay(Frame frame) {
        int from = frame.relation();
        String part = tokens.word(frame.head()).code(WordKind.PART);
        // A night belongs to two days, and writers count it to either.
        DayRule rule = new Offset(Offset.Unit.DAY, from, from + (part.equals("NI") ? 1 : 0));
        return in.add(
                frame.start(),
                frame.head(),
                TimexType.TIME,
                publication.day(from) + "T" + part,
                frame.told() ? null : rule);
    }

    /** "last week", "the end of this month", "next year". */
    private int unit(Frame frame, int i) {
        int head = frame.head();
        if (!tokens.has(head, WordKind.UNIT) || tokens.lower(head).endsWith("s")) {
            return i;
        }
        Unit unit = Unit.of(tokens.word(head).code(WordKind.UNIT));
        int n = !frame.isRelated() ? 0 : frame.relation();
        boolean whole = frame.edge() == 0 || frame.edge() > 5;
        boolean length = (unit == Unit.DECADE || unit == Unit.CENTURY) && tokens.is(head - 1, "past");
        if (length) {
            return in.add(frame.start(), head, TimexType.DURATION, unit.duration("1"), null);
        }
        String value = value(unit, n);
        boolean vague = !frame.isRelated() && (unit == Unit.DAY || frame.edge() > 5);
        if (value.isEmpty() || vague) {
            return i;
        }
        @Nullable
        DayRule rule = switch (unit) {
            case DAY -> new Offset(Offset.Unit.DAY, n, n);
            case WEEK -> new Offset(Offset.Unit.WEEK, n, n);
            case MONTH -> new Offset(Offset.Unit.MONTH, n, n);
            case YEAR -> whole ? new Offset(Offset.Unit.YEAR, n, n) : partOfYear(n, frame.edge());
            // A weekend is spoken of before it, on it, and in the week after.
            case WEEKEND -> new Offset(Offset.Unit.DAY, n > 0 ? 0 : -9, n < 0 ? 0 : n > 0 ? 14 : 7);
            default -> null;
        };
        return in.date(frame.start(), head, value, frame.told() ? null : rule);
    }

    private String value(Unit unit, int n) {
        return switch (unit) {
            case DAY -> publication.day(n);
            case WEEK -> publication.week(n);
            case MONTH -> publication.month(n);
            case YEAR -> publication.year(n);
            case QUARTER -> publication.quarter(n);
            case DECADE -> publication.decade(n);
            case CENTURY -> publication.century(n);
            case WEEKEND -> publication.week(n) + "-WE";
            default -> "";
        };
    }
}
