package briefbook.annotate.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import briefbook.annotate.Articles;
import briefbook.model.PersonKind;
import briefbook.model.PersonMention;
import briefbook.model.Spot;
import briefbook.model.StatementMention;
import briefbook.rules.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs every row of the tables that statements are found with by its example and its look-alike. */
class StatementTablesTest {
    @TestFactory
    Stream<DynamicTest> a_verb_reports_its_example_and_not_its_lookalike() {
        return Table.load("reporting-verbs.tsv").rows().stream()
                .map(row -> dynamicTest(row.cell("id"), () -> {
                    assertThat(statements(row.cell("finds"))).as("finds").isNotEmpty();
                    assertThat(statements(row.cell("keeps"))).as("keeps").isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> words_before_a_verb_give_its_example_their_status_and_its_lookalike_another() {
        return Table.load("statement-leads.tsv").rows().stream()
                .map(row -> dynamicTest(row.cell("id"), () -> {
                    String status = row.cell("status").equals("said") ? "indirect" : row.cell("status");
                    assertThat(status(row.cell("finds"))).as("finds").isEqualTo(status);
                    assertThat(status(row.cell("keeps"))).as("keeps").isNotEqualTo(status);
                }));
    }

    private static String status(String text) {
        List<StatementMention> found = statements(text);
        return found.isEmpty() ? "none" : found.get(0).status().name().toLowerCase(Locale.ROOT);
    }

    /** The examples call people by colours. */
    private static List<StatementMention> statements(String text) {
        List<PersonMention> people = new ArrayList<>();
        for (String name : List.of("Blue", "Green")) {
            int at = text.indexOf(name);
            if (at >= 0) {
                Spot spot = new Spot("block:0", at, at + name.length());
                people.add(new PersonMention(name, name, spot, at, PersonKind.SUBJECT, null));
            }
        }
        people.sort(Comparator.comparingInt(p -> p.spot().start()));
        return StatementFinder.builtIn().find(Articles.of("News", text), people);
    }
}
