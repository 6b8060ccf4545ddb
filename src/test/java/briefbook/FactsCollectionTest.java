package briefbook;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.Corpus;
import briefbook.model.Fact;
import briefbook.model.FactKind;
import briefbook.model.Quantity;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds the numbers that are told of events to what was marked in a collection before any program saw it; the rules were
 * mended with its errors in view since. Floors only rise.
 */
class FactsCollectionTest {
    private static final Path TOLLS = Path.of("src/test/resources/briefbook/events/tolls");

    /** The share of told numbers that must be marked, and the number of marked ones that must be told. */
    private static final double RIGHT = 0.88;

    private static final int FOUND = 30;

    /** How the marks call a measure, where not by its name. */
    private static final Map<String, List<String>> MARKS = Map.ofEntries(
            Map.entry("attended", List.of("turnout", "crowd")),
            Map.entry("destroyed", List.of("houses")),
            Map.entry("larger-side", List.of("votes for")),
            Map.entry("smaller-side", List.of("votes against")),
            Map.entry("votes-for", List.of("votes for")),
            Map.entry("votes-against", List.of("votes against")),
            Map.entry("abstained", List.of("abstentions")),
            Map.entry("aboard", List.of("aboard", "people inside")),
            Map.entry("injured", List.of("injured")),
            Map.entry("hospital", List.of("taken to hospital", "in hospital")),
            Map.entry("fighting-force", List.of("soldiers")));

    @Test
    void what_is_told_was_marked_and_enough_of_it_is_told(@TempDir Path site) throws Exception {
        Corpus corpus = Briefbook.builtIn()
                .build(
                        new BuildRequest(List.of(TOLLS.resolve("seeds")), site.resolve("site"), "Tolls", 2),
                        Progress.NONE)
                .corpus();
        List<JsonNode> marked = new ArrayList<>();
        new ObjectMapper()
                .readTree(Files.readString(TOLLS.resolve("facts.json")))
                .get("facts")
                .forEach(marked::add);
        Set<JsonNode> found = new HashSet<>();
        List<String> wrong = new ArrayList<>();
        List<Fact> numbers = corpus.facts().stream()
                .filter(f -> f.kind() == FactKind.NUMBER
                        && !Objects.requireNonNull(f.quantity()).measure().isEmpty())
                .toList();
        for (Fact fact : numbers) {
            String file = corpus.entries().get(fact.article()).article().seed().file();
            List<JsonNode> same =
                    marked.stream().filter(m -> isSame(m, file, fact)).toList();
            found.addAll(same);
            if (same.isEmpty()) {
                wrong.add(file + ": " + fact.value() + " " + fact.quantity().measure() + ": " + fact.quote());
            }
        }
        System.out.println("tolls: " + (numbers.size() - wrong.size()) + " of " + numbers.size()
                + " told numbers are marked, " + found.size() + " marked ones told");
        assertThat(numbers.size() - wrong.size()).as(wrong.toString()).isGreaterThanOrEqualTo((int)
                (RIGHT * numbers.size()));
        assertThat(found).hasSizeGreaterThanOrEqualTo(FOUND);
    }

    private static boolean isSame(JsonNode mark, String file, Fact fact) {
        Quantity quantity = Objects.requireNonNull(fact.quantity());
        String measure = quantity.measure();
        String value = mark.get("value").asText();
        boolean named = MARKS.getOrDefault(measure, List.of(measure)).stream()
                .anyMatch(m -> mark.path("measure").asText().startsWith(m));
        return mark.get("kind").asText().equals("number")
                && mark.get("file").asText().equals(file)
                && named
                && value.matches("\\d+(\\.\\d+)?")
                && inMarkedUnit(quantity).compareTo(new BigDecimal(value)) == 0;
    }

    /** Durations are marked in hours, and told in minutes. */
    private static BigDecimal inMarkedUnit(Quantity quantity) {
        return quantity.measure().equals("duration")
                ? quantity.high().divide(BigDecimal.valueOf(60), 3, RoundingMode.HALF_UP)
                : quantity.high();
    }
}
