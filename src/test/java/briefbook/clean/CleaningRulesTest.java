package briefbook.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import briefbook.model.RawBlock;
import briefbook.rules.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs every row of the cleaning tables by its example and its look-alike. */
class CleaningRulesTest {
    @TestFactory
    Stream<DynamicTest> a_boilerplate_rule_removes_its_example_and_keeps_its_lookalike() {
        return rows(BoilerplateRule.ALL, BoilerplateRule::id, rule -> {
            assertThat(rule.matches(rule.removes())).as("removes").isTrue();
            assertThat(rule.matches(rule.keeps())).as("keeps").isFalse();
        });
    }

    @TestFactory
    Stream<DynamicTest> no_boilerplate_rule_removes_what_another_one_keeps() {
        return rows(
                BoilerplateRule.ALL,
                BoilerplateRule::id,
                rule -> assertThat(BoilerplateRule.ALL.stream().filter(r -> r.matches(rule.keeps())))
                        .isEmpty());
    }

    @Test
    void each_boilerplate_rule_has_a_name_of_its_own() {
        assertThat(BoilerplateRule.ALL.stream().map(BoilerplateRule::id)).doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> a_caption_rule_finds_its_example_and_keeps_its_lookalike() {
        return rows(Captions.RULES, Captions.Rule::id, rule -> {
            Optional<Captions.Find> find = Captions.find(part(rule.finds()));
            assertThat(find).as("finds").isPresent();
            assertThat(rule.finds().substring(find.get().textStart(), find.get().textEnd()))
                    .containsIgnoringCase("a harbour at dawn")
                    .doesNotContain("Lena", "Pictured", "FILE");
            assertThat(Captions.find(part(rule.keeps()))).as("keeps").isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> a_byline_rule_finds_its_example_and_keeps_its_lookalike() {
        return rows(Bylines.RULES, Bylines.Rule::id, rule -> {
            Matcher found = rule.pattern().matcher(rule.finds());
            assertThat(found.matches()).as("finds").isTrue();
            if (rule.named()) {
                assertThat(Bylines.names(found.group("names")))
                        .contains("Lena Marsh")
                        .allMatch(Bylines::isPerson);
            }
            assertThat(rule.pattern().matcher(rule.keeps()).matches())
                    .as("keeps")
                    .isFalse();
        });
    }

    @TestFactory
    Stream<DynamicTest> a_row_of_words_that_no_writer_has_refuses_its_example_and_keeps_its_lookalike() {
        List<Table.Row> rows = Table.load("no-writers.tsv").rows();
        return rows(rows, row -> row.cell("id"), row -> {
            assertThat(Prose.words(row.cell("refuses")))
                    .as("words of its own row")
                    .containsAnyElementsOf(row.list("words"));
            assertThat(Bylines.isOffice(row.cell("refuses"))).as("refuses").isTrue();
            assertThat(Bylines.isPerson(row.cell("keeps"))).as("keeps").isTrue();
        });
    }

    @TestFactory
    Stream<DynamicTest> a_part_of_a_byline_is_found_in_its_example_and_not_in_its_lookalike() {
        return rows(Table.load("byline-parts.tsv").rows(), row -> row.cell("id"), row -> {
            Pattern pattern = Pattern.compile(row.cell("matches"));
            boolean within = List.of("label", "end", "before-day").contains(row.cell("id"));
            assertThat(
                            within
                                    ? pattern.matcher(row.cell("finds")).find()
                                    : row.cell("finds").matches(pattern.pattern()))
                    .as("finds")
                    .isTrue();
            assertThat(
                            within
                                    ? pattern.matcher(row.cell("keeps")).find()
                                    : row.cell("keeps").matches(pattern.pattern()))
                    .as("keeps")
                    .isFalse();
        });
    }

    @TestFactory
    Stream<DynamicTest> a_row_of_words_that_are_no_title_refuses_its_example_and_keeps_its_lookalike() {
        return rows(Table.load("no-titles.tsv").rows(), row -> row.cell("id"), row -> {
            assertThat(row.list("words")).contains(Prose.key(row.cell("refuses")));
            assertThat(row.list("words")).doesNotContain(Prose.key(row.cell("keeps")));
        });
    }

    @TestFactory
    Stream<DynamicTest> a_language_is_recognised_by_its_frequent_words_and_by_no_other() {
        List<Table.Row> rows = Table.load("languages.tsv").rows();
        return rows(
                rows,
                row -> row.cell("language"),
                row -> assertThat(Languages.of(String.join(" ", row.list("words"))))
                        .isEqualTo(row.cell("language")));
    }

    @Test
    void a_text_of_names_and_numbers_has_no_language() {
        assertThat(Languages.of("Ostermoor 12 Kelling 14 Varde 9 Ribe 22 Esbjerg 40 Ry 3 Skagen 1 Thy 8"))
                .isEqualTo("und");
    }

    private static Part part(String text) {
        return Part.of(RawBlock.line(text, 1), true);
    }

    private interface Check<T> {
        void accept(T rule);
    }

    private static <T> Stream<DynamicTest> rows(List<T> rules, Function<T, String> name, Check<T> check) {
        assertThat(rules).isNotEmpty();
        return rules.stream().map(rule -> dynamicTest(name.apply(rule), () -> check.accept(rule)));
    }
}
