package briefbook.annotate.dates;

import static briefbook.annotate.dates.Publication.two;

import briefbook.model.DayRule;
import briefbook.model.DayRule.Direction;
import briefbook.model.DayRule.OfMonth;
import briefbook.model.TimexType;
import org.jspecify.annotations.Nullable;

/** Reads times of day: "10:30 a.m.", "5 p.m. EST Wednesday", "noon Saturday", "midnight". */
final class ClockTimes {
    private final Context in;
    private final Tokens tokens;

    ClockTimes(Context in) {
        this.in = in;
        this.tokens = in.tokens();
    }

    /** Adds the time that begins at a token; returns the token after it, or {@code i} when there is none. */
    int match(int i) {
        if (tokens.isAny(i, "noon", "midday")) {
            return add(i, i, "T12:00");
        }
        if (tokens.is(i, "midnight")) {
            return add(i, i, "T24:00");
        }
        boolean half = tokens.isAny(i + 1, "a.m.", "p.m.", "am", "pm", "a.m", "p.m");
        if (!half || !tokens.isDigits(i) || tokens.length(i) > 5) {
            return i;
        }
        String figures = tokens.text().substring(tokens.start(i), tokens.end(i));
        int colon = Math.max(figures.indexOf(':'), figures.indexOf('.'));
        int hour = tokens.figure(i);
        int minute = 0;
        if (colon > 0 && colon < 3 && figures.length() - colon == 3) {
            hour = Integer.parseInt(figures.substring(0, colon));
            minute = Integer.parseInt(figures.substring(colon + 1));
        }
        if (hour < 1 || hour > 12 || minute > 59) {
            return i;
        }
        boolean afternoon = tokens.lower(i + 1).charAt(0) == 'p';
        return add(i, i + 1, "T" + two(hour % 12 + (afternoon ? 12 : 0)) + ":" + two(minute));
    }

    /** Adds a time with the day that follows it; without one, the day is the publication's only by habit and no rule. */
    private int add(int first, int last, String time) {
        int at = last + 1;
        // A zone: "EST", "GMT".
        if (tokens.isCapital(at) && tokens.length(at) <= 4 && !in.isWeekday(at) && in.month(at) < 0) {
            at++;
        }
        at = in.after(in.after(at, ","), "on");
        if (in.isWeekday(at) && !in.isAbbreviatedWeekday(at)) {
            Direction direction = in.direction(first, at);
            String day = in.publication().weekday(in.weekday(at), direction);
            return time(first, at, day + time, new DayRule.Weekday(in.weekday(at), direction));
        }
        if (tokens.has(at, WordKind.DAYWORD)) {
            int offset = tokens.word(at).number(WordKind.DAYWORD);
            DayRule rule = new DayRule.Offset(DayRule.Offset.Unit.DAY, offset, offset);
            return time(first, at, in.publication().day(offset) + time, rule);
        }
        int month = in.month(at);
        int dayAt = month > 0 ? in.afterDot(at + 1) : at;
        if (month > 0 && in.day(dayAt, month) > 0 && in.year(dayAt + 1) < 0 && in.year(dayAt + 2) < 0) {
            int day = in.day(dayAt, month);
            OfMonth rule = new OfMonth(month, day, day, in.direction(first, dayAt));
            return time(first, dayAt, in.publication().monthDay(rule) + time, rule);
        }
        return time(first, last, in.publication().day(0) + time, null);
    }

    private int time(int first, int last, String value, @Nullable DayRule rule) {
        return in.add(first, last, TimexType.TIME, value, rule);
    }
}
