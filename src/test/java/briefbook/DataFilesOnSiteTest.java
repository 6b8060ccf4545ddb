package briefbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data of whole sites: valid by their schemas, described in docs/data.md, whatever the articles hold. */
class DataFilesOnSiteTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Map<String, String> SCHEMAS = Map.of(
            "data/people.json", "people",
            "data/events.json", "events",
            "data/facts.json", "facts",
            "data/links.json", "links",
            "data/manifest.json", "manifest");
    private static final String STORY = """

            President Joe Biden held a call with Russian President Vladimir Putin on Tuesday. “=1+1,” he said, ]]> and left.

            Engineers measured the river twice, found two different widths, and blamed the tide for both of them.

            Putin said \u202Eold eht\u202C engineers \uD83D\uDE00 were right. <script>alert(1)</script> </script>

            At least 12 people were killed on Monday in the bombing of a market in Varde, police said.
            """;

    @TempDir
    Path folder;

    @Test
    void the_data_of_the_sample_collection_is_valid() throws Exception {
        assertThat(faults(build(Path.of("seeds")))).isEmpty();
    }

    @Test
    void the_data_of_a_collection_of_disputed_numbers_is_valid() throws Exception {
        assertThat(faults(build(Path.of("src/test/resources/briefbook/events/tolls/seeds"))))
                .isEmpty();
    }

    @Test
    void notes_and_gaps_are_valid_too() throws Exception {
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        Files.writeString(seeds.resolve("a.txt"), "A Market in Varde\n" + STORY);
        Files.writeString(seeds.resolve("a.txt.note.md"), "# Mine\n\n- see [there](https://harbor.example)\n");

        Path whole = build(seeds);

        assertThat(faults(whole)).isEmpty();
        assertThat(lines(whole.resolve("data/articles.jsonl"))).allMatch(a -> a.has("note") && !a.has("gaps"));

        Files.writeString(folder.resolve("briefbook.yml"), "text: quotes");
        Path quotes = build(seeds);

        assertThat(faults(quotes)).isEmpty();
        assertThat(lines(quotes.resolve("data/articles.jsonl"))).allMatch(a -> a.has("gaps") && !a.has("note"));
    }

    @Test
    void the_data_of_hostile_articles_is_valid() throws Exception {
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        List<String> titles = List.of(
                "=HYPERLINK(\"https://evil.example\") and a Word",
                "\"Quoted\" and, Separated\tby a Tab",
                "]]> <![CDATA[ and More of the Same ]]>",
                "\u202Egnp.exe and a Word",
                "\uD83D\uDE00 A Smile for Ostermoor",
                "}{ \\ % A Title of Signs & More");
        for (int i = 0; i < titles.size(); i++) {
            Files.writeString(seeds.resolve("=" + i + ",a.txt"), titles.get(i) + "\n" + STORY);
        }
        // Controls and half a surrogate pair, as broken encoders write it.
        Files.write(
                seeds.resolve("z.txt"),
                ("Odd Bytes in Kelling\n\u0007\u001B[31m" + STORY + "\u00ed\u00a0\u00bd\u0000")
                        .getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(
                seeds.resolve("t.md"),
                "---\ntitle: '-2+3'\nauthor: '@Sum'\n---\n" + STORY + "\n| a | =1+1 |\n|---|---|\n| 1 | <b> |\n");

        Path site = build(seeds);

        assertThat(faults(site)).isEmpty();
        assertThat(ActivePages.faults(site)).isEmpty();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(f -> f.toString().matches(".*\\.(xml|graphml)"))
                    .toList()) {
                assertThat(DocumentBuilderFactory.newInstance()
                                .newDocumentBuilder()
                                .parse(file.toFile())
                                .getDocumentElement()
                                .hasChildNodes())
                        .as(file.toString())
                        .isTrue();
            }
        }
    }

    @Test
    void the_schemas_reject_what_the_contract_does_not_allow() throws Exception {
        Path site = build(Path.of("seeds"));
        JsonNode article = MAPPER.readTree(
                Files.readAllLines(site.resolve("data/articles.jsonl")).get(0));
        for (String field : List.of("id", "title", "published", "blocks", "removed", "people", "copyOf")) {
            ObjectNode without = article.deepCopy();
            without.remove(field);
            assertThat(Schemas.of("article").validate(without)).as(field).isNotEmpty();
        }
        assertThat(rejected("article", article, "/completeness", "half")).isTrue();
        assertThat(rejected("article", article, "/title/origin", "deduced")).isTrue();
        assertThat(rejected("article", article, "/published/origin", "derived")).isTrue();
        assertThat(rejected("article", article, "/blocks/0/kind", "aside")).isTrue();
        assertThat(rejected("article", article, "/blocks/0/more", "x")).isTrue();
        JsonNode events = MAPPER.readTree(site.resolve("data/events.json").toFile());
        assertThat(rejected("events", events, "/0/status", "maybe")).isTrue();
        assertThat(rejected("events", events, "/0/class", "rumour")).isTrue();
        assertThat(rejected("events", events, "/0/mentions/0/role", "hints")).isTrue();
        JsonNode links = MAPPER.readTree(site.resolve("data/links.json").toFile());
        assertThat(rejected("links", links, "/0/reasons/0/strength", "sure")).isTrue();
        assertThat(rejected("links", links, "/0/reasons/0/kind", "place")).isTrue();
        JsonNode people = MAPPER.readTree(site.resolve("data/people.json").toFile());
        assertThat(rejected("people", people, "/0/mentions/0/in", "block")).isTrue();
        assertThat(rejected("people", people, "/0/name", "")).isTrue();
    }

    @Test
    void every_file_that_the_description_lists_is_there_and_it_lists_every_file() throws Exception {
        Path site = folder.resolve("site");
        Briefbook.builtIn()
                .build(
                        new BuildRequest(List.of(Path.of("seeds")), site, "Test", "https://example.org/b/", 2),
                        Progress.NONE);
        String text = Files.readString(Path.of("docs/data.md"));
        Set<String> listed = Pattern.compile("^## `([^`]+)`", Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> there = new TreeSet<>();
        try (Stream<Path> files = Files.walk(site)) {
            files.filter(Files::isRegularFile)
                    .map(f -> site.relativize(f).toString().replace('\\', '/'))
                    .filter(f -> f.startsWith("data/") || f.matches("feed\\..*|robots\\.txt|sitemap.*"))
                    .forEach(there::add);
        }
        assertThat(there).contains("feed.json");
        there.add("sitemap.xml"); // only of a site that may be listed, which no option of a build says yet
        assertThat(listed).isEqualTo(there);
    }

    @Test
    void every_field_of_every_file_is_described_under_its_heading() throws Exception {
        Path site = build(Path.of("seeds"));
        String[] sections = Files.readString(Path.of("docs/data.md")).split("(?m)^## ");
        for (String section : sections) {
            Matcher heading = Pattern.compile("^`(data/[^`]+)`").matcher(section);
            if (!heading.find()) {
                continue;
            }
            Set<String> described = Pattern.compile("`([A-Za-z0-9]+)`")
                    .matcher(section)
                    .results()
                    .map(m -> m.group(1))
                    .collect(Collectors.toSet());
            assertThat(described).as(heading.group(1)).containsAll(fields(site, heading.group(1)));
        }
    }

    private static Set<String> fields(Path site, String path) throws IOException {
        Path file = site.resolve(path);
        if (path.endsWith(".csv")) {
            return Set.of(Files.readAllLines(file).get(0).split(","));
        }
        if (path.endsWith(".graphml")) {
            return Pattern.compile("attr.name=\"([^\"]+)\"")
                    .matcher(Files.readString(file))
                    .results()
                    .map((MatchResult m) -> m.group(1))
                    .collect(Collectors.toSet());
        }
        Set<String> names = new TreeSet<>();
        for (JsonNode record : path.endsWith(".jsonl") ? lines(file) : List.of(MAPPER.readTree(file.toFile()))) {
            names(record, names);
        }
        names.removeIf(n -> !n.matches("[A-Za-z0-9]+")); // the paths of the manifest
        return names;
    }

    private static void names(JsonNode node, Set<String> names) {
        node.fieldNames().forEachRemaining(names::add);
        node.forEach(child -> names(child, names));
    }

    private static boolean rejected(String schema, JsonNode record, String pointer, String value) {
        JsonNode copy = record.deepCopy();
        int slash = pointer.lastIndexOf('/');
        ((ObjectNode) copy.at(pointer.substring(0, slash))).put(pointer.substring(slash + 1), value);
        return !Schemas.of(schema).validate(copy).isEmpty();
    }

    private static List<String> faults(Path site) throws IOException {
        List<String> faults = new ArrayList<>();
        for (JsonNode article : lines(site.resolve("data/articles.jsonl"))) {
            Schemas.of("article").validate(article).stream()
                    .map(ValidationMessage::toString)
                    .forEach(faults::add);
        }
        for (Map.Entry<String, String> file : SCHEMAS.entrySet()) {
            Schemas.of(file.getValue())
                    .validate(MAPPER.readTree(site.resolve(file.getKey()).toFile()))
                    .stream()
                    .map(m -> file.getKey() + " " + m)
                    .forEach(faults::add);
        }
        return faults;
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> records = new ArrayList<>();
        for (String line : Files.readString(file).split("\n")) {
            records.add(MAPPER.readTree(line));
        }
        assertThat(records).isNotEmpty();
        return records;
    }

    private Path build(Path seeds) throws CannotBuildException {
        Path site = folder.resolve("site");
        Briefbook.builtIn().build(new BuildRequest(List.of(seeds), site, "Test", 2), Progress.NONE);
        return site;
    }
}
