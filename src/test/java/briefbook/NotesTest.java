package briefbook;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.Problem;
import briefbook.model.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The owner's notes beside articles: shown with them, and never taken for them. */
class NotesTest {
    private static final String STORY =
            "The harbour town of Ostermoor spent the whole of last winter arguing about a bridge that nobody had asked for.";

    @TempDir
    Path folder;

    private void write(String name, String... lines) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines));
    }

    private void story(String name, String title) throws IOException {
        write(
                "seeds/" + name,
                title,
                "",
                STORY + " Ada Vell told it on Monday.",
                "",
                STORY.replace("winter", "spring"));
    }

    private Build build() throws CannotBuildException {
        return Briefbook.builtIn()
                .build(
                        new BuildRequest(List.of(folder.resolve("seeds")), folder.resolve("site"), "News", 2),
                        Progress.NONE);
    }

    private String page(String id) throws IOException {
        return Files.readString(folder.resolve("site/a/" + id + ".html"));
    }

    private List<String> pagesWith(String word) throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("site"))) {
            List<String> found = new ArrayList<>();
            for (Path file : all.filter(f -> f.toString().matches(".*\\.(html|json|jsonl)"))
                    .sorted()
                    .toList()) {
                if (Files.readString(file).contains(word)) {
                    found.add(folder.resolve("site").relativize(file).toString().replace('\\', '/'));
                }
            }
            return found;
        }
    }

    private static List<Problem> aboutNotes(Build build) {
        return Stream.concat(build.skipped().stream(), build.problems().stream())
                .filter(p -> p.where().endsWith(".note.md"))
                .distinct()
                .toList();
    }

    @Test
    void a_note_stands_on_the_page_of_its_article_and_is_no_part_of_it() throws Exception {
        story("clip.txt", "A Bridge");
        story("other.txt", "A Raft");
        write(
                "seeds/clip.note.md",
                "# Why",
                "",
                "Joe Zorpel called *this* on Tuesday a [zebra](https://zebra.example/x).",
                "",
                "- one",
                "- two",
                "",
                "| a | b |",
                "|---|---|",
                "| 1 | 2 |");
        Build build = build();

        assertThat(build.corpus().entries()).hasSize(2);
        assertThat(page("a-bridge"))
                .containsSubsequence(
                        "<h2>Note by the owner of this collection</h2>",
                        "Not the source’s words.",
                        "<h3>Why</h3>",
                        "<p>Joe Zorpel called <em>this</em> on Tuesday a <a",
                        "rel=\"noopener noreferrer nofollow\"",
                        ">zebra</a>.</p>",
                        "<ul><li>one</li><li>two</li></ul>",
                        "<td>2</td>");
        assertThat(pagesWith("Zorpel")).containsExactly("a/a-bridge.html", "data/articles.jsonl");
        assertThat(aboutNotes(build)).isEmpty();
    }

    @Test
    void a_note_without_an_article_is_told_with_the_nearest_name() throws Exception {
        story("clip.txt", "A Bridge");
        write("seeds/clpi.txt.note.md", "zebra");
        Build build = build();

        assertThat(aboutNotes(build))
                .containsExactly(new Problem(
                        Severity.WARNING,
                        "clpi.txt.note.md",
                        "a note, but there is no article “clpi.txt”",
                        "did you mean “clip.txt”? Then call it clip.txt.note.md"));
        assertThat(pagesWith("zebra")).isEmpty();
    }

    @Test
    void of_two_notes_on_one_article_the_one_with_its_whole_name_counts_and_the_other_is_told() throws Exception {
        story("clip.txt", "A Bridge");
        write("seeds/clip.note.md", "zebra");
        write("seeds/clip.txt.note.md", "giraffe");
        Build build = build();

        assertThat(page("a-bridge")).contains("giraffe").doesNotContain("zebra");
        assertThat(aboutNotes(build))
                .extracting(Problem::what)
                .containsExactly("a second note on clip.txt; only clip.txt.note.md is shown");
    }

    @Test
    void a_note_that_could_be_on_two_articles_is_on_none_and_told() throws Exception {
        story("sub/clip.txt", "A Bridge");
        story("sub/clip.md", "A Raft");
        write("seeds/sub/clip.note.md", "zebra");
        Build build = build();

        assertThat(pagesWith("zebra")).isEmpty();
        assertThat(aboutNotes(build))
                .extracting(Problem::what, Problem::hint)
                .singleElement()
                .satisfies(t -> assertThat(t.toList())
                        .containsExactly(
                                "a note that could be on sub/clip.md or sub/clip.txt", "call it sub/clip.md.note.md"));
    }

    @Test
    void a_note_on_a_file_of_several_articles_stands_once_with_the_first() throws Exception {
        write(
                "seeds/news.jsonl",
                "{\"title\":\"A Bridge\",\"text\":\"" + STORY + "\"}",
                "{\"title\":\"A Raft\",\"text\":\"" + STORY.replace("bridge", "raft") + "\"}");
        write("seeds/news.jsonl.note.md", "zebra");
        build();

        assertThat(pagesWith("zebra")).containsExactly("a/a-bridge.html", "data/articles.jsonl");
    }

    @Test
    void a_note_is_data_and_no_markup() throws Exception {
        story("clip.txt", "A Bridge");
        write(
                "seeds/clip.note.md",
                "<script>alert(1)</script><img src=x onerror=alert(1)> zebra",
                "",
                "[x](javascript:alert(1)) <b onclick=alert(1)>bold</b>",
                "",
                "${T(java.lang.Runtime)} [[#{nav.index}]] <th:block th:text=\"x\">");
        Build build = build();

        assertThat(page("a-bridge"))
                .contains("zebra")
                .doesNotContain("<script>alert", "onerror", "javascript:", "onclick");
        assertThat(build.problems()).noneMatch(p -> p.severity() == Severity.ERROR);
    }

    @Test
    void a_note_that_is_nested_without_end_is_shown_as_plain_lines_and_told() throws Exception {
        story("clip.txt", "A Bridge");
        write("seeds/clip.note.md", "> ".repeat(3000) + "zebra <script>alert(1)</script>", "", "[".repeat(20_000));
        Build build = build();

        assertThat(page("a-bridge")).contains("zebra &lt;script&gt;").doesNotContain("<script>alert");
        assertThat(aboutNotes(build)).extracting(Problem::what).anyMatch(w -> w.contains("read as plain text"));
    }

    @Test
    void a_note_that_is_empty_binary_or_too_large_is_told_and_costs_nothing_else() throws Exception {
        story("a.txt", "A Bridge");
        story("b.txt", "A Raft");
        story("c.txt", "A Ferry");
        write("seeds/a.note.md", "   ", "");
        Files.write(folder.resolve("seeds/b.note.md"), new byte[] {0, 1, 2, 3, 0, 0});
        write("seeds/c.note.md", "zebra ".repeat(400_000));
        Build build = build();

        assertThat(build.corpus().entries()).hasSize(3).allMatch(e -> e.note() == null);
        assertThat(aboutNotes(build))
                .extracting(Problem::where)
                .containsExactlyInAnyOrder("a.note.md", "b.note.md", "c.note.md");
    }

    @Test
    void a_name_that_is_taken_out_goes_from_notes_and_their_names_too() throws Exception {
        story("ada-vell.txt", "A Bridge");
        write("seeds/ada-vell.txt.note.md", "Ada Vell is wrong. I know Vell. See [her](https://x.example/ada-vell).");
        write("curation.yml", "people:", "  Ada Vell: { redact: true }");
        build();

        assertThat(page("a-bridge")).contains("[name removed] is wrong. I know [name removed]. See her.");
        assertThat(pagesWith("Vell")).isEmpty();
        assertThat(pagesWith("ada-vell")).isEmpty();
    }

    @Test
    void one_file_alone_is_read_with_its_note() throws Exception {
        story("clip.txt", "A Bridge");
        story("twin.txt", "A Raft");
        story("twin.html", "A Raft");
        write("seeds/clip.note.md", "zebra");
        write("seeds/twin.note.md", "giraffe");
        Explanation clip = Briefbook.builtIn().explain(folder.resolve("seeds/clip.txt"), List.of(), 1, Progress.NONE);
        Explanation twin = Briefbook.builtIn().explain(folder.resolve("seeds/twin.txt"), List.of(), 1, Progress.NONE);

        assertThat(clip.corpus().entries().get(0).note())
                .satisfies(n -> assertThat(n.file()).isEqualTo("clip.note.md"));
        assertThat(twin.corpus().entries().get(0).note()).isNull();
    }

    @Test
    void a_note_that_is_named_as_the_input_is_no_article() throws Exception {
        story("clip.txt", "A Bridge");
        write("seeds/clip.note.md", STORY, "", STORY);

        List<String> records = new ArrayList<>();
        List<Problem> problems = Briefbook.builtIn()
                .extract(
                        List.of(folder.resolve("seeds/clip.txt"), folder.resolve("seeds/clip.note.md")),
                        1,
                        Progress.NONE,
                        records::add);

        assertThat(records).hasSize(1);
        assertThat(problems).extracting(Problem::what).containsExactly("skipped: note of the owner");
    }
}
