package briefbook.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/etc/passwd",
                "../x.html",
                "a/../../x.html",
                "a/./x.html",
                "a//x.html",
                "a/",
                "..\\x.html",
                "a\\x.html",
                "C:/x.html",
                "x.html:stream",
                "a/con",
                "a/CON.html",
                "aux.txt/x.html",
                "com1.html",
                "LPT9",
                "x.html.",
                "x.html ",
                " x.html",
                ".git/config",
                ".env",
                "a/.htaccess",
                "a\u0000.html",
                "a\n.html",
                "a\u007f.html",
                "a\ud800.html",
                "a\"b.html",
                "what?.html",
                "a/${7*7}.html",
                "a|b.html"
            })
    void a_path_that_could_mean_something_else_somewhere_is_refused(String path) {
        assertThat(SitePath.fault(path)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "a/talks-in-geneva.html",
                "p/владимир-путин.html",
                "e/2021-12-07-call.html",
                "data/articles.jsonl",
                ".nojekyll",
                "a/con-artist.html",
                "a/com10.html",
                "a/${7-7}.html",
                "a/𝔸.html"
            })
    void a_path_that_means_one_file_everywhere_passes(String path) {
        assertThat(SitePath.fault(path)).isEmpty();
    }

    @Test
    void a_name_that_no_file_system_takes_is_refused() {
        assertThat(SitePath.fault("a/" + "ж".repeat(128) + ".html")).isPresent();
        assertThat(SitePath.fault("a/" + "ж".repeat(120) + ".html")).isEmpty();
    }

    @Test
    void paths_that_some_file_system_takes_for_one_have_one_key() {
        assertThat(SitePath.key("A/Ärger.html")).isEqualTo(SitePath.key("a/a\u0308rger.html"));
        assertThat(SitePath.key("a/ſ.html")).isEqualTo(SitePath.key("a/s.html"));
        assertThat(SitePath.key("a/x.html")).isNotEqualTo(SitePath.key("a/y.html"));
    }
}
