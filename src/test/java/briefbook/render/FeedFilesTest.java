package briefbook.render;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.check.SiteChecks;
import briefbook.model.Corpus;
import briefbook.model.EventRole;
import briefbook.model.EventStatus;
import briefbook.model.Page;
import briefbook.model.SiteOptions;
import briefbook.render.TestCorpus.Clue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class FeedFilesTest {
    private static final String BASE = "https://example.org/ä b/";
    private static final SiteOptions AT_BASE = SiteOptions.DEFAULT.baseUrl("https://example.org/b/");

    @Test
    void the_site_a_person_and_an_event_of_three_voices_have_a_feed_that_a_library_reads() throws Exception {
        List<Page> pages = pages(voices(3), SiteOptions.DEFAULT);
        assertThat(feedPaths(pages))
                .containsExactlyInAnyOrder("feed.xml", "p/ada-lovelace.xml", "e/2022-02-01-engines-call.xml");
        for (String path : feedPaths(pages)) {
            SyndFeed feed = feed(pages, path);
            assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
            assertThat(feed.getUri()).startsWith("urn:uuid:");
            assertThat(feed.getEntries()).hasSize(3);
            assertThat(feed.getEntries().stream().map(SyndEntry::getUri)).doesNotHaveDuplicates();
        }
        SyndEntry newest = feed(pages, "p/ada-lovelace.xml").getEntries().get(0);
        assertThat(newest.getTitle()).isEqualTo("Report 2 · Gear 2");
        assertThat(newest.getUpdatedDate().toInstant()).hasToString("2022-02-12T00:00:00Z");
        assertThat(newest.getPublishedDate().toInstant()).hasToString("2022-02-12T00:00:00Z");
        assertThat(newest.getDescription().getValue()).isEqualTo("Ada Lovelace held call number 2 on engines.");
        assertThat(newest.getAuthor()).isEqualTo("Gear 2");
    }

    @Test
    void without_an_address_links_lead_from_the_feed_to_the_page_and_there_is_no_json_feed() throws Exception {
        List<Page> pages = pages(voices(3), SiteOptions.DEFAULT);
        Element feed =
                Jsoup.parse(content(pages, "e/2022-02-01-engines-call.xml"), org.jsoup.parser.Parser.xmlParser());
        assertThat(feed.select("feed > link[rel=self]").attr("href")).isEqualTo("../e/2022-02-01-engines-call.xml");
        assertThat(feed.select("entry > link[rel=alternate]").eachAttr("href")).contains("../a/report-0.html");
        assertThat(pages).noneMatch(p -> p.path().equals("feed.json"));
    }

    @Test
    void with_an_address_every_link_is_absolute() throws Exception {
        List<Page> pages = pages(voices(3), SiteOptions.DEFAULT.baseUrl(BASE));
        for (String path : feedPaths(pages)) {
            assertThat(Jsoup.parse(content(pages, path), org.jsoup.parser.Parser.xmlParser())
                            .select("link")
                            .eachAttr("href"))
                    .hasSize(2 + 3)
                    .allMatch(href -> href.startsWith(BASE));
        }
    }

    @Test
    void the_json_feed_is_of_version_1_1_and_has_the_same_articles() throws Exception {
        List<Page> pages = pages(voices(3), AT_BASE);
        JsonNode feed = new ObjectMapper().readTree(content(pages, "feed.json"));
        assertThat(feed.get("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.get("home_page_url").asText()).isEqualTo("https://example.org/b/");
        assertThat(feed.get("feed_url").asText()).isEqualTo("https://example.org/b/feed.json");
        JsonNode item = feed.at("/items/0");
        assertThat(item.get("id").asText())
                .isEqualTo(feed(pages, "feed.xml").getEntries().get(0).getUri());
        assertThat(item.get("url").asText()).isEqualTo("https://example.org/b/a/report-2.html");
        assertThat(item.get("date_published").asText()).isEqualTo("2022-02-12T00:00:00Z");
        assertThat(item.get("content_text").asText()).isEqualTo("Ada Lovelace held call number 2 on engines.");
        JsonNode person = new ObjectMapper().readTree(content(pages, "p/ada-lovelace.json"));
        assertThat(person.get("feed_url").asText()).isEqualTo("https://example.org/b/p/ada-lovelace.json");
        assertThat(person.get("home_page_url").asText()).isEqualTo("https://example.org/b/p/ada-lovelace.html");
        assertThat(person.get("items")).hasSize(3);
    }

    @Test
    void two_voices_and_their_copies_are_no_feed() {
        Corpus corpus = TestCorpus.of(
                        report(0),
                        report(1),
                        report(2).copyOf("report-0"),
                        report(3).copyOf("report-0"))
                .person("Ada Lovelace")
                .build();
        List<Page> pages = pages(corpus, SiteOptions.DEFAULT);
        assertThat(feedPaths(pages)).containsExactly("feed.xml");
        assertThat(content(pages, "feed.xml")).contains("a/report-1.html").doesNotContain("a/report-2.html");
    }

    @Test
    void an_undated_article_is_in_no_feed_and_a_deduced_day_is_updated_but_not_published() throws Exception {
        List<Page> sample = pages(SiteRendererTest.sample(), SiteOptions.DEFAULT);
        SyndEntry deduced = feed(sample, "feed.xml").getEntries().get(1);
        assertThat(deduced.getUpdatedDate().toInstant()).hasToString("2021-12-07T00:00:00Z");
        assertThat(deduced.getPublishedDate()).isNull();
        Corpus undated = TestCorpus.of(TestArticle.of("a.txt", "Rain").paragraph("It rained."))
                .build();
        assertThat(feedPaths(pages(undated, AT_BASE))).isEmpty();
        assertThat(content(pages(undated, AT_BASE), "index.html")).doesNotContain("rel=\"alternate\"");
    }

    @Test
    void a_feed_holds_the_newest_fifty() throws Exception {
        SyndFeed feed = feed(pages(voices(60), SiteOptions.DEFAULT), "p/ada-lovelace.xml");
        assertThat(feed.getEntries()).hasSize(50);
        assertThat(feed.getEntries().get(49).getTitle()).startsWith("Report 10 ");
    }

    @Test
    void a_page_names_its_feed_and_only_pages_with_one_do() {
        List<Page> pages = pages(voices(3), AT_BASE);
        assertThat(alternates(pages, "index.html"))
                .containsExactly("feed.xml application/atom+xml", "feed.json application/feed+json");
        assertThat(alternates(pages, "p/ada-lovelace.html"))
                .containsExactly(
                        "../p/ada-lovelace.xml application/atom+xml", "../p/ada-lovelace.json application/feed+json");
        assertThat(alternates(pages, "a/report-0.html")).isEmpty();
    }

    @Test
    void names_of_articles_and_feeds_stay_when_a_title_changes() throws Exception {
        SyndFeed before = feed(pages(voices(3), SiteOptions.DEFAULT), "feed.xml");
        TestArticle[] renamed = IntStream.range(0, 3)
                .mapToObj(i -> TestArticle.of(i + ".txt", "Another title " + i)
                        .on(day(i))
                        .paragraph("x"))
                .toArray(TestArticle[]::new);
        SyndFeed after = feed(pages(TestCorpus.of(renamed).build(), SiteOptions.DEFAULT), "feed.xml");
        assertThat(after.getUri()).isEqualTo(before.getUri());
        assertThat(after.getEntries().stream().map(SyndEntry::getUri).toList())
                .isEqualTo(before.getEntries().stream().map(SyndEntry::getUri).toList());
        SyndFeed elsewhere = feed(pages(voices(3), AT_BASE), "feed.xml");
        assertThat(elsewhere.getUri()).isNotEqualTo(before.getUri());
    }

    @Test
    void hostile_text_is_the_text_of_its_element_in_every_feed() throws Exception {
        for (SiteOptions options : List.of(SiteOptions.DEFAULT, AT_BASE)) {
            List<Page> pages = pages(Hostile.corpus(), options);
            assertThat(feedPaths(pages)).hasSize(4);
            for (String path : feedPaths(pages)) {
                SyndFeed feed = feed(pages, path);
                assertThat(feed.getEntries()).hasSize(Hostile.TEXTS.size());
                Set<String> allowed = Hostile.TEXTS.stream()
                        .map(t -> allowed(t) + " · " + allowed(t))
                        .collect(Collectors.toSet());
                // The parser's own handling of line ends and outer white space is not what is tested here.
                assertThat(feed.getEntries().stream().map(e -> e.getTitle().strip()))
                        .allMatch(t -> allowed.stream().anyMatch(a -> a.strip().equals(t)));
            }
        }
    }

    @Test
    void a_feed_never_holds_the_text() {
        String text = "Only the body says that the boiler of the engine was painted green on a Sunday.";
        Corpus corpus = TestCorpus.of(IntStream.range(0, 3)
                        .mapToObj(i -> report(i).paragraph(text))
                        .toArray(TestArticle[]::new))
                .person("Ada Lovelace")
                .build();
        assertThat(pages(corpus, AT_BASE))
                .filteredOn(p -> p.path().matches("(?:feed|p/.*)\\.(?:xml|json)"))
                .hasSize(4)
                .noneMatch(p -> p.content().contains("boiler"));
    }

    private static String allowed(String text) {
        return text.codePoints()
                .filter(c -> c == '\t' || c == '\n' || c == '\r' || (c >= 32 && (c < 0xD800 || c > 0xDFFF)))
                .filter(c -> c != 0xFFFE && c != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Corpus voices(int count) {
        Clue[] clues = IntStream.range(0, count)
                .mapToObj(i -> new Clue(i + ".txt", "held call number " + i + " ", "call", null, EventRole.REPORTS))
                .toArray(Clue[]::new);
        return TestCorpus.of(IntStream.range(0, count)
                        .mapToObj(FeedFilesTest::report)
                        .toArray(TestArticle[]::new))
                .person("Ada Lovelace")
                .event(
                        "Engines call",
                        EventStatus.HAPPENED,
                        TestCorpus.day("2022-02-01"),
                        new String[] {"Ada Lovelace"},
                        clues)
                .build();
    }

    private static TestArticle report(int i) {
        return TestArticle.of(i + ".txt", "Report " + i)
                .outlet("Gear " + i)
                .on(day(i))
                .paragraph("Ada Lovelace held call number " + i + " on engines.");
    }

    private static String day(int i) {
        return LocalDate.of(2022, 2, 10).plusDays(i).toString();
    }

    private static List<Page> pages(Corpus corpus, SiteOptions options) {
        List<Page> pages = new SiteRenderer(options).render(corpus);
        assertThat(SiteChecks.check(pages)).isEmpty();
        return pages;
    }

    private static List<String> feedPaths(List<Page> pages) {
        return pages.stream().map(Page::path).filter(p -> p.endsWith(".xml")).toList();
    }

    private static List<String> alternates(List<Page> pages, String path) {
        return Jsoup.parse(content(pages, path)).select("head link[rel=alternate]").stream()
                .map(l -> l.attr("href") + " " + l.attr("type"))
                .toList();
    }

    private static SyndFeed feed(List<Page> pages, String path) throws Exception {
        return new SyndFeedInput().build(new StringReader(content(pages, path)));
    }

    private static String content(List<Page> pages, String path) {
        Optional<Page> page = pages.stream().filter(p -> p.path().equals(path)).findFirst();
        return page.orElseThrow(() -> new AssertionError(path + " is missing")).content();
    }
}
