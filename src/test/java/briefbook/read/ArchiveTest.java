package briefbook.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import briefbook.model.Declaration;
import briefbook.model.Field;
import briefbook.model.Format;
import briefbook.model.Problem;
import briefbook.model.Seed;
import briefbook.model.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ArchiveTest {
    private static final String PROSE = IntStream.range(0, 8)
            .mapToObj(i -> "<p>The ferry between Ostermoor and Kelling is to run again from week " + i
                    + " of the year, the harbour office said on Monday.</p>")
            .reduce("", String::concat);

    private static String page(String title) {
        return "<html><head><title>" + title + "</title><meta name=\"author\" content=\"Nele Brandt\"></head><body><h1>"
                + title + "</h1>" + PROSE + "</body></html>";
    }

    private static String http(int status, String type, String body) {
        return "HTTP/1.1 " + status + " OK\r\nContent-Type: " + type + "\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
    }

    private static String record(String type, String address, String content, String block) {
        return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-"
                + String.format("%012d", Math.floorMod(block.hashCode() + address.hashCode(), 1_000_000_000))
                + ">\r\nWARC-Date: 2024-05-05T10:00:00Z\r\nWARC-Target-URI: " + address + "\r\nContent-Type: " + content
                + "\r\nContent-Length: " + block.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + block
                + "\r\n\r\n";
    }

    private static String response(String address, int status, String type, String body) {
        return record("response", address, "application/http; msgtype=response", http(status, type, body));
    }

    private static String crawl() {
        return record(
                        "request",
                        "https://kelling.example/ferry",
                        "application/http; msgtype=request",
                        "GET / HTTP/1.1\r\n\r\n")
                + response("https://kelling.example/ferry", 200, "text/html; charset=utf-8", page("Ferry runs again"))
                + response("https://kelling.example/ferry?x", 200, "text/html; charset=utf-8", page("Ferry runs again"))
                + response("https://kelling.example/gone", 404, "text/html", page("Not here"))
                + response(
                        "https://kelling.example/list", 200, "text/html", "<html><p>Ferry</p><a href=x>More</a></html>")
                + response("https://kelling.example/", 200, "text/html", page("Kelling Review"))
                + response("https://kelling.example/f.png", 200, "image/png", "x")
                + record(
                        "revisit",
                        "https://kelling.example/ferry",
                        "application/http; msgtype=response",
                        http(200, "text/html", ""))
                + response("https://kelling.example/bill", 200, "text/html", page("Towns share the bill"));
    }

    private static byte[] members(String crawl) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String record : crawl.split("(?=WARC/1\\.0\r\n)")) {
            all.writeBytes(PackedTest.gzip(record));
        }
        return all.toByteArray();
    }

    private static List<String> titles(Reading reading) {
        return reading.seeds().stream().map(seed -> seed.blocks().get(0).text()).toList();
    }

    @Test
    void a_web_archive_gives_the_pages_that_read_like_articles_once_each() {
        for (byte[] warc : List.of(crawl().getBytes(StandardCharsets.UTF_8), members(crawl()))) {
            Reading reading =
                    Clip.of(warc[0] == 'W' ? "a.warc" : "a.warc.gz", warc).reading();
            assertThat(titles(reading)).containsExactly("Ferry runs again", "Towns share the bill");
            assertThat(reading.problems())
                    .extracting(Problem::severity, Problem::what)
                    .containsExactly(
                            tuple(Severity.NOTE, "pages left out: 1 not found or moved, 2 seen before"),
                            tuple(Severity.NOTE, "2 pages do not read like an article"));
        }
    }

    @Test
    void an_archived_page_states_its_address_and_not_the_day_of_the_crawl() {
        Seed seed = Clip.of("a.warc", crawl().getBytes(StandardCharsets.UTF_8))
                .reading()
                .seeds()
                .get(0);
        assertThat(seed.id().format()).isEqualTo(Format.HTML);
        assertThat(seed.declarations())
                .filteredOn(d -> d.field() == Field.URL)
                .extracting(Declaration::value)
                .containsExactly("https://kelling.example/ferry");
        assertThat(seed.declarations()).noneMatch(d -> d.field() == Field.DATE);
    }

    @Test
    void a_web_archive_that_breaks_off_keeps_what_came_before() {
        byte[] packed = members(crawl());
        Reading reading =
                Clip.of("a.warc.gz", Arrays.copyOf(packed, packed.length - 60)).reading();
        assertThat(titles(reading)).contains("Ferry runs again");
        assertThat(reading.problems()).extracting(Problem::what).anyMatch(what -> what.startsWith("breaks off"));
        for (String broken : List.of(
                "",
                "no archive",
                "WARC/1.0\r\nContent-Length: -5\r\n\r\n",
                "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 999999999999\r\n\r\nx")) {
            assertThat(Clip.of("a.warc", broken).reading().problems())
                    .as(broken)
                    .isNotEmpty();
        }
    }

    @Test
    void a_packed_web_archive_is_opened_even_if_it_was_written_as_a_stream() throws IOException {
        byte[] warc = members(crawl());
        ByteArrayOutputStream wacz = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(wacz)) {
            ZipEntry stored = new ZipEntry("archive/data.warc.gz");
            CRC32 crc = new CRC32();
            crc.update(warc);
            stored.setMethod(ZipEntry.STORED);
            stored.setSize(warc.length);
            stored.setCrc(crc.getValue());
            zip.putNextEntry(stored);
            zip.write(warc);
            zip.putNextEntry(new ZipEntry("pages/pages.jsonl"));
            zip.write("{\"title\": \"Ferry\", \"text\": \"Ferry runs again\", \"url\": \"https://kelling.example\"}"
                    .getBytes(StandardCharsets.UTF_8));
        }
        assertThat(titles(Clip.of("a.wacz", wacz.toByteArray()).reading()))
                .containsExactly("Ferry runs again", "Towns share the bill");
    }

    @Test
    void a_folder_of_articles_in_a_zip_file_is_read_by_the_rules_for_folders() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("clips/a.txt", "Ferry runs again");
        files.put("clips/.hidden/b.txt", "secret");
        files.put("__MACOSX/clips/._a.txt", "noise");
        files.put("../../../c.md", "# Towns share the bill");
        files.put("clips/d.rtf", "{\\rtf1}");
        files.put("clips/photo.jpg", "x");
        files.put("clips/e.html", "");
        Reading reading = Clip.of("clips.zip", DocxTest.zip(files)).reading();
        assertThat(titles(reading)).containsExactly("Ferry runs again", "Towns share the bill");
        assertThat(reading.seeds()).extracting(s -> s.id().file()).containsOnly("clips.zip");
        assertThat(reading.problems())
                .extracting(Problem::severity, Problem::what)
                .containsExactlyInAnyOrder(
                        tuple(Severity.NOTE, "3 files in it are no article by the name"),
                        tuple(Severity.ERROR, "1 file in it is skipped: clips/d.rtf"),
                        tuple(Severity.ERROR, "holds no text to read"));
    }

    @Test
    void a_bomb_in_a_zip_file_costs_no_other_file_in_it() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("bomb.txt", " ".repeat(40 << 20));
        files.put("a.txt", "Ferry runs again");
        Reading reading = Clip.of("clips.zip", DocxTest.zip(files)).reading();
        assertThat(titles(reading)).containsExactly("Ferry runs again");
        assertThat(reading.problems())
                .extracting(Problem::what)
                .containsExactly("cannot be read: it unpacks to over 200 times its size");
        assertThat(Clip.of("clips.zip", "PK nothing").reading().problems()).hasSize(1);
    }

    @Test
    void each_mail_of_a_mailbox_is_an_article() {
        String mail =
                "From nele@kelling.example Tue Jan 11 08:00:00 2022\nSubject: Ferry runs again\n\nThe ferry is back.\n\nFrom here on it runs daily.\n\n";
        Reading reading = Clip.of(
                        "a.mbox",
                        mail.replace("\n\nFrom here", "\n\n>From here")
                                + mail.replace("again", "no more").replace("\n\nFrom here", "\n\n>From here"))
                .reading();
        assertThat(reading.seeds()).hasSize(2);
        assertThat(reading.seeds().get(1).declarations())
                .extracting(Declaration::value)
                .contains("Ferry runs no more");
    }

    @Test
    void a_file_with_a_thousand_faults_has_a_hundred_messages() {
        assertThat(Clip.of("a.jsonl", "nonsense\n".repeat(1_000)).reading().problems())
                .hasSizeLessThanOrEqualTo(102);
        Notes notes = new Notes("a.zip");
        IntStream.range(0, 1_000).forEach(i -> notes.add(Severity.ERROR, "fault " + i, "mend it"));
        assertThat(notes.problems())
                .hasSize(101)
                .last()
                .extracting(Problem::what)
                .isEqualTo("and 900 more of the kind");
    }

    @Test
    void a_front_has_a_sentence_below_each_headline_and_an_article_has_paragraphs_that_follow_each_other() {
        String teaser =
                "<h2><a href=x>Ferry runs again</a></h2><p>The ferry between Ostermoor and Kelling is to run again, "
                        + "as the harbour office said on Monday.</p>";
        assertThat(ArticleLike.is(content(teaser.repeat(30)), "https://kelling.example/news"))
                .isFalse();
        assertThat(ArticleLike.is(content(PROSE), "https://kelling.example/ferry"))
                .isTrue();
        assertThat(ArticleLike.is(content(PROSE), "https://kelling.example/")).isFalse();
        String stub = "<meta name=author content='Nele Brandt'>" + PROSE.substring(0, PROSE.length() / 2);
        assertThat(ArticleLike.is(content(stub), "")).isTrue();
    }

    private static Content content(String html) {
        return new HtmlFormat().read("<html>" + html, new Notes("a.html"));
    }

    @Test
    void a_page_knows_its_letters_better_than_its_server() {
        String page =
                "<html><head><meta charset=\"iso-8859-2\"></head><body><h1>Prom płynie</h1>" + PROSE + "</body></html>";
        byte[] latin = page.getBytes(Charset.forName("iso-8859-2"));
        String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n";
        ByteArrayOutputStream warc = new ByteArrayOutputStream();
        warc.writeBytes(
                ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                                + "WARC-Date: 2024-05-05T10:00:00Z\r\nWARC-Target-URI: https://kelling.example/prom\r\n"
                                + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
                                + (head.length() + latin.length) + "\r\n\r\n" + head)
                        .getBytes(StandardCharsets.US_ASCII));
        warc.writeBytes(latin);
        warc.writeBytes("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        assertThat(titles(Clip.of("a.warc", warc.toByteArray()).reading())).containsExactly("Prom płynie");
    }
}
