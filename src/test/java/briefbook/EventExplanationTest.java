package briefbook;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.EventExplanation.Pillar;
import briefbook.model.Event;
import briefbook.model.EventTrace.Apart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of an event: how it came to be, and what would not follow without one of its clippings. */
class EventExplanationTest {
    private static final String CALL = "2023-03-07-arnold-brandt-call";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void three_clippings_tell_of_a_call() throws IOException {
        write(
                "a-month-ago.txt",
                "Date: 2023-04-03",
                "A look back at a long spring",
                "In early March, President Ines Arnold held a call with Chancellor Otto Brandt about the locks of the canal.");
        write(
                "on-tuesday.txt",
                "The two talk about the canal",
                "President Ines Arnold and Chancellor Otto Brandt held a call on Tuesday about the locks of the canal.",
                "Neither side would say afterwards whether the matter of the old locks had come any closer to an end.");
        write(
                "other.txt",
                "Date: 2023-05-12",
                "Another call about the canal",
                "President Ines Arnold held another call with Chancellor Otto Brandt on Thursday, her office said in a note.");
    }

    @Test
    void each_clipping_that_carries_the_day_is_named() throws CannotBuildException {
        EventExplanation explanation = explain(CALL);

        assertThat(explanation.pillars()).extracting(Pillar::article).containsExactly(0, 1);
        assertThat(explanation.trace().orElseThrow().parts()).hasSize(2);
        assertThat(explanation.untried()).isZero();
    }

    @Test
    void without_a_clipping_that_carries_it_the_day_does_not_follow() throws IOException, CannotBuildException {
        for (String file : List.of("a-month-ago.txt", "on-tuesday.txt")) {
            String text = Files.readString(folder.resolve(file));
            Files.delete(folder.resolve(file));

            assertThat(events()).as("without %s", file).extracting(Event::id).doesNotContain(CALL);

            Files.writeString(folder.resolve(file), text);
        }
        Files.delete(folder.resolve("other.txt"));
        assertThat(events()).extracting(Event::id).contains(CALL);
    }

    @Test
    void the_other_call_of_the_two_is_told_apart_with_a_reason() throws CannotBuildException {
        assertThat(explain(CALL).trace().orElseThrow().apart())
                .singleElement()
                .satisfies(apart -> assertThat(apart.id()).isEqualTo("2023-05-11-arnold-brandt-call"))
                .extracting(Apart::reason)
                .isEqualTo("on other days");
    }

    @Test
    void an_id_that_no_event_has_brings_the_nearest() throws CannotBuildException {
        EventExplanation explanation = explain("2023-03-07-arnold-brand-call");

        assertThat(explanation.trace()).isEmpty();
        assertThat(explanation.near()).containsExactly(CALL);
    }

    private EventExplanation explain(String id) throws CannotBuildException {
        return Briefbook.builtIn().explainEvent(id, List.of(folder), 1, Progress.NONE);
    }

    private List<Event> events() throws CannotBuildException {
        return explain("none").corpus().events();
    }

    private void write(String file, String... lines) throws IOException {
        Files.writeString(folder.resolve(file), String.join("\n\n", lines) + "\n");
    }
}
