package briefbook.annotate.people;

import briefbook.rules.Table;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Knows what looks like a person and is none: the table {@code not-people.tsv}.
 *
 * <p>Start with {@link #builtIn()}, then {@link #rejects}. Immutable.
 */
public final class NotPeople {
    private enum Place {
        WHOLE,
        BEFORE,
        AFTER,
        INSIDE,
        BEHIND,
        PHRASE
    }

    private static final NotPeople BUILT_IN = new NotPeople(Table.load("not-people.tsv"));

    private final Map<Place, Set<String>> words = new EnumMap<>(Place.class);

    NotPeople(Table table) {
        for (Place place : Place.values()) {
            words.put(place, new HashSet<>());
        }
        table.rows().forEach(row -> words(row.constant("place", Place.class)).addAll(row.list("words")));
    }

    /** Returns the table that comes with the program. */
    public static NotPeople builtIn() {
        return BUILT_IN;
    }

    /** Tells whether a stretch of a sentence is no person's name, by its words or by those beside it. */
    public boolean rejects(TaggedSentence sentence, int from, int to) {
        return rejectsWord(sentence, from, to) || rejectsBeside(sentence, from, to);
    }

    /** Tells whether the words beside a name make it the name of something else: "Kennedy Airport", "USS Marsh". */
    public boolean rejectsBeside(TaggedSentence sentence, int from, int to) {
        boolean before = sentence.isCapital(from - 1) && words(Place.BEFORE).contains(lower(sentence, from - 1));
        boolean after = sentence.isCapital(to) && words(Place.AFTER).contains(lower(sentence, to));
        boolean handle = sentence.word(from).startsWith("@")
                || sentence.word(from).startsWith("#")
                || sentence.word(from - 1).equals("@");
        return before || after || handle || isBehind(sentence, from) || isPartOfFirm(sentence, from, to);
    }

    /** Returns how many words at the start of a name belong to something else: 2 in "Middle East Alan Marsh". */
    public int foreignWords(TaggedSentence sentence, int from, int to) {
        StringBuilder start = new StringBuilder();
        int words = 0;
        for (int i = from; i < to && i - from < 4; i++) {
            start.append(start.length() == 0 ? "" : " ").append(sentence.word(i).toLowerCase(Locale.ROOT));
            if (words(Place.PHRASE).contains(start.toString())) {
                words = i + 1 - from;
            }
        }
        return words;
    }

    private boolean isBehind(TaggedSentence sentence, int from) {
        String one = lower(sentence, from - 1);
        return words(Place.BEHIND).contains(one) || words(Place.BEHIND).contains(lower(sentence, from - 2) + " " + one);
    }

    /** "Marsh &amp; Lund" is a firm, not its founders; "Ann Marsh &amp; Jo Lund" are two people. */
    private static boolean isPartOfFirm(TaggedSentence sentence, int from, int to) {
        boolean before = sentence.word(from - 1).equals("&") && sentence.isCapital(from - 2);
        boolean after = sentence.word(to).equals("&") && sentence.isCapital(to + 1);
        return (before && !sentence.isCapital(from - 3)) || (after && !sentence.isCapital(to + 2));
    }

    /** Tells whether the words of a name say that it is none. */
    public boolean rejectsWord(TaggedSentence sentence, int from, int to) {
        if (to - from == 1) {
            String word = lower(sentence, from);
            int hyphen = word.indexOf('-');
            return words(Place.WHOLE).contains(word)
                    || (hyphen > 0 && words(Place.WHOLE).contains(word.substring(0, hyphen)));
        }
        boolean all = true;
        for (int i = from; i < to; i++) {
            if (words(Place.INSIDE).contains(lower(sentence, i))) {
                return true;
            }
            all &= words(Place.WHOLE).contains(lower(sentence, i));
        }
        return all;
    }

    private Set<String> words(Place place) {
        return words.getOrDefault(place, Set.of());
    }

    private static String lower(TaggedSentence sentence, int i) {
        String lower = sentence.word(i).toLowerCase(Locale.ROOT);
        return lower.length() > 1 && lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
