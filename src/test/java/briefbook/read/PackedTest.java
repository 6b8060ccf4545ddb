package briefbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.Field;
import briefbook.model.Format;
import briefbook.model.Problem;
import briefbook.model.Seed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class PackedTest {
    private static final String PAGE =
            "<html><head><title>Ferry runs again</title></head><body><h1>Ferry runs again</h1><p>It is back.</p></body></html>";

    static byte[] gzip(String text) {
        return gzip(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    @Test
    void a_packed_file_is_read_like_the_file_except_for_its_hash() {
        Seed plain = Clip.of("a.html", PAGE).seed();
        Seed packed = Clip.of("a.html.gz", gzip(PAGE)).seed();
        assertThat(packed.blocks()).isEqualTo(plain.blocks());
        assertThat(packed.declarations()).isEqualTo(plain.declarations());
        assertThat(packed.id().sha256()).isNotEqualTo(plain.id().sha256()).hasSize(64);
        assertThat(packed.id().format()).isEqualTo(Format.HTML);
        assertThat(packed.id().file()).isEqualTo("a.html.gz");
        assertThat(Clip.of("a.md.gz", gzip("---\ntitle: Ferry\n---\nIt is *back*."))
                        .stated(Field.TITLE))
                .containsExactly("Ferry");
        assertThat(Clip.of("a.txt.gz", gzip("Ferry\n\nIt is back."))
                        .block(1)
                        .lines()
                        .first())
                .isEqualTo(3);
    }

    @Test
    void packed_records_and_mails_are_opened_again() {
        String record = "{\"title\": \"Ferry\", \"text\": \"It is back.\"}\n";
        assertThat(Clip.of("a.jsonl.gz", gzip(record + record)).reading().seeds())
                .hasSize(2);
        assertThat(Clip.of("a.eml.gz", gzip("Subject: Ferry\n\nIt is back.")).texts())
                .containsExactly("It is back.");
    }

    @Test
    void members_that_stand_one_after_the_other_are_one_text() {
        byte[] first = gzip("It is\n");
        byte[] both = Arrays.copyOf(first, first.length + gzip("back.").length);
        System.arraycopy(gzip("back."), 0, both, first.length, both.length - first.length);
        assertThat(Clip.of("a.txt.gz", both).texts()).containsExactly("It is", "back.");
    }

    @Test
    void a_file_that_breaks_off_keeps_what_came_before() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append("Line ").append(i * 7919L % 10007).append(" of the report.\n");
        }
        byte[] packed = gzip(text.toString());
        Reading reading =
                Clip.of("a.txt.gz", Arrays.copyOf(packed, packed.length / 2)).reading();
        assertThat(reading.seeds()).hasSize(1);
        assertThat(reading.seeds().get(0).blocks()).hasSizeGreaterThan(1_000);
        assertThat(reading.problems())
                .extracting(Problem::what)
                .containsExactly("breaks off: its gzip data is damaged or not complete");
    }

    @Test
    void a_bomb_is_refused_by_its_ratio_and_a_large_text_by_its_size() {
        assertThat(Clip.of("a.txt.gz", gzip(new byte[64 << 20])).reading().problems())
                .extracting(Problem::what)
                .containsExactly("cannot be read: it unpacks to over 200 times its size");
        byte[] large = new byte[BoundedFile.CAP + 1];
        for (int i = 0; i < large.length; i++) {
            large[i] = (byte) ('a' + (i * 31L + (i >> 7) * 17L + (i >> 13)) % 26);
        }
        assertThat(Clip.of("a.txt.gz", gzip(large)).reading().seeds()).isEmpty();
    }

    @Test
    void what_is_no_gzip_file_says_so_and_what_is_packed_in_it_decides() {
        assertThat(Clip.of("a.txt.gz", "Ferry").whats()).containsExactly("cannot be read: it is no gzip file");
        assertThat(FileRules.of("a/photo.jpg.gz").treatment()).isEqualTo(Treatment.ASIDE);
        assertThat(FileRules.of("a/clips.tar.gz").id()).isEqualTo("archive");
        assertThat(List.of("a.txt.gz", "a.HTML.GZ", "a.jsonl.gz", "a.eml.gz"))
                .allMatch(name -> FileRules.of(name).treatment() == Treatment.PACKED);
    }

    @Test
    void packing_has_a_depth() {
        assertThat(Clip.of("a.txt.gz.gz.gz", gzip(gzip(gzip("Ferry")))).texts()).containsExactly("Ferry");
        assertThat(Clip.of("a.txt.gz.gz.gz.gz", gzip(gzip(gzip(gzip("Ferry")))))
                        .reading()
                        .problems())
                .extracting(Problem::what)
                .containsExactly("'a.txt.gz' is packed more than 3 deep and is skipped");
    }

    @Test
    void a_file_whose_name_says_nothing_is_known_by_its_start() {
        assertThat(Clip.of("story", gzip("Ferry runs again")).texts()).containsExactly("Ferry runs again");
        String mail =
                "Return-Path: <n@kelling.example>\nFrom: Nele Brandt <n@kelling.example>\nSubject: Ferry\n\nIt is back.";
        assertThat(Clip.of("1641888000.M1P2.host:2,S", mail).stated(Field.TITLE))
                .containsExactly("Ferry");
        assertThat(Clip.of("story", "From: the harbour\nSubject: the ferry\n\nIt is back.")
                        .texts())
                .hasSize(3);
    }
}
