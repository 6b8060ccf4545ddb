package briefbook.annotate.statements;

import briefbook.rules.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that show how a sentence is built around what somebody says: the table {@code statement-words.tsv}. Immutable. */
final class StatementWords {
    private static final StatementWords BUILT_IN = new StatementWords(Table.load("statement-words.tsv"));

    private final Map<String, Set<String>> groups = new HashMap<>();

    private StatementWords(Table table) {
        table.rows().forEach(row -> groups.put(row.cell("id"), Set.copyOf(Set.of(distinct(row.list("words"))))));
    }

    static StatementWords builtIn() {
        return BUILT_IN;
    }

    private static String[] distinct(List<String> words) {
        return words.stream().distinct().toArray(String[]::new);
    }

    /** Returns the words of a row. */
    Set<String> group(String id) {
        Set<String> group = groups.get(id);
        if (group == null) {
            throw new IllegalArgumentException("statement-words.tsv has no row " + id);
        }
        return group;
    }
}
