package briefbook.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import briefbook.model.Page;
import briefbook.model.Problem;
import briefbook.model.Severity;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteChecksTest {
    private static final String HEAD =
            "<!doctype html><html lang=en><head><meta http-equiv=Content-Security-Policy content=\""
                    + SecurityPolicy.REQUIRED + "\"><title>T</title></head><body>";

    @Test
    void a_sound_site_has_no_problems() {
        assertThat(check(
                        page("index.html", "<a href='a/é-b.html#p1'>x</a><a href='a/%C3%A9-b.html'>x</a>"),
                        page(
                                "a/é-b.html",
                                "<p id=p1>x</p><a href='../index.html'>x</a><a href='#p1'>x</a>"
                                        + "<a href='https://example.org/x?y#z'>x</a>")))
                .isEmpty();
    }

    @Test
    void linked_data_is_no_script() {
        assertThat(check(page(
                        "index.html", "<script type=\"application/ld+json\">{\"a\":\"\\u003c/script>\"}</script>")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nowhere.html",
                "../index.html",
                "/index.html2",
                "index.html#nothing",
                "#nothing",
                "javascript:alert(1)",
                "java&#10;script:alert(1)",
                "data:text/html,x",
                "//example.org/x",
                "a b%zz.html"
            })
    void a_link_that_leads_nowhere_or_runs_something_is_found(String href) {
        assertThat(check(page("index.html", "<a href=\"" + href + "\">x</a>"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p onclick='x'>x</p>",
                "<p style='color:red'>x</p>",
                "<style>p{}</style>",
                "<script>1</script>",
                "<script type='application/ld+json' id=x>{}</script>",
                "<script type='application/ld+json; x'>{}</script>",
                "<script type='application/ld+json'>{\"a\":\"<!--<script>\"}</script>",
                "<iframe></iframe>",
                "<form></form>",
                "<base>",
                "<template><p onclick='x'>x</p></template>",
                "<meta http-equiv=Refresh content=1>",
                "<p th:text='x'>x</p>"
            })
    void anything_active_is_found(String html) {
        assertThat(check(page("index.html", html))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "a/X.html, a/x.html, 2",
        "a/\u00e9.html, a/e\u0301.html, 2",
        "a/../x.html, b.html, 1",
        "a//x.html, b.html, 1",
        "a/.x.html, b.html, 1",
        "a:x.html, b.html, 1"
    })
    void paths_that_clash_or_leave_the_site_are_found(String one, String two, int problems) {
        assertThat(check(page(one, ""), page(two, ""))).hasSize(problems);
    }

    @Test
    void a_repeated_id_and_a_missing_title_language_or_policy_are_found() {
        assertThat(check(page("index.html", "<p id=a></p><p id=a></p>")))
                .extracting(Problem::what)
                .containsExactly("the id \"a\" is used twice");
        assertThat(check(new Page("index.html", "<!doctype html><title> </title><p>x")))
                .extracting(Problem::what)
                .containsExactly(
                        "the page has no title",
                        "the page has no language",
                        "the content security policy is missing or differs");
    }

    @Test
    void a_style_sheet_or_script_that_is_too_large_is_found() {
        Random random = new Random(7);
        StringBuilder noise = new StringBuilder();
        random.ints(30_000, 'a', 'z').forEach(c -> noise.append((char) c));
        assertThat(check(new Page("assets/site.css", noise.toString()), new Page("assets/site.js", noise.toString())))
                .extracting(Problem::where)
                .containsExactly("assets/site.css", "assets/site.js");
        assertThat(check(new Page("assets/site.js", "a".repeat(30_000)))).isEmpty();
    }

    @Test
    void scripts_count_together_and_the_search_index_does_not() {
        Random random = new Random(7);
        StringBuilder noise = new StringBuilder();
        random.ints(4_000, 'a', 'z').forEach(c -> noise.append((char) c));
        Page one = new Page("assets/one.js", noise.toString());
        Page two = new Page("assets/two.js", noise.toString());
        assertThat(check(one, new Page("search/i/0.js", noise.toString()))).isEmpty();
        assertThat(check(one, two)).extracting(Problem::where).containsExactly("assets/one.js, assets/two.js");
    }

    @Test
    void a_link_from_the_root_of_the_host_is_found_since_it_breaks_under_a_sub_path() {
        assertThat(check(page("index.html", "<a href='/index.html'>x</a>")))
                .extracting(Problem::what)
                .containsExactly("the link \"/index.html\" starts at the root of the host, where the site need not be");
    }

    @Test
    void a_page_that_is_too_long_is_found_unless_it_is_an_article_which_is_shown_whole() {
        String text = "<p>x</p>".repeat(20_000);
        assertThat(check(page("a/x.html", text))).isEmpty();
        assertThat(check(page("people.html", text)))
                .extracting(Problem::where, Problem::severity)
                .containsExactly(tuple("people.html", Severity.WARNING));
    }

    private static List<Problem> check(Page... pages) {
        return SiteChecks.check(List.of(pages));
    }

    private static Page page(String path, String body) {
        return new Page(path, HEAD + body + "</body></html>");
    }
}
