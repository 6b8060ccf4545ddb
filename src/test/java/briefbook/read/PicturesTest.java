package briefbook.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import briefbook.TestPictures;
import briefbook.model.PictureFault;
import briefbook.model.PictureFile;
import briefbook.model.RawPicture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTest {
    private static final byte[] SMALL = TestPictures.png(64, 40, 9);
    private static final byte[] LARGE = TestPictures.png(128, 80, 9);

    @TempDir
    Path folder;

    @Test
    void a_picture_beside_the_page_is_found_by_its_address_as_browsers_write_it() throws IOException {
        put("my talk_files/a b.png", SMALL);

        assertThat(pictures("my talk.html", "<p>x<img src='my%20talk_files/a%20b.png' alt='Two ministers'>"))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.alt()).isEqualTo("Two ministers");
                    assertThat(file(p).width()).isEqualTo(64);
                    assertThat(file(p).height()).isEqualTo(40);
                });
        assertThat(pictures("b.html", "<p>x<img src='./my talk_files/a b.png?w=3#x'>"))
                .singleElement()
                .satisfies(p -> assertThat(file(p).width()).isEqualTo(64));
        assertThat(pictures("c.md", "Text.\n\n![Two](my%20talk_files/a%20b.png)"))
                .singleElement()
                .satisfies(p -> assertThat(file(p).width()).isEqualTo(64));
    }

    @Test
    void nothing_outside_the_folder_of_the_seeds_is_read() throws IOException {
        Path seeds = Files.createDirectories(folder.resolve("seeds/deep"));
        Files.write(folder.resolve("secret.png"), SMALL);
        Files.write(folder.resolve("seeds/inside.png"), SMALL);
        Files.write(folder.resolve("seeds/.hidden.png"), SMALL);
        String page =
                "<p>x<img src='../../secret.png'><img src='%2e%2e/%2e%2e/secret.png'><img src='..\\..\\secret.png'>"
                        + "<img src='" + folder.resolve("secret.png") + "'><img src='file://"
                        + folder.resolve("secret.png") + "'>"
                        + "<img src='../.hidden.png'><img src='../deep/../../seeds/../secret.png'><img src='%00'>"
                        + "<img src='../inside.png'>";
        Files.writeString(seeds.resolve("a.html"), page);
        List<RawPicture> pictures = new SeedReader()
                .read(new SeedReader().list(folder.resolve("seeds")).files().get(0))
                .seeds()
                .get(0)
                .pictures();

        assertThat(pictures).hasSize(9);
        assertThat(pictures.subList(0, 8)).allSatisfy(p -> assertThat(p.file()).isNull());
        assertThat(pictures.get(8).file()).isNotNull();
    }

    @Test
    void no_link_is_followed() throws IOException {
        put("real.png", SMALL);
        try {
            Files.createSymbolicLink(folder.resolve("link.png"), folder.resolve("real.png"));
            Files.createSymbolicLink(folder.resolve("links"), folder);
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "skipped: no symbolic links here");
        }

        assertThat(pictures("a.html", "<p>x<img src=link.png><img src=links/real.png>"))
                .extracting(RawPicture::fault)
                .containsExactly(PictureFault.MISSING, PictureFault.MISSING);
    }

    @Test
    void a_name_counts_as_it_is_written_on_the_disk() throws IOException {
        put("Photo.png", SMALL);

        assertThat(pictures("a.html", "<p>x<img src=photo.PNG>"))
                .singleElement()
                .satisfies(p -> assertThat(p.file()).isNull());
    }

    @Test
    void of_several_sizes_the_largest_that_is_there_counts() throws IOException {
        put("s.png", SMALL);
        put("l.png", LARGE);
        String set = "<p>x<img src=s.png srcset='l.png 800w, https://cdn.example/xl.png 1600w'>";
        String picture = "<p>x<picture><source srcset='l.png 2x'><img src=s.png></picture>";

        assertThat(pictures("a.html", set))
                .singleElement()
                .satisfies(p -> assertThat(file(p).width()).isEqualTo(128));
        assertThat(pictures("b.html", picture))
                .singleElement()
                .satisfies(p -> assertThat(file(p).width()).isEqualTo(128));
        assertThat(HtmlPictures.ofSet("a,b.png 1x,c.png, d.png 2x ,,")).containsExactly("a,b.png", "c.png", "d.png");
    }

    @Test
    void a_picture_that_is_loaded_late_is_found_behind_its_spacer() throws IOException {
        put("l.png", LARGE);
        String spacer = TestPictures.data(TestPictures.png(1, 1, 0));

        for (String image : List.of(
                "<img src='" + spacer + "' data-src=l.png>",
                "<img src='data:image/svg+xml,%3Csvg/%3E' data-original=l.png>",
                "<img data-srcset='l.png 800w'>",
                "<amp-img src=l.png></amp-img>",
                "<img src='" + spacer + "' alt=Ship><noscript><img src=l.png></noscript>")) {
            assertThat(pictures("a.html", "<p>x</p><div>" + image + "</div><p>y</p>"))
                    .as(image)
                    .singleElement()
                    .satisfies(p -> assertThat(file(p).width()).isEqualTo(128));
        }
        assertThat(pictures("a.html", "<p>x<img src='" + spacer + "' data-src='https://cdn.example/l.png'>"))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.fault()).isEqualTo(PictureFault.REMOTE);
                    assertThat(p.address()).isEqualTo("https://cdn.example/l.png");
                });
    }

    @Test
    void what_is_no_picture_or_too_much_of_one_is_not_kept() throws IOException {
        put(
                "drawing.png",
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
                        .getBytes(StandardCharsets.UTF_8));
        put("page.jpg", "<!doctype html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        put("bomb.png", TestPictures.pngClaiming(60_000, 60_000));
        put("icon.png", TestPictures.png(16, 16, 0));
        put("half.png", java.util.Arrays.copyOf(SMALL, SMALL.length - 5));
        put("heavy.png", new byte[PictureReader.LARGEST + 1]);
        String page =
                "<p>x<img src=drawing.png><img src=page.jpg><img src=bomb.png><img src=icon.png><img src=half.png>"
                        + "<img src=heavy.png><img src=gone.png><img src=//cdn.example/a.png><img src=javascript:alert(1)>"
                        + "<img src='https://stats.example/x' width=1 height=1>";

        assertThat(pictures("a.html", page))
                .extracting(RawPicture::fault)
                .containsExactly(
                        PictureFault.UNSUPPORTED,
                        PictureFault.UNSUPPORTED,
                        PictureFault.TOO_LARGE,
                        PictureFault.DECORATIVE,
                        PictureFault.BROKEN,
                        PictureFault.TOO_LARGE,
                        PictureFault.MISSING,
                        PictureFault.REMOTE,
                        PictureFault.REMOTE,
                        PictureFault.DECORATIVE);
    }

    @Test
    void a_hundred_thousand_pictures_are_recorded_in_time() throws IOException {
        put("a.png", SMALL);
        String page = "<p>x</p>" + "<img src=a.png>".repeat(100_000);

        List<RawPicture> pictures = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> pictures("a.html", page));
        assertThat(pictures).hasSize(100_000);
        assertThat(pictures.stream().filter(p -> p.file() != null)).hasSize(PictureReader.MOST);
        assertThat(pictures.get(99_999).fault()).isEqualTo(PictureFault.TOO_MANY);
    }

    @Test
    void a_page_saved_as_one_file_brings_its_pictures() throws IOException {
        String picture = TestPictures.data(SMALL).substring("data:image/png;base64,".length());
        String mail = String.join(
                "\r\n",
                "From: <Saved by Blink>",
                "Snapshot-Content-Location: https://a.example/x",
                "MIME-Version: 1.0",
                "Content-Type: multipart/related; type=\"text/html\"; boundary=\"b\"",
                "",
                "--b",
                "Content-Type: text/html; charset=utf-8",
                "",
                "<p>The ferry sails.<img src=\"https://a.example/s.png\" alt=Ship><img src=\"cid:two@x\">",
                "--b",
                "Content-Type: image/png",
                "Content-Transfer-Encoding: base64",
                "Content-Location: https://a.example/s.png",
                "",
                picture,
                "--b",
                "Content-Type: image/png",
                "Content-Transfer-Encoding: base64",
                "Content-ID: <two@x>",
                "",
                picture,
                "--b--",
                "");

        assertThat(pictures("a.mhtml", mail))
                .hasSize(2)
                .allSatisfy(p -> assertThat(file(p).width()).isEqualTo(64));
    }

    @Test
    void the_bytes_are_handed_out_when_the_file_is_read_again() throws IOException {
        put("a.png", SMALL);
        List<RawPicture> first =
                pictures("a.html", "<p>x<img src=a.png><img src='" + TestPictures.data(LARGE) + "'></p>");
        List<String> again = new ArrayList<>();
        new SeedReader()
                .pictures(new SeedFile(folder.resolve("a.html"), "a.html"), (sha256, bytes) -> again.add(sha256));

        assertThat(again)
                .containsExactlyElementsOf(
                        first.stream().map(p -> file(p).sha256()).toList());
    }

    private static PictureFile file(RawPicture picture) {
        return Objects.requireNonNull(picture.file(), () -> picture.toString());
    }

    private void put(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private List<RawPicture> pictures(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return new SeedReader()
                .read(new SeedFile(folder.resolve(name), name))
                .seeds()
                .get(0)
                .pictures();
    }
}
