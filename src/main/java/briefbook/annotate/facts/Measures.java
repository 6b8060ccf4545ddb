package briefbook.annotate.facts;

import briefbook.rules.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What numbers count: the table {@code measures.tsv}. Immutable. */
final class Measures {
    private static final Measures BUILT_IN = new Measures(Table.load("measures.tsv"));

    /** Where the words stand that tell. */
    enum Form {
        /** Right after the number. */
        NOUN,
        /** Behind the things that are counted. */
        AFTER,
        /** Right before the number. */
        BEFORE,
        /** Earlier, with a linking verb or preposition. */
        LABEL,
        /** The things that are counted, where nothing else tells. */
        THING,
        /** Hung on by a hyphen. */
        GLUED
    }

    /**
     * A row for some words.
     *
     * @param id what is counted
     * @param form where the words stand
     * @param words the words
     */
    record Measure(String id, Form form, List<String> words) {}

    /** A measure whose words stand from a word to before another. */
    record Hit(Measure measure, int from, int to) {}

    private final Map<String, List<Measure>> byFirst;
    private final Map<String, List<Measure>> byLast;

    private Measures(Table table) {
        List<Measure> measures = table.rows().stream()
                .flatMap(row -> row.list("words").stream()
                        .map(w -> new Measure(
                                row.cell("measure"), row.constant("form", Form.class), List.of(w.split(" ")))))
                .sorted(Comparator.comparing((Measure m) -> -m.words().size()))
                .toList();
        byFirst = measures.stream().collect(Collectors.groupingBy(m -> m.words().get(0)));
        byLast = measures.stream()
                .collect(Collectors.groupingBy(m -> m.words().get(m.words().size() - 1)));
    }

    static Measures builtIn() {
        return BUILT_IN;
    }

    /** Returns the measure whose words start at a place, the longest first. */
    Optional<Hit> startingAt(Words words, int i, Form form) {
        return byFirst.getOrDefault(words.at(i), List.of()).stream()
                .filter(m -> m.form() == form && words.has(i, m.words()))
                .findFirst()
                .map(m -> new Hit(m, i, i + m.words().size()));
    }

    /** Returns the measure whose words end before a place, the longest first. */
    Optional<Hit> endingAt(Words words, int i, Form form) {
        return byLast.getOrDefault(words.at(i - 1), List.of()).stream()
                .filter(m -> m.form() == form && words.has(i - m.words().size(), m.words()))
                .findFirst()
                .map(m -> new Hit(m, i - m.words().size(), i));
    }
}
