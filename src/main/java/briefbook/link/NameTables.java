package briefbook.link;

import briefbook.rules.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Short forms of given names and spellings that general folding does not join: two tables. Immutable. */
final class NameTables {
    static final NameTables BUILT_IN = new NameTables(Table.load("nicknames.tsv"), Table.load("name-aliases.tsv"));

    private final Map<String, Set<String>> families = new HashMap<>();
    private final Map<String, Set<String>> spellings = new HashMap<>();

    NameTables(Table nicknames, Table aliases) {
        for (Table.Row row : nicknames.rows()) {
            add(families, row.cell("name"), row.cell("name"));
            row.list("short").forEach(s -> add(families, s, row.cell("name")));
        }
        for (Table.Row row : aliases.rows()) {
            add(spellings, row.cell("name"), row.cell("name"));
            row.list("forms").forEach(s -> add(spellings, s, row.cell("name")));
        }
    }

    /** Tells whether one given name is short for the other, or both are short for a third. */
    boolean isNickname(String a, String b) {
        return meet(families, a, b);
    }

    /** Tells whether two words are known spellings of one name. */
    boolean isAlias(String a, String b) {
        return meet(spellings, a, b);
    }

    /** Returns the words under which spellings of a word are found: its own folded form, or that of its row. */
    Set<String> canonical(String word) {
        return spellings.getOrDefault(word, Set.of());
    }

    private static boolean meet(Map<String, Set<String>> map, String a, String b) {
        Set<String> ofA = map.getOrDefault(a, Set.of());
        return map.getOrDefault(b, Set.of()).stream().anyMatch(ofA::contains);
    }

    private static void add(Map<String, Set<String>> map, String word, String name) {
        map.computeIfAbsent(word, w -> new HashSet<>()).add(name);
    }
}
