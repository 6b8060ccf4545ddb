package briefbook.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import briefbook.annotate.DateFinder;
import briefbook.model.DateMention;
import briefbook.model.DayRule;
import briefbook.model.Published;
import briefbook.text.DaySet;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Checks each time that the gold of the five sample documents names: its rule, asked for the days on which the document can
 * have been published, must allow the day of the event.
 *
 * <p>The documents are not part of the project: the folder is the system property or environment variable
 * {@code briefbook.shared}, else {@code ../shared}; without it the test is skipped.
 */
class SampleDocumentDatesTest {
    @TestFactory
    List<DynamicTest> a_gold_time_can_mean_the_day_of_its_event() throws IOException {
        Path shared = shared();
        Path gold = shared.resolve("eval/seeds/links.json");
        assumeTrue(Files.exists(gold), "skipped: no sample documents in " + shared);
        JsonNode links = new ObjectMapper().readTree(gold.toFile());
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode event : links.get("events")) {
            for (JsonNode mention : event.get("mentions")) {
                String time = mention.path("time").asText("null");
                // E15 has "next", which is no time expression.
                if (!time.equals("null") && !time.equals("next")) {
                    JsonNode article =
                            links.get("articles").get(mention.get("article").asText());
                    String text = Files.readString(
                            shared.resolve("seeds").resolve(article.get("file").asText()));
                    String name = event.get("id").asText() + " in "
                            + mention.get("article").asText() + ": " + time;
                    tests.add(dynamicTest(name, () -> check(text, time, mention, article, event)));
                }
            }
        }
        return tests;
    }

    private static void check(String text, String time, JsonNode mention, JsonNode article, JsonNode event) {
        int quote = text.indexOf(mention.get("quote").asText());
        int sentence = Math.max(0, text.lastIndexOf('\n', quote));
        int at = text.indexOf(time, quote);
        at = at < 0 || at > quote + 400 ? text.indexOf(time, sentence) : at;
        assertThat(at).as("the gold time in the text").isNotNegative();
        int start = at;
        DateMention found = DateFinder.find(Articles.of(Published.UNKNOWN, text)).stream()
                .filter(m -> m.spot().in().equals("block:0"))
                .filter(m ->
                        m.spot().start() < start + time.length() && m.spot().end() > start)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no date found at: " + time));
        DayRule rule = found.rule();
        assertThat(rule).isNotNull();

        DaySet possible = DaySet.EMPTY;
        for (LocalDate day : publicationDays(article.get("dct"))) {
            possible = possible.union(DaySet.of(rule.on(day)));
        }

        LocalDate first = LocalDate.parse(event.get("date").get(0).asText());
        LocalDate last = LocalDate.parse(event.get("date").get(1).asText());
        assertThat(possible.intersects(DaySet.range(first, last)))
                .as("%s allows %s, the event is %s to %s", found.text(), possible, first, last)
                .isTrue();
    }

    private static List<LocalDate> publicationDays(JsonNode dct) {
        if (dct.hasNonNull("value")) {
            return List.of(LocalDate.parse(dct.get("value").asText()));
        }
        JsonNode deduced = dct.get("deduced");
        return DayRule.range(
                LocalDate.parse(deduced.get(0).asText()),
                LocalDate.parse(deduced.get(1).asText()));
    }

    private static Path shared() {
        String named = System.getProperty("briefbook.shared", System.getenv("briefbook.shared"));
        return Path.of(named == null ? "../shared" : named);
    }
}
