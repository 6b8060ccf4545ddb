package briefbook;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.Corpus;
import briefbook.model.Entry;
import briefbook.model.Link;
import briefbook.model.LinkKind;
import briefbook.model.LinkReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles that tell of one story without a proven event: similar reports, and never more than that. */
class StoriesAcrossArticlesTest {
    @TempDir
    Path folder;

    @BeforeEach
    void two_reports_of_a_lighthouse_and_one_of_a_harvest() throws IOException {
        write(
                "lamp.txt",
                "Keeper of Sandholm lighthouse puts out the lamp",
                "The lighthouse at Sandholm has gone dark after 142 years, and its keeper, Marta Eriksen, has handed the brass keys to"
                        + " the museum. The lens, made of 300 prisms, will be shown in the old boathouse. Fishermen lined the mole with"
                        + " lanterns while Eriksen climbed the 96 steps for the last time.");
        write(
                "lens.txt",
                "Sandholm museum receives the lighthouse lens",
                "A lens of 300 prisms is the new treasure of the museum in Sandholm. It shone from the lighthouse for 142 years, until"
                        + " keeper Marta Eriksen put out the lamp and carried the keys down its 96 steps. The boathouse is being"
                        + " painted for the exhibition, and fishermen have lent their lanterns.");
        write(
                "apples.txt",
                "Orchards of the Velde valley expect a poor year",
                "Frost in spring and hail in summer have left the orchards of the Velde valley with half a harvest. Growers speak of"
                        + " split skins and empty crates, and the cider press will stand still from the middle of the month. The"
                        + " cooperative wants to buy fruit from the south to keep its shops supplied.");
    }

    @Test
    void two_reports_of_one_story_are_similar_and_the_third_is_not() throws Exception {
        Corpus corpus = build();

        assertThat(story(corpus, "lamp.txt")).isEqualTo(story(corpus, "lens.txt"));
        assertThat(story(corpus, "apples.txt")).isNotEqualTo(story(corpus, "lamp.txt"));
        assertThat(corpus.links())
                .flatExtracting(Link::reasons)
                .extracting(LinkReason::kind)
                .contains(LinkKind.SIMILAR);
        assertThat(corpus.links())
                .flatExtracting(Link::reasons)
                .filteredOn(r -> r.kind() == LinkKind.SIMILAR)
                .singleElement()
                .satisfies(r -> assertThat(r.text()).contains("Both tell of", "Sandholm"));
    }

    @Test
    void similar_reports_are_a_block_of_their_own_and_no_event() throws Exception {
        Corpus corpus = build();

        assertThat(corpus.events())
                .allMatch(e ->
                        e.mentions().stream().map(m -> m.article()).distinct().count() == 1);
        Document page = Jsoup.parse(Files.readString(folder.resolve("site/a/" + id(corpus, "lamp.txt") + ".html")));
        assertThat(page.select("#others h3").eachText())
                .anyMatch(h -> h.toLowerCase(Locale.ROOT).contains("similar"));
        assertThat(page.select("#others").text())
                .contains("Sandholm museum receives")
                .doesNotContain("Same event");
    }

    @Test
    void a_copy_belongs_to_the_story_of_its_original() throws Exception {
        Files.copy(folder.resolve("seeds/lamp.txt"), folder.resolve("seeds/zz-copy.txt"));
        Corpus corpus = build();

        assertThat(story(corpus, "zz-copy.txt")).isEqualTo(story(corpus, "lens.txt"));
        assertThat(corpus.links())
                .flatExtracting(Link::reasons)
                .filteredOn(r -> r.kind() == LinkKind.SIMILAR)
                .hasSize(1);
    }

    private static String story(Corpus corpus, String file) {
        return entries(corpus, file).map(e -> e.story()).findFirst().orElseThrow();
    }

    private static String id(Corpus corpus, String file) {
        return entries(corpus, file).map(e -> e.id()).findFirst().orElseThrow();
    }

    private static Stream<Entry> entries(Corpus corpus, String file) {
        return corpus.entries().stream().filter(e -> e.article().seed().file().equals(file));
    }

    private void write(String file, String title, String text) throws IOException {
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        Files.writeString(seeds.resolve(file), title + "\n\n" + text + "\n");
    }

    private Corpus build() throws CannotBuildException {
        BuildRequest request = new BuildRequest(List.of(folder.resolve("seeds")), folder.resolve("site"), "Coast", 2);
        return Briefbook.builtIn().build(request, Progress.NONE).corpus();
    }
}
