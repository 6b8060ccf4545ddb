package briefbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds small sites and reads their pages about people. */
class PeoplePagesTest {
    @TempDir
    Path folder;

    private void article(String name, String title, String date, String author, String... paragraphs)
            throws IOException {
        Path file = folder.resolve("seeds").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "---\ntitle: \"" + title + "\"\ndate: " + date + "\n"
                        + (author.isEmpty() ? "" : "author: " + author + "\n") + "---\n\n"
                        + String.join("\n\n", paragraphs) + "\n");
    }

    private void build() throws CannotBuildException {
        Briefbook.builtIn()
                .build(
                        new BuildRequest(List.of(folder.resolve("seeds")), folder.resolve("site"), "News", 2),
                        Progress.NONE);
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("site").resolve(path)));
    }

    private void twoTalks() throws IOException {
        article(
                "a.md",
                "Bridge Talks Open",
                "2024-05-03",
                "Nele Brandt",
                "Mayor Ada Example met Otto Lind in Ostermoor on Friday. “The bridge will stand before the winter comes,” Example said.",
                "Lind told reporters that the money was not there. Nele Brandt was in the room.");
        article(
                "b.md",
                "Bridge Talks Go On",
                "2024-05-09",
                "",
                "Ada Example denied saying that the bridge was safe. She and Otto Lind will meet again.",
                "“The bridge will stand before the winter comes,” Example said.");
    }

    @Test
    void words_of_the_speaker_are_large_and_those_of_an_article_small_and_marked() throws Exception {
        twoTalks();
        build();
        Document ada = page("p/ada-example.html");

        assertThat(ada.select("#said .direct .words").eachText())
                .as("the same words of two articles stand once")
                .containsExactly("“The bridge will stand before the winter comes,”");
        assertThat(ada.select("#said .direct .src a").eachText()).contains("Bridge Talks Open", "Bridge Talks Go On");
        assertThat(ada.select("#said .told .tag").eachText()).containsExactly("not said");
        assertThat(page("p/otto-lind.html").select("#said .told .words").text())
                .isEqualTo("Lind told reporters that the money was not there.");
    }

    @Test
    void a_source_of_a_statement_leads_to_its_place() throws Exception {
        twoTalks();
        build();
        String href = page("p/otto-lind.html").select("#said .src a").last().attr("href");

        assertThat(href).startsWith("../a/bridge-talks-open.html#s-");
        assertThat(page("a/bridge-talks-open.html")
                        .select("#p2 > " + href.substring(href.indexOf('#')))
                        .text())
                .contains("the money was not there");
    }

    @Test
    void who_only_writes_is_a_writer_with_signed_articles_and_no_company() throws Exception {
        twoTalks();
        build();
        Document nele = page("p/nele-brandt.html");

        assertThat(nele.select(".kick").text()).isEqualTo("Writer");
        assertThat(nele.select("#signed a").eachText()).containsExactly("Bridge Talks Open");
        assertThat(nele.select("#mentions, #company")).isEmpty();
        assertThat(page("people.html").select("#p-nele-brandt").text()).contains("signed 1 article");
        assertThat(page("p/otto-lind.html").select("#company").text()).doesNotContain("Nele Brandt");
    }

    @Test
    void mentions_over_time_are_drawn_and_said() throws Exception {
        twoTalks();
        build();
        assertThat(page("p/ada-example.html").select(".spark svg").attr("aria-label"))
                .isEqualTo("Named from 3 May 2024 to 9 May 2024");
        assertThat(page("people.html")
                        .select("#p-ada-example .spark path")
                        .attr("d")
                        .split("M"))
                .as("two columns")
                .hasSize(3);
    }

    @Test
    void a_name_that_could_be_two_peoples_is_listed_with_both() throws Exception {
        article("a.md", "One", "2024-05-03", "", "Mayor Ada Example met Ben Example. Mr. Example left early that day.");
        build();
        Document people = page("people.html");

        assertThat(people.select("#unclear a[href^=p/]").eachText()).containsExactly("Ada Example", "Ben Example");
        assertThat(people.select("#unclear .say").text()).contains("Mr. Example left early");
    }

    @Test
    void in_a_large_collection_who_is_named_once_has_a_row_with_the_sentence_and_no_page() throws Exception {
        twoTalks();
        article("c.md", "Ferry Late", "2024-05-10", "", "The ferry was late, Ulla Strand of Ostermoor wrote to us.");
        for (int i = 0; i < 200; i++) {
            article(
                    "n/" + i + ".md",
                    "Tide Table " + i,
                    "2024-05-11",
                    "",
                    "The tide is high at " + i + " minutes past.");
        }
        build();

        assertThat(folder.resolve("site/p/ada-example.html")).exists();
        assertThat(folder.resolve("site/p/ulla-strand.html")).doesNotExist();
        assertThat(page("people.html").select("#p-ulla-strand .say").text()).contains("The ferry was late");
        assertThat(page("a/ferry-late.html").select("a[href$=people.html#p-ulla-strand]"))
                .isNotEmpty();
    }
}
