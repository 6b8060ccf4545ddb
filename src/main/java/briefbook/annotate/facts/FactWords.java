package briefbook.annotate.facts;

import briefbook.rules.Table;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Small words around numbers: the table {@code fact-words.tsv}. Immutable. */
final class FactWords {
    private static final FactWords BUILT_IN = new FactWords(Table.load("fact-words.tsv"));

    private final Map<String, Set<String>> sets = new HashMap<>();
    private final Map<String, BigDecimal> numbers = new HashMap<>();
    private final Map<String, BigDecimal> many = new HashMap<>();

    private FactWords(Table table) {
        for (Table.Row row : table.rows()) {
            if (!row.cell("kind").equals("set")) {
                Map<String, BigDecimal> named = row.cell("kind").equals("number") ? numbers : many;
                row.list("words").forEach(w -> named.put(w, new BigDecimal(row.cell("id"))));
            } else {
                sets.put(row.cell("id"), Set.copyOf(row.list("words")));
            }
        }
    }

    static FactWords builtIn() {
        return BUILT_IN;
    }

    /** Returns the words of a row. */
    Set<String> set(String id) {
        Set<String> set = sets.get(id);
        if (set == null) {
            throw new IllegalArgumentException("fact-words.tsv has no row " + id);
        }
        return set;
    }

    /** Returns the number that a word names; null when it names none. */
    @Nullable
    BigDecimal number(String word) {
        return numbers.get(word);
    }

    /** Returns the least that a word such as "dozens" can mean; null when it is no such word. */
    @Nullable
    BigDecimal many(String word) {
        return many.get(word);
    }

    /** Returns the words that name numbers. */
    Set<String> numbers() {
        Set<String> all = new HashSet<>(numbers.keySet());
        all.addAll(many.keySet());
        return all;
    }
}
