package briefbook.annotate.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class StatementFinderTest {
    @TestFactory
    Stream<DynamicTest> each_way_of_saying_something_is_read_as_its_case_says() throws IOException {
        List<StatementCases.Case> cases = StatementCases.load("phenomena.txt");
        assertThat(cases).hasSizeGreaterThan(60);
        return cases.stream()
                .map(c -> dynamicTest(
                        c.name(),
                        () -> assertThat(c.found())
                                .as(c.article().blocks().toString())
                                .isEqualTo(c.expected())));
    }
}
