package briefbook.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import briefbook.link.NameMatch.Grade;
import briefbook.rules.Table;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class NamePairTablesTest {
    @TestFactory
    Stream<DynamicTest> every_row_joins_its_example_and_keeps_its_lookalike_apart() {
        return Stream.of("nicknames.tsv", "name-aliases.tsv", "name-honorifics.tsv")
                .flatMap(table -> Table.load(table).rows().stream())
                .map(row -> dynamicTest(row.cell("same"), () -> {
                    assertThat(grade(row.cell("same"))).isGreaterThanOrEqualTo(Grade.NICKNAME);
                    assertThat(grade(row.cell("different"))).isEqualTo(Grade.NONE);
                }));
    }

    private static Grade grade(String pair) {
        String[] names = pair.split(" = ", 2);
        return NameMatch.of(NameParts.of(names[0]), NameParts.of(names[1]));
    }
}
