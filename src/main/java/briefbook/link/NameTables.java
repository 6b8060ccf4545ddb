package briefbook.link;

import briefbook.rules.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Short forms of given names, spellings that general folding does not join, and titles before names: three tables. Immutable. */
final class NameTables {
    static final NameTables BUILT_IN = new NameTables(
            Table.load("nicknames.tsv"), Table.load("name-aliases.tsv"), Table.load("name-honorifics.tsv"));

    private final Map<String, Set<String>> families = new HashMap<>();
    private final Map<String, Set<String>> spellings = new HashMap<>();

    private final Set<String> honorifics = new HashSet<>();

    NameTables(Table nicknames, Table aliases, Table titles) {
        for (Table.Row row : nicknames.rows()) {
            add(families, row.cell("name"), row.cell("name"));
            row.list("short").forEach(s -> add(families, s, row.cell("name")));
        }
        for (Table.Row row : aliases.rows()) {
            add(spellings, row.cell("name"), row.cell("name"));
            row.list("forms").forEach(s -> add(spellings, s, row.cell("name")));
        }
        titles.rows().forEach(r -> honorifics.addAll(r.list("words")));
    }

    /** Tells whether one given name is short for the other, or both are short for a third. */
    boolean isNickname(String a, String b) {
        Set<String> ofA = longForms(a);
        return longForms(b).stream().anyMatch(ofA::contains);
    }

    /** Tells whether two words are known spellings of one name. */
    boolean isAlias(String a, String b) {
        Set<String> ofA = canonical(a);
        return canonical(b).stream().anyMatch(ofA::contains);
    }

    /** Returns the names of the rows that hold a word, or what follows its particle: "bin-ladin" is "bin-laden". */
    Set<String> canonical(String word) {
        int particle = word.lastIndexOf('-') + 1;
        if (spellings.containsKey(word) || particle == 0) {
            return spellings.getOrDefault(word, Set.of());
        }
        Set<String> ofRest = new HashSet<>();
        spellings
                .getOrDefault(word.substring(particle), Set.of())
                .forEach(s -> ofRest.add(word.substring(0, particle) + s));
        return ofRest;
    }

    /** Tells whether a word before a name is a title and no part of it. */
    boolean isHonorific(String word) {
        return honorifics.contains(word);
    }

    /** Tells whether a word is known as a given name or as short for one. */
    boolean isGiven(String word) {
        return families.containsKey(word);
    }

    /** Returns the full names that a given name is short for. */
    Set<String> longForms(String given) {
        return families.getOrDefault(given, Set.of());
    }

    private static void add(Map<String, Set<String>> map, String word, String name) {
        map.computeIfAbsent(word, w -> new HashSet<>()).add(name);
    }
}
