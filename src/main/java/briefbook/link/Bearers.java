package briefbook.link;

import briefbook.link.NameMatch.Grade;
import briefbook.text.Folding;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Knows who bears a name, in one article and in the collection, to tell who a bare name can be. Filled first, then only asked.
 */
final class Bearers {
    private final Map<String, Set<Somebody>> byFamily = new HashMap<>();
    private final Map<Integer, Set<Somebody>> anchors = new HashMap<>();
    private final Map<String, List<Somebody>> ofCollection = new HashMap<>();

    /** How alike two family names are, for each that is asked for. */
    private final Map<String, Map<String, Grade>> grades = new HashMap<>();

    void add(Somebody somebody) {
        for (NameForm form : somebody.forms()) {
            String family = form.parts().family();
            index(family, somebody);
            NameTables.BUILT_IN.canonical(family).forEach(c -> index(c, somebody));
        }
    }

    private void index(String family, Somebody somebody) {
        byFamily.computeIfAbsent(familyKey(family), k -> new LinkedHashSet<>()).add(somebody);
    }

    /** Notes that an article gives somebody's full name. */
    void anchor(int article, Somebody somebody) {
        anchors.computeIfAbsent(article, a -> new LinkedHashSet<>()).add(somebody);
    }

    /**
     * Returns who a bare name can be: the anchors of its article if any bears it, else everyone who does.
     *
     * @param isPossible whom the owner of the collection does not rule out
     */
    List<Somebody> of(NamedMention m, Predicate<Somebody> isPossible) {
        String name = m.parts().family();
        String suffix = m.parts().suffix();
        List<Somebody> here = anchors.getOrDefault(m.article(), Set.of()).stream()
                .filter(isPossible)
                .toList();
        Predicate<Somebody> byFamilyToo = s -> !s.isFullOnly();
        List<Somebody> family = here.stream().filter(byFamilyToo).toList();
        List<Somebody> found = bearers(family, p -> grade(p.family(), name) == Grade.SAME, suffix);
        if (found.isEmpty()) {
            found = bearers(family, p -> grade(p.family(), name) == Grade.SPELLING, suffix);
        }
        if (found.isEmpty()) {
            found = bearers(here, p -> p.given().equals(name) && name.length() > 1, suffix);
        }
        if (!found.isEmpty()) {
            return found;
        }
        // Most bare names are those of people with many namesakes: asked for once.
        List<Somebody> everyone =
                ofCollection.computeIfAbsent(m.parts().key(), k -> bearers(family(name, byFamilyToo), name, suffix));
        return everyone.stream().allMatch(isPossible)
                ? everyone
                : bearers(family(name, byFamilyToo.and(isPossible)), name, suffix);
    }

    private List<Somebody> family(String name, Predicate<Somebody> which) {
        return everyone(name).stream().filter(which).toList();
    }

    private Grade grade(String family, String name) {
        return grades.computeIfAbsent(name, k -> new HashMap<>())
                .computeIfAbsent(family, f -> NameMatch.family(f, name));
    }

    private List<Somebody> bearers(List<Somebody> some, String name, String suffix) {
        return bearers(some, p -> grade(p.family(), name).compareTo(Grade.SPELLING) >= 0, suffix);
    }

    private Set<Somebody> everyone(String name) {
        Set<Somebody> everyone = new LinkedHashSet<>(byFamily.getOrDefault(familyKey(name), Set.of()));
        NameTables.BUILT_IN
                .canonical(name)
                .forEach(c -> everyone.addAll(byFamily.getOrDefault(familyKey(c), Set.of())));
        return everyone;
    }

    /** Of a father and a "Jr.", the bare name is the father's. */
    private static List<Somebody> bearers(List<Somebody> some, Predicate<NameParts> bears, String suffix) {
        List<Somebody> all = some.stream()
                .filter(s -> s.forms().stream().map(NameForm::parts).anyMatch(bears))
                .toList();
        List<Somebody> exact = all.stream()
                .filter(s -> s.forms().stream()
                        .map(NameForm::parts)
                        .anyMatch(p -> bears.test(p) && p.suffix().equals(suffix)))
                .toList();
        return exact.isEmpty() ? all : exact;
    }

    private static String familyKey(String name) {
        return Folding.spelling(NameMatch.withoutArticle(name));
    }
}
