package briefbook.annotate.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import briefbook.model.Bound;
import briefbook.model.FactKind;
import briefbook.rules.Table;
import briefbook.text.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs every row of the tables that facts are read with by its example and its look-alike. */
class FactTablesTest {
    private static final List<String> NOUNS = List.of(
            "call", "blast", "protest", "earthquake", "vote", "election", "attack", "court", "sentenced", "charged");

    @TestFactory
    Stream<DynamicTest> a_measure_is_that_of_its_example_and_not_of_its_lookalike() {
        return rows("measures.tsv", row -> {
            String id = row.cell("measure");
            assertThat(figures(row.cell("finds"))).as("finds").contains(id);
            assertThat(figures(row.cell("keeps"))).as("keeps").doesNotContain(id);
        });
    }

    @TestFactory
    Stream<DynamicTest> a_bound_is_that_of_its_example_and_not_of_its_lookalike() {
        return rows("fact-bounds.tsv", row -> {
            assertThat(bounds(row.cell("finds"))).as("finds").containsExactly(row.constant("bound", Bound.class));
            assertThat(bounds(row.cell("keeps"))).as("keeps").containsExactly(Bound.EXACT);
        });
    }

    @TestFactory
    Stream<DynamicTest> a_cue_is_found_in_its_example_and_not_in_its_lookalike() {
        return rows("fact-cues.tsv", row -> {
            FactKind kind = row.constant("kind", FactKind.class);
            assertThat(cues(row.cell("finds"))).as("finds").contains(kind);
            assertThat(cues(row.cell("keeps"))).as("keeps").doesNotContain(kind);
        });
    }

    private static Stream<DynamicTest> rows(String table, Consumer<Table.Row> test) {
        return Table.load(table).rows().stream().map(row -> dynamicTest(row.cell("id"), () -> test.accept(row)));
    }

    private static List<String> figures(String text) {
        return FiguresTest.find(text, trigger(text)).stream()
                .map(f -> f.quantity().measure())
                .toList();
    }

    private static List<Bound> bounds(String text) {
        return FiguresTest.find(text, trigger(text)).stream()
                .map(f -> f.quantity().bound())
                .toList();
    }

    private static List<FactKind> cues(String text) {
        return Cues.builtIn().in(Words.of(text, new Span(0, text.length()))).stream()
                .map(Cues.Found::kind)
                .toList();
    }

    /** The word of an example that would name an event. */
    private static String trigger(String text) {
        return NOUNS.stream().filter(text::contains).findFirst().orElse("");
    }
}
