package briefbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import briefbook.Explanation.Explained;
import briefbook.model.Article;
import briefbook.model.Problem;
import briefbook.model.Recurrence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code explain} tells of a file that is read among the others of its collection. */
class ExplainAmongTest {
    private static final String NOTICE =
            "Ostermoor Post is delivered by boat on Fridays, and by hand wherever the boat cannot go at low tide.";
    private static final List<String> BEASTS = List.of("heron", "otter", "badger", "curlew", "weasel");

    @TempDir
    Path folder;

    private Path seeds;

    @BeforeEach
    void a_collection_that_repeats_a_notice() throws IOException {
        seeds = folder.resolve("seeds");
        for (String beast : BEASTS) {
            Path file = seeds.resolve("post/" + beast + ".txt");
            Files.createDirectories(file.getParent());
            Files.writeString(file, article(beast));
        }
    }

    @Test
    void a_line_says_in_how_many_other_articles_it_stands() throws Exception {
        SeedLine alone = notice(explain("heron.txt", List.of()));
        SeedLine among = notice(explain("heron.txt", List.of(seeds)));

        assertThat(alone.others()).isEqualTo(Recurrence.NONE);
        assertThat(among.others()).isEqualTo(new Recurrence(4, 0));
        assertThat(among.fate()).isEqualTo(Fate.REMOVED);
        assertThat(among.rule()).isEqualTo("repeated-elsewhere");
        assertThat(among.odds()).as("evidence counts in the score").isLessThan(alone.odds());
    }

    @Test
    void a_line_of_this_article_only_is_new() throws Exception {
        assertThat(explain("heron.txt", List.of(seeds)).articles().get(0).lines())
                .filteredOn(l -> l.text().contains("heron"))
                .isNotEmpty()
                .allSatisfy(l -> assertThat(l.others()).isEqualTo(Recurrence.NONE));
    }

    @Test
    void it_is_the_article_that_a_build_makes() throws Exception {
        Build build = Briefbook.builtIn()
                .build(new BuildRequest(List.of(seeds), folder.resolve("site"), "News", 2), Progress.NONE);
        Explanation explanation = explain("otter.txt", List.of(seeds));

        Article explained = explanation
                .corpus()
                .entries()
                .get(explanation.articles().get(0).entry())
                .article();
        assertThat(explanation.others()).isEqualTo(4);
        assertThat(build.corpus().entries())
                .extracting(e -> e.article())
                .filteredOn(a -> a.seed().file().equals("post/otter.txt"))
                .containsExactly(explained);
    }

    @Test
    void only_the_file_asked_for_is_explained_and_complained_about() throws Exception {
        Files.writeString(seeds.resolve("post/empty.txt"), "");
        Files.writeString(seeds.resolve("post/otter.txt.txt"), "Otter\n\n\u0000\u0000broken");
        Explanation explanation = explain("otter.txt", List.of(seeds));

        assertThat(explanation.articles()).hasSize(1);
        assertThat(explanation.problems()).extracting(Problem::where).doesNotContain("post/otter.txt.txt");
    }

    @Test
    void a_file_outside_the_folder_is_read_together_with_it() throws Exception {
        Path outside = Files.writeString(folder.resolve("new.txt"), article("lynx"));

        Explanation explanation = Briefbook.builtIn().explain(outside, List.of(seeds), 1, Progress.NONE);

        assertThat(explanation.others()).isEqualTo(5);
        assertThat(notice(explanation).others()).isEqualTo(new Recurrence(0, 5));
    }

    @Test
    void an_article_that_is_left_out_is_explained_among_those_that_are_not() throws Exception {
        Files.writeString(
                folder.resolve("curation.yml"),
                "articles:\n  'post/o*': { exclude: old }\n  'post/b*': { exclude: x }\n");

        Explanation explanation = explain("otter.txt", List.of(seeds));

        assertThat(explanation.articles()).extracting(Explained::leftOut).containsExactly("curation.yml:2: old");
        assertThat(explanation.others()).isEqualTo(3);
        assertThat(notice(explanation).others()).isEqualTo(new Recurrence(3, 0));
    }

    @Test
    void a_file_that_a_build_of_the_folder_does_not_read_is_said_to_be_none_of_it() throws Exception {
        Path hidden = Files.writeString(seeds.resolve(".hidden.txt"), article("lynx"));

        assertThatThrownBy(() -> Briefbook.builtIn().explain(hidden, List.of(seeds), 1, Progress.NONE))
                .isInstanceOfSatisfying(CannotBuildException.class, e -> {
                    assertThat(e.problem().what()).isEqualTo("gives no article in a build of " + seeds);
                    assertThat(e.problem().hint()).contains("--among");
                });
    }

    private Explanation explain(String name, List<Path> among) throws CannotBuildException {
        return Briefbook.builtIn().explain(seeds.resolve("post").resolve(name), among, 2, Progress.NONE);
    }

    private static SeedLine notice(Explanation explanation) {
        return explanation.articles().get(0).lines().stream()
                .filter(l -> l.text().equals(NOTICE))
                .findFirst()
                .orElseThrow();
    }

    private static String article(String beast) {
        return String.join(
                "\n\n",
                "The Raft of the " + beast,
                "The " + beast + " council of Ostermoor met on the old pier on Friday and talked about the tide.",
                "Nobody who had seen the " + beast
                        + " on the ice could say where it went, so the raft stays where it is.",
                "A second " + beast + " was counted by the children, who keep a list of such things in the school.",
                "The mayor said that the " + beast + " would be asked, too, as soon as somebody learned how.",
                NOTICE,
                "Share",
                "More stories");
    }
}
