package briefbook.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import briefbook.annotate.DateFinder;
import briefbook.model.DateMention;
import briefbook.model.DayRule;
import briefbook.model.Published;
import briefbook.text.DaySet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every row of {@code snippets.tsv}: the day of publication, a text with its time expressions in brackets, their types
 * and values, and their possible days ("-" for none).
 *
 * <p>A day behind a question mark is not told to the finder: then the last column holds what the rules say for that day.
 */
class DateSnippetsTest {
    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\]]*)\\]");

    @TestFactory
    Stream<DynamicTest> a_snippet_has_exactly_the_dates_in_its_brackets() throws IOException {
        try (InputStream in = DateSnippetsTest.class.getResourceAsStream("snippets.tsv")) {
            List<String> rows = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
            assertThat(rows).hasSizeGreaterThan(100);
            return rows.stream()
                    .map(row -> row.split("\t", -1))
                    .map(cells -> dynamicTest(cells[1], () -> check(cells)));
        }
    }

    private static void check(String[] cells) {
        boolean undated = cells[0].startsWith("?");
        LocalDate day = LocalDate.parse(undated ? cells[0].substring(1) : cells[0]);
        String text = BRACKETS.matcher(cells[1]).replaceAll("$1");
        Published published = undated ? Published.UNKNOWN : Published.stated(day, "test");

        List<DateMention> mentions = DateFinder.find(Articles.of(published, text)).stream()
                .filter(mention -> mention.spot().in().equals("block:0"))
                .toList();

        assertThat(mentions).extracting(DateMention::text).containsExactlyElementsOf(bracketed(cells[1]));
        assertThat(mentions)
                .extracting(mention -> mention.type() + " " + mention.value())
                .containsExactlyElementsOf(parts(cells[2]));
        assertThat(mentions)
                .extracting(mention -> mention.rule() == null
                        ? "-"
                        : DaySet.of(mention.rule().on(day)).edtf())
                .containsExactlyElementsOf(parts(cells[3]));
        assertThat(mentions).allSatisfy(mention -> {
            boolean known = mention.rule() != null && (!undated || mention.rule() instanceof DayRule.Fixed);
            assertThat(mention.edtf() != null).isEqualTo(known);
            assertThat(text.substring(mention.spot().start(), mention.spot().end()))
                    .isEqualTo(mention.text());
        });
    }

    private static List<String> bracketed(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = BRACKETS.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group(1));
        }
        return words;
    }

    private static List<String> parts(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("; ", -1));
    }
}
