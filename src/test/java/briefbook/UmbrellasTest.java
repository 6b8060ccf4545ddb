package briefbook;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.Corpus;
import briefbook.model.Event;
import briefbook.model.EventStatus;
import briefbook.model.LinkKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Weeks of talks, and the events that they are made up of. */
class UmbrellasTest {
    private static final String TALKS =
            "Ines Arnold and Otto Brandt held talks in Oslo on Monday, and on Wednesday Ines Arnold held a meeting with Karin Voss"
                    + " in Bergen.";

    @TempDir
    Path folder;

    @Test
    void what_an_article_tells_of_the_week_is_a_part_of_it() throws Exception {
        write(
                "a.txt",
                "2023-03-10",
                "The week in the north",
                TALKS + " The week of diplomacy ended on Friday with a dinner.");
        Corpus corpus = build();

        Event week = whole(corpus);
        assertThat(week.id()).isEqualTo("2023-03-06-week-of-talks");
        assertThat(week.name()).isEqualTo("Week of talks, 6 to 12 March 2023");
        assertThat(week.status()).isEqualTo(EventStatus.HAPPENED);
        assertThat(week.days().edtf()).isEqualTo("[2023-03-06..2023-03-12]");
        assertThat(parts(corpus, week))
                .containsExactly("2023-03-06-arnold-brandt-talks-in-oslo", "2023-03-08-arnold-voss-meeting-in-bergen");
        assertThat(Files.readString(folder.resolve("site/e/" + week.id() + ".html")))
                .contains("Made up of", "Arnold–Voss meeting");
        assertThat(Files.readString(folder.resolve("site/e/2023-03-06-arnold-brandt-talks-in-oslo.html")))
                .contains("Part of", "Week of talks");
    }

    @Test
    void two_articles_speak_of_one_week_when_they_share_a_part_of_it() throws Exception {
        write(
                "a.txt",
                "2023-03-10",
                "The week in the north",
                TALKS + " The week of diplomacy ended on Friday with a dinner.");
        write(
                "b.txt",
                "2023-03-12",
                "Looking back at Oslo",
                "This week of talks has tired everyone out. Ines Arnold and Otto Brandt held talks in Oslo on March 6, and Otto"
                        + " Brandt held a call with Karin Voss on Thursday about the ferries.");
        Corpus corpus = build();

        Event week = whole(corpus);
        assertThat(week.mentions()).extracting(m -> m.article()).containsExactlyInAnyOrder(0, 1);
        assertThat(week.reasons()).singleElement().asString().contains("Arnold–Brandt talks in Oslo, 6 March 2023");
        assertThat(parts(corpus, week)).hasSize(3);
        assertThat(corpus.links())
                .flatExtracting(l -> l.reasons())
                .filteredOn(r -> r.kind() == LinkKind.EVENT)
                .noneMatch(r -> r.id().equals(week.id()));
    }

    @Test
    void one_event_or_another_week_makes_no_whole() throws Exception {
        write(
                "a.txt",
                "2023-03-10",
                "The week in the north",
                "Ines Arnold and Otto Brandt held talks in Oslo on February 6. The week of diplomacy ended on Friday.");
        Corpus corpus = build();

        assertThat(corpus.events()).extracting(Event::partOf).containsOnlyNulls();
        assertThat(corpus.events()).extracting(Event::id).containsExactly("2023-02-06-arnold-brandt-talks-in-oslo");
    }

    @Test
    void a_week_that_nobody_dates_is_no_event() throws Exception {
        write("a.txt", "2023-03-10", "The week in the north", TALKS + " It was a week of diplomacy.");

        assertThat(build().events()).extracting(Event::partOf).containsOnlyNulls();
    }

    private static Event whole(Corpus corpus) {
        return corpus.events().stream()
                .filter(e -> e.id().contains("week-of-talks"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(corpus.events().toString()));
    }

    private static List<String> parts(Corpus corpus, Event whole) {
        return corpus.events().stream()
                .filter(e -> whole.id().equals(e.partOf()))
                .map(Event::id)
                .toList();
    }

    private void write(String file, String date, String title, String text) throws IOException {
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        Files.writeString(seeds.resolve(file), "Date: " + date + "\n\n" + title + "\n\n" + text + "\n");
    }

    private Corpus build() throws CannotBuildException {
        BuildRequest request = new BuildRequest(List.of(folder.resolve("seeds")), folder.resolve("site"), "North", 2);
        return Briefbook.builtIn().build(request, Progress.NONE).corpus();
    }
}
