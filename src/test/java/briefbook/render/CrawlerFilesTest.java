package briefbook.render;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.check.SiteChecks;
import briefbook.model.Page;
import briefbook.model.SiteOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class CrawlerFilesTest {
    private static final String BASE = "https://example.org/b/";

    @Test
    void pages_ask_not_to_be_listed_unless_the_owner_lets_them() {
        Map<String, String> usual = site(SiteOptions.DEFAULT.baseUrl(BASE));
        assertThat(html(usual).values()).allMatch(p -> robots(p).equals("noindex"));
        assertThat(usual).doesNotContainKey("sitemap.xml");
        assertThat(usual.get("robots.txt"))
                .contains("User-agent: *\nDisallow:\n")
                .doesNotContain("Sitemap:")
                .doesNotContain("Disallow: /");

        assertThat(html(site(TestSite.indexed(""))).values())
                .allMatch(p -> robots(p).isEmpty());
    }

    @Test
    void the_map_names_every_page_but_the_one_for_wrong_addresses() {
        Map<String, String> site = site(TestSite.indexed(BASE));
        List<String> expected = html(site).keySet().stream()
                .filter(p -> !p.equals("404.html"))
                .map(p -> p.equals("index.html") ? BASE : BASE + p.replace("é", "%C3%A9"))
                .toList();
        assertThat(locations(site.get("sitemap.xml"))).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(site.get("robots.txt")).contains("Sitemap: https://example.org/b/sitemap.xml\n");
    }

    @Test
    void there_is_no_map_where_nobody_says_the_address() {
        assertThat(site(TestSite.indexed(""))).doesNotContainKey("sitemap.xml").containsKey("robots.txt");
    }

    @Test
    void a_map_that_would_be_too_long_is_several() {
        List<Page> pages = IntStream.range(0, 7)
                .mapToObj(i -> new Page("a/" + i + ".html", ""))
                .toList();
        Map<String, String> files =
                byPath(CrawlerFiles.of(TestSite.of(SiteRendererTest.sample(), TestSite.indexed(BASE)), pages, 3));
        assertThat(locations(files.get("sitemap.xml")))
                .containsExactly(BASE + "sitemap-1.xml", BASE + "sitemap-2.xml", BASE + "sitemap-3.xml");
        List<String> all = new ArrayList<>();
        IntStream.rangeClosed(1, 3).forEach(i -> all.addAll(locations(files.get("sitemap-" + i + ".xml"))));
        assertThat(all).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void a_page_names_its_address_where_that_is_known() {
        Map<String, String> site = site(SiteOptions.DEFAULT.baseUrl(BASE));
        assertThat(canonical(site.get("a/engines-talk.html"))).isEqualTo(BASE + "a/engines-talk.html");
        assertThat(canonical(site.get("index.html"))).isEqualTo(BASE);
        assertThat(canonical(site.get("404.html"))).isEmpty();
        assertThat(html(site(SiteOptions.DEFAULT)).values())
                .allMatch(p -> canonical(p).isEmpty());
    }

    @Test
    void the_page_for_wrong_addresses_works_at_any_depth_where_the_address_is_known() {
        Document known = Jsoup.parse(site(SiteOptions.DEFAULT.baseUrl(BASE)).get("404.html"));
        assertThat(known.select("link[href], a[href]:not(.skip)").eachAttr("href"))
                .hasSizeGreaterThan(5)
                .allMatch(h -> h.startsWith(BASE));
        assertThat(known.select("script").attr("src")).isEqualTo(BASE + "assets/site.js");
        Document unknown = Jsoup.parse(site(SiteOptions.DEFAULT).get("404.html"));
        assertThat(unknown.select("link[rel=stylesheet]").attr("href")).isEqualTo("assets/site.css");
    }

    private static Map<String, String> site(SiteOptions options) {
        List<Page> pages = new SiteRenderer(options).render(SiteRendererTest.sample());
        assertThat(SiteChecks.check(pages)).isEmpty();
        return byPath(pages);
    }

    private static Map<String, String> byPath(List<Page> pages) {
        return pages.stream().collect(Collectors.toMap(Page::path, Page::content));
    }

    private static Map<String, String> html(Map<String, String> site) {
        return site.entrySet().stream()
                .filter(e -> e.getKey().endsWith(".html"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<String> locations(String xml) {
        return Jsoup.parse(xml, Parser.xmlParser()).select("loc").eachText();
    }

    private static String robots(String html) {
        return Jsoup.parse(html).select("meta[name=robots]").attr("content");
    }

    private static String canonical(String html) {
        return Jsoup.parse(html).select("link[rel=canonical]").attr("href");
    }
}
