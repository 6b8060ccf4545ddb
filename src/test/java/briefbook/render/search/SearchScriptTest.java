package briefbook.render.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import briefbook.model.Corpus;
import briefbook.model.Page;
import briefbook.model.SiteOptions;
import briefbook.render.SiteRenderer;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the script of the search page, as the site has it, in Node.js; where that is missing nothing is tested. */
class SearchScriptTest {
    /** Halves of characters cannot be written otherwise. */
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final RandomArticles RANDOM = new RandomArticles();
    private static final List<SearchArticle> ARTICLES = RANDOM.articles(1_000);
    private static final List<RandomArticles.Question> QUESTIONS = RANDOM.questions(200);

    @TempDir
    static Path folder;

    private static JsonNode vectors;
    private static JsonNode answers;

    @BeforeAll
    static void the_script_is_asked() throws IOException, InterruptedException {
        assumeTrue(runs("node", "--version"), "node is not installed: the script of the search page was not tested");
        Corpus none = new Corpus(List.of(), List.of(), List.of(), List.of(), List.of());
        Stream<Page> assets = new SiteRenderer(SiteOptions.DEFAULT)
                .render(none).stream().filter(p -> p.path().equals("assets/search.js"));
        for (Page page :
                Stream.concat(assets, SearchFiles.of(ARTICLES, List.of())).toList()) {
            write(page.path(), page.content());
        }
        vectors = JSON.readTree(resource("search-terms.json"));
        List<String> texts = new ArrayList<>();
        vectors.forEach(v -> texts.add(v.get("text").asText()));
        write("asked.json", JSON.writeValueAsString(Map.of("texts", texts, "queries", QUESTIONS)));
        write("ask.js", resource("ask.js"));
        Process node = new ProcessBuilder("node", "ask.js", ".", "asked.json")
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("answers.json").toFile())
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        assertThat(node.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(folder.resolve("errors.txt")).isEmptyFile();
        answers = JSON.readTree(Files.readString(folder.resolve("answers.json")));
    }

    @Test
    void it_cuts_texts_into_the_terms_that_the_index_has() {
        for (int i = 0; i < vectors.size(); i++) {
            assertThat(answers.get("terms").get(i))
                    .as(vectors.get(i).get("text").asText())
                    .isEqualTo(vectors.get(i).get("terms"));
        }
    }

    @Test
    void it_finds_what_looking_at_every_article_finds() {
        List<NavigableSet<String>> terms = RandomArticles.terms(ARTICLES);
        for (int i = 0; i < QUESTIONS.size(); i++) {
            List<Integer> found = new ArrayList<>();
            answers.get("found").get(i).forEach(d -> found.add(d.asInt()));
            assertThat(found)
                    .as(QUESTIONS.get(i).toString())
                    .containsExactlyInAnyOrderElementsOf(RandomArticles.found(ARTICLES, terms, QUESTIONS.get(i)));
        }
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static void write(String path, String content) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), content);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = SearchScriptTest.class.getResourceAsStream("/briefbook/search/" + name)) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
