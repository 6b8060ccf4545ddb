package briefbook.annotate.people;

import briefbook.rules.Table;
import briefbook.text.Folding;
import briefbook.text.Lexicon;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows names that start with the family name by their shape: "Park Min-soo", "Xi Jinping", "Nguyen Phu Trong", "Yoon Suk Yeol".
 *
 * <p>A family name of the table {@code family-first.tsv}, and behind it given names that are syllables of the language. Either
 * alone proves nothing; both together seldom are anything else. Immutable.
 */
final class FamilyFirst {
    static final FamilyFirst BUILT_IN = new FamilyFirst(Table.load("family-first.tsv"), Lexicon.builtIn());

    /** How the given names of a row are written. */
    private enum Given {
        /** Two syllables with a hyphen: Min-soo. */
        HYPHEN(1, 1, "[a-z]{2,6}-[a-z]{2,6}"),
        /** One or two syllables of Chinese in one word: Jinping. */
        PINYIN(1, 1, "(?:" + SYLLABLE + "){1,2}"),
        /** Two syllables of Korean, each a word: Suk Yeol. */
        KOREAN(2, 2, "(?:[bcdghjkmnprstw]|ch|kk|tt|pp|ss)?(?:y|w)?(?:ae|eo|eu|oo|ou|ee|[aeiou])(?:ng|[klmnprt])?h?"),
        /** Two or three syllables of Vietnamese, each a word: Phu Trong. */
        VIETNAMESE(2, 3, "(?:ngh?|nh|th|tr|ch|gi|gh|kh|ph|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?");

        private final int least;
        private final int most;
        private final Pattern word;

        Given(int least, int most, String word) {
            this.least = least;
            this.most = most;
            this.word = Pattern.compile(word);
        }
    }

    private static final String SYLLABLE = "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
            + "(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|an|en|in|un|ai|ei|ao|ou|ia|ie|iu|ua|ui|uo|ue|er|[aeiouü])";

    /** Given names of so many letters hold two syllables, or are long enough to be no other word. */
    private static final int LONG = 5;

    private final Map<Given, Set<String>> families = new EnumMap<>(Given.class);
    private final Lexicon lexicon;

    FamilyFirst(Table table, Lexicon lexicon) {
        this.lexicon = lexicon;
        for (Given given : Given.values()) {
            families.put(given, new HashSet<>());
        }
        table.rows()
                .forEach(row -> families.getOrDefault(row.constant("given", Given.class), new HashSet<>())
                        .addAll(row.list("words")));
    }

    /**
     * Returns where a name ends that starts at a token, or the token itself.
     *
     * @param isTitled whether a title stands before it
     */
    int end(TaggedSentence sentence, int from, boolean isTitled) {
        for (Given given : Given.values()) {
            for (int count = given.most; count >= given.least; count--) {
                int to = from + 1 + count;
                if (isName(sentence, from, to, given) && !sentence.isCapital(to)) {
                    boolean sure = isTitled || given == Given.HYPHEN || isSure(sentence, from, to);
                    return sure ? to : from;
                }
            }
        }
        return from;
    }

    private boolean isName(TaggedSentence sentence, int from, int to, Given given) {
        for (int i = from; i < to; i++) {
            if (!sentence.isCapital(i)) {
                return false;
            }
        }
        return to <= sentence.length() && isName(sentence.small().subList(from, to), given);
    }

    private boolean isName(List<String> small, Given given) {
        return families.getOrDefault(given, Set.of()).contains(Folding.plain(small.get(0)))
                && small.subList(1, small.size()).stream()
                        .allMatch(w -> given.word.matcher(Folding.plain(w)).matches());
    }

    /** A short syllable can be a word: "Long Beach" is far, but "Long Gang" is not. */
    private boolean isSure(TaggedSentence sentence, int from, int to) {
        int letters = 0;
        for (int i = from + 1; i < to; i++) {
            letters += sentence.word(i).length();
            if (lexicon.isCommon(sentence.small(i)) && to - from < 4) {
                return false;
            }
        }
        return letters >= LONG;
    }

    /** Returns the family name of a full name in lower case that has this shape, or nothing; a pronoun is none by itself. */
    String family(List<String> small) {
        for (Given given : Given.values()) {
            int count = small.size() - 1;
            if (count >= given.least && count <= given.most && isName(small, given)) {
                return lexicon.isCommon(small.get(0)) ? "" : small.get(0);
            }
        }
        return "";
    }
}
