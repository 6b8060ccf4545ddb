package briefbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses of sentences through the whole program: what moves them, and that quotes lead to them. */
class SentencePermalinksTest {
    private static final String FIRST =
            "The harbour town of Ostermoor spent the whole of last winter arguing about a bridge nobody wanted.";
    private static final String SECOND =
            "President Joe Biden held a call with Russian President Vladimir Putin on Tuesday about the bridge.";
    private static final String THIRD =
            "Engineers measured the river twice, found two different widths, and blamed the tide for both of them.";
    private static final String LAST = "The council of Ostermoor will meet again in the spring to talk about paint.";

    @TempDir
    Path folder;

    @Test
    void a_sentence_keeps_its_address_when_a_line_is_removed_by_another_rule() throws Exception {
        Map<String, String> before = anchors(build("", FIRST, SECOND + " " + THIRD, LAST));
        Map<String, String> after =
                anchors(build("remove: [ \"The harbour town*\" ]\n", FIRST, SECOND + " " + THIRD, LAST));
        assertThat(before).containsOnlyKeys(FIRST, SECOND, THIRD, LAST);
        assertThat(after).containsOnlyKeys(SECOND, THIRD, LAST);
        assertThat(before).containsAllEntriesOf(after);
    }

    @Test
    void a_sentence_keeps_its_address_when_paragraphs_are_cut_otherwise() throws Exception {
        Map<String, String> before = anchors(build("", FIRST + " " + SECOND, THIRD + " " + LAST));
        assertThat(anchors(build("", FIRST, SECOND + " " + THIRD, LAST))).isEqualTo(before);
        assertThat(anchors(build("", FIRST + " " + SECOND + " " + THIRD + " " + LAST)))
                .isEqualTo(before);
    }

    @Test
    void every_quote_of_the_sample_collection_leads_to_a_sentence_that_stands_in_it() throws Exception {
        Path site = folder.resolve("sample");
        SiteHashes.build(Path.of("seeds"), site, 2);
        Map<Path, Document> articles = new HashMap<>();
        int seen = 0;
        for (String of : List.of("p", "e")) {
            try (Stream<Path> pages = Files.list(site.resolve(of))) {
                for (Path page :
                        pages.filter(f -> f.toString().endsWith(".html")).toList()) {
                    for (Element quote : Jsoup.parse(Files.readString(page)).select(".qt")) {
                        String[] link = quote.select(".src a").attr("href").split("#", 2);
                        if (!link[1].startsWith("s-")) {
                            continue;
                        }
                        Document article = articles.computeIfAbsent(
                                site.resolve(of).resolve(link[0]).normalize(), SentencePermalinksTest::parse);
                        assertThat(quote.select(".say").text())
                                .as(page + " " + String.join("#", link))
                                .startsWith(article.getElementById(link[1]).text());
                        assertThat(quote.select(".src a").text()).startsWith("¶");
                        seen++;
                    }
                }
            }
        }
        assertThat(seen).isGreaterThan(100);
    }

    private Document build(String curation, String... paragraphs) throws Exception {
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        Files.writeString(
                seeds.resolve("a.txt"), "A Bridge for Ostermoor\n\n" + String.join("\n\n", paragraphs) + "\n");
        Files.writeString(folder.resolve("curation.yml"), curation);
        SiteHashes.build(seeds, folder.resolve("site"), 1);
        return parse(folder.resolve("site/a/a-bridge-for-ostermoor.html"));
    }

    private static Map<String, String> anchors(Document page) {
        Map<String, String> anchors = new HashMap<>();
        page.select(".prose span[id]").forEach(s -> anchors.put(s.text(), s.id()));
        return anchors;
    }

    private static Document parse(Path page) {
        try {
            return Jsoup.parse(Files.readString(page));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
