package briefbook.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import briefbook.model.Problem;
import briefbook.model.Severity;
import briefbook.model.ShownTexts;
import briefbook.model.SiteOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written in {@code briefbook.yml}. */
class ConfigurationFileTest {
    @TempDir
    Path folder;

    private static ConfigurationReading read(String... lines) throws OwnersFileException {
        return ConfigurationFile.read("briefbook.yml", String.join("\n", lines));
    }

    private static Problem refused(String text) {
        return catchThrowableOfType(OwnersFileException.class, () -> read(text)).problem();
    }

    @Test
    void every_key_is_taken() throws OwnersFileException {
        ConfigurationReading reading = read(
                "title: Talks",
                "tagline: Of winter",
                "accent: '#0AF'",
                "language: DE",
                "navigation:",
                "  - { label: Method, href: 'https://harbor.example/a?b=c' }",
                "  - { label: Removed, href: removed.html }",
                "  - { label: Mail, href: 'mailto:desk@harbor.example' }",
                "footer: Ours",
                "contact: desk@harbor.example",
                "text: quotes",
                "robots: index",
                "base-url: https://harbor.example/b");

        SiteOptions options = reading.options();
        assertThat(options.name()).isEqualTo("Talks");
        assertThat(options.description()).isEqualTo("Of winter");
        assertThat(options.accent()).isEqualTo("#00aaff");
        assertThat(options.language()).isEqualTo("de");
        assertThat(options.navigation())
                .containsExactly(
                        new SiteOptions.Tab("Method", "https://harbor.example/a?b=c"),
                        new SiteOptions.Tab("Removed", "removed.html"),
                        new SiteOptions.Tab("Mail", "mailto:desk@harbor.example"));
        assertThat(options.footer()).isEqualTo("Ours");
        assertThat(options.contact()).isEqualTo("mailto:desk@harbor.example");
        assertThat(options.texts()).isEqualTo(ShownTexts.QUOTES);
        assertThat(options.isIndexed()).isTrue();
        assertThat(options.baseUrl()).isEqualTo("https://harbor.example/b/");
        assertThat(reading.problems()).allMatch(p -> p.severity() == Severity.WARNING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing yet\n", "~"})
    void an_empty_file_says_nothing(String text) throws OwnersFileException {
        assertThat(read(text)).isEqualTo(new ConfigurationReading(SiteOptions.DEFAULT, List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "titel: A             | 'titel' is unknown   | did you mean 'title'?",
                "colour: A            | 'colour' is unknown  | known here are: title",
                "title: [ a ]         | title is no single   | at most 120",
                "title:               | title is empty       | at most 120",
                "accent: blue         | accent “blue” cannot | #0b5c4f",
                "accent: '#12345'     | accent “#12345”      | #0b5c4f",
                "language: fr         | language “fr”        | en, de",
                "contact: here        | contact “here”       | mail address",
                "contact: 'javascript:a@b.c' | contact “javascript | mail address",
                "base-url: ftp://a.b/ | base-url “ftp        | https://",
                "base-url: 'https://a.b/?c=d' | base-url “https | https://",
                "navigation: about    | navigation “about”   | label",
                "navigation: [ a ]    | a tab without label  | label",
                "'navigation: [ { label: A } ]' | 'href' is missing | label",
                "'navigation: [ { href: a.html } ]' | 'label' is missing | label",
                "'navigation: [ { label: A, href: a.html, titel: b } ]' | 'titel' is unknown | known here",
                "'navigation: [ { label: A, href: \"javascript:alert(1)\" } ]' | 'href' “javascript | about.html",
                "'navigation: [ { label: A, href: \"java\\tscript:alert(1)\" } ]' | 'href' “java | about.html",
                "'navigation: [ { label: A, href: \"//evil.example\" } ]' | 'href' “//evil | about.html",
                "'navigation: [ { label: A, href: \"../a.html\" } ]' | 'href' “../a | about.html",
                "'navigation: [ { label: A, href: \"data:text/html,a\" } ]' | 'href' “data | about.html",
            })
    void what_cannot_be_used_is_reported_with_its_line_and_costs_nothing_else(String line, String what, String hint)
            throws OwnersFileException {
        ConfigurationReading reading = read("footer: Ours", line);

        assertThat(reading.options().footer()).isEqualTo("Ours");
        assertThat(reading.problems()).singleElement().satisfies(p -> {
            assertThat(p.where()).isEqualTo("briefbook.yml:2");
            assertThat(p.what()).contains(what.strip().replace("''", "'"));
            assertThat(p.hint()).contains(hint);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text: quote              | text “quote” cannot be used; nothing is built",
                "text:                    | text is empty; nothing is built",
                "text: [ quotes ]         | text is no single text",
                "robots: none             | robots “none” cannot be used",
                "texts: quotes            | 'texts' is unknown; nothing is built",
                "Text: quotes             | 'Text' is unknown",
                "robot: index             | 'robot' is unknown",
                "site: { text: quotes }   | 'site' is unknown; nothing is built",
                "'show: [ quotes ]'       | 'show' is unknown; nothing is built",
                "title: a\\ntitle: b      | the key 'title' stands twice",
                "'title: \"a'             | no valid YAML",
                "- title                  | has no keys",
                "title: a\\n---\\ntext: b | more than one document",
                "title: *a                | refers to itself",
            })
    void what_may_show_more_than_its_owner_wants_stops_the_build(String text, String what) {
        Problem problem = refused(text.replace("\\n", "\n"));

        assertThat(problem.what()).contains(what.strip());
        assertThat(problem.where()).startsWith("briefbook.yml");
        assertThat(problem.hint()).isNotBlank();
    }

    @Test
    void an_accent_that_cannot_be_read_is_told_with_the_colour_that_is_used() throws OwnersFileException {
        assertThat(read("accent: '#ffb000'").problems()).singleElement().satisfies(p -> {
            assertThat(p.severity()).isEqualTo(Severity.WARNING);
            assertThat(p.what()).contains("#ffb000", "1.6", "light", "#926500");
        });
    }

    @Test
    void a_file_that_is_none_binary_or_large_cannot_be_read() throws Exception {
        Path file = folder.resolve("briefbook.yml");
        assertThat(found()).isEmpty();

        Files.createDirectory(file);
        assertThat(found()).contains("no regular file");
        Files.delete(file);
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        assertThat(found()).contains("not UTF-8");
        Files.writeString(file, "title: a\n" + "# comment\n".repeat(110_000));
        assertThat(found()).contains("longer than 1000000");
        Files.delete(file);
        Files.writeString(folder.resolve("briefbook.yaml"), "text: quotes");
        assertThat(found()).contains("not read under this name");
    }

    @Test
    void the_folder_of_articles_goes_before_the_folder_above() throws Exception {
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        Files.writeString(folder.resolve("briefbook.yml"), "title: Above");
        assertThat(ConfigurationFiles.read(List.of(seeds)).options().name()).isEqualTo("Above");

        Files.writeString(seeds.resolve("briefbook.yml"), "title: Here");
        assertThat(ConfigurationFiles.read(List.of(seeds)).options().name()).isEqualTo("Here");
        assertThat(ConfigurationFiles.read(List.of(seeds.resolve("a.txt")))
                        .options()
                        .name())
                .isEqualTo("Here");
    }

    @Test
    void two_configurations_of_one_site_are_refused() throws Exception {
        Path one = Files.createDirectories(folder.resolve("x/one"));
        Path two = Files.createDirectories(folder.resolve("y/two"));
        Files.writeString(one.resolve("briefbook.yml"), "title: One");
        Files.writeString(two.resolve("briefbook.yml"), "title: Two");

        assertThat(catchThrowableOfType(OwnersFileException.class, () -> ConfigurationFiles.read(List.of(one, two)))
                        .problem()
                        .what())
                .contains("is the second for one site");
    }

    private String found() {
        try {
            ConfigurationFiles.read(List.of(folder));
            return "";
        } catch (OwnersFileException e) {
            return e.problem().what();
        }
    }
}
