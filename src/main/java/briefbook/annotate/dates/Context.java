package briefbook.annotate.dates;

import briefbook.model.DayRule;
import briefbook.model.DayRule.Direction;
import briefbook.model.TimexType;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of the grammar share while one text is scanned: its tokens, the publication, and the list of hits.
 *
 * @param tokens the text
 * @param publication from where values are counted
 * @param tense reads the verbs around an expression
 * @param hits what was found so far, in reading order
 */
record Context(Tokens tokens, Publication publication, Tense tense, List<Hit> hits) {
    /** Adds a hit from one token to another, inclusive, and returns the token after it. */
    int add(int first, int last, TimexType type, String value, @Nullable DayRule rule) {
        int end = tokens.end(last);
        boolean abbreviated = tokens.length(last) < 5
                && tokens.isGlued(last + 1)
                && tokens.is(last + 1, ".")
                && (isAbbreviatedMonth(last) || isAbbreviatedWeekday(last));
        hits.add(new Hit(tokens.start(first), abbreviated ? end + 1 : end, type, value, rule));
        return abbreviated ? last + 2 : last + 1;
    }

    int date(int first, int last, String value, @Nullable DayRule rule) {
        return add(first, last, TimexType.DATE, value, rule);
    }

    Direction direction(int first, int last) {
        return tense.around(first, last);
    }

    /** Returns the month that a capitalised token names, 1 to 12, or -1. */
    int month(int i) {
        return tokens.isCapital(i) ? tokens.word(i).number(WordKind.MONTH) : -1;
    }

    boolean isAbbreviatedMonth(int i) {
        return tokens.has(i, WordKind.MONTH)
                && (tokens.length(i) == 3 || tokens.length(i) == 4)
                && !tokens.isAny(i, "may", "june", "july");
    }

    boolean isAbbreviatedWeekday(int i) {
        return tokens.has(i, WordKind.WEEKDAY) && tokens.length(i) < 6;
    }

    boolean isWeekday(int i) {
        return tokens.has(i, WordKind.WEEKDAY) && tokens.isCapital(i);
    }

    DayOfWeek weekday(int i) {
        return DayOfWeek.of(tokens.word(i).number(WordKind.WEEKDAY));
    }

    /** Returns a year of four figures, or -1. */
    int year(int i) {
        int figure = tokens.figure(i);
        return tokens.length(i) == 4 && figure >= 1000 && figure <= 2100 ? figure : -1;
    }

    /** Returns a day that the month has in some year, or -1. */
    int day(int i, int month) {
        int figure = tokens.figure(i);
        return tokens.length(i) <= 2 && figure >= 1 && figure <= Month.of(month).maxLength() ? figure : -1;
    }

    /** Steps over the ending of an ordinal number: "3rd". */
    int afterOrdinal(int i) {
        return tokens.isGlued(i) && tokens.isAny(i, "st", "nd", "rd", "th") ? i + 1 : i;
    }

    /** Steps over the full stop of an abbreviation. */
    int afterDot(int i) {
        return tokens.isGlued(i) && tokens.is(i, ".") ? i + 1 : i;
    }

    int after(int i, String word) {
        return tokens.is(i, word) ? i + 1 : i;
    }
}
