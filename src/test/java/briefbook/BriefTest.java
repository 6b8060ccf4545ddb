package briefbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import briefbook.Brief.Candidate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Proof sheets: what they claim can be looked up, they need nothing else, and nothing else is written. */
class BriefTest {
    private static final Path SAMPLE = Path.of("seeds");
    private static final Pattern LINES = Pattern.compile("(.+), lines? ([0-9]+)(?: to ([0-9]+))? \\(.+\\)");
    private static final Pattern PAGE = Pattern.compile("(.+), .+ of the saved page");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-12-07-biden-putin-call",
                "2021-06-biden-putin-summit-in-geneva",
                "2022-01-10-russia-us-talks-in-geneva",
                "joe-biden",
                "vladimir-putin"
            })
    void each_quote_stands_word_for_word_where_the_sheet_says_and_each_hash_is_right(String about) throws Exception {
        Document sheet = sheet(about, SAMPLE);

        assertThat(sheet.select("figure")).hasSizeGreaterThan(3).allSatisfy(BriefTest::standsInItsFile);
        assertThat(sheet.select(".files li")).isNotEmpty().allSatisfy(source -> {
            byte[] bytes =
                    Files.readAllBytes(SAMPLE.resolve(source.select(".name").text()));
            String hash = HexFormat.of().formatHex(sha256(bytes));
            assertThat(source.select(".sha").text().replace(" ", "")).isEqualTo(hash);
        });
        List<String> files = sheet.select(".files .name").eachText();
        assertThat(sheet.select("figure .place").eachText())
                .allMatch(place -> files.stream().anyMatch(f -> place.startsWith(f + ",")));
    }

    private static void standsInItsFile(Element figure) throws IOException {
        String quote = plain(figure.select("blockquote").text());
        String place = figure.select(".place").text();
        Matcher page = PAGE.matcher(place);
        if (page.matches()) {
            assertThat(plain(Jsoup.parse(read(page.group(1))).text())).contains(quote);
            return;
        }
        Matcher lines = LINES.matcher(place);
        assertThat(lines.matches()).as(place).isTrue();
        int first = Integer.parseInt(lines.group(2));
        int last = lines.group(3) == null ? first : Integer.parseInt(lines.group(3));
        String there = String.join(" ", read(lines.group(1)).lines().toList().subList(first - 1, last));
        assertThat(plain(there)).as(place).contains(quote);
    }

    private static String read(String file) throws IOException {
        byte[] bytes = Files.readAllBytes(SAMPLE.resolve(file));
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        return utf8.contains("\uFFFD") ? new String(bytes, "windows-1252") : utf8;
    }

    /** White space, Markdown's marks and the shape of quotation marks are no words. */
    private static String plain(String text) {
        return text.replaceAll("[*_`\\\\]|\\]\\([^)]*\\)|\\[", "").replaceAll("[\\s\u00A0]+", " ");
    }

    @Test
    void the_sheet_of_a_call_tells_the_deduction_the_assumptions_and_what_carries_them() throws Exception {
        Document sheet = sheet("2021-12-07-biden-putin-call", SAMPLE);

        assertThat(sheet.select("h1").text()).isEqualTo("Biden–Putin call, 7 December 2021");
        assertThat(section(sheet, "How the day follows").select(".steps li").eachText())
                .contains(
                        "LONGVIEW, 24 January 2022: “early December” means 1 to 10 December 2021.",
                        "Only 7 December 2021 fits all of these, if all of them mean the same call.");
        assertThat(section(sheet, "How the day follows").select("mark").eachText())
                .contains("early December", "Tuesday", "earlier this week");
        assertThat(section(sheet, "What is assumed").text()).contains("if both mean the same call");
        assertThat(section(sheet, "Which clippings carry the conclusion").text())
                .contains("Without Capital Ledger, 10 December 2021 (2021-12-10-two-hours-on-a-screen.md):");
        assertThat(section(sheet, "What is not known").text()).contains("Where: no article says.");
    }

    @Test
    void a_person_s_sheet_has_roles_statements_with_their_status_and_events() throws Exception {
        Document sheet = sheet("JOE BIDEN", SAMPLE);

        assertThat(section(sheet, "Roles").select("h3").eachText()).contains("President");
        assertThat(section(sheet, "What the person is reported to have said")
                        .select(".tag")
                        .eachText())
                .contains("reported");
        assertThat(section(sheet, "Events").select("h3").eachText()).anyMatch(e -> e.startsWith("Biden–Putin call"));
    }

    @Test
    void a_sheet_needs_no_other_file_and_allows_nothing_but_its_own_style() throws Exception {
        Document sheet = sheet("2021-12-07-biden-putin-call", SAMPLE);
        String style = sheet.select("style").get(0).data();
        String hash = Base64.getEncoder().encodeToString(sha256(style.getBytes(StandardCharsets.UTF_8)));

        assertThat(sheet.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'");
        assertThat(sheet.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(sheet.select("style")).hasSize(1);
        assertThat(sheet.select("script, link, img, iframe, object, a, [href], [src], [style]"))
                .isEmpty();
        assertThat(style).doesNotContain("&", "<", ">", "\"", "'", "url(", "@import");
    }

    @Test
    void text_of_articles_is_no_markup_on_a_sheet() throws Exception {
        write(
                "seeds/a.md",
                "---",
                "title: \"<script>alert(1)</script> Otto Lind\"",
                "---",
                "",
                "“Nobody <b>asked</b> for `<img src=x onerror=alert(1)>` this,” said Otto Lind, the mayor of Ostermoor.");

        Document sheet = sheet("Otto Lind", folder.resolve("seeds"));

        assertThat(sheet.select("script, b b, img")).isEmpty();
        assertThat(sheet.text()).contains("<script>alert(1)</script>");
    }

    @Test
    void a_name_that_is_taken_out_stands_on_no_sheet_and_is_not_found() throws Exception {
        write(
                "seeds/brigitte-zzyzx.txt",
                "Two meet in Vienna",
                "",
                "Mayor Brigitte Zzyzx met President Otto Lind in Vienna on Monday. Zzyzx said that she had had enough.",
                "",
                "“I have not,” said Otto Lind, who had come by the night train with two bags and a hat.");
        write("seeds/curation.yml", "people:", "  \"Brigitte Zzyzx\": { redact: true }");

        assertThat(brief("Otto Lind").html()).containsIgnoringCase("Otto Lind").doesNotContainIgnoringCase("zzyzx");
        Brief none = brief("Brigitte Zzyzx");
        assertThat(none.isFound()).isFalse();
        assertThat(none.candidates().toString() + none.near()).doesNotContainIgnoringCase("zzyzx");
    }

    @Test
    void words_that_can_mean_several_name_them_all_and_write_nothing() throws Exception {
        Path file = folder.resolve("sheet.html");

        Brief brief = brief("biden putin call", SAMPLE, Optional.of(file), false);

        assertThat(brief.isFound()).isFalse();
        assertThat(brief.candidates())
                .extracting(Candidate::id)
                .contains("2021-12-07-biden-putin-call", "2021-12-30-biden-putin-call");
        assertThat(file).doesNotExist();
    }

    @Test
    void a_mistyped_name_is_answered_with_the_nearest_ones() throws Exception {
        assertThat(brief("Jo Bidden", SAMPLE, Optional.empty(), false).near()).contains("Joe Biden");
        assertThat(brief("Putni", SAMPLE, Optional.empty(), false).near()).contains("Vladimir Putin");
    }

    @Test
    void a_sheet_is_written_anew_and_a_file_that_is_none_only_by_force() throws Exception {
        Path file = folder.resolve("sheet.html");
        brief("Joe Biden", SAMPLE, Optional.of(file), false);
        String first = Files.readString(file);
        brief("Vladimir Putin", SAMPLE, Optional.of(file), false);
        assertThat(file).content().isNotEqualTo(first).contains("Vladimir Putin");

        Files.writeString(file, "my letter");
        assertThatThrownBy(() -> brief("Joe Biden", SAMPLE, Optional.of(file), false))
                .hasMessageContaining("is no proof sheet and would be overwritten")
                .hasMessageContaining("--force");
        assertThat(file).hasContent("my letter");
        brief("Joe Biden", SAMPLE, Optional.of(file), true);
        assertThat(file).hasContent(first);
    }

    @Test
    void nothing_is_written_into_the_seeds_not_even_by_force_or_through_a_link() throws Exception {
        write("seeds/a.txt", "A bridge", "", "Mayor Otto Lind said that nobody had asked for the bridge at all.");
        Path seeds = folder.resolve("seeds");
        Path link = Files.createSymbolicLink(folder.resolve("link"), seeds);

        for (Path file : List.of(seeds.resolve("x.html"), link.resolve("x.html"), seeds.resolve("a.txt"))) {
            assertThatThrownBy(() -> brief("Otto Lind", seeds, Optional.of(file), true))
                    .as("%s", file)
                    .hasMessageContaining("lies inside the seeds");
        }
        assertThat(seeds).isDirectoryNotContaining("glob:**x.html");
        assertThatThrownBy(() -> brief("Otto Lind", seeds, Optional.of(folder.resolve("no/x.html")), true))
                .hasMessageContaining("make the folder");
    }

    private static Element section(Document sheet, String title) {
        return sheet.select("section").stream()
                .filter(s -> s.select("h2").text().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no section " + title));
    }

    private static Document sheet(String about, Path seeds) throws CannotBuildException {
        Brief brief = brief(about, seeds, Optional.empty(), false);
        assertThat(brief.isFound()).as("%s", brief).isTrue();
        return Jsoup.parse(brief.html());
    }

    private Brief brief(String about) throws CannotBuildException {
        return brief(about, folder.resolve("seeds"), Optional.empty(), false);
    }

    private static Brief brief(String about, Path seeds, Optional<Path> file, boolean force)
            throws CannotBuildException {
        return Briefbook.builtIn().brief(new BriefRequest(about, List.of(seeds), file, force, 2), Progress.NONE);
    }

    private void write(String name, String... lines) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines));
    }

    private static byte[] sha256(byte[] bytes) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }
}
