package briefbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import briefbook.model.Problem;
import briefbook.model.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Curation through the whole program: which files are in force, what the site shows, what is reported. */
class CurationTest {
    private static final String STORY =
            "The harbour town of Ostermoor spent the whole of last winter arguing about a bridge that nobody had asked for.\n"
                    + "Engineers measured the river twice, found two different widths, and blamed the tide for both of them.\n";

    @TempDir
    Path folder;

    private Path seeds;

    @BeforeEach
    void a_folder() throws IOException {
        seeds = Files.createDirectory(folder.resolve("seeds"));
    }

    private Path write(String name, String... lines) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, String.join("\n", lines) + "\n");
    }

    private Build build() throws CannotBuildException {
        return build(2, seeds);
    }

    private Build build(int threads, Path... inputs) throws CannotBuildException {
        return Briefbook.builtIn()
                .build(new BuildRequest(List.of(inputs), folder.resolve("site"), "Test", threads), Progress.NONE);
    }

    private String site() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                all.append(file.getFileName())
                        .append('\n')
                        .append(Files.readString(file))
                        .append('\n');
            }
            return all.toString();
        }
    }

    private String page(String name) throws IOException {
        return Files.readString(folder.resolve("site").resolve(name));
    }

    private static List<String> told(List<Problem> problems) {
        return problems.stream()
                .filter(p -> p.where().contains("curation"))
                .map(p -> p.where() + ": " + p.what() + "; " + p.hint())
                .toList();
    }

    private List<String> extract(Path... inputs) throws CannotBuildException {
        List<String> records = new ArrayList<>();
        Briefbook.builtIn().extract(List.of(inputs), 1, Progress.NONE, records::add);
        return records;
    }

    @ParameterizedTest
    @ValueSource(strings = {"remove: [", "articles:\n  a.txt: {}\n  a.txt: {}", "- a", "\u0000"})
    void a_broken_file_stops_everything_since_a_site_without_it_would_show_what_was_taken_out(String text)
            throws IOException {
        Path a = write("seeds/a.txt", "Bridge", "", STORY);
        Files.writeString(folder.resolve("curation.private.yml"), text);

        CannotBuildException build = catchThrowableOfType(CannotBuildException.class, this::build);
        assertThat(build.problem().where()).startsWith("curation.private.yml");
        assertThat(folder.resolve("site/index.html")).doesNotExist();
        assertThat(catchThrowableOfType(CannotBuildException.class, () -> extract(seeds)))
                .isNotNull();
        assertThat(catchThrowableOfType(
                        CannotBuildException.class, () -> Briefbook.builtIn().explain(a, List.of(), 1, Progress.NONE)))
                .isNotNull();
    }

    @Test
    void a_folder_of_the_name_stops_the_build_too() throws IOException {
        write("seeds/a.txt", "Bridge", "", STORY);
        Files.createDirectory(seeds.resolve("curation.yml"));

        assertThat(catchThrowableOfType(CannotBuildException.class, this::build)
                        .problem()
                        .what())
                .contains("no regular file");
    }

    @Test
    void a_bad_value_is_an_error_and_the_rest_applies() throws Exception {
        write("seeds/a.txt", "Bridge", "", STORY);
        write("curation.yml", "articles:", "  a.txt:", "    date: soon", "    title: Raft");

        Build build = build();

        assertThat(build.problems())
                .filteredOn(p -> p.where().equals("curation.yml:3"))
                .extracting(Problem::severity)
                .containsExactly(Severity.ERROR);
        assertThat(build.corpus().entries().get(0).article().title().text()).isEqualTo("Raft");
    }

    @Test
    void an_excluded_article_is_nowhere_but_on_the_about_page_with_its_reason_and_is_no_error() throws Exception {
        write("seeds/a.txt", "Bridge", "", STORY);
        write(
                "seeds/drafts/secret.txt",
                "Ferryman’s Folly",
                "",
                "The ferryman of Kelling has sold his only boat to his cousin.");
        write("curation.yml", "articles:", "  'drafts/**':", "    exclude: not about this story");

        Build build = build();

        assertThat(build.corpus().entries()).hasSize(1);
        assertThat(build.skipped()).singleElement().satisfies(s -> {
            assertThat(s.severity()).isEqualTo(Severity.NOTE);
            assertThat(s.where()).isEqualTo("drafts/secret.txt");
            assertThat(s.what()).endsWith("not about this story");
        });
        assertThat(site()).doesNotContain("Folly").doesNotContain("Kelling");
        assertThat(page("about.html")).contains("drafts/secret.txt").contains("not about this story");
        assertThat(told(build.problems())).isEmpty();
    }

    @Test
    void one_article_of_a_file_can_be_left_out() throws Exception {
        String record = "{\"title\": \"%s\", \"text\": \"%s\"}";
        write(
                "seeds/news.jsonl",
                String.format(record, "One", STORY.strip().replace("\n", " ")),
                String.format(record, "Two", STORY.strip().replace("\n", " ")));
        write("curation.yml", "articles:", "  'news.jsonl#1':", "    exclude: true");

        Build build = build();

        assertThat(build.corpus().entries())
                .extracting(e -> e.article().title().text())
                .containsExactly("Two");
        assertThat(build.corpus().entries().get(0).article().seed().part()).isEqualTo(1);
        assertThat(build.skipped()).extracting(Problem::where).containsExactly("news.jsonl");
        assertThat(build.filesRead()).isEqualTo(1);
    }

    /** A document that is no part of the collection must not speak against lines of those that are. */
    @Test
    void an_excluded_article_is_no_evidence_against_lines_of_others() throws Exception {
        String line = "Letters to the editor may be shortened, as this paper has always done with all of them.";
        for (int i = 0; i < 6; i++) {
            write(
                    "seeds/x" + i + ".txt",
                    "Bridge Number " + i,
                    "",
                    "Report " + "abcdef".charAt(i) + " speaks of " + "mills farms boats ropes masts flags".split(" ")[i]
                            + " that stood on the northern bank for years and years.",
                    line);
        }
        Build with = build();
        write(
                "curation.yml",
                "articles:",
                "  'x[1-9].txt': { exclude: true }",
                "  'x?.txt': { exclude: true }",
                "  x0.txt: { exclude: false }");
        Build alone = build();

        assertThat(alone.corpus().entries()).hasSize(1);
        assertThat(alone.corpus().entries().get(0).article().removed())
                .noneMatch(r -> r.rule().equals("repeated-elsewhere"));
        assertThat(with.corpus().entries()).hasSize(6);
    }

    @Test
    void what_cannot_be_read_is_no_error_when_it_is_left_out() throws Exception {
        write("seeds/a.txt", "Bridge", "", STORY);
        write("seeds/empty.txt", "");
        write("seeds/old.doc", "x");
        assertThat(build().skipped())
                .filteredOn(p -> p.severity() == Severity.ERROR)
                .hasSize(2);

        write("curation.yml", "articles:", "  empty.txt: { exclude: true }", "  '*.doc': { exclude: old }");

        Build build = build();
        assertThat(build.skipped()).extracting(Problem::severity).containsExactly(Severity.NOTE, Severity.NOTE);
        assertThat(told(build.problems())).isEmpty();
    }

    @Test
    void a_collection_of_which_all_is_left_out_says_so() throws IOException {
        write("seeds/a.txt", "Bridge", "", STORY);
        write("curation.yml", "articles:", "  a.txt:", "    exclude: true");

        Problem problem =
                catchThrowableOfType(CannotBuildException.class, this::build).problem();

        assertThat(problem.what()).contains("its owner leaves out");
        assertThat(problem.hint()).contains("exclude");
    }

    @Test
    void the_private_file_wins_and_no_page_tells_of_it() throws Exception {
        write("seeds/a.txt", "Bridge", "", STORY, "Hush hush, the whole line.", STORY.replace("twice", "thrice"));
        write("seeds/leak.txt", "A Leak", "", "The ferryman of Kelling has sold his only boat to his cousin.");
        write("curation.yml", "articles:", "  a.txt:", "    title: Public Title", "    outlet: Public Outlet");
        write(
                "seeds/curation.private.yml",
                "remove:",
                "  - 'Hush hush*'",
                "  - 'Never there'",
                "articles:",
                "  a.txt:",
                "    title: Private Title",
                "    date: wrong-date",
                "  leak.txt:",
                "    exclude: told by Mrs. Anonymous",
                "  leek.txt:",
                "    exclude: true");

        Build build = build();

        assertThat(build.corpus().entries().get(0).article().title().text()).isEqualTo("Private Title");
        assertThat(build.corpus().entries().get(0).article().outlet()).isEqualTo("Public Outlet");
        assertThat(told(build.problems()))
                .hasSize(3)
                .anyMatch(p -> p.startsWith("curation.private.yml:7: articles “a.txt”: date “wrong-date”"))
                .anyMatch(p -> p.startsWith("curation.private.yml:3: remove “Never there” matched no line"))
                .anyMatch(p -> p.contains("“leek.txt” names no article; did you mean “leak.txt”?"));
        assertThat(build.skipped())
                .extracting(Problem::what)
                .singleElement()
                .asString()
                .contains("Mrs. Anonymous");
        assertThat(site())
                .doesNotContain("Anonymous")
                .doesNotContain("leak.txt")
                .doesNotContain("leek.txt")
                .doesNotContain("Kelling")
                .doesNotContain("Never there")
                .doesNotContain("wrong-date")
                .doesNotContain("Hush hush*")
                .contains("curation.private.yml takes out lines like this");
    }

    @Test
    void records_pages_and_explanations_say_that_the_owner_set_it() throws Exception {
        Path a = write("seeds/a.txt", "A Bridge for the Town", "", STORY, "Ducks");
        write("curation.yml", "keep: ducks", "articles:", "  a.txt:", "    date: 2024-05-03", "    outlet: Right");

        assertThat(extract(seeds))
                .singleElement()
                .asString()
                .contains("\"outlet\":\"curated\"")
                .contains(
                        "\"published\":{\"origin\":\"curated\",\"first\":\"2024-05-03\",\"last\":\"2024-05-03\",\"best\":\"2024-05-03\"");
        build();
        assertThat(page("a/a-bridge-for-the-town.html"))
                .contains("set by the owner of this collection: curation.yml says so");
        Explanation explanation = Briefbook.builtIn().explain(a, List.of(), 1, Progress.NONE);
        assertThat(explanation.articles().get(0).lines())
                .filteredOn(l -> l.rule().equals("curated:keep"))
                .extracting(SeedLine::text, SeedLine::reason)
                .containsExactly(tuple("Ducks", "curation.yml keeps lines like “ducks”"));
        assertThat(told(explanation.problems())).isEmpty();
    }

    @Test
    void entries_that_contradict_each_other_leave_nobody_without_a_name() throws Exception {
        write("seeds/a.txt", "A Bridge", "", "Mayor Ada Lund met Otto Berg in Vienna on Monday. " + STORY);
        write(
                "curation.yml",
                "people:",
                "  Ada Lund: { merge: Otto Berg, separate: Otto Berg }",
                "  Otto Berg: { alias: Ada Lund, not-a-person: true }");

        Build build = build();

        assertThat(build.corpus().people()).allSatisfy(p -> assertThat(p.name()).isNotBlank());
        assertThat(told(build.problems())).anyMatch(p -> p.contains("take one of the two out"));
    }

    @Test
    void an_excluded_file_is_explained_and_said_to_be_left_out() throws Exception {
        Path a = write("seeds/deep/down/a.txt", "Bridge", "", STORY);
        write("curation.yml", "articles:", "  '**/a.txt':", "    exclude: too old", "  other.txt: { title: T }");

        Explanation explanation = Briefbook.builtIn().explain(a, List.of(), 1, Progress.NONE);

        assertThat(explanation.articles())
                .extracting(Explanation.Explained::leftOut)
                .containsExactly("curation.yml:2: too old");
        assertThat(explanation.articles().get(0).lines()).isNotEmpty();
        assertThat(told(explanation.problems()))
                .as("of entries for other files")
                .isEmpty();
        assertThat(catchThrowableOfType(CannotBuildException.class, () -> extract(a))
                        .problem()
                        .what())
                .contains("leaves out");
    }

    @Test
    void a_wrong_number_of_an_article_is_reported_for_the_file_it_names() throws Exception {
        Path a = write("seeds/a.txt", "Bridge", "", STORY);
        write("curation.yml", "articles:", "  'a.txt#2': { title: T }", "  'b.txt#2': { title: T }");

        assertThat(told(Briefbook.builtIn()
                        .explain(a, List.of(), 1, Progress.NONE)
                        .problems()))
                .hasSize(1)
                .first()
                .asString()
                .contains("a.txt#2");
    }

    @Test
    void what_matches_nothing_is_a_warning_with_the_nearest() throws Exception {
        write("seeds/harbor/talks.txt", "By Nele Brandt | Ostermoor Post | March 4, 2019", "Bridge", "", STORY);
        write(
                "curation.yml",
                "remove:",
                "  - 'Not there'",
                "  - { text: 'x', source: 'Ostermor Post' }",
                "keep: 'Nor there'",
                "articles:",
                "  harbour/talks.txt: { title: T }",
                "  talks.txt: { title: T }",
                "  something/quite/different.html: { title: T }");

        Build build = build();

        assertThat(build.problems())
                .filteredOn(p -> p.where().startsWith("curation"))
                .hasSize(6)
                .allMatch(p -> p.severity() == Severity.WARNING);
        assertThat(told(build.problems()))
                .anyMatch(p -> p.startsWith("curation.yml:2: remove “Not there” matched no line"))
                .anyMatch(p -> p.contains("no article is from “Ostermor Post”; did you mean “Ostermoor Post”?"))
                .anyMatch(p -> p.startsWith("curation.yml:4: keep “Nor there” matched no line"))
                .anyMatch(p -> p.contains("harbour/talks.txt” names no article; did you mean “harbor/talks.txt”?"))
                .anyMatch(p -> p.contains("“talks.txt” names no article; did you mean “harbor/talks.txt”?"))
                .anyMatch(p -> p.contains("different.html” names no article; write the name"));
    }

    @Test
    void two_collections_that_are_read_together_keep_their_files_apart() throws Exception {
        write("one/a.txt", "Bridge", "", STORY);
        write("two/b.txt", "Raft", "", STORY.replace("Ostermoor", "Kelling"));
        write("one/curation.yml", "articles:", "  '*.txt': { outlet: First }");
        write("two/curation.yml", "articles:", "  '*.txt': { outlet: Second }", "  c.txt: { title: T }");

        Build build = build(1, folder.resolve("one"), folder.resolve("two"));

        assertThat(build.corpus().entries())
                .extracting(e -> e.article().outlet())
                .containsExactly("First", "Second");
        assertThat(told(build.problems()))
                .singleElement()
                .asString()
                .startsWith("two/curation.yml:3: articles “c.txt” names no article; did you mean “b.txt”?");
    }

    @Test
    void files_of_one_name_in_two_inputs_are_still_found_by_it() throws Exception {
        write("one/a.txt", "Bridge", "", STORY);
        write("two/a.txt", "Raft", "", STORY.replace("Ostermoor", "Kelling"));
        write("curation.yml", "articles:", "  a.txt: { outlet: Both }");

        Build build = build(1, folder.resolve("one"), folder.resolve("two"));

        assertThat(build.corpus().entries())
                .extracting(e -> e.article().outlet())
                .containsExactly("Both", "Both");
        assertThat(told(build.problems())).isEmpty();
    }

    @Test
    void the_order_of_entries_and_the_number_of_threads_change_no_byte() throws Exception {
        for (int i = 0; i < 5; i++) {
            write(
                    "seeds/" + i + ".txt",
                    "Bridge " + i,
                    "By Nele Brandt",
                    "",
                    STORY.replace("two", "number " + i),
                    "Ducks",
                    "Geese");
        }
        List<String> rules = new ArrayList<>(List.of("- 'Ducks'", "- 'Geese'", "- { text: 'By *', source: '3.txt' }"));
        List<String> fixes = new ArrayList<>(List.of(
                "'*.txt': { outlet: All }",
                "1.txt: { outlet: One }",
                "'?.txt': { exclude: false }",
                "4.txt: { exclude: x }"));
        List<String> sites = new ArrayList<>();
        for (int threads : new int[] {1, 4}) {
            write("curation.yml", "remove:", list(rules), "articles:", list(fixes));
            build(threads, seeds);
            sites.add(site());
            Collections.reverse(rules);
            Collections.reverse(fixes);
        }

        assertThat(sites.get(1)).isEqualTo(sites.get(0));
    }

    private static String list(List<String> entries) {
        return entries.stream().map(e -> "  " + e).collect(Collectors.joining("\n"));
    }
}
