package briefbook;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.Article;
import briefbook.model.Entry;
import briefbook.model.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that hold several articles, and articles in other wrappings, through the whole pipeline. */
class ManyFormatsTest {
    private static final String STORY =
            "The harbour town of Ostermoor spent the whole of last winter arguing about a bridge that nobody had asked for. "
                    + "Engineers measured the river twice, found two different widths, and blamed the tide for both of them.";

    @TempDir
    Path folder;

    private Path seeds;

    @BeforeEach
    void a_folder() throws IOException {
        seeds = Files.createDirectory(folder.resolve("seeds"));
    }

    private static String record(String title) {
        return "{\"title\": \"" + title + "\", \"text\": \"" + STORY
                + "\", \"publish_date\": \"2022-01-11\", \"authors\": [\"Nele Brandt\"]}\n";
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(seeds.resolve(name), bytes);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Build build() throws CannotBuildException {
        return Briefbook.builtIn()
                .build(new BuildRequest(List.of(seeds), folder.resolve("site"), "Formats", 2), Progress.NONE);
    }

    @Test
    void each_article_of_a_file_has_a_page_of_its_own_and_keeps_its_number() throws Exception {
        write("news.jsonl", bytes(record("The Bridge") + record("The Tide") + record("The Bridge")));
        Build build = build();
        List<Article> articles =
                build.corpus().entries().stream().map(Entry::article).toList();
        assertThat(articles).extracting(a -> a.title().text()).containsExactly("The Bridge", "The Tide", "The Bridge");
        assertThat(articles).extracting(a -> a.seed().part()).containsExactly(0, 1, 2);
        assertThat(articles).allSatisfy(a -> {
            assertThat(a.published().best()).hasToString("2022-01-11");
            assertThat(a.authors()).containsExactly("Nele Brandt");
            assertThat(a.blocks()).hasSize(1);
        });
        assertThat(build.corpus().entries()).extracting(Entry::id).doesNotHaveDuplicates();
        assertThat(build.filesRead()).isEqualTo(1);
        try (var pages = Files.list(folder.resolve("site/a"))) {
            assertThat(pages).hasSize(3);
        }
        assertThat(Files.readString(folder.resolve("site/a")
                        .resolve(build.corpus().entries().get(1).id() + ".html")))
                .contains("news.jsonl (article 2)");
    }

    @Test
    void explain_shows_all_articles_of_a_file() throws Exception {
        write("news.jsonl", bytes(record("The Bridge") + record("The Tide")));
        Explanation explanation = Briefbook.builtIn().explain(seeds.resolve("news.jsonl"), List.of(), 1, Progress.NONE);
        assertThat(explanation.corpus().entries()).hasSize(2);
        assertThat(explanation.articles()).hasSize(2);
    }

    @Test
    void a_problem_names_the_article_of_the_file() throws Exception {
        write("news.jsonl", bytes(record("The Bridge") + "{\"title\": \"Empty\", \"text\": \"#\"}\nnonsense\n"));
        assertThat(build().problems())
                .extracting(Problem::where)
                .containsExactly("news.jsonl:3", "news.jsonl (article 2)");
    }

    @Test
    void the_same_article_is_the_same_in_every_wrapping() throws Exception {
        String page = "<html><head><title>The Bridge</title></head><body><h1>The Bridge</h1><p>" + STORY
                + "</p></body></html>";
        write("a.html", bytes(page));
        write("b.html.gz", gzip(bytes(page)));
        write(
                "c.mhtml",
                bytes(
                        "From: <Saved by Blink>\nSnapshot-Content-Location: https://kelling.example/b\nContent-Type: text/html\n\n"
                                + page));
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("clips/d.html"));
            out.write(bytes(page));
        }
        write("d.zip", zip.toByteArray());
        write("e.json", bytes("{\"html\": \"" + page + "\"}"));
        Build build = build();
        assertThat(build.corpus().entries().stream().map(e -> e.article().seed().file()))
                .containsExactly("a.html", "b.html.gz", "c.mhtml", "d.zip", "e.json");
        assertThat(build.corpus().entries().stream()
                        .map(e -> e.article().title().text() + e.article().blocks())
                        .collect(Collectors.toSet()))
                .hasSize(1);
    }

    @Test
    void a_folder_is_read_the_same_on_any_number_of_threads() throws Exception {
        for (int i = 0; i < 8; i++) {
            write("news" + i + ".jsonl.gz", gzip(bytes(record("Bridge " + i) + "nonsense\n" + record("Tide " + i))));
        }
        StringBuilder one = new StringBuilder();
        StringBuilder many = new StringBuilder();
        Briefbook.builtIn().extract(List.of(seeds), 1, Progress.NONE, one::append);
        Briefbook.builtIn().extract(List.of(seeds), 4, Progress.NONE, many::append);
        assertThat(many).hasToString(one.toString());
    }

    @Test
    void a_short_line_at_the_end_of_a_record_stays_and_at_the_end_of_a_dump_goes() throws Exception {
        String lines = STORY + "\n\n" + STORY.replace("winter", "summer") + "\n\nSee also Kelling";
        write("a.json", bytes("{\"title\": \"The Bridge\", \"text\": \"" + lines.replace("\n", "\\n") + "\"}"));
        write("b.txt", bytes("The Bridge\n\n" + lines));
        List<Article> articles =
                build().corpus().entries().stream().map(Entry::article).toList();
        assertThat(articles.get(0).blocks()).hasSize(3);
        assertThat(articles.get(1).blocks()).hasSize(2);
    }
}
