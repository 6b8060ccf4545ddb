package briefbook.annotate.dates;

import briefbook.model.DayRule;
import briefbook.model.DayRule.Offset;
import briefbook.model.TimexType;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads counted units: lengths ("two weeks", "the past few months", "five-year"), and "three days ago". */
final class CountedUnits {
    /** Further back or ahead no single day, week or month is meant. */
    private static final int FAR = 800;

    /** So many expressions back, a day is still what the text speaks of. */
    private static final int MEMORY = 30;

    private final Context in;
    private final Tokens tokens;
    private final Publication publication;
    private final Quarters quarters;

    CountedUnits(Context in, Quarters quarters) {
        this.in = in;
        this.quarters = quarters;
        this.tokens = in.tokens();
        this.publication = in.publication();
    }

    /** Adds the expression that begins at a token; returns the token after it, or {@code i} when there is none. */
    int match(int i) {
        if (tokens.has(i, WordKind.UNIT)) {
            return openLength(i);
        }
        int at = afterFrame(i);
        boolean framed = at > i;
        at = afterBound(at);
        Count count = Count.at(tokens, at);
        if (count.end() == at || (framed && tokens.isAny(at, "a", "an"))) {
            return i;
        }
        boolean hyphen = tokens.is(count.end(), "-");
        int unitAt = hyphen ? count.end() + 1 : afterFiller(count.end());
        if (!tokens.has(unitAt, WordKind.UNIT)) {
            return i;
        }
        Unit unit = Unit.of(tokens.word(unitAt).code(WordKind.UNIT));
        boolean plural = tokens.lower(unitAt).endsWith("s") || tokens.is(unitAt, "centuries");
        if (isName(i, unitAt, unit, count, plural, hyphen)) {
            return i;
        }
        if (!framed) {
            int placed = placed(i, unitAt, unit, count);
            if (placed > i) {
                return placed;
            }
        }
        if (hyphen && tokens.is(unitAt + 1, "-") && tokens.is(unitAt + 2, "old")) {
            return i;
        }
        if (isRate(i, at)) {
            return in.add(i, unitAt, TimexType.SET, unit.duration("1"), null);
        }
        return in.add(i, unitAt, TimexType.DURATION, unit.duration(count.code()), null);
    }

    /** Steps over "the past", "the first", "last" before a number. */
    private int afterFrame(int i) {
        int at = in.after(i, "the");
        if (tokens.has(at, WordKind.RELATION) && !tokens.is(at, "current")) {
            return tokens.has(at + 1, WordKind.RELATION) ? at + 2 : at + 1;
        }
        return tokens.isAny(at, "first", "final") && at > i ? at + 1 : at;
    }

    /** Steps over "about", "more than", "at least". */
    private int afterBound(int i) {
        if (tokens.isAny(i, "about", "around", "nearly", "almost", "over", "roughly", "some")) {
            return i + 1;
        }
        boolean than = tokens.isAny(i, "more", "less", "fewer") && tokens.is(i + 1, "than");
        boolean least = tokens.is(i, "at") && tokens.isAny(i + 1, "least", "most");
        return than || least ? i + 2 : i;
    }

    /** Steps over "or three", "to four", "full", "consecutive". */
    private int afterFiller(int i) {
        int at = i;
        if (tokens.isAny(at, "or", "to")) {
            int next = Count.at(tokens, at + 1).end();
            at = next > at + 1 && tokens.has(next, WordKind.UNIT) ? next : at;
        }
        return tokens.isAny(at, "full", "straight", "consecutive", "more", "whole", "successive", "long") ? at + 1 : at;
    }

    /** "a second ship", "one quarter of the votes", "two days" against "one days". */
    private boolean isName(int i, int unitAt, Unit unit, Count count, boolean plural, boolean hyphen) {
        if (!plural && (unit == Unit.QUARTER || (unit == Unit.SECOND && !hyphen))) {
            return true;
        }
        boolean everyday =
                tokens.isAny(i, "a", "an", "one") && (unit == Unit.DAY || unit == Unit.NIGHT || unit == Unit.MINUTE);
        if (everyday
                && tokens.is(i, "a")
                && !tokens.isAny(i - 1, "for", "in", "than", "about")
                && !tokens.isAny(unitAt + 1, "ago", "earlier", "later", "before", "after")) {
            return !isRate(i, i);
        }
        return count.value() == 1 && plural && !hyphen;
    }

    /** "three days ago", "a year earlier", "two weeks from now". */
    private int placed(int i, int unitAt, Unit unit, Count count) {
        int next = tokens.is(unitAt + 1, "-") ? unitAt + 2 : unitAt + 1;
        if (tokens.isAny(next, "ago", "earlier")) {
            return ago(i, next, unit, count);
        }
        if (tokens.is(next, "from") && tokens.is(next + 1, "now")) {
            return away(i, next + 1, unit, count, 1);
        }
        if (tokens.is(next, "later") && count.value() >= 0) {
            return later(i, next, unit, count.value());
        }
        return i;
    }

    private int ago(int i, int last, Unit unit, Count count) {
        Optional<String> quarter = quarters.yearBeforeRecent();
        if (unit == Unit.YEAR && count.value() == 1 && quarter.isPresent()) {
            return in.date(i, last, quarter.get(), null);
        }
        Optional<LocalDate> day = recentDay();
        if (tokens.is(last, "earlier") && unit == Unit.DAY && count.value() >= 0 && day.isPresent()) {
            return in.date(i, last, day.get().minusDays(count.value()).toString(), null);
        }
        return away(i, last, unit, count, -1);
    }

    /** Adds an expression counted from the publication, back (-1) or ahead (1). */
    private int away(int i, int last, Unit unit, Count count, int way) {
        if (count.value() < 0 || count.value() > FAR) {
            return in.date(i, last, way < 0 ? "PAST_REF" : "FUTURE_REF", null);
        }
        int n = way * count.value();
        if (unit.isClock()) {
            DayRule rule = count.value() <= 12 ? new Offset(Offset.Unit.DAY, Math.min(0, way), Math.max(0, way)) : null;
            return in.add(i, last, TimexType.TIME, publication.day(0), rule);
        }
        boolean earlier = tokens.is(last, "earlier");
        return in.date(i, last, shifted(unit, n), earlier ? null : rule(unit, n));
    }

    private static @Nullable DayRule rule(Unit unit, int n) {
        return switch (unit) {
            case DAY, NIGHT -> new Offset(Offset.Unit.DAY, n, n);
            case WEEK -> new Offset(Offset.Unit.WEEK, n, n);
            case MONTH -> new Offset(Offset.Unit.MONTH, n, n);
            case YEAR -> new Offset(Offset.Unit.YEAR, n, n);
            default -> null;
        };
    }

    private String shifted(Unit unit, int n) {
        return switch (unit) {
            case WEEK -> publication.week(n);
            case MONTH -> publication.month(n);
            case QUARTER -> publication.quarter(n);
            case YEAR -> publication.year(n);
            case DECADE -> publication.decade(n);
            case CENTURY -> publication.century(n);
            case WEEKEND -> publication.week(n) + "-WE";
            default -> publication.day(n);
        };
    }

    /** "two days later" counts from the day that the text named last. */
    private int later(int i, int last, Unit unit, int n) {
        Optional<LocalDate> day = recentDay();
        if (day.isPresent() && n <= FAR && (unit == Unit.DAY || unit == Unit.YEAR)) {
            String year = Integer.toString(day.get().getYear() + n);
            return in.date(
                    i, last, unit == Unit.YEAR ? year : day.get().plusDays(n).toString(), null);
        }
        return away(i, last, unit, new Count(last, n), 1);
    }

    /** Returns the day of the last hit that names one. */
    private Optional<LocalDate> recentDay() {
        for (int k = in.hits().size() - 1; k >= Math.max(0, in.hits().size() - MEMORY); k--) {
            String value = in.hits().get(k).value();
            if (value.length() >= 10
                    && value.charAt(4) == '-'
                    && Character.isDigit(value.charAt(8))
                    && value.charAt(0) != 'X') {
                return Optional.of(LocalDate.parse(value.substring(0, 10)));
            }
        }
        return Optional.empty();
    }

    /** "once a day", "40 cents a share", "two million barrels a day". */
    private boolean isRate(int i, int at) {
        return at == i
                && tokens.isAny(i, "a", "an")
                && (tokens.isDigits(i - 1)
                        || tokens.has(i - 1, WordKind.COUNTED)
                        || tokens.isAny(i - 1, "times", "once", "twice", "%", "cents", "share"));
    }

    /** "years ago", "for decades". */
    private int openLength(int i) {
        if (!tokens.lower(i).endsWith("s")) {
            return i;
        }
        Unit unit = Unit.of(tokens.word(i).code(WordKind.UNIT));
        if (tokens.is(i + 1, "ago")) {
            return in.date(i, i + 1, "PAST_REF", null);
        }
        boolean length = tokens.isAny(i - 1, "for", "in", "over", "after", "of", "within");
        return length && unit != Unit.SECOND && unit != Unit.QUARTER && unit != Unit.MINUTE
                ? in.add(i, i, TimexType.DURATION, unit.duration("X"), null)
                : i;
    }
}
