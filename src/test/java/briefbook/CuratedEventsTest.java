package briefbook;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.Corpus;
import briefbook.model.Event;
import briefbook.model.EventClass;
import briefbook.model.Link;
import briefbook.model.LinkKind;
import briefbook.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the owner of a collection says of its events. */
class CuratedEventsTest {
    private static final String CALL = "2023-03-07-arnold-brandt-call";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void three_clippings() throws IOException {
        write(
                "april.txt",
                "Date: 2023-04-03\n\nA look back at a long spring\n\nIn early March, President Ines Arnold held a call with"
                        + " Chancellor Otto Brandt about the locks of the canal.\n");
        write(
                "tuesday.txt",
                "The two talk about the canal\n\nPresident Ines Arnold and Chancellor Otto Brandt held a call on Tuesday about"
                        + " the locks of the canal.\n\nNeither side would say afterwards whether the matter had come closer to an end.\n");
        write(
                "may.txt",
                "Date: 2023-05-12\n\nA busy week for the chancellor\n\nPresident Ines Arnold held a call with Chancellor Otto"
                        + " Brandt on Thursday, her office said in a note.\n");
    }

    @Test
    void a_name_and_a_class_are_taken_over_and_the_address_stays() throws Exception {
        Event event = event(corpus("events:\n  \"" + CALL + "\":\n    name: The lock call\n    class: talks\n"), CALL);

        assertThat(event.name()).isEqualTo("The lock call");
        assertThat(event.cls()).isEqualTo(EventClass.TALKS);
    }

    @Test
    void the_owners_day_counts_and_a_contradiction_is_told() throws Exception {
        Corpus corpus = corpus("events:\n  \"" + CALL + "\":\n    day: 2023-03-08\n");

        Event event = event(corpus, "2023-03-08-arnold-brandt-call");
        assertThat(event.days().best()).isEqualTo(LocalDate.of(2023, 3, 8));
        assertThat(event.days().reasons()).last().isEqualTo("The owner of the collection sets the day.");
        assertThat(problems(corpus))
                .singleElement()
                .asString()
                .contains("curation.yml:2", "day: the articles leave only 7 March 2023");
    }

    @Test
    void a_hidden_event_has_no_record_and_no_link() throws Exception {
        Corpus corpus = corpus("events:\n  \"" + CALL + "\":\n    hide: true\n");

        assertThat(corpus.events()).extracting(Event::id).containsExactly("2023-05-11-arnold-brandt-call");
        assertThat(eventLinks(corpus)).isEmpty();
    }

    @Test
    void two_separated_sentences_are_two_events() throws Exception {
        Corpus corpus = corpus("events:\n  \"" + CALL
                + "\":\n    separate: [ { article: tuesday.txt, quote: held a call on Tuesday } ]\n");

        assertThat(corpus.events()).hasSize(3);
        assertThat(eventLinks(corpus)).isEmpty();
    }

    @Test
    void sentences_that_the_owner_merges_are_one_event() throws Exception {
        Files.delete(folder.resolve("april.txt"));
        Corpus before = corpus("");
        assertThat(before.events()).hasSize(2);

        Corpus corpus = corpus("events:\n  \"held a call on Tuesday\":\n    merge:\n"
                + "      - { article: may.txt, quote: on Thursday }\n    day: 2023-05-11\n");

        assertThat(problems(corpus)).isEmpty();
        assertThat(corpus.events())
                .singleElement()
                .satisfies(e -> assertThat(e.mentions()).hasSizeGreaterThan(1));
    }

    @Test
    void a_merge_that_leaves_no_day_is_refused() throws Exception {
        Corpus corpus =
                corpus("events:\n  \"" + CALL + "\":\n    merge: [ { article: may.txt, quote: on Thursday } ]\n");

        assertThat(corpus.events()).hasSize(2);
        assertThat(problems(corpus))
                .singleElement()
                .asString()
                .contains("the days of both exclude each other", "7 March 2023", "11 May 2023");
    }

    @Test
    void what_matches_nothing_is_told_with_the_nearest() throws Exception {
        Corpus corpus = corpus("events:\n  \"2023-03-07-arnold-brand-call\":\n    hide: true\n  \"" + CALL
                + "\":\n    separate: [ { article: tuesday.txt, quote: no such words } ]\n");

        assertThat(problems(corpus))
                .anySatisfy(p -> assertThat(p).contains("no event has this id", "did you mean “" + CALL + "”?"))
                .anySatisfy(p -> assertThat(p).contains("no sentence of an event has these words"));
        assertThat(corpus.events()).hasSize(2);
    }

    @Test
    void broken_values_are_told_and_do_nothing() throws Exception {
        Corpus corpus = corpus("events:\n  \"" + CALL
                + "\":\n    day: soon\n    class: tea\n    hide: perhaps\n    merge: yes\n    colour: red\n");

        assertThat(problems(corpus)).hasSize(5);
        assertThat(event(corpus, CALL).cls()).isEqualTo(EventClass.CALL);
    }

    @Test
    void of_two_entries_about_one_event_the_first_counts() throws Exception {
        Corpus corpus =
                corpus("events:\n  \"" + CALL + "\":\n    name: First\n  \"In early March\":\n    name: Second\n");

        assertThat(event(corpus, CALL).name()).isEqualTo("First");
        assertThat(problems(corpus)).singleElement().asString().contains("curation.yml:4", "curation.yml:2");
    }

    @Test
    void the_example_of_the_manual_does_what_it_says() throws Exception {
        write(
                "may.txt",
                "Date: 2023-05-12\n\nA busy week for the chancellor\n\nPresident Ines Arnold held a call on Thursday with"
                        + " Chancellor Otto Brandt, her office said in a note.\n");
        String page = Files.readString(Path.of("docs/curation.md"));
        String events = page.substring(page.indexOf("```yaml\nevents:") + "```yaml\n".length());
        Corpus corpus = corpus(events.substring(0, events.indexOf("```")));

        assertThat(problems(corpus)).isEmpty();
        assertThat(corpus.events()).hasSize(3).extracting(Event::name).contains("The lock call");
    }

    private Corpus corpus(String curation) throws IOException, CannotBuildException {
        write("curation.yml", curation.isEmpty() ? "events:\n" : curation);
        return Briefbook.builtIn()
                .explainEvent("none", List.of(folder), 1, Progress.NONE)
                .corpus();
    }

    private static Event event(Corpus corpus, String id) {
        return corpus.events().stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        corpus.events().stream().map(Event::id).toList() + " " + corpus.problems()));
    }

    private static List<Link> eventLinks(Corpus corpus) {
        return corpus.links().stream()
                .filter(l -> l.reasons().stream().anyMatch(r -> r.kind() == LinkKind.EVENT))
                .toList();
    }

    private static List<String> problems(Corpus corpus) {
        return corpus.problems().stream()
                .filter(p -> p.where().contains("curation"))
                .map(Problem::toString)
                .toList();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
