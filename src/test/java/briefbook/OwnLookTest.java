package briefbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import briefbook.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an owner says about the looks of a site, from the files to the pages. */
class OwnLookTest {
    @TempDir
    Path folder;

    private Path seeds;

    @BeforeEach
    void a_collection() throws IOException {
        seeds = Files.createDirectory(folder.resolve("seeds"));
        write(
                "seeds/a.txt",
                "A Bridge for Ostermoor\n\nDate: 2024-05-03\n\n"
                        + "President Ada Example met Chancellor Ben Sample in Vienna on Friday, and both promised a bridge to the town.\n");
        write(
                "seeds/b.txt",
                "Two Leaders Meet\n\nDate: 2024-05-04\n\n"
                        + "Ada Example and Ben Sample held a meeting in Vienna on Friday. The text ends here, after a second sentence.\n");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Build build() throws CannotBuildException {
        return Briefbook.builtIn()
                .build(new BuildRequest(List.of(seeds), folder.resolve("site"), null, 2), Progress.NONE);
    }

    private Problem refused() {
        return catchThrowableOfType(CannotBuildException.class, this::build).problem();
    }

    private String page(String name) throws IOException {
        return Files.readString(folder.resolve("site").resolve(name));
    }

    private static Map<String, String> files(Path site) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        site.relativize(file).toString().replace('\\', '/'),
                        new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void what_is_said_is_on_every_page_and_hostile_words_stay_words() throws Exception {
        write("briefbook.yml", """
                title: "</title><script>alert(1)</script>"
                tagline: "<b onclick=x>Line</b>"
                footer: "<img src=x onerror=y>"
                contact: desk@harbor.example
                robots: index
                navigation:
                  - { label: "<i>Tab</i>", href: "https://harbor.example/?a=1&b=%22" }
                  - { label: Cuts, href: removed.html }
                """);
        Build build = build();

        assertThat(build.problems())
                .extracting(Problem::what)
                .singleElement()
                .asString()
                .contains("is to be public");
        for (String path : List.of("index.html", "about.html", "a/two-leaders-meet.html")) {
            Document page = Jsoup.parse(page(path));
            assertThat(page.title()).contains("</title><script>alert(1)</script>");
            assertThat(page.select("script:not([src]):not([type=application/ld+json]), img, b[onclick], nav i"))
                    .isEmpty();
            assertThat(page.select(".foot span").text()).isEqualTo("<img src=x onerror=y>");
            assertThat(page.select("meta[name=robots]")).isEmpty();
            assertThat(page.select(".nav a").eachText()).contains("<i>Tab</i>", "Cuts");
            assertThat(page.select(".nav a[href$=removed.html]").attr("href"))
                    .isEqualTo(path.startsWith("a/") ? "../removed.html" : "removed.html");
        }
        assertThat(page("about.html")).contains("href=\"mailto:desk@harbor.example\">desk@harbor.example");
        assertThat(page("removed.html")).contains("href=\"mailto:desk@harbor.example\"");
        assertThat(page("index.html")).doesNotContain("mailto:");
    }

    @Test
    void the_command_line_has_the_last_word() throws Exception {
        write("briefbook.yml", "title: Said in the file");
        build();
        assertThat(page("index.html")).contains("Said in the file");

        Briefbook.builtIn()
                .build(new BuildRequest(List.of(seeds), folder.resolve("site"), "Said here", 2), Progress.NONE);
        assertThat(page("index.html")).contains("Said here").doesNotContain("Said in the file");
    }

    @Test
    void a_configuration_that_is_not_understood_leaves_the_old_site() throws Exception {
        build();
        Map<String, String> before = files(folder.resolve("site"));
        write("briefbook.yml", "title: New\ntext: qoutes");

        assertThat(refused().where()).isEqualTo("briefbook.yml:2");
        assertThat(files(folder.resolve("site"))).isEqualTo(before);
    }

    @Test
    void configuration_and_templates_beside_articles_are_no_articles() throws Exception {
        write("seeds/briefbook.yml", "title: Here");
        write("seeds/templates/removed.html", Files.readString(Path.of("templates/removed.html")));
        write(
                "seeds/templates/notes.txt",
                "A note to myself\n\nIt is long enough to be an article of its own, nearly.\n");
        Build build = build();

        assertThat(build.corpus().entries()).hasSize(2);
        assertThat(build.skipped()).isEmpty();
        assertThat(build.problems()).isEmpty();
        assertThat(page("index.html")).contains("Here");
    }

    @Test
    void a_name_that_is_taken_out_may_not_come_back_through_the_configuration() throws Exception {
        write("curation.yml", "people:\n  Ada Example: { redact: true }\n");
        write("briefbook.yml", "footer: The Ada Example Watch");

        assertThat(refused().what()).contains("would still hold a name");
        assertThat(folder.resolve("site/index.html")).doesNotExist();
    }

    @Test
    void templates_that_are_the_usual_ones_change_nothing() throws Exception {
        build();
        Map<String, String> before = files(folder.resolve("site"));
        for (Map.Entry<String, String> each : files(Path.of("templates")).entrySet()) {
            write("templates/" + each.getKey(), each.getValue().replace("\n", "\r\n"));
        }
        Build build = build();

        assertThat(build.problems()).isEmpty();
        assertThat(files(folder.resolve("site"))).isEqualTo(before);
    }

    @Test
    void an_own_article_page_style_sheet_and_drawing_take_the_place_of_the_usual_ones() throws Exception {
        build();
        Map<String, String> before = files(folder.resolve("site"));
        write(
                "templates/article.html",
                Files.readString(Path.of("templates/article.html"))
                        .replace(
                                "<header class=\"head\">",
                                "<header class=\"head\"><p id=\"own\">"
                                        + "<img alt=\"Ours\" th:src=\"|${frame.root}assets/logo.svg|\"></p>"));
        write("templates/assets/site.css", "body { color: red; }\n");
        write("templates/assets/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        Build build = build();

        Map<String, String> after = files(folder.resolve("site"));
        assertThat(build.problems()).isEmpty();
        assertThat(after.get("a/two-leaders-meet.html"))
                .contains("<p id=\"own\"><img alt=\"Ours\" src=\"../assets/logo.svg\">");
        assertThat(after.get("assets/site.css")).isEqualTo("body { color: red; }\n");
        assertThat(after).containsKey("assets/logo.svg");
        assertThat(after.get("people.html")).isEqualTo(before.get("people.html"));
    }

    @Test
    void an_accent_is_in_the_style_sheet_and_on_no_page() throws Exception {
        write("briefbook.yml", "accent: '#FB0'");
        build();

        assertThat(page("assets/site.css")).contains("--link: #ffbb00").startsWith("/* Briefbook");
        assertThat(files(folder.resolve("site")).entrySet().stream()
                        .filter(e -> e.getKey().endsWith(".html"))
                        .filter(e ->
                                e.getValue().contains("style=") || e.getValue().contains("#ffbb00")))
                .isEmpty();
    }

    @Test
    void a_template_that_fails_is_named_with_its_line_and_leaves_the_old_site() throws Exception {
        build();
        Map<String, String> before = files(folder.resolve("site"));
        Map<String, String> faults = new TreeMap<>(Map.of(
                "<p th:text=\"${view.nothing}\"></p>", "nothing is called \"nothing\"",
                "<p th:text=\"${T(java.lang.Runtime).getRuntime()}\"></p>", "cannot be filled",
                "<p th:text=\"#{no.such.words}\"></p>", "no words for \"no.such.words\"",
                "<p th:utext=\"${view.title}\"></p>", "would let the words of an article be markup",
                "<p>[(${view.title})]</p>", "would let the words of an article be markup",
                "<p th:text=\"__${view.title}__\"></p>", "not put into expressions",
                "<p th:replace=\"~{removed :: removed}\"></p>", "cannot be filled",
                "<p th:replace=\"~{removed}\"></p>", "recursive template inclusion"));
        for (Map.Entry<String, String> fault : faults.entrySet()) {
            write(
                    "templates/removed.html",
                    "<!doctype html>\n<html lang=\"en\">\n<body>\n" + fault.getKey() + "</body></html>");
            Problem problem = refused();

            assertThat(problem.where()).as(fault.getKey()).startsWith("templates/removed.html");
            assertThat(problem.what()).contains(fault.getValue());
            assertThat(problem.hint()).isNotBlank();
            assertThat(problem.where()).endsWith(":4");
        }
        assertThat(files(folder.resolve("site"))).isEqualTo(before);
    }

    @Test
    void a_template_that_no_page_is_made_with_and_a_file_that_is_none_are_reported() throws Exception {
        write("templates/artcle.html", "<p>x</p>");
        write("templates/assets/Logo.PNG", "x");
        write("templates/.hidden", "x");
        write("templates/README.md", "x");

        assertThat(build().problems())
                .extracting(p -> p.where() + " " + p.what() + " " + p.hint())
                .satisfiesExactly(
                        p -> assertThat(p).contains("templates/assets/Logo.PNG", "is not used"),
                        p -> assertThat(p).contains("templates/artcle.html", "did you mean 'article.html'?"));
    }

    @Test
    void the_checks_look_over_pages_from_own_templates() throws Exception {
        write(
                "templates/removed.html",
                Files.readString(Path.of("templates/removed.html"))
                        .replace(
                                "<header class=\"head\">",
                                "<header class=\"head\" onclick=\"x()\"><a href=\"nowhere.html\">x</a>"));

        assertThat(build().problems())
                .extracting(Problem::what)
                .anyMatch(w -> w.contains("onclick"))
                .anyMatch(w -> w.contains("leads nowhere"));
    }

    @Test
    void a_german_site_of_the_sample_passes_the_checks_and_says_nothing_of_its_own_in_english() throws Exception {
        seeds = folder.resolve("sample");
        try (Stream<Path> all = Files.walk(Path.of("seeds"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path copy = seeds.resolve(Path.of("seeds").relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        write("briefbook.yml", "language: de");
        Build build = build();

        assertThat(build.problems())
                .filteredOn(p -> p.severity() != briefbook.model.Severity.NOTE)
                .isEmpty();
        List<String> english = new ArrayList<>();
        for (Map.Entry<String, String> each : files(folder.resolve("site")).entrySet()) {
            if (each.getKey().endsWith(".html")) {
                Document page = Jsoup.parse(each.getValue());
                assertThat(page.select("html").attr("lang")).as(each.getKey()).isEqualTo("de");
                // What a stage says and no row of the table matches is a span in the words of the interface.
                page.select("span[lang=en]:not([dir])").forEach(s -> english.add(each.getKey() + ": " + s.text()));
                page.select("[lang=en]").remove();
                Matcher word = Pattern.compile("\\b(?:Why|Both report|fits|taken out|removed|articles|means \\d)\\b")
                        .matcher(page.select("h2, h3, summary, nav, .sub, .none, .because, .why li, .foot")
                                .text());
                word.results().forEach(r -> english.add(each.getKey() + ": " + r.group()));
            }
        }
        assertThat(english).isEmpty();
        assertThat(page("e/2021-12-07-biden-putin-call.html"))
                .contains("Telefonat Biden–Putin", "Zu allem passt nur: 7. Dezember 2021", "lang=\"en\"");
        assertThat(page("index.html")).contains("Stand: 24. Januar 2022").contains("lang=\"en\" dir=\"auto\"");
    }

    @Test
    void the_walkthrough_does_what_it_says() throws Exception {
        String docs = Files.readString(Path.of("docs/templates.md"));
        List<String> code = Pattern.compile("```html\n\\s*(.*?)\n\\s*```")
                .matcher(docs)
                .results()
                .map(r -> r.group(1))
                .toList();
        String file = Pattern.compile("to `(templates/[a-z]+\\.html)`")
                .matcher(docs)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        String usual = Files.readString(Path.of(file));
        assertThat(usual).contains(code.get(0));
        build();
        Map<String, String> before = files(folder.resolve("site"));

        write(file, usual.replace(code.get(0), code.get(1) + "\n" + code.get(0)));
        Build build = build();

        assertThat(build.problems()).isEmpty();
        Map<String, String> after = files(folder.resolve("site"));
        assertThat(after.get("removed.html")).contains(code.get(1));
        after.entrySet()
                .removeIf(e -> e.getKey().equals("removed.html") || e.getKey().startsWith("data/"));
        assertThat(before).containsAllEntriesOf(after);
    }
}
