package briefbook.render;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.Briefbook;
import briefbook.BuildRequest;
import briefbook.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemovedPageTest {
    private static final String STORY =
            "\n\nThe raft of Ostermoor left the southern bank at seven and was back at eight, with the post and a goat.\n\n"
                    + "Nobody had ordered the goat, and the council will speak of it on Friday, said the ferryman.\n\n";

    @TempDir
    Path folder;

    @Test
    void each_rule_stands_once_with_all_its_passages_counted() throws Exception {
        seed("a.txt", "The Raft Is Back" + STORY + "Be the first to comment");
        seed(
                "b.txt",
                "A Goat On The Raft" + STORY.replace("seven", "nine") + "Be the first to comment\nShare this article");

        Document page = page();

        assertThat(page.select("summary:contains(comment-first)")).hasSize(1);
        assertThat(page.select("summary:contains(comment-first)").text())
                .contains("2 passages", "46 characters", "2 articles");
        assertThat(page.select("summary:contains(share-line)").text()).contains("1 passage,", "1 article");
    }

    @Test
    void an_example_leads_to_the_list_on_its_article_s_page() throws Exception {
        seed("a.txt", "The Raft Is Back" + STORY + "Be the first to comment");

        Element link = page().select("details:contains(comment-first) a").first();

        assertThat(link).isNotNull();
        String href = link.attr("href");
        assertThat(href).endsWith("#removed");
        Document article = Jsoup.parse(Files.readString(folder.resolve("site").resolve(href.replaceFirst("#.*", ""))));
        assertThat(article.getElementById("removed")).isNotNull();
    }

    @Test
    void what_lives_on_as_a_title_is_listed_apart() throws Exception {
        seed("a.txt", "The Raft Is Back" + STORY);

        Document page = page();

        assertThat(page.select("section").get(0).text())
                .contains("Nothing was taken out")
                .doesNotContain("moved:title");
        assertThat(page.select("section").get(1).text()).contains("moved:title");
    }

    private void seed(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("seeds"));
        Files.writeString(folder.resolve("seeds").resolve(name), text);
    }

    private Document page() throws Exception {
        Path site = folder.resolve("site");
        Briefbook.builtIn().build(new BuildRequest(List.of(folder.resolve("seeds")), site, "Test", 2), Progress.NONE);
        return Jsoup.parse(Files.readString(site.resolve("removed.html")));
    }
}
