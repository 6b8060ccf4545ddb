package briefbook;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.Problem;
import briefbook.model.Severity;
import briefbook.model.ShownTexts;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A site of quotes holds no sentence that it does not quote, in no file: every sentence of a small collection has a word of its
 * own. Words with {@code zqno} must stand nowhere, words with {@code zqyes} must stand somewhere.
 */
class QuotesOnSiteTest {
    private static final Pattern TOKEN = Pattern.compile("zq(?:no|yes)[a-z]+");

    @TempDir
    Path folder;

    private int count;

    /** Prose that speaks of nobody and of no event. */
    private String filler(int sentences) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            text.append(i == 0 ? "" : " ")
                    .append(
                            "The weather along the quiet river stayed mild and grey, as it does there in most years, with little wind ")
                    .append("and a low ")
                    .append(token())
                    .append(" over the reeds and the old wooden jetties.");
        }
        return text.toString();
    }

    private String token() {
        int n = count++;
        return "zqno" + (char) ('a' + n / 676) + (char) ('a' + n / 26 % 26) + (char) ('a' + n % 26);
    }

    private Path write(String name, String... lines) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, String.join("\n", lines));
    }

    @BeforeEach
    void collection() throws IOException {
        String news =
                "U.S. President Joe Biden spoke by phone with Russian President Vladimir Putin on Tuesday, December 7,"
                        + " 2021, about the zqyesnews border.";
        String told = "Biden met Olaf Scholz in Berlin on December 9, 2021, to discuss the zqyestold pipeline.";
        String body = filler(4);
        Files.createDirectories(folder.resolve("seeds"));
        Files.write(folder.resolve("seeds/reed.png"), TestPictures.png(200, 100, 1));
        write(
                "seeds/page.html",
                "<html><head><title>Two Presidents on the Phone</title>",
                "<link rel=canonical href='https://harbor.example/2021/phone'>",
                "<meta name=description content='A summary with " + token() + "'></head><body>",
                "<nav><a href=/>Home " + token() + "</a> <a href=/x>Sport</a></nav>",
                "<article><h1>Two Presidents on the Phone</h1>",
                "<p>" + filler(3) + "</p><p>" + filler(1) + " " + news + " " + filler(2) + "</p>",
                "<figure><img src=reed.png alt='Reeds " + token() + "'><figcaption>Reeds in the " + token()
                        + " morning</figcaption></figure>",
                "<h2>The " + token() + " reeds</h2>",
                "<ul><li>" + filler(1) + "</li><li>" + filler(1) + "</li></ul>",
                "<table><tr><td>" + token() + "</td><td>12</td></tr></table>",
                "<p>" + body + "</p><pre>code " + token() + "</pre><p>" + told + "</p><p>" + filler(3) + "</p>",
                "<p>Read <a href='https://harbor.example/" + token() + "'>our " + token() + " guide</a> to reeds.</p>",
                "</article><footer>All rights reserved " + token() + "</footer></body></html>");
        write(
                "seeds/second.txt",
                "A Call Between Capitals",
                "",
                "By Ada Example",
                "",
                filler(2),
                "",
                "Biden and Putin held a phone call on December 7, 2021, that lasted two hours, the zqyescall Kremlin said.",
                "",
                filler(5),
                "",
                "Follow our " + token() + " channel for more updates",
                "",
                "© 2021 Harbor " + token() + " News. All rights reserved.");
        write(
                "seeds/copy.txt",
                "Two Presidents on the Phone",
                "",
                body + " " + news,
                "",
                filler(1),
                "",
                told + " " + filler(2));
        write("seeds/copy-2.txt", "Two Presidents on the Phone", "", body + " " + news, "", filler(1), "", told);
        write("seeds/second.note.md", "A note with " + token() + " and [a link](https://" + token() + ".example).");
        write("seeds/page.html.note.md", "# Head " + token(), "", "- item " + token());
        write("seeds/orphan-" + token() + ".note.md", "text " + token());
        write("seeds/old.rtf", "{\\rtf1 skipped " + token() + "}");
        write("seeds/broken.md", "---", "title: \"Reeds\"", "bad: [ " + token() + ": {", "---", "", filler(4));
        write(
                "curation.yml",
                "people:",
                "  Joe Biden:",
                "    pin: { article: \"second.txt\", quote: \"along the " + token() + " Biden\" }");
        write("seeds/README.md", "About " + token());
        write(
                "seeds/curation.private.yml",
                "remove: [ \"Nothing like " + token() + "\" ]",
                "people:",
                "  Zorp " + token() + ": { alias: [ \"Gnarf " + token() + "\" ] }");
    }

    private Build build(ShownTexts texts) throws IOException, CannotBuildException {
        write("briefbook.yml", "title: Reeds", "text: " + texts.name().toLowerCase(Locale.ROOT));
        BuildRequest request = new BuildRequest(List.of(folder.resolve("seeds")), folder.resolve("site"), null, 2);
        return Briefbook.builtIn().build(request, Progress.NONE);
    }

    private Map<String, String> site() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder.resolve("site"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.resolve("site").relativize(file).toString().replace('\\', '/');
                files.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private Map<String, String> tokens() throws IOException {
        Map<String, String> found = new TreeMap<>();
        site().forEach((name, text) ->
                TOKEN.matcher(name + "\n" + text).results().forEach(m -> found.put(m.group(), name)));
        return found;
    }

    private List<JsonNode> records() throws IOException {
        List<JsonNode> records = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("site/data/articles.jsonl"))) {
            records.add(new ObjectMapper().readTree(line));
        }
        return records;
    }

    private static String part(JsonNode record, String in) {
        String[] name = in.split(":");
        return switch (name[0]) {
            case "block" -> record.at("/blocks/" + name[1] + "/text").asText();
            case "caption" -> record.at("/captions/" + name[1] + "/text").asText();
            case "title" -> record.at("/title/text").asText();
            default -> record.path(in).asText();
        };
    }

    private static String at(JsonNode record, JsonNode spot) {
        return part(record, spot.path("in").asText())
                .substring(spot.path("start").asInt(), spot.path("end").asInt());
    }

    @Test
    void no_byte_of_the_site_is_of_a_sentence_that_is_not_quoted() throws Exception {
        build(ShownTexts.FULL);
        assertThat(tokens().keySet().stream().filter(t -> t.startsWith("zqno")))
                .as("the test would find them")
                .hasSizeGreaterThan(20);

        build(ShownTexts.QUOTES);

        assertThat(site()).hasSizeGreaterThan(15);
        assertThat(tokens().keySet()).isEqualTo(new TreeSet<>(List.of("zqyescall", "zqyesnews", "zqyestold")));
        assertThat(site().keySet()).noneMatch(f -> f.startsWith("img/"));
    }

    @Test
    void what_is_quoted_is_linked_and_every_place_is_right() throws Exception {
        Build build = build(ShownTexts.QUOTES);

        assertThat(build.problems())
                .filteredOn(p -> p.severity() == Severity.ERROR)
                .isEmpty();
        int places = 0;
        for (JsonNode record : records()) {
            for (JsonNode person : record.path("people")) {
                for (JsonNode mention : person.path("mentions")) {
                    assertThat(at(record, mention))
                            .isEqualTo(mention.path("text").asText());
                    places++;
                }
            }
            for (JsonNode date : record.path("dates")) {
                assertThat(at(record, date)).isEqualTo(date.path("text").asText());
                places++;
            }
            for (JsonNode event : record.path("events")) {
                assertThat(at(record, event)).contains("zqyes").endsWith(".");
                places++;
            }
            for (JsonNode block : record.path("blocks")) {
                for (JsonNode mark : block.path("marks")) {
                    assertThat(mark.path("end").asInt())
                            .isLessThanOrEqualTo(block.path("text").asText().length());
                }
            }
            assertThat(record.path("removed")).isEmpty();
            assertThat(record.path("gaps")).isNotEmpty();
        }
        assertThat(places).isGreaterThan(20);
        assertThat(site().get("p/joe-biden.html")).contains("zqyesnews", "zqyescall");
        assertThat(site().get("data/events.json")).contains("zqyesnews", "zqyescall");
    }

    @Test
    void a_page_says_what_it_shows_leads_to_the_original_and_keeps_sentences_apart() throws Exception {
        build(ShownTexts.QUOTES);
        Map<String, String> site = new LinkedHashMap<>(site());
        String page = Files.readString(folder.resolve("site/a/two-presidents-on-the-phone-3.html"));

        assertThat(page)
                .contains("Only the sentences that this site quotes are shown here.")
                .contains("href=\"https://harbor.example/2021/phone\"")
                .containsSubsequence("[…]</p>", "zqyesnews", "[…]</p>", "zqyestold", "[…]</p>")
                .doesNotContain("What was removed", "Nothing was removed");
        assertThat(site.get("about.html")).contains("at most about a third");
        assertThat(site.get("removed.html"))
                .contains("is not published on this site")
                .doesNotContain("0 passages");
        assertThat(site.get("index.html")).contains("Only quotes of the articles are published here.");
    }

    @Test
    void copies_are_named_and_not_compared_by_what_is_left_of_them() throws Exception {
        build(ShownTexts.FULL);
        assertThat(all("What differs from the original")).as("there are copies").isNotEmpty();

        build(ShownTexts.QUOTES);

        assertThat(all("What differs from the original", "The words are the same.", "What the outlet changed"))
                .isEmpty();
        assertThat(all("Not a source of its own.")).isNotEmpty();
    }

    private List<String> all(String... words) throws IOException {
        List<String> pages = new ArrayList<>();
        site().forEach((name, text) -> Stream.of(words).filter(text::contains).forEach(w -> pages.add(name)));
        return pages;
    }

    @Test
    void a_name_that_is_taken_out_and_a_sentence_that_is_not_quoted_are_both_gone() throws Exception {
        write("curation.yml", "people:", "  Olaf Scholz: { redact: true }");
        build(ShownTexts.QUOTES);

        assertThat(all("Scholz")).isEmpty();
        assertThat(tokens().keySet()).noneMatch(t -> t.startsWith("zqno")).contains("zqyesnews");
    }

    @Test
    void the_records_that_are_printed_for_the_owner_stay_whole() throws Exception {
        List<String> records = new ArrayList<>();
        List<Problem> problems =
                Briefbook.builtIn().extract(List.of(folder.resolve("seeds")), 1, Progress.NONE, records::add);

        assertThat(problems).isNotEmpty();
        assertThat(String.join("", records)).contains("\"note\":{", "zqnoaac").doesNotContain("\"gaps\"");
    }
}
