package briefbook.annotate.people;

import briefbook.rules.Table;
import briefbook.text.Lexicon;
import java.util.EnumMap;
import java.util.HashSet;
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
        PHRASE,
        KIND,
        CREDIT
    }

    private static final int LONGEST_PHRASE = 4;
    private static final NotPeople BUILT_IN = new NotPeople(Table.load("not-people.tsv"), Lexicon.builtIn());

    private final Lexicon lexicon;

    private final Map<Place, Set<String>> words = new EnumMap<>(Place.class);
    private final Set<String> phraseStarts = new HashSet<>();

    NotPeople(Table table, Lexicon lexicon) {
        this.lexicon = lexicon;
        for (Place place : Place.values()) {
            words.put(place, new HashSet<>());
        }
        table.rows().forEach(row -> words(row.constant("place", Place.class)).addAll(row.list("words")));
        words(Place.PHRASE).forEach(p -> phraseStarts.add(p.split(" ", 2)[0]));
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
        boolean before = isNamed(sentence, from);
        boolean after = sentence.isCapital(to) && words(Place.AFTER).contains(lower(sentence, to));
        boolean handle = sentence.word(from).startsWith("@")
                || sentence.word(from).startsWith("#")
                || sentence.word(from - 1).equals("@");
        return before || after || handle || isBehind(sentence, from) || isPartOfFirm(sentence, from, to);
    }

    /** Tells whether the capitalised word before a name makes it that of a ship, a storm or a place: "USS Marsh". */
    boolean isNamed(TaggedSentence sentence, int from) {
        return sentence.isCapital(from - 1) && words(Place.BEFORE).contains(lower(sentence, from - 1));
    }

    /** Tells whether a token says of what kind a thing is: "company", "band", "village". */
    boolean isKind(TaggedSentence sentence, int i) {
        return i >= 0
                && words(Place.KIND).contains(sentence.small(i))
                && Character.isLowerCase(sentence.word(i).charAt(0));
    }

    /** Tells whether a word is what a credit names beside the photographer: "AP", "Reuters". */
    boolean isCredit(String small) {
        return words(Place.CREDIT).contains(small);
    }

    /** Tells whether a word is the name of a place, firm or people that is no person when it stands alone. */
    boolean isOther(String small) {
        return words(Place.WHOLE).contains(small);
    }

    /** Tells whether a word makes what stands before it the name of a place, firm or prize: "Airport". */
    boolean endsOther(String small) {
        return words(Place.AFTER).contains(small);
    }

    /** Tells whether a known phrase of which no word is a person's starts at a token: "Goldman Sachs". */
    boolean startsPhrase(TaggedSentence sentence, int from) {
        return foreignWords(sentence, from, Math.min(sentence.length(), from + LONGEST_PHRASE)) > 1;
    }

    /** Returns how many words at the start of a name belong to something else: 2 in "Middle East Alan Marsh". */
    public int foreignWords(TaggedSentence sentence, int from, int to) {
        if (!phraseStarts.contains(sentence.small(from))) {
            return 0;
        }
        StringBuilder start = new StringBuilder();
        int words = 0;
        for (int i = from; i < to && i - from < LONGEST_PHRASE; i++) {
            start.append(start.length() == 0 ? "" : " ").append(sentence.small(i));
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
        for (int i = from; i < to; i++) {
            if (!isWritable(sentence.word(i), to - from) || isCompound(sentence.small(i), sentence.word(i))) {
                return true;
            }
        }
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

    /** "Prize-winner", "Marsh-backed": what follows the hyphen is an ordinary word. */
    private boolean isCompound(String small, String word) {
        int hyphen = word.lastIndexOf('-');
        return hyphen > 0
                && hyphen + 6 < word.length()
                && Character.isLowerCase(word.charAt(hyphen + 1))
                && lexicon.isCommon(small.substring(hyphen + 1));
    }

    /** Tells whether a word can stand in a name: no figures, no slash, nothing glued such as "SpaceX" or "LundOSLO". */
    private static boolean isWritable(String word, int words) {
        int small = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isDigit(c) || c == '/' || c == '_') {
                return false;
            }
            if (Character.isUpperCase(c)) {
                boolean two = i + 1 < word.length() && Character.isUpperCase(word.charAt(i + 1));
                // "McKay", "FitzGerald" and "DeVito" have a capital inside, but not far inside or not on their own.
                if (small > 0 && (two || small > 3 || (small == 3 && !word.startsWith("Mac") && words == 1))) {
                    return false;
                }
                small = 0;
            } else {
                small = Character.isLowerCase(c) ? small + 1 : 0;
            }
        }
        return true;
    }

    private Set<String> words(Place place) {
        return words.getOrDefault(place, Set.of());
    }

    private static String lower(TaggedSentence sentence, int i) {
        String lower = sentence.small(i);
        return lower.length() > 1 && lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
