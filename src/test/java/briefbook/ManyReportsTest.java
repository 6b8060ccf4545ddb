package briefbook;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.LinkKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An event that very many articles report. */
class ManyReportsTest {
    private static final int REPORTS = 40;
    private static final List<String> THINGS = List.of("tide", "harvest", "railway", "library", "market", "orchestra");

    @TempDir
    Path folder;

    private Build build;

    @BeforeEach
    void collection() throws IOException, CannotBuildException {
        Files.createDirectories(folder.resolve("seeds"));
        for (int i = 0; i < REPORTS; i++) {
            String thing = THINGS.get(i % THINGS.size());
            Files.writeString(
                    folder.resolve(String.format("seeds/%02d.txt", i)),
                    "Report Number " + (i + 101) + " of the " + thing
                            + "\n\nJoe Biden and Vladimir Putin held a phone call on"
                            + " December 7, 2021, as the " + thing + " of Ostermoor had its day number " + (i + 201)
                            + ".\n\nNobody in Kelling " + (i + 301) + " thought that the " + thing
                            + " would take any notice, and it " + "did ".repeat(i % 5 + 1) + "not.\n");
        }
        build = Briefbook.builtIn()
                .build(
                        new BuildRequest(List.of(folder.resolve("seeds")), folder.resolve("site"), "Calls", 2),
                        Progress.NONE);
    }

    @Test
    void links_grow_with_the_reports_and_not_with_their_square() {
        long links = build.corpus().links().stream()
                .filter(l -> l.reasons().stream().anyMatch(r -> r.kind() == LinkKind.EVENT))
                .count();

        assertThat(links).isGreaterThanOrEqualTo(REPORTS - 1).isLessThanOrEqualTo(13 * REPORTS);
    }

    @Test
    void whatever_others_say_on_the_page_of_an_article_has_its_reason() throws IOException {
        for (String id : build.corpus().entries().stream().map(e -> e.id()).toList()) {
            List<Element> reasons = Jsoup.parse(Files.readString(folder.resolve("site/a/" + id + ".html")))
                    .select("#others .shared .because");

            assertThat(reasons).as(id).hasSizeGreaterThan(5);
            assertThat(reasons).as(id).allMatch(r -> r.text().contains("Both report a call"));
        }
    }
}
