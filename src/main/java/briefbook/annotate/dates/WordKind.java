package briefbook.annotate.dates;

import java.util.EnumSet;
import java.util.Set;

/** What a word can do in or near a time expression: the column {@code kind} of {@code date-words.tsv}. */
enum WordKind {
    /** A month, 1 to 12. */
    MONTH,
    /** A day of the week, 1 to 7. */
    WEEKDAY,
    /** A unit of time, by its code. */
    UNIT,
    /** A cardinal number. */
    NUMBER,
    /** An ordinal number. */
    ORDINAL,
    /** A season, by its TIMEX3 code. */
    SEASON,
    /** A part of the day, by its TIMEX3 code. */
    PART,
    /** "last" -1, "this" 0, "next" 1. */
    RELATION,
    /** A part of a period: 1 early, 2 middle, 3 late, 4 beginning, 5 end, 6 earlier, 7 later. */
    EDGE,
    /** "today", counted in days from the publication. */
    DAYWORD,
    /** An open number. */
    VAGUE,
    /** A vague time, by its TIMEX3 value. */
    REF,
    /** An adverb of frequency, by its TIMEX3 value. */
    OFTEN,
    /** A word that can open an expression without meaning anything alone. */
    OPENER,
    /** A verb before what has not happened yet: 2, or before what may have: 1. */
    MODAL,
    /** A word that announces: 2 by itself, 1 only with "to", "for" or the time right behind it. */
    PLAN,
    /** A past form that does not end in "ed". */
    PAST,
    /** A word that may stand before a bare month or a year. */
    PREPOSITION,
    /** A noun that makes the number before it a count and no year. */
    COUNTED,
    /** A word that turns a weekday behind it into a name. */
    EPITHET,
    /** A word that turns a weekday before it into a name. */
    PAPER;

    private static final Set<WordKind> AROUND = EnumSet.of(MODAL, PLAN, PAST, PREPOSITION, COUNTED, EPITHET, PAPER);

    /** Tells whether a time expression can begin with such a word; the others only help to read what is around. */
    boolean isAnchor() {
        return !AROUND.contains(this);
    }
}
