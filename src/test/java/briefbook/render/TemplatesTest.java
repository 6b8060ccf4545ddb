package briefbook.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplatesTest {
    private static final Path FOLDER = Path.of("templates");

    /** A record as the templates see one. */
    record Thing(String name, List<String> parts) {}

    @Test
    void only_the_sanitised_prose_and_the_linked_data_are_put_in_without_escaping() throws IOException {
        List<String> unescaped = sources().values().stream()
                .flatMap(t -> all("th:utext=\"[^\"]*\"|\\[\\(", t).stream())
                .toList();
        assertThat(unescaped)
                .containsExactlyInAnyOrder(
                        "th:utext=\"${view.linkedData}\"", "th:utext=\"${view.prose}\"", "th:utext=\"${view.note}\"");
    }

    @Test
    void no_template_preprocesses_inlines_or_builds_a_fragment_name_from_a_value() throws IOException {
        sources().forEach((file, text) -> {
            assertThat(text).as(file).doesNotContain("__", "[[", "th:inline", "th:object", "*{", "@{");
            assertThat(all("~\\{[^}]*", text)).as(file).allMatch(f -> f.matches("~\\{[a-z0-9]+ :: [a-z]+"));
        });
    }

    @Test
    void no_template_has_inline_style_script_or_handler() throws IOException {
        sources()
                .forEach((file, text) -> assertThat(all(
                                "(?i)\\s(style|on\\w+)=|<style(?! th:text)|<script(?! th:src| type=\"application/ld\\+json\")",
                                text))
                        .as(file)
                        .isEmpty());
    }

    @Test
    void a_name_that_a_view_does_not_offer_is_an_error_that_says_so() {
        assertThat(new Templates(Words.load("en"), Map.of()).fill("404", frame()))
                .contains("Page not found");
        assertThatThrownBy(() -> new Templates(Words.load("en"), Map.of()).fill("people", frame()))
                .rootCause()
                .hasMessageContaining("view.head");
    }

    @Test
    void every_key_in_a_template_has_words() throws IOException {
        Words words = Words.load("en");
        sources()
                .forEach((file, text) -> all("#\\{([a-z0-9.-]+)\\}", text)
                        .forEach(key -> assertThat(words.textOr(key.substring(2, key.length() - 1), ""))
                                .as(file + " " + key)
                                .isNotEmpty()));
    }

    private static Map<String, Object> frame() {
        return Map.of(
                "site",
                new Site.Owned("en", false, List.of()),
                "frame",
                new Site.Frame("Title", "Site", "", "", List.of(), "", "", List.of()),
                "view",
                new Thing("x", List.of()));
    }

    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                sources.put(file.toString(), Files.readString(file));
            }
        }
        assertThat(sources).hasSizeGreaterThan(8);
        return sources;
    }

    private static List<String> all(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.results().map(r -> r.group()).toList();
    }
}
