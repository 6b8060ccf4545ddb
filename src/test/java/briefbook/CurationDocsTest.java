package briefbook;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.Article;
import briefbook.model.Entry;
import briefbook.model.Field;
import briefbook.model.Origin;
import briefbook.model.Person;
import briefbook.model.Problem;
import briefbook.model.Removal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of {@code docs/curation.md} does what the page says: the examples are read out of it. */
class CurationDocsTest {
    private static final Pattern BLOCK = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("(.*) \\(article (\\d)\\)");
    private static final String STORY =
            "The harbour town of Ostermoor spent the whole of last winter arguing about a bridge that nobody had asked for.";

    @TempDir
    Path folder;

    private Path seeds;

    @BeforeEach
    void a_folder() throws IOException {
        seeds = Files.createDirectory(folder.resolve("seeds"));
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("docs/curation.md"));
    }

    private static List<String> blocks() throws IOException {
        return BLOCK.matcher(page()).results().map(r -> r.group(1)).toList();
    }

    /** Returns the rows of the table with a heading: cells without the marks of code. */
    private static Stream<List<String>> table(String heading) throws IOException {
        List<String> lines = page().lines().toList();
        int head = lines.indexOf(heading);
        assertThat(head).as(heading).isPositive();
        return lines.subList(head + 2, lines.size()).stream()
                .takeWhile(l -> l.startsWith("|"))
                .map(l -> Stream.of(l.substring(1).split("\\|", -1))
                        .map(c -> c.strip().replace("`", ""))
                        .toList());
    }

    static Stream<List<String>> lines() throws IOException {
        return table("| in `remove` | takes out | leaves alone |");
    }

    static Stream<List<String>> names() throws IOException {
        return table("| name | is | is not |");
    }

    static Stream<List<String>> faults() throws IOException {
        return table("| in the file | the build says |");
    }

    private void seed(String name, String text) throws IOException {
        Path file = seeds.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void curation(String text) throws IOException {
        Files.writeString(folder.resolve("curation.yml"), text);
    }

    private Build build() throws CannotBuildException {
        return Briefbook.builtIn()
                .build(new BuildRequest(List.of(seeds), folder.resolve("site"), "Docs", 2), Progress.NONE);
    }

    private static List<String> removed(Build build) {
        return build.corpus().entries().stream()
                .flatMap(e -> e.article().removed().stream())
                .filter(r -> r.rule().equals("curated:remove"))
                .map(Removal::text)
                .toList();
    }

    private static Article article(Build build, String place) {
        return build.corpus().entries().stream()
                .map(Entry::article)
                .filter(a -> a.seed().place().equals(place))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_pattern_takes_out_the_one_line_and_leaves_the_other(List<String> row) throws Exception {
        curation("remove: \"" + row.get(0) + "\"");
        seed("a.md", "# Bridge\n\n" + STORY + "\n\n" + row.get(1) + "\n\n" + row.get(2) + "\n\n" + STORY + " Twice.\n");

        assertThat(removed(build()))
                .singleElement()
                .satisfies(text -> assertThat(text.replaceAll(" +", " "))
                        .isEqualTo(row.get(1).replaceAll(" +", " ")));
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_name_is_for_the_one_article_and_not_for_the_other(List<String> row) throws Exception {
        curation("articles:\n  \"" + row.get(0) + "\":\n    outlet: \"Found\"\n");
        for (String place : row.subList(1, 3)) {
            Matcher numbered = NUMBER.matcher(place);
            seed(numbered.matches() ? numbered.group(1) : place.replace(".gz", ".txt"), seedText(place));
        }
        Build build = build();

        assertThat(article(build, row.get(1)).outlet()).isEqualTo("Found");
        assertThat(article(build, row.get(2).replace(".gz", ".txt")).outlet()).isNull();
    }

    private static String seedText(String place) {
        String record = "{\"title\": \"Bridge\", \"text\": \"" + STORY + "\"}\n";
        return place.contains("jsonl") && !place.endsWith(".gz") ? record.repeat(3) : "Bridge\n\n" + STORY + "\n";
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_is_told_in_the_words_of_the_page(List<String> row) throws Exception {
        curation(row.get(0));
        seed("a.txt", "Bridge\n\n" + STORY + "\n");

        assertThat(build().problems())
                .filteredOn(p -> p.where().startsWith("curation.yml"))
                .extracting(p -> p.what() + "; " + p.hint())
                .contains(row.get(1));
    }

    @Test
    void the_example_of_people_does_what_it_says() throws Exception {
        curation(blocks().get(2));
        seed(
                "a.txt",
                "A Bridge for Ostermoor\n\nViktor Orlov met Viktoria Orlov in Vienna. The Ferryman left early, and the Ferryman"
                        + " was not amused. " + STORY
                        + "\n\nEmily Horn said so to W. Orloff, and Ada Example wrote it down. The Moskva sank.");
        seed(
                "b.txt",
                "A Raft for Ostermoor\n\nMinister Emily Horne told Ada Example on Monday that it was late. " + STORY);

        Build build = build();

        assertThat(build.problems())
                .filteredOn(p -> p.where().startsWith("curation"))
                .filteredOn(p -> !p.what().contains("Moskva"))
                .isEmpty();
        assertThat(build.corpus().people())
                .extracting(Person::name)
                .contains("Viktor Orlov", "Viktoria Orlov", "Emily Horne")
                .doesNotContain("Emily Horn", "Ada Example", "Moskva");
        assertThat(build.corpus().people())
                .filteredOn(p -> p.name().equals("Viktor Orlov"))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.roles().get(0).text()).isEqualTo("harbor master of Ostermoor");
                    assertThat(p.mentions()).extracting(m -> m.mention().name()).contains("the Ferryman", "W. Orloff");
                });
    }

    @Test
    void the_example_for_lines_removes_and_keeps_by_source() throws Exception {
        curation(blocks().get(0));
        String lines =
                "Follow our channel now\n\nSubscribe to this paper for more\n\nAd 3 of 12\n\nEditor’s note: Read more on our site.\n\n";
        String text = "\n\n" + STORY + "\n\n" + lines + STORY + " Twice.\n";
        seed("harbor/a.html", "<h1>Bridge</h1><p>" + text.strip().replace("\n\n", "</p><p>") + "</p>");
        seed("b.md", "---\ntitle: Raft\nsite_name: Harbor Telegraph\n---" + text);
        seed("c.md", "# Other" + text);

        Build build = build();

        assertThat(build.problems())
                .filteredOn(p -> p.where().startsWith("curation"))
                .isEmpty();
        assertThat(curated(build, "harbor/a.html")).containsExactly("Follow our channel now", "Ad 3 of 12");
        assertThat(curated(build, "b.md"))
                .containsExactly("Follow our channel now", "Subscribe to this paper for more");
        assertThat(curated(build, "c.md")).containsExactly("Follow our channel now");
        assertThat(build.corpus().entries())
                .allSatisfy(e -> assertThat(e.article().blocks())
                        .extracting(b -> b.text())
                        .contains("Editor’s note: Read more on our site."));
    }

    private static List<String> curated(Build build, String place) {
        return article(build, place).removed().stream()
                .filter(r -> r.rule().equals("curated:remove"))
                .map(Removal::text)
                .toList();
    }

    @Test
    void the_example_for_articles_fixes_and_leaves_out() throws Exception {
        curation(blocks().get(1));
        seed("2024-05-harbor.html", "<h1>Bridge</h1><p>" + STORY + "</p>");
        seed(
                "news.jsonl",
                ("{\"title\": \"Raft\", \"text\": \"" + STORY + "\", \"authors\": [\"Nele Brandt\"]}\n").repeat(2));
        seed("drafts/a/one.txt", "One\n\n" + STORY);
        seed("drafts/final.md", "# Final\n\n" + STORY);

        Build build = build();

        assertThat(build.problems())
                .filteredOn(p -> p.where().startsWith("curation"))
                .isEmpty();
        Article fixed = article(build, "2024-05-harbor.html");
        assertThat(fixed.title().text()).isEqualTo("A Bridge for Ostermoor");
        assertThat(fixed.title().origin()).isEqualTo(Origin.CURATED);
        assertThat(fixed.published().best()).isEqualTo(LocalDate.of(2024, 5, 3));
        assertThat(fixed.published().origin()).isEqualTo(Origin.CURATED);
        assertThat(fixed.outlet()).isEqualTo("Harbor Telegraph");
        assertThat(fixed.authors()).containsExactly("Ada Example", "Ben Example");
        assertThat(fixed.url()).isEqualTo("https://harbor.example/bridge");
        assertThat(fixed.origins()).containsEntry(Field.LANGUAGE, Origin.CURATED);
        assertThat(article(build, "news.jsonl").authors()).containsExactly("Nele Brandt");
        assertThat(article(build, "news.jsonl (article 2)").authors()).isEmpty();
        assertThat(build.corpus().entries())
                .extracting(e -> e.article().seed().file())
                .contains("drafts/final.md")
                .doesNotContain("drafts/a/one.txt");
        assertThat(build.skipped()).extracting(Problem::where).containsExactly("drafts/a/one.txt");
    }

    @Test
    void the_example_of_the_readme_does_what_it_says() throws Exception {
        Matcher block = BLOCK.matcher(Files.readString(Path.of("README.md")));
        assertThat(block.find()).isTrue();
        curation(block.group(1));
        seed(
                "2024-05-harbor.html",
                "<h1>Bridge</h1><p>" + STORY + "</p><p>Follow our channel</p><p>" + STORY + " Twice.</p>");
        seed("drafts/one.txt", "One\n\n" + STORY);

        Build build = build();

        assertThat(build.problems())
                .filteredOn(p -> p.where().startsWith("curation"))
                .isEmpty();
        assertThat(removed(build)).containsExactly("Follow our channel");
        assertThat(build.corpus().entries()).singleElement().satisfies(e -> {
            assertThat(e.article().title().text()).isEqualTo("A Bridge for Ostermoor");
            assertThat(e.article().authors()).containsExactly("Ada Example");
        });
        assertThat(build.skipped())
                .singleElement()
                .satisfies(s -> assertThat(s.what()).endsWith("not about this story"));
    }

    @Test
    void the_page_names_every_key_and_has_no_example_that_is_not_tested() throws IOException {
        List<String> keys = new ArrayList<>(List.of("remove", "keep", "articles", "text", "pattern", "source"));
        keys.addAll(List.of("date", "title", "outlet", "authors", "url", "language", "exclude"));

        assertThat(keys).allSatisfy(key -> assertThat(page()).containsPattern("`" + key + "`|\n *(- )?" + key + ":"));
        assertThat(blocks()).hasSize(4);
        assertThat(Files.readAllLines(Path.of("README.md")).stream().collect(Collectors.joining("\n")))
                .contains("(docs/curation.md)");
    }
}
