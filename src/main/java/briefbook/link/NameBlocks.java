package briefbook.link;

import briefbook.text.Folding;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says which names are worth comparing at all, so that no name is compared with all others: those that share a key.
 *
 * <p>Names that match have a key in common: both parts spelt alike, or one spelt alike and the other equal but for one letter,
 * left out of either; the same words in another order; the same letters.
 */
final class NameBlocks {
    private static final String INITIAL = "initial:";

    private NameBlocks() {}

    /** Returns a name's keys. */
    static Set<String> keys(NameParts name) {
        Set<String> keys = new TreeSet<>();
        String given = name.given();
        Set<String> givens = spellings(given);
        NameTables.BUILT_IN.longForms(given).forEach(g -> givens.add(Folding.spelling(g)));
        String bare = NameMatch.withoutArticle(name.family());
        Set<String> families = spellings(bare);
        for (String family : families) {
            givens.forEach(g -> keys.add("both:" + family + ":" + g));
            typos(given).forEach(t -> keys.add("given:" + family + ":" + t));
            keys.add(INITIAL + family + ":" + given.charAt(0));
        }
        for (String g : givens) {
            typos(bare).forEach(t -> keys.add("family:" + g + ":" + t));
        }
        List<String> sorted =
                name.words().stream().map(Folding::spelling).sorted().toList();
        keys.add("words:" + String.join(" ", sorted));
        keys.add("letters:" + String.join("", name.words()).replace("-", ""));
        return keys;
    }

    /** Tells whether two names that share a key are to be compared; initials only with what they can stand for. */
    static boolean compares(String key, NameParts a, NameParts b) {
        return !key.startsWith(INITIAL) || a.given().length() == 1 || b.given().length() == 1;
    }

    private static Set<String> spellings(String word) {
        Set<String> spellings = new TreeSet<>();
        spellings.add(Folding.spelling(word));
        NameTables.BUILT_IN.canonical(word).forEach(c -> spellings.add(Folding.spelling(c)));
        return spellings;
    }

    /** Returns a word and what is left of it without any one of its letters. */
    private static Set<String> typos(String word) {
        Set<String> typos = new TreeSet<>();
        typos.add(word);
        for (int i = 1; i < word.length() && word.length() >= 4; i++) {
            typos.add(word.substring(0, i) + word.substring(i + 1));
        }
        return typos;
    }
}
