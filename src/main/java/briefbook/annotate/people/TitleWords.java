package briefbook.annotate.people;

import briefbook.rules.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Knows the words that stand before a name: the table {@code titles.tsv}.
 *
 * <p>Start with {@link #builtIn()}, then {@link #before}. Immutable.
 */
public final class TitleWords {
    /** What a word does in a title. */
    public enum Part {
        /** A form of address that says nothing about a role: Mr. */
        HONORIFIC,
        /** What the person is: president. */
        HEAD,
        /** What narrows it down: deputy, foreign, Russian. */
        MODIFIER
    }

    private static final Set<String> TIMES =
            Set.of("former", "then", "late", "ex", "current", "acting", "incoming", "outgoing", "retired", "interim");
    private static final Set<String> PLACE_WORDS = Set.of("in", "at", "from", "near", "to", "by", "with", "on", "of");
    private static final int LONGEST = 12;
    private static final TitleWords BUILT_IN = new TitleWords(Table.load("titles.tsv"));

    private final Map<String, Part> parts = new HashMap<>();
    private final Map<String, Part> pairs = new HashMap<>();

    TitleWords(Table table) {
        for (Table.Row row : table.rows()) {
            for (String word : row.list("words")) {
                Map<String, Part> target = word.indexOf(' ') < 0 ? parts : pairs;
                target.merge(word, row.constant("part", Part.class), (a, b) -> a.compareTo(b) < 0 ? a : b);
            }
        }
    }

    /** Returns the words that come with the program. */
    public static TitleWords builtIn() {
        return BUILT_IN;
    }

    /** Returns the number of the token at which the title of a name starts; {@code name} itself when it has none. */
    public int before(TaggedSentence sentence, int name) {
        int start = head(sentence, name);
        if (start == name) {
            return name;
        }
        while (start > 0 && name - start < LONGEST) {
            int next = oneMore(sentence, start);
            if (next == start || changesCase(sentence, next, start)) {
                break;
            }
            start = next;
        }
        return start;
    }

    /** Returns where the words before a name start that make a title on their own. */
    private int head(TaggedSentence sentence, int name) {
        if (isPair(sentence, name - 2, Part.HEAD)) {
            return name - 2;
        }
        Part last = part(sentence.word(name - 1));
        if (last == Part.HEAD || last == Part.HONORIFIC) {
            return name - 1;
        }
        return headWithPlace(sentence, name);
    }

    /** Finds "Secretary of State", "head of the National Security Council", where capitals follow the "of". */
    private int headWithPlace(TaggedSentence sentence, int name) {
        int at = name - 1;
        while (at > 0 && name - at < 7 && sentence.isCapital(at)) {
            at--;
        }
        if (at < name - 1 && sentence.word(at).equals("the")) {
            at--;
        }
        boolean of = at < name - 1
                && at > 0
                && (sentence.word(at).equals("of") || sentence.word(at).equals("for"));
        return of && part(sentence.word(at - 1)) == Part.HEAD ? at - 1 : name;
    }

    /** "press director Navy Capt. Lund": small letters before a title in capitals are another's, but for "former" and such. */
    private static boolean changesCase(TaggedSentence sentence, int next, int start) {
        return Character.isLowerCase(sentence.word(next).charAt(0))
                && Character.isUpperCase(sentence.word(start).charAt(0))
                && !TIMES.contains(lower(sentence.word(next)));
    }

    private int oneMore(TaggedSentence sentence, int start) {
        if (isPair(sentence, start - 2, Part.HEAD) || isPair(sentence, start - 2, Part.MODIFIER)) {
            return start - 2;
        }
        if (isTitle(sentence.word(start - 1))) {
            return start - 1;
        }
        for (Entity entity : sentence.entities()) {
            if (entity.to() == start && entity.type() != EntityType.PER && !afterPlaceWord(sentence, entity.from())) {
                return entity.from();
            }
        }
        return start;
    }

    /** "In Parliament Speaker Lund said": what follows such a word belongs to it. */
    private static boolean afterPlaceWord(TaggedSentence sentence, int at) {
        return PLACE_WORDS.contains(lower(sentence.word(at - 1)));
    }

    /** Tells whether a word can be part of a title. */
    public boolean isTitle(String word) {
        return parts.containsKey(lower(word)) || isHyphenatedHead(lower(word));
    }

    /** Tells whether a word can be the head of a title. */
    public boolean isHead(String word) {
        return part(word) == Part.HEAD;
    }

    /** Tells whether a word is a form of address. */
    public boolean isHonorific(String word) {
        return part(word) == Part.HONORIFIC;
    }

    /** Tells whether two words together are the head of a title, as in "chief executive". */
    boolean isHeadPair(String first, String second) {
        return pairs.get(lower(first) + " " + lower(second)) == Part.HEAD;
    }

    private boolean isPair(TaggedSentence sentence, int at, Part part) {
        return at >= 0 && pairs.get(lower(sentence.word(at)) + " " + lower(sentence.word(at + 1))) == part;
    }

    private Part part(String word) {
        Part part = parts.get(lower(word));
        return part == null ? isHyphenatedHead(lower(word)) ? Part.HEAD : Part.MODIFIER : part;
    }

    /** "ex-president", "co-director". */
    private boolean isHyphenatedHead(String word) {
        int hyphen = word.lastIndexOf('-');
        return hyphen > 0 && parts.get(word.substring(hyphen + 1)) == Part.HEAD;
    }

    private static String lower(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
