package briefbook.link;

import briefbook.link.NameMatch.Grade;
import briefbook.text.Folding;
import briefbook.text.Hash;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    private static final int FORM_BITS = 24;
    private static final long FORM_MASK = (1L << FORM_BITS) - 1;

    /** With how many names of its block a name is compared: hundreds of one given and family name differ in middle names. */
    private static final int NEIGHBOURS = 200;

    private NameBlocks() {}

    /**
     * Returns all pairs of names that are alike, strongest first.
     *
     * @param forms sorted by key, at most 16 million
     */
    static List<NamePair> pairs(List<NameForm> forms) {
        long[] sorted = sortedKeys(forms);
        Map<Long, NamePair> pairs = new HashMap<>(); // sorted below
        int start = 0;
        for (int end = 1; end <= sorted.length; end++) {
            if (end == sorted.length || sorted[end] >>> FORM_BITS != sorted[start] >>> FORM_BITS) {
                compare(forms, sorted, start, end, pairs);
                start = end;
            }
        }
        return pairs.values().stream()
                .sorted(Comparator.comparing(NamePair::grade)
                        .reversed()
                        .thenComparing(p -> p.a().key())
                        .thenComparing(p -> p.b().key()))
                .toList();
    }

    /** Returns for each key of each name: 39 bits of the key's hash, whether it is one of initials, and the name's number. */
    private static long[] sortedKeys(List<NameForm> forms) {
        long[] keys = new long[forms.size() * 24];
        int count = 0;
        for (int i = 0; i < forms.size(); i++) {
            for (String key : keys(forms.get(i).parts())) {
                if (count == keys.length) {
                    keys = Arrays.copyOf(keys, count * 2);
                }
                long block = (Hash.spread(Hash.of(0, key)) & ~1L) | (key.startsWith(INITIAL) ? 1 : 0);
                keys[count++] = block << FORM_BITS | i;
            }
        }
        long[] sorted = Arrays.copyOf(keys, count);
        Arrays.sort(sorted);
        return sorted;
    }

    private static void compare(List<NameForm> forms, long[] sorted, int start, int end, Map<Long, NamePair> pairs) {
        boolean initials = (sorted[start] >>> FORM_BITS & 1) == 1;
        for (int i = start; i < end; i++) {
            NameForm a = forms.get((int) (sorted[i] & FORM_MASK));
            // An initial can stand for any name of the block; other names are compared with so many that follow.
            boolean isInitial = a.parts().given().length() == 1;
            int first = initials && isInitial ? start : i + 1;
            int last = initials ? (isInitial ? end : i + 1) : Math.min(end, i + 1 + NEIGHBOURS);
            for (int j = first; j < last; j++) {
                if (j != i) {
                    compare(forms, (int) (sorted[i] & FORM_MASK), (int) (sorted[j] & FORM_MASK), pairs);
                }
            }
        }
    }

    private static void compare(List<NameForm> forms, int one, int other, Map<Long, NamePair> pairs) {
        int i = Math.min(one, other);
        int j = Math.max(one, other);
        long id = (long) i << FORM_BITS | j;
        if (i == j || pairs.containsKey(id)) {
            return;
        }
        NameForm a = forms.get(i);
        NameForm b = forms.get(j);
        Grade grade = NameMatch.of(a.parts(), b.parts());
        if (grade != Grade.NONE) {
            pairs.put(id, new NamePair(a, b, grade));
        }
    }

    /** Returns a name's keys. */
    static Set<String> keys(NameParts name) {
        Set<String> keys = new HashSet<>(); // the caller sorts
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
        keys.add("letters:" + name.joined());
        return keys;
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
