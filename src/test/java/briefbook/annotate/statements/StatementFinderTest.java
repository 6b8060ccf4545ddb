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
        return cases("phenomena.txt", 100);
    }

    @TestFactory
    Stream<DynamicTest> paragraphs_of_news_are_read_in_full() throws IOException {
        return cases("paragraphs.txt", 30);
    }

    private static Stream<DynamicTest> cases(String file, int atLeast) throws IOException {
        List<StatementCases.Case> cases = StatementCases.load(file);
        assertThat(cases).hasSizeGreaterThanOrEqualTo(atLeast);
        return cases.stream()
                .map(c -> dynamicTest(
                        c.name(),
                        () -> assertThat(c.found())
                                .as(c.article().blocks().toString())
                                .isEqualTo(c.expected())));
    }
}
