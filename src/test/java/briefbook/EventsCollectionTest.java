package briefbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds events, days and links to what an editor found in a collection that no rule was written for; floors only rise. */
class EventsCollectionTest {
    private static final Path HARBOUR = Path.of("src/test/resources/briefbook/events/harbour");

    /** The least share that must be right. */
    private static final Map<String, Double> FLOORS = Map.ofEntries(
            Map.entry("events found", 0.88),
            Map.entry("sentences", 0.91),
            Map.entry("days", 0.87),
            Map.entry("status", 0.93),
            Map.entry("place", 0.81),
            Map.entry("participants", 1.0),
            Map.entry("links found", 0.94),
            Map.entry("certain links right", 1.0),
            Map.entry("likely links right", 1.0),
            Map.entry("deduced days", 0.83),
            Map.entry("rest on their clippings", 0.92));

    private static EventsCollection collection;

    @BeforeAll
    static void the_collection_is_linked() throws IOException, CannotBuildException {
        collection = EventsCollection.of(HARBOUR);
        System.out.println("harbour: " + collection.figures());
    }

    @Test
    void no_floor_is_undercut() {
        assertThat(FLOORS)
                .allSatisfy((name, floor) ->
                        assertThat(collection.share(name)).as(name).isGreaterThanOrEqualTo(floor));
    }

    @Test
    void events_that_only_look_alike_stay_apart() {
        assertThat(collection.faults("forbidden")).isEmpty();
    }

    @Test
    void a_day_that_a_clipping_states_is_taken_as_stated() {
        assertThat(collection.faults("stated days")).isEmpty();
    }

    @Test
    void a_day_that_is_not_the_one_of_the_gold_is_a_fault(@TempDir Path folder) throws Exception {
        copy(
                folder,
                "\"first\": \"2023-03-05\",\n      \"last\": \"2023-03-05\"",
                "\"first\": \"2023-03-06\",\n      \"last\": \"2023-03-07\"");

        assertThat(EventsCollection.of(folder).faults("events found")).anyMatch(f -> f.contains("sinking"));
    }

    @Test
    void a_sentence_of_two_events_that_must_stay_apart_is_a_fault_when_they_are_one(@TempDir Path folder)
            throws Exception {
        copy(folder, "[\"call-first\", \"call-second\"]", "[\"told-here\", \"told-there\"]");
        Path gold = folder.resolve("events.json");
        String event = """
                {"id": "%s", "classes": ["agreement"], "required": false, "status": "happened", "first": null, "last": null,
                 "proof": "", "participants": [], "place": null, "partOf": null, "strength": "likely",
                 "mentions": [{"file": "%s", "how": "tells", "quote": "%s"}]},
                """;
        String two = event.formatted(
                        "told-here",
                        "mackerel_deal.md",
                        "Ireland and Iceland signed an agreement in Copenhagen on Wednesday that gives Icelandic boats 12 percent of the mackerel.")
                + event.formatted(
                        "told-there",
                        "what-the-inquiry-may-ask.md",
                        "On Wednesday Ireland and Iceland signed an agreement on mackerel in Copenhagen, and the harbours are to open again for Icelandic boats.");
        Files.writeString(gold, Files.readString(gold).replaceFirst("\\[", "[" + two));

        assertThat(EventsCollection.of(folder).faults("forbidden"))
                .anyMatch(f -> f.contains("told-here and told-there"));
    }

    @Test
    void gold_of_a_clipping_that_is_not_there_is_refused(@TempDir Path folder) throws IOException {
        copy(folder, "", "");
        Files.delete(folder.resolve("seeds/hession_52aa.txt"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventsCollection.of(folder))
                .withMessageContaining("hession_52aa.txt");
    }

    private static void copy(Path folder, String from, String to) throws IOException {
        Files.createDirectories(folder.resolve("seeds"));
        try (Stream<Path> seeds = Files.list(HARBOUR.resolve("seeds"))) {
            for (Path seed : seeds.toList()) {
                Files.copy(
                        seed, folder.resolve("seeds").resolve(seed.getFileName().toString()));
            }
        }
        String gold = Files.readString(HARBOUR.resolve("events.json"));
        assertThat(gold).contains(from);
        Files.writeString(folder.resolve("events.json"), gold.replace(from, to));
    }
}
