package briefbook.render;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.check.SiteChecks;
import briefbook.model.Corpus;
import briefbook.model.EventRole;
import briefbook.model.EventStatus;
import briefbook.model.Origin;
import briefbook.model.Page;
import briefbook.model.Published;
import briefbook.model.SiteOptions;
import briefbook.render.TestCorpus.Clue;
import briefbook.render.search.WrittenIndex;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SearchPageTest {
    private static final Corpus CORPUS = TestCorpus.of(
                    TestArticle.of("a.txt", "Call")
                            .on("2021-12-08")
                            .outlet("Herald")
                            .deck("A standfirst.")
                            .paragraph("Ada Lovelace called Charles Babbage on Tuesday.")
                            .caption("A telephone.", "Nobody")
                            .removed(9, "Subscribe to our newsletter", "newsletter", "asks for something"),
                    TestArticle.of("b.txt", "Call again")
                            .on("2021-12-09")
                            .outlet("Gazette")
                            .copyOf("call")
                            .paragraph("Ada Lovelace called Charles Babbage on Tuesday."),
                    TestArticle.of("c.txt", "Engine")
                            .published(new Published(
                                    Origin.DEDUCED,
                                    LocalDate.parse("2021-12-30"),
                                    LocalDate.parse("2022-01-02"),
                                    null,
                                    "between two days"))
                            .paragraph("Lady Lovelacee wrote notes."))
            .person("Ada Lovelace", "Lady Lovelacee")
            .person("Charles Babbage")
            .event(
                    "Lovelace–Babbage call",
                    EventStatus.HAPPENED,
                    TestCorpus.day("2021-12-07"),
                    new String[] {"Ada Lovelace", "Charles Babbage"},
                    new Clue("a.txt", "called", "called", "Tuesday", EventRole.REPORTS))
            .build();
    private static final List<Page> PAGES = new SiteRenderer(SiteOptions.DEFAULT).render(CORPUS);
    private static final WrittenIndex INDEX = new WrittenIndex(PAGES);

    @Test
    void the_newest_article_is_number_0_and_says_who_published_it_when_and_what_is_special() {
        JsonNode articles = INDEX.file("search/a/0.js");
        assertThat(articles)
                .extracting(a -> a.get(0).toString())
                .containsExactly(
                        "[\"engine\",\"Engine\",\"between 30 December 2021 and 2 January 2022\"]",
                        "[\"call-again\",\"Call again\",\"Gazette\",\"9 December 2021\",\"copy\"]",
                        "[\"call\",\"Call\",\"Herald\",\"8 December 2021\",\"and 1 copy\"]");
        assertThat(INDEX.file("search/m.js").get("original").toString()).isEqualTo("{\"1\":2}");
    }

    @Test
    void texts_are_kept_by_paragraph_so_that_a_result_leads_to_one() {
        assertThat(INDEX.file("search/a/0.js").get(2).toString())
                .endsWith(",[\"A standfirst.\"],[\"Ada Lovelace called Charles Babbage on Tuesday.\"],"
                        + "[\"A telephone.\"]]");
    }

    @Test
    void what_was_taken_out_is_not_found() {
        assertThat(PAGES.stream().filter(p -> p.path().startsWith("search/")))
                .noneMatch(p -> p.content().toLowerCase(java.util.Locale.ROOT).contains("newsletter"));
    }

    @Test
    void articles_can_be_narrowed_down_by_person_event_source_and_proven_year() {
        assertThat(INDEX.articles(":pada-lovelace")).containsExactly(0, 1, 2);
        assertThat(INDEX.articles(":pcharles-babbage")).containsExactly(1, 2);
        assertThat(INDEX.articles(":e2021-12-07-lovelace-babbage-call")).containsExactly(2);
        assertThat(INDEX.articles(":sherald")).containsExactly(2);
        assertThat(INDEX.articles(":y2021")).containsExactly(1, 2);
        assertThat(INDEX.articles(":y-")).containsExactly(0);
    }

    @Test
    void names_come_with_their_other_spellings() {
        assertThat(INDEX.file("search/names.js").get(0).toString())
                .isEqualTo("[\"pada-lovelace\",\"Ada Lovelace\",\" ada lovelace lovelacee\"]");
        assertThat(INDEX.file("search/names.js").size()).isEqualTo(2 + 1 + 2 + 1);
    }

    @Test
    void without_script_the_page_lists_names_and_indexes() {
        Document page = page(PAGES);
        assertThat(page.select("#names a").eachAttr("href"))
                .contains(
                        "articles.html",
                        "people.html",
                        "p/ada-lovelace.html",
                        "e/2021-12-07-lovelace-babbage-call.html");
        assertThat(page.select("noscript").text()).isNotEmpty();
        assertThat(page.select("#ask").hasAttr("hidden")).isTrue();
        assertThat(page.select("nav.nav a[aria-current=page]").attr("href")).isEqualTo("search.html");
        assertThat(SiteChecks.check(PAGES)).isEmpty();
    }

    @Test
    void the_page_stays_short_however_many_and_long_the_names_are() {
        TestArticle article = TestArticle.of("a.txt", "Crowd");
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 900; i++) {
            names.add("Person Number " + (1000 + i) + " ö".repeat(40));
            article.paragraph(names.get(i) + " came.");
        }
        TestCorpus corpus = TestCorpus.of(article);
        names.forEach(corpus::person);
        List<Page> pages = new SiteRenderer(SiteOptions.DEFAULT).render(corpus.build());
        assertThat(page(pages).select("#names li").size()).isBetween(50, 899);
        assertThat(page(pages).select("#names .all a").attr("href")).isEqualTo("people.html");
        assertThat(html(pages).getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                .isLessThan(150 * 1024);
    }

    private static String html(List<Page> pages) {
        return pages.stream()
                .filter(p -> p.path().equals("search.html"))
                .findFirst()
                .orElseThrow()
                .content();
    }

    private static Document page(List<Page> pages) {
        return Jsoup.parse(html(pages));
    }
}
