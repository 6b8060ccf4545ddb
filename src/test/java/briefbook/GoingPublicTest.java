package briefbook;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever publishes full texts is told so, once. */
class GoingPublicTest {
    private static final String ADDRESS = "https://clips.example/harbor/";

    @TempDir
    Path folder;

    private Build build(String... configuration) throws IOException, CannotBuildException {
        Files.write(folder.resolve("briefbook.yml"), List.of(configuration));
        Files.createDirectories(folder.resolve("seeds"));
        for (String name : List.of("Bridge", "Raft", "Ferry")) {
            Files.writeString(
                    folder.resolve("seeds/" + name + ".txt"),
                    "The " + name + "\n\nThe town of Ostermoor spent last winter arguing about a " + name + ".");
        }
        return FakeStages.briefbook()
                .build(
                        new BuildRequest(List.of(folder.resolve("seeds")), folder.resolve("site"), null, 1),
                        Progress.NONE);
    }

    private static List<Problem> warnings(Build build) {
        return build.problems().stream()
                .filter(p -> p.hint().contains("text: quotes"))
                .toList();
    }

    @Test
    void a_site_with_an_address_and_full_texts_is_warned_of_once_on_the_terminal_and_on_the_site() throws Exception {
        Build build = build("base-url: " + ADDRESS);

        assertThat(warnings(build)).singleElement().satisfies(p -> {
            assertThat(p.where()).isEqualTo(ADDRESS);
            assertThat(p.what()).contains("public", "full texts of its 3 articles", "permission");
        });
        assertThat(Files.readString(folder.resolve("site/index.html"))).containsOnlyOnce("may need their permission");
    }

    @Test
    void a_site_that_search_engines_may_list_is_warned_of() throws Exception {
        assertThat(warnings(build("robots: index"))).hasSize(1);
    }

    @Test
    void nobody_is_warned_of_quotes_or_of_a_site_that_stays_at_home() throws Exception {
        assertThat(warnings(build("text: quotes", "robots: index", "base-url: " + ADDRESS)))
                .isEmpty();
        assertThat(warnings(build("title: News"))).isEmpty();
    }

    @Test
    void the_address_of_the_command_line_counts() throws Exception {
        build("title: News");
        Build build = FakeStages.briefbook()
                .build(
                        new BuildRequest(List.of(folder.resolve("seeds")), folder.resolve("site"), null, ADDRESS, 1),
                        Progress.NONE);

        assertThat(warnings(build)).hasSize(1);
    }
}
