package briefbook.annotate.dates;

import briefbook.model.DayRule;
import briefbook.model.DayRule.Direction;
import briefbook.model.DayRule.Fixed;
import briefbook.model.DayRule.OfMonth;
import briefbook.model.DayRule.Offset;
import briefbook.model.TimexType;
import java.time.LocalDate;

/** Reads times that have a word of their own: "today", "now", "daily", "every Monday", "Christmas Day". */
final class NamedTimes {
    private final Context in;
    private final Tokens tokens;
    private final Holidays holidays;

    NamedTimes(Context in, Holidays holidays) {
        this.in = in;
        this.tokens = in.tokens();
        this.holidays = holidays;
    }

    /** Adds the time that begins at a token; returns the token after it, or {@code i} when there is none. */
    int match(int i) {
        Word word = tokens.word(i);
        if (word.is(WordKind.DAYWORD)) {
            return dayWord(i);
        }
        if (word.is(WordKind.REF)) {
            return reference(i);
        }
        if (word.is(WordKind.OFTEN)) {
            boolean name = tokens.isCapital(i) && tokens.isCapital(i + 1);
            return name ? i : in.add(i, i, TimexType.SET, word.code(WordKind.OFTEN), null);
        }
        if (tokens.isAny(i, "every", "each")) {
            return every(i);
        }
        if (tokens.is(i, "tonight")) {
            return in.add(i, i, TimexType.TIME, in.publication().day(0) + "TNI", new Offset(Offset.Unit.DAY, 0, 0));
        }
        int open = openPeriod(i);
        if (open > i) {
            return open;
        }
        int weekend = weekend(i);
        return weekend > i ? weekend : holiday(i);
    }

    private int dayWord(int i) {
        // "USA Today"
        if (tokens.isCapital(i) && tokens.isCapital(i - 1) && !tokens.endsSentence(i - 1)) {
            return i;
        }
        int offset = tokens.word(i).number(WordKind.DAYWORD);
        DayRule rule = new Offset(Offset.Unit.DAY, offset, offset);
        String day = in.publication().day(offset);
        if (offset != 0 && tokens.has(i + 1, WordKind.PART)) {
            return in.add(
                    i, i + 1, TimexType.TIME, day + "T" + tokens.word(i + 1).code(WordKind.PART), rule);
        }
        return in.date(i, i, day, rule);
    }

    private int reference(int i) {
        boolean compared = tokens.is(i, "soon") && (tokens.is(i - 1, "as") || tokens.isAny(i + 1, "after", "as"));
        return compared ? i : in.date(i, i, tokens.word(i).code(WordKind.REF), null);
    }

    private int every(int i) {
        if (tokens.has(i + 1, WordKind.UNIT) && !tokens.lower(i + 1).endsWith("s")) {
            Unit unit = Unit.of(tokens.word(i + 1).code(WordKind.UNIT));
            return in.add(i, i + 1, TimexType.SET, unit.duration("1"), null);
        }
        if (in.isWeekday(i + 1)) {
            return in.add(
                    i, i + 1, TimexType.SET, "XXXX-WXX-" + in.weekday(i + 1).getValue(), null);
        }
        if (in.month(i + 1) > 0) {
            return in.add(i, i + 1, TimexType.SET, "XXXX-" + Publication.two(in.month(i + 1)), null);
        }
        return i;
    }

    /** "the future", "in the past", "recent weeks", "coming months". */
    private int openPeriod(int i) {
        boolean plural = tokens.has(i + 1, WordKind.UNIT) && tokens.lower(i + 1).endsWith("s");
        if (plural && tokens.is(i, "recent")) {
            return in.date(i, i + 1, "PAST_REF", null);
        }
        if (plural && tokens.is(i, "coming")) {
            return in.date(i, i + 1, "FUTURE_REF", null);
        }
        if (!tokens.is(i, "the")) {
            return i;
        }
        int at = in.after(i + 1, "near");
        if (tokens.is(at, "future")) {
            return in.date(i, at, "FUTURE_REF", null);
        }
        boolean past = tokens.is(i + 1, "past") && tokens.is(i - 1, "in") && !tokens.isLetters(i + 2);
        return past ? in.date(i, i + 1, "PAST_REF", null) : i;
    }

    private int weekend(int i) {
        if (!tokens.is(i, "the") || !tokens.is(i + 1, "weekend")) {
            return i;
        }
        Direction direction = in.direction(i, i + 1);
        int from = direction == Direction.FUTURE ? 0 : -8;
        int to = direction == Direction.PAST ? 0 : 8;
        return in.date(i, i + 1, in.publication().weekend(direction), new Offset(Offset.Unit.DAY, from, to));
    }

    private int holiday(int i) {
        Holidays.Match match = holidays.at(tokens, i);
        if (match.end() < 0) {
            return i;
        }
        int year = in.year(match.end());
        if (year > 0) {
            LocalDate day = match.in(year);
            return in.date(i, match.end(), day.toString(), new Fixed(day, day));
        }
        LocalDate sample = match.in(2000);
        Direction direction = in.direction(i, match.end() - 1);
        boolean moves = match.day().length() > 5;
        OfMonth rule = moves
                ? new OfMonth(sample.getMonthValue(), 1, sample.lengthOfMonth(), direction)
                : new OfMonth(sample.getMonthValue(), sample.getDayOfMonth(), sample.getDayOfMonth(), direction);
        String value = in.publication().monthDay(rule);
        if (moves && value.charAt(0) != 'X') {
            value = match.in(Integer.parseInt(value.substring(0, 4))).toString();
        }
        return in.date(i, match.end() - 1, moves && value.charAt(0) == 'X' ? value.substring(0, 7) : value, rule);
    }
}
