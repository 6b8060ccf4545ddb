package briefbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.TestPictures;
import briefbook.model.PictureType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class RasterTest {
    @Test
    void pictures_of_each_format_have_their_size() {
        assertThat(size(TestPictures.png(64, 40, 9))).isEqualTo("PNG 64x40");
        assertThat(size(TestPictures.written("png", 64, 40))).isEqualTo("PNG 64x40");
        assertThat(size(TestPictures.written("jpg", 64, 40))).isEqualTo("JPEG 64x40");
        assertThat(size(TestPictures.written("gif", 64, 40))).isEqualTo("GIF 64x40");
        assertThat(size(webp("VP8L", new byte[] {0x2f, 63, (byte) 0xc0, 9, 0, 0, 0, 0})))
                .isEqualTo("WEBP 64x40");
        assertThat(size(webp("VP8 ", new byte[] {0, 0, 0, (byte) 0x9d, 1, 0x2a, 64, 0, 40, 0})))
                .isEqualTo("WEBP 64x40");
        assertThat(size(avif("none"))).isEqualTo("AVIF 64x40");
    }

    @Test
    void what_is_kept_can_still_be_seen() throws IOException {
        for (byte[] bytes : new byte[][] {
            TestPictures.png(64, 40, 9), TestPictures.written("gif", 64, 40), TestPictures.jpeg(64, 40, 6, "x")
        }) {
            assertThat(ImageIO.read(
                            new ByteArrayInputStream(read(bytes).orElseThrow().bytes())))
                    .satisfies(i -> assertThat(i.getWidth()).isEqualTo(64));
        }
    }

    @Test
    void a_cameras_notes_are_left_out_except_which_side_is_up() {
        Raster upright = read(TestPictures.jpeg(64, 40, 1, "47.1N 8.5E")).orElseThrow();
        Raster onItsSide = read(TestPictures.jpeg(64, 40, 6, "47.1N 8.5E")).orElseThrow();

        assertThat(text(upright.bytes())).doesNotContain("47.1N").doesNotContain("Exif");
        assertThat(text(onItsSide.bytes())).doesNotContain("47.1N").contains("Exif");
        assertThat(onItsSide.width()).isEqualTo(40);
        assertThat(onItsSide.height()).isEqualTo(64);
        assertThat(read(onItsSide.bytes()).orElseThrow().bytes()).isEqualTo(onItsSide.bytes());
    }

    @Test
    void words_in_a_picture_are_left_out() {
        Raster png = read(TestPictures.pngSaying(64, 40, "tEXt", "Author\0Ada")).orElseThrow();
        Raster exif = read(TestPictures.pngSaying(64, 40, "eXIf", "Ada")).orElseThrow();

        assertThat(text(png.bytes())).doesNotContain("Ada").contains("IDAT");
        assertThat(text(exif.bytes())).doesNotContain("Ada");
    }

    @Test
    void a_page_behind_the_end_of_a_picture_is_cut_off() {
        for (byte[] picture : new byte[][] {
            TestPictures.png(64, 40, 9), TestPictures.written("jpg", 64, 40), TestPictures.written("gif", 64, 40)
        }) {
            byte[] both = joined(picture, "<script>alert(1)</script>");
            assertThat(read(both).orElseThrow().bytes())
                    .isEqualTo(read(picture).orElseThrow().bytes());
        }
    }

    @Test
    void drawings_and_pages_are_no_pictures_whatever_they_are_called() {
        assertThat(Raster.sniff(bytes("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>")))
                .isEmpty();
        assertThat(Raster.sniff(bytes("<html>GIF89a</html>"))).isEmpty();
        assertThat(Raster.sniff(new byte[0])).isEmpty();
        assertThat(Raster.sniff(bytes("BM????"))).isEmpty();
    }

    @Test
    void a_picture_that_breaks_off_anywhere_or_is_changed_anywhere_never_fails_otherwise() {
        Random random = new Random(4);
        for (byte[] whole : new byte[][] {
            TestPictures.png(64, 40, 9),
            TestPictures.jpeg(64, 40, 6, "x"),
            TestPictures.written("gif", 64, 40),
            webp("VP8L", new byte[] {0x2f, 63, (byte) 0xc0, 9, 0, 0, 0, 0}),
            avif("none")
        }) {
            PictureType type = Raster.sniff(whole).orElseThrow();
            for (int length = 0; length < whole.length; length++) {
                assertThat(Raster.read(type, Arrays.copyOf(whole, length)))
                        .as("%s cut to %d", type, length)
                        .isEmpty();
            }
            for (int i = 0; i < 5_000; i++) {
                byte[] changed = whole.clone();
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
                assertThat(Raster.read(type, changed)).isNotNull();
            }
        }
    }

    @Test
    void notes_of_a_webp_picture_are_left_out_and_those_of_an_avif_picture_are_seen() {
        byte[] head = {0x0c, 0, 0, 0, 63, 0, 0, 39, 0, 0};
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        chunks.writeBytes(chunk("VP8X", head));
        chunks.writeBytes(chunk("VP8L", new byte[] {0x2f, 63, (byte) 0xc0, 9, 0, 0, 0, 0}));
        chunks.writeBytes(chunk("EXIF", bytes("47.1N ")));
        Raster webp = read(riff(chunks.toByteArray())).orElseThrow();

        assertThat(text(webp.bytes())).doesNotContain("47.1N").doesNotContain("EXIF");
        assertThat(webp.bytes()[20]).as("flags").isZero();
        assertThat(webp.bytes()[4]).as("size").isEqualTo((byte) (webp.bytes().length - 8));
        assertThat(AvifFile.hasNotes(read(avif("Exif")).orElseThrow())).isTrue();
        assertThat(AvifFile.hasNotes(read(avif("none")).orElseThrow())).isFalse();
    }

    private static Optional<Raster> read(byte[] bytes) {
        return Raster.sniff(bytes).flatMap(type -> Raster.read(type, bytes));
    }

    private static String size(byte[] bytes) {
        return read(bytes)
                .map(r -> r.type() + " " + r.width() + "x" + r.height())
                .orElse("broken");
    }

    private static byte[] webp(String type, byte[] data) {
        return riff(chunk(type, data));
    }

    private static byte[] riff(byte[] chunks) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes("RIFF"));
        out.writeBytes(new byte[] {(byte) (chunks.length + 4), 0, 0, 0});
        out.writeBytes(bytes("WEBP"));
        out.writeBytes(chunks);
        return out.toByteArray();
    }

    private static byte[] chunk(String type, byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes(type));
        out.writeBytes(new byte[] {(byte) data.length, 0, 0, 0});
        out.writeBytes(data);
        return out.toByteArray();
    }

    private static byte[] avif(String item) {
        ByteArrayOutputStream meta = new ByteArrayOutputStream();
        meta.writeBytes(new byte[4]);
        meta.writeBytes(new byte[] {0, 0, 0, 20});
        meta.writeBytes(bytes("infe"));
        meta.writeBytes(new byte[] {2, 0, 0, 0, 0, 1, 0, 0});
        meta.writeBytes(bytes(item));
        meta.writeBytes(new byte[] {0, 0, 0, 20});
        meta.writeBytes(bytes("ispe"));
        meta.writeBytes(new byte[] {0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 40});
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        box(out, "ftyp", bytes("avif\0\0\0\0avifmif1"));
        box(out, "meta", meta.toByteArray());
        box(out, "mdat", new byte[8]);
        return out.toByteArray();
    }

    private static void box(ByteArrayOutputStream out, String type, byte[] data) {
        out.writeBytes(new byte[] {0, 0, 0, (byte) (data.length + 8)});
        out.writeBytes(bytes(type));
        out.writeBytes(data);
    }

    private static byte[] joined(byte[] picture, String more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(picture);
        out.writeBytes(bytes(more));
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
