package briefbook.annotate.dates;

import briefbook.model.DayRule.Fixed;
import java.time.LocalDate;

/** Reads bare years, decades and centuries: "in 1997", "1994-1997", "the 1990s", "the '90s", "the 20th century". */
final class Years {
    private static final int OLDEST = 1500;
    private static final int NEWEST = 2060;

    private final Context in;
    private final Tokens tokens;

    Years(Context in) {
        this.in = in;
        this.tokens = in.tokens();
    }

    /** Adds the years that begin at a token; returns the token after them, or {@code i} when there are none. */
    int match(int i) {
        if (tokens.isAny(i, "'", "’", "‘") || tokens.is(i, "the")) {
            return shortDecade(i);
        }
        int century = century(i);
        if (century > i) {
            return century;
        }
        int spoken = spoken(i);
        if (spoken > i) {
            return spoken;
        }
        int year = in.year(i);
        if (year < OLDEST || year > NEWEST || !isFree(i)) {
            return i;
        }
        boolean apostrophe = tokens.isAny(i + 1, "'s", "’s") && tokens.is(i - 1, "the");
        if (year % 10 == 0 && tokens.isGlued(i + 1) && (apostrophe || tokens.is(i + 1, "s"))) {
            return in.date(i, i + 1, Integer.toString(year / 10), null);
        }
        if (!isYear(i)) {
            return i;
        }
        add(i, year);
        boolean range = tokens.isAny(i + 1, "-", "–") && tokens.isGlued(i + 1) && in.year(i + 2) > year;
        if (range) {
            add(i + 2, in.year(i + 2));
        }
        return range ? i + 3 : i + 1;
    }

    private void add(int i, int year) {
        in.date(i, i, Integer.toString(year), new Fixed(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }

    /** Tells whether nothing is glued to a number that makes it a price, a version, or a part of a longer number. */
    private boolean isFree(int i) {
        boolean glued = tokens.isGlued(i) && !tokens.isAny(i - 1, "(", "\"", "“", "/", "[", "—", "–", "'", "‘");
        return !glued && !tokens.isAny(i - 1, "$", "#", "£", "€", "No.", "@");
    }

    private boolean isYear(int i) {
        int next = i + 1;
        boolean number = tokens.isDigits(next) && !tokens.isGlued(next);
        if (number || tokens.has(next, WordKind.COUNTED) || tokens.isAny(next, "%", ":")) {
            return false;
        }
        boolean word = tokens.isLetters(next) && !tokens.isAny(next, "'s", "’s");
        boolean figures = tokens.isAny(next, "-", "/", "_") && tokens.isDigits(next + 1) && in.year(next + 1) < 0;
        boolean joined = tokens.isGlued(next) && (word || figures);
        if (joined) {
            return false;
        }
        // "Windows 2000", "Tokyo 2020": a name goes before it.
        boolean named = tokens.isNamed(i - 1)
                && !tokens.has(i - 1, WordKind.PREPOSITION)
                && in.month(i - 1) < 0
                && !tokens.has(i - 1, WordKind.SEASON);
        return !named && !tokens.isDigits(i - 1);
    }

    /** "the '90s". */
    private int shortDecade(int i) {
        int at = in.after(i, "the");
        boolean decade = tokens.isAny(at, "'", "’", "‘")
                && tokens.length(at + 1) == 2
                && tokens.figure(at + 1) % 10 == 0
                && tokens.figure(at + 1) > 0
                && tokens.isGlued(at + 1)
                && tokens.is(at + 2, "s");
        return decade ? in.date(i, at + 2, "19" + tokens.figure(at + 1) / 10, null) : i;
    }

    /** "nineteen ninety-six", as transcripts of broadcasts write it. */
    private int spoken(int i) {
        int century = tokens.word(i).number(WordKind.NUMBER);
        if (century < 17 || century > 20 || in.month(i - 1) > 0) {
            return i;
        }
        Count rest = Count.at(tokens, i + 1);
        boolean year = tokens.has(i + 1, WordKind.NUMBER)
                && rest.value() >= 10
                && rest.value() < 100
                && !tokens.has(rest.end(), WordKind.UNIT);
        if (!year) {
            return i;
        }
        int value = century * 100 + rest.value();
        Fixed rule = new Fixed(LocalDate.of(value, 1, 1), LocalDate.of(value, 12, 31));
        return in.date(i, rest.end() - 1, Integer.toString(value), rule);
    }

    /** "20th century": its TIMEX3 value has the first two figures of its years. */
    private int century(int i) {
        int figure = tokens.figure(i);
        boolean century = figure > 1
                && figure < 22
                && in.afterOrdinal(i + 1) == i + 2
                && tokens.is(tokens.is(i + 2, "-") ? i + 3 : i + 2, "century");
        return century ? in.date(i, tokens.is(i + 2, "-") ? i + 3 : i + 2, Publication.two(figure - 1), null) : i;
    }
}
