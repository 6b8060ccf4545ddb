package briefbook.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import briefbook.check.SiteChecks;
import briefbook.model.Corpus;
import briefbook.model.Days;
import briefbook.model.EventClass;
import briefbook.model.EventRole;
import briefbook.model.EventStatus;
import briefbook.model.Origin;
import briefbook.model.Page;
import briefbook.model.Problem;
import briefbook.model.Published;
import briefbook.model.Severity;
import briefbook.model.SiteOptions;
import briefbook.model.Strength;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Renders the sample documents from their hand-made answers, where these are at hand. */
class SharedSeedsTest {
    @Test
    void the_sample_documents_give_a_site_without_problems() throws IOException {
        Path answers = shared().resolve("eval/seeds");
        assumeTrue(Files.isRegularFile(answers.resolve("cleaning.json")), "no sample documents at " + answers);
        List<Page> pages = new SiteRenderer(new SiteOptions("Winter talks", "Clippings on the winter of 2021 and 2022"))
                .render(corpus(answers));
        // Look at the pages: -Dbriefbook.preview=FOLDER
        String preview = System.getProperty("briefbook.preview");
        if (preview != null) {
            for (Page page : pages) {
                Path file = Path.of(preview).resolve(page.path());
                Files.createDirectories(file.getParent());
                Files.writeString(file, page.content());
            }
        }
        assertThat(SiteChecks.check(pages)).isEmpty();
        assertThat(pages).hasSizeGreaterThan(20);
    }

    private static Path shared() {
        String set = System.getProperty("briefbook.shared", System.getenv("briefbook.shared"));
        return set == null ? Path.of("..", "shared") : Path.of(set);
    }

    private static Corpus corpus(Path answers) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode cleaning = mapper.readTree(answers.resolve("cleaning.json").toFile());
        JsonNode links = mapper.readTree(answers.resolve("links.json").toFile());
        Map<String, String> files = new LinkedHashMap<>();
        Map<String, TreeSet<String>> people = new LinkedHashMap<>();
        Map<String, JsonNode> articles = new LinkedHashMap<>();
        links.get("articles").properties().forEach(e -> {
            files.put(e.getKey(), e.getValue().get("file").asText());
            articles.put(e.getValue().get("file").asText(), e.getValue());
            e.getValue().get("people").forEach(p -> {
                TreeSet<String> forms = people.computeIfAbsent(p.get("name").asText(), k -> new TreeSet<>());
                p.get("mentions").forEach(m -> {
                    String name = p.get("name").asText();
                    String last = name.substring(name.lastIndexOf(' ') + 1);
                    if (m.asText().equals(last)) {
                        forms.add(last);
                    }
                });
            });
        });
        List<TestArticle> built = new ArrayList<>();
        for (JsonNode gold : cleaning) {
            built.add(article(gold, articles.getOrDefault(gold.get("file").asText(), gold)));
        }
        TestCorpus corpus = TestCorpus.of(built.toArray(TestArticle[]::new));
        people.forEach((name, forms) -> corpus.person(name, forms.toArray(String[]::new)));
        for (JsonNode event : links.get("events")) {
            event(corpus, event, files);
        }
        return corpus.problem(new Problem(
                        Severity.ERROR, "extra.bin", "not a text file", "remove it, or save it as text or HTML"))
                .build();
    }

    private static TestArticle article(JsonNode gold, JsonNode facts) {
        String first = gold.get("body").get(0).asText();
        boolean titled = !gold.get("title").isNull();
        TestArticle article = TestArticle.of(
                gold.get("file").asText(),
                titled ? gold.get("title").asText() : first.substring(0, first.lastIndexOf(' ', 90)) + "…");
        if (!titled) {
            article.derivedTitle();
        }
        article.outlet(text(gold, "outlet")).place(text(gold, "place"));
        gold.get("byline").forEach(b -> article.author(b.asText()));
        String day = text(gold, "published");
        if (day != null) {
            article.on(day);
        } else {
            JsonNode range = facts.get("dct").get("deduced");
            article.published(new Published(
                    Origin.DEDUCED,
                    LocalDate.parse(range.get(0).asText()),
                    LocalDate.parse(range.get(1).asText()),
                    null,
                    "it says “Tuesday” of a day that another article places in early December"));
        }
        int half = gold.get("body").size() / 2;
        for (int i = 0; i < gold.get("body").size(); i++) {
            if (i == half) {
                gold.get("headings").forEach(h -> article.heading(h.asText()));
            }
            article.paragraph(gold.get("body").get(i).asText());
        }
        gold.get("captions").forEach(c -> article.caption(c.get("text").asText(), text(c, "credit")));
        gold.get("removed")
                .forEach(r -> article.removed(
                        r.get("line").asInt(),
                        r.get("text").asText(),
                        r.get("why").asText().startsWith("outlet")
                                ? "moved:outlet"
                                : "rule-" + r.get("why").asText().length() % 5,
                        r.get("why").asText()));
        return article;
    }

    private static void event(TestCorpus corpus, JsonNode event, Map<String, String> files) {
        List<TestCorpus.Clue> clues = new ArrayList<>();
        event.get("mentions").forEach(m -> {
            String quote = m.get("quote").asText();
            String trigger = Stream.of("call", "talks", "meeting", "summit", "negotiations")
                    .filter(quote::contains)
                    .findFirst()
                    .orElse("");
            clues.add(new TestCorpus.Clue(
                    files.getOrDefault(m.get("article").asText(), ""),
                    quote,
                    trigger,
                    text(m, "time"),
                    m.get("role").asText().equals("reports") ? EventRole.REPORTS : EventRole.MENTIONS));
        });
        JsonNode date = event.get("date");
        Days days = Days.UNKNOWN;
        if (date != null && date.isArray() && !date.get(0).isNull()) {
            String[] why =
                    new String[event.get("why") == null ? 0 : event.get("why").size()];
            for (int i = 0; i < why.length; i++) {
                why[i] = event.get("why").get(i).asText();
            }
            String first = date.get(0).asText();
            String last = date.get(1).isNull() ? first : date.get(1).asText();
            days = first.equals(last) ? TestCorpus.day(first, why) : TestCorpus.between(first, last, why);
        }
        List<String> who = new ArrayList<>();
        if (event.get("participants") != null) {
            event.get("participants").forEach(p -> who.add(p.asText()));
        }
        String status = event.path("modality").asText("");
        corpus.event(
                event.get("name").asText(),
                EventClass.CALL,
                status.startsWith("planned") || status.startsWith("announced")
                        ? EventStatus.PLANNED
                        : EventStatus.HAPPENED,
                days,
                clues.size() > 3 ? Strength.CERTAIN : Strength.LIKELY,
                who.toArray(String[]::new),
                clues.stream()
                        .sorted(Comparator.comparing(TestCorpus.Clue::file))
                        .toArray(TestCorpus.Clue[]::new));
    }

    private static @org.jspecify.annotations.Nullable String text(JsonNode node, String key) {
        JsonNode value = node.get(key);
        return value == null || value.isNull() ? null : value.asText();
    }
}
