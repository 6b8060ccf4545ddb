package briefbook.render;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.Origin;
import briefbook.model.Page;
import briefbook.model.SiteOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @Test
    void cells_are_quoted_only_where_they_must_be_and_lines_end_in_crlf() {
        assertThat(Csv.table("a,b", Stream.of(Csv.row("x y", "say \"no\", twice"), Csv.row(null, Origin.STATED))))
                .isEqualTo("a,b\r\nx y,\"say \"\"no\"\", twice\"\r\n,stated\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\tx", "\rx", "＝1", "＠x"})
    void a_cell_that_starts_like_a_formula_gets_an_apostrophe(String cell) {
        assertThat(parse(Csv.table("a", Stream.of(List.of(cell)))).get(1)).containsExactly("'" + cell);
    }

    @Test
    void every_table_of_hostile_articles_can_be_read_back_and_holds_no_formula() {
        List<Page> tables =
                CsvFiles.of(TestSite.of(Hostile.corpus(), SiteOptions.DEFAULT)).toList();
        assertThat(tables).hasSize(6);
        for (Page table : tables) {
            List<List<String>> rows = parse(table.content());
            assertThat(rows).as(table.path()).allSatisfy(r -> assertThat(r).hasSameSizeAs(rows.get(0)));
            assertThat(rows.stream().flatMap(List::stream))
                    .as(table.path())
                    .noneMatch(c -> !c.isEmpty() && "=+-@\t\r".indexOf(c.charAt(0)) >= 0);
        }
        List<String> titles = parse(tables.get(0).content()).stream()
                .skip(1)
                .map(r -> r.get(3).replaceFirst("^'", ""))
                .toList();
        assertThat(titles).isEqualTo(Hostile.TEXTS);
    }

    /** Reads what RFC 4180 describes, and nothing else. */
    static List<List<String>> parse(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted) {
                boolean two = c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"';
                quoted = c != '"' || two;
                i += two ? 1 : 0;
                cell.append(quoted ? String.valueOf(c) : "");
            } else if (c == '"') {
                assertThat(cell).as("a quotation mark within a plain cell").isEmpty();
                quoted = true;
            } else if (c == ',') {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\r') {
                assertThat(csv.charAt(++i)).isEqualTo('\n');
                row.add(cell.toString());
                cell.setLength(0);
                rows.add(List.copyOf(row));
                row.clear();
            } else {
                assertThat(c).isNotEqualTo('\n');
                cell.append(c);
            }
        }
        assertThat(row).isEmpty();
        return rows;
    }
}
