package briefbook.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
    private enum Scope {
        LINE,
        REST_OF_TEXT
    }

    private static Table table(String... lines) {
        return Table.parse("demo.tsv", String.join("\n", lines));
    }

    @Test
    void a_missing_table_is_named() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Table.load("no-such.tsv"))
                .withMessage("no-such.tsv: the rule table is missing; build the program again");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "id\tscope", "\n# id\tscope"})
    void a_table_without_a_header_in_its_first_line_is_refused(String text) {
        assertThatIllegalStateException()
                .isThrownBy(() -> Table.parse("demo.tsv", text))
                .withMessage("demo.tsv:1: the first line must name the columns after a '#'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#", "# \t", "# id\t\tscope", "# id\tscope\tid"})
    void columns_without_a_name_or_with_the_same_name_are_refused(String header) {
        assertThatIllegalStateException()
                .isThrownBy(() -> table(header))
                .withMessageStartingWith("demo.tsv:1: each column needs a name of its own");
    }

    @Test
    void a_row_with_a_cell_too_few_or_too_many_is_refused_with_its_line() {
        assertThatIllegalStateException()
                .isThrownBy(() -> table("# id\tscope", "", "# why", "nav"))
                .withMessage("demo.tsv:4: 1 cells instead of 2 (id, scope)");
        assertThatIllegalStateException()
                .isThrownBy(() -> table("# id\tscope", "nav\tline\t"))
                .withMessageContaining("demo.tsv:2: 3 cells instead of 2");
    }

    @Test
    void a_broken_pattern_is_named_with_its_line() {
        Table.Row row = table("# id\tpattern", "nav\t(").rows().get(0);
        assertThatIllegalStateException()
                .isThrownBy(() -> row.pattern("pattern"))
                .withMessage("demo.tsv:2: bad pattern: Unclosed group");
    }

    @Test
    void an_unknown_constant_is_named_with_its_line() {
        Table.Row row = table("# id\tscope", "nav\tpage").rows().get(0);
        assertThatIllegalStateException()
                .isThrownBy(() -> row.constant("scope", Scope.class))
                .withMessage("demo.tsv:2: no scope is called 'page'");
    }

    @Test
    void asking_for_a_column_that_is_not_there_tells_which_there_are() {
        Table.Row row = table("# id\tscope", "nav\tline").rows().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row.cell("Scope"))
                .withMessage("demo.tsv has no column Scope, only [id, scope]");
    }

    @Test
    void comments_and_blank_lines_are_no_rows() {
        assertThat(table("# id", "", "# a comment", "  ", "nav", "").rows()).hasSize(1);
    }

    @Test
    void a_header_alone_is_an_empty_table() {
        assertThat(table("# id\tscope").rows()).isEmpty();
    }

    @Test
    void windows_line_ends_and_aligned_cells_change_nothing() {
        Table.Row row = Table.parse("demo.tsv", "# id \t scope\r\n nav \t line \r\n")
                .rows()
                .get(0);
        assertThat(row.cell("id")).isEqualTo("nav");
        assertThat(row.constant("scope", Scope.class)).isEqualTo(Scope.LINE);
    }

    @Test
    void a_constant_may_be_written_with_hyphens() {
        Table.Row row = table("# scope", "rest-of-text").rows().get(0);
        assertThat(row.constant("scope", Scope.class)).isEqualTo(Scope.REST_OF_TEXT);
    }

    @Test
    void rows_keep_the_order_of_the_file_and_empty_cells() {
        Table table = table("# id\tnote", "b\t", "a\tx");
        assertThat(table.rows()).extracting(r -> r.cell("id")).containsExactly("b", "a");
        assertThat(table.rows().get(0).cell("note")).isEmpty();
    }

    @Test
    void a_list_is_split_at_commas_and_empty_when_the_cell_is() {
        Table table = table("# words", "call , talks,round  trip", "# next", "\"\"");
        assertThat(table.rows().get(0).list("words")).containsExactly("call", "talks", "round  trip");
        assertThat(table("# id\twords", "x\t").rows().get(0).list("words")).isEmpty();
    }

    @Test
    void a_pattern_ignores_case_in_all_scripts() {
        Table.Row row = table("# pattern", "größe|ΟΔΟΣ").rows().get(0);
        assertThat(row.pattern("pattern").matcher("GRÖßE").matches()).isTrue();
        assertThat(row.pattern("pattern").matcher("οδοσ").matches()).isTrue();
        assertThat(row.pattern("pattern").matcher("grosse").matches()).isFalse();
    }
}
