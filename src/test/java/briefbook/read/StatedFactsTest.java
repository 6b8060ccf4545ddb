package briefbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.clean.Cleaner;
import briefbook.model.Article;
import briefbook.model.Origin;
import briefbook.rules.Table;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a saved page says of itself, in its head and at its headline, and which of it is believed. */
class StatedFactsTest {
    private static final String TEXT =
            "<p>The town council of Ostermoor voted on Friday to keep the raft, after a debate that lasted until the tide turned.</p>"
                    + "<p>Eleven members spoke in favour, four against, and one asked when there would be supper for everybody.</p>";

    @Test
    void the_day_that_readers_see_beats_a_stamp_that_was_renewed() {
        Article article = article(
                "<meta property='article:published_time' content='2023-06-01'>",
                "<h1>Council keeps the raft</h1><p>March 4, 2021</p>" + TEXT);

        assertThat(article.published().best()).isEqualTo(LocalDate.of(2021, 3, 4));
        assertThat(article.published().origin()).isEqualTo(Origin.STATED);
    }

    @Test
    void a_day_of_change_counts_only_without_a_day_of_publication() {
        String both = "<meta property='article:published_time' content='2021-03-04'>"
                + "<meta property='article:modified_time' content='2021-03-09'>";
        String changed = "<meta property='article:modified_time' content='2021-03-09'>";

        assertThat(article(both, TEXT).published().best()).isEqualTo(LocalDate.of(2021, 3, 4));
        assertThat(article(changed, TEXT).published().best()).isEqualTo(LocalDate.of(2021, 3, 9));
    }

    @Test
    void the_day_of_a_quoted_post_is_not_the_article_s() {
        Article article = article(
                "<meta property='article:published_time' content='2021-03-04'>",
                "<h1>Council keeps the raft</h1><blockquote>It is decided. March 1, 2021</blockquote>" + TEXT);

        assertThat(article.published().best()).isEqualTo(LocalDate.of(2021, 3, 4));
    }

    @Test
    void the_year_of_a_copyright_notice_is_no_date() {
        Article article =
                article("", "<h1>Council keeps the raft</h1>" + TEXT + "<p>Copyright 2024 Ostermoor Post</p>");

        assertThat(article.published().origin()).isEqualTo(Origin.UNKNOWN);
    }

    @Test
    void all_writers_of_a_list_are_taken_and_a_staff_is_none() {
        String head = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":["
                + "{\"@type\":\"Person\",\"name\":\"Nele Brandt\"},{\"@type\":\"Person\",\"name\":\"Tomas Vik\"}]}</script>";
        String staff = "<meta name='author' content='Staff'>";

        assertThat(article(head, TEXT).authors()).containsExactly("Nele Brandt", "Tomas Vik");
        assertThat(article(staff, TEXT).authors()).isEmpty();
    }

    @Test
    void a_byline_at_the_headline_names_the_writer() {
        Article article = article("", "<h1>Council keeps the raft</h1><div>By Nele Brandt</div>" + TEXT);

        assertThat(article.authors()).containsExactly("Nele Brandt");
    }

    @Test
    void a_title_loses_the_name_of_its_site() {
        Article article = article(
                "<title>Council keeps the raft after all | Ostermoor Post</title><meta property='og:site_name' content='Ostermoor Post'>",
                "<h1>Council keeps the raft after all</h1>" + TEXT);

        assertThat(article.title().text()).isEqualTo("Council keeps the raft after all");
    }

    @TestFactory
    Stream<DynamicTest> each_row_reads_its_example_and_spares_its_lookalike() {
        return Table.load("shown-facts.tsv").rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.cell("id"), () -> {
                    Pattern pattern = row.pattern("matches");
                    assertThat(pattern.matcher(row.cell("reads") + " ").find()).isTrue();
                    assertThat(pattern.matcher(row.cell("spares") + " ").lookingAt())
                            .isFalse();
                }));
    }

    private static Article article(String head, String body) {
        String page = "<!doctype html><html lang='en'><head><meta charset='utf-8'>" + head + "</head><body><article>"
                + body + "</article></body></html>";
        return Cleaner.builtIn().clean(Clip.of("council.html", page).seed());
    }
}
