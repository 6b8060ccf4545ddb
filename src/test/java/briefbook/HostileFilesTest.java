package briefbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import briefbook.model.Entry;
import briefbook.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Builds folders that somebody filled in bad faith: {@code ok.txt} is published each time. */
@Timeout(60)
class HostileFilesTest {
    private static final String STORY = """

            The harbour town of Ostermoor spent the whole of last winter arguing about a bridge that nobody had asked for.

            Engineers measured the river twice, found two different widths, and blamed the tide for both of them.
            """;

    @TempDir
    Path folder;

    private Path seeds;

    @BeforeEach
    void a_folder_with_one_good_file() throws IOException {
        seeds = Files.createDirectory(folder.resolve("seeds"));
        Files.writeString(seeds.resolve("ok.txt"), "Everything Is Fine in Kelling\n" + STORY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${7*7}",
                "__${7*7}__",
                "[[${7*7}]] ~{a :: b} #{x} *{y} @{z}",
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)> and more",
                "\"><svg/onload=alert(1)>",
                "</title><script>alert(1)</script>",
                "../../x",
                "..\\..\\x and a word",
                "CON",
                "index",
                "$1 \\1 %s {0} %n",
                "\u202Egnp.exe and a word",
                "e\u0301t\u00e9 \ud83d\ude00 İstanbul",
                "]]><!-- not a comment -->"
            })
    void a_title_is_shown_as_it_stands_in_each_format(String title) throws Exception {
        String escaped = title.replace("&", "&amp;").replace("<", "&lt;");
        Files.writeString(seeds.resolve("a.txt"), title + "\n" + STORY);
        Files.writeString(seeds.resolve("b.md"), "---\ntitle: '" + title.replace("'", "''") + "'\n---\n" + STORY);
        Files.writeString(
                seeds.resolve("c.html"),
                "<title>" + escaped + "</title><article><h1>" + escaped + "</h1><p>"
                        + STORY.strip().replace("\n\n", "</p><p>") + "</p></article>");

        Build build = build();

        assertThat(build.corpus().entries()).hasSize(4);
        assertThat(titles(build).get("b.md")).isEqualTo(title);
        assertThat(titles(build).get("c.html")).isEqualTo(title);
        assertThat(Files.exists(folder.resolve("x"))).isFalse();
        assertThat(pages()).noneMatch(p -> p.contains("<title>49"));
    }

    @Test
    void files_without_an_article_are_each_named_once_and_cost_nothing_else() throws Exception {
        byte[] noise = new byte[20_000];
        new Random(3).nextBytes(noise);
        Files.write(seeds.resolve("empty.txt"), new byte[0]);
        Files.write(seeds.resolve("bom.txt"), new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        Files.writeString(seeds.resolve("blank.md"), " \n\t\n\u00a0\n");
        Files.write(seeds.resolve("binary.txt"), noise);
        Files.write(
                seeds.resolve("picture.html"), concat(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, noise));

        Build build = build();

        assertThat(build.skipped().stream().map(Problem::where))
                .containsExactlyInAnyOrder("empty.txt", "bom.txt", "blank.md", "binary.txt", "picture.html");
        assertThat(build.skipped()).allSatisfy(p -> {
            assertThat(p.what()).isNotBlank();
            assertThat(p.hint()).isNotBlank();
        });
    }

    @Test
    void a_link_out_of_the_folder_is_not_followed() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "The Secret of Varde\n" + STORY);
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.writeString(outside.resolve("more.txt"), "The Second Secret\n" + STORY);
        try {
            Files.createSymbolicLink(seeds.resolve("link.txt"), secret);
            Files.createSymbolicLink(seeds.resolve("folder"), outside);
            Files.createSymbolicLink(seeds.resolve("loop"), seeds);
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "skipped: this system makes no symbolic links");
        }

        Build build = build();

        assertThat(build.corpus().entries()).hasSize(1);
        assertThat(build.skipped().stream().map(Problem::where))
                .containsExactlyInAnyOrder("link.txt", "folder", "loop");
        assertThat(pages()).noneMatch(p -> p.contains("Secret"));
    }

    @Test
    void a_file_that_may_not_be_read_is_named_and_skipped() throws Exception {
        Path locked = Files.writeString(seeds.resolve("locked.txt"), "Locked\n" + STORY);
        try {
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        } catch (UnsupportedOperationException e) {
            assumeTrue(false, "skipped: this system has no such permissions");
        }
        assumeTrue(!Files.isReadable(locked), "skipped: this user may read everything");

        assertThat(build().skipped())
                .singleElement()
                .satisfies(p -> assertThat(p.where()).isEqualTo("locked.txt"));
    }

    @Test
    void strange_names_of_files_are_names() throws Exception {
        List<String> names = List.of(
                "a b.txt",
                "a%20b.txt",
                "a#b.txt",
                "a?b.txt",
                "a\"b'.txt",
                "a\nb.txt",
                "\u202Eabc.txt",
                "CON.txt",
                "a&b;<i>.txt",
                "${7*7}.txt",
                "-o.txt",
                "A B.txt",
                "e\u0301.txt",
                "\u00e9.txt",
                "a\u0000b.txt");
        int written = 0;
        for (String name : names) {
            try {
                Files.writeString(
                        seeds.resolve(name),
                        "Report " + name.length() + " on " + "river ".repeat(written % 5 + 1) + "\n" + STORY);
                written++;
            } catch (InvalidPathException | IOException e) {
                assertThat(name).as("a name that every system takes").isNotEqualTo("a b.txt");
            }
        }

        Build build = build();

        assertThat(build.corpus().entries().size() + build.skipped().size()).isEqualTo(written + 1);
        assertThat(build.skipped()).isEmpty();
    }

    @Test
    void titles_that_collide_get_pages_of_their_own() throws Exception {
        Files.writeString(seeds.resolve("a.txt"), "The River Rose Again\n" + STORY);
        Files.writeString(seeds.resolve("b.txt"), "THE RIVER ROSE AGAIN\n" + STORY.replace("twice", "thrice"));
        Files.writeString(seeds.resolve("c.txt"), "The river rose, again!\n" + STORY.replace("twice", "often"));

        assertThat(build().corpus().entries().stream().map(e -> e.id().toLowerCase(Locale.ROOT)))
                .hasSize(4)
                .doesNotHaveDuplicates();
    }

    @Test
    void three_hundred_copies_of_one_file_are_three_hundred_articles() throws Exception {
        for (int i = 0; i < 300; i++) {
            Files.writeString(seeds.resolve("copy" + i + ".txt"), "Talks in Geneva\n" + STORY);
        }

        assertThat(build().corpus().entries()).hasSize(301);
    }

    @Test
    void a_line_of_five_million_characters_is_published() throws Exception {
        Files.writeString(seeds.resolve("long.txt"), "A Very Long River\n\n" + "The river rose. ".repeat(312_500));

        Build build = build();

        assertThat(build.corpus().entries().size() + build.skipped().size()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Monday Joe Biden and Vladimir Putin held a call. ",
                "An earthquake struck Lima on Tuesday. ",
                "On 3 May 2021 Joe Biden met Vladimir Putin in Oslo. ",
                "“Yes,” said Ann Lund. "
            })
    void thousands_of_reports_of_one_event_on_one_line_are_published(String report) throws Exception {
        Files.writeString(seeds.resolve("long.txt"), "A Very Long Day\n" + STORY + "\n" + report.repeat(2_000) + "\n");

        assertThat(build().corpus().entries()).hasSize(2);
    }

    @Test
    void hostile_pages_leave_nothing_active() throws Exception {
        List<String> bait = List.of(
                "<script>window.bad=1</script>",
                "<img src=x onerror=alert(1)>",
                "<svg><script>alert(1)</script></svg>",
                "<a href='javascript:alert(1)'>click here for the map</a>",
                "<a href='java&#x0A;script:alert(1)'>click here for the map</a>",
                "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
                "<form action='javascript:alert(1)'><button>Go</button></form>",
                "<base href='https://bad.example/'>",
                "<meta http-equiv=refresh content='0;url=https://bad.example'>",
                "<object data='data:text/html,x'></object>",
                "<p style='position:fixed' onclick='x()'>A paragraph that is long enough to be kept as prose, or so it hopes.</p>",
                "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'>");
        for (int i = 0; i < bait.size(); i++) {
            String body = "<p>" + STORY.strip().replace("\n\n", "</p>" + bait.get(i) + "<p>") + "</p>";
            Files.writeString(
                    seeds.resolve("p" + i + ".html"),
                    "<title>Page " + i + " of the river</title><article>" + body + "</article>");
            Files.writeString(
                    seeds.resolve("m" + i + ".md"),
                    "# Page " + i + " of the sea\n" + STORY + "\n" + bait.get(i)
                            + "\n\n[map](javascript:alert(1)) [x](data:text/html,y)\n");
            Files.writeString(
                    seeds.resolve("t" + i + ".txt"),
                    "Page " + i + " of the lake\n" + STORY + "\n" + bait.get(i) + "\n");
        }

        assertThat(build().corpus().entries()).hasSize(3 * bait.size() + 1);
    }

    private Build build() throws CannotBuildException, IOException {
        Path site = folder.resolve("site");
        Build build = Briefbook.builtIn().build(new BuildRequest(List.of(seeds), site, "Hostile", 2), Progress.NONE);
        List<Entry> entries = build.corpus().entries();
        assertThat(titles(build)).containsEntry("ok.txt", "Everything Is Fine in Kelling");
        assertThat(ActivePages.faults(site)).isEmpty();
        assertThat(build.skipped().stream().map(Problem::where)).doesNotHaveDuplicates();
        assertThat(SiteHashes.of(site).keySet().stream()
                        .map(p -> Normalizer.normalize(p, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
        assertThat(SiteHashes.of(site).keySet().stream().filter(p -> p.matches("a/[^/.]+\\.html")))
                .hasSize(entries.size());
        return build;
    }

    private static Map<String, String> titles(Build build) {
        return build.corpus().entries().stream()
                .map(Entry::article)
                .collect(Collectors.toMap(a -> a.seed().file(), a -> a.title().text()));
    }

    private List<String> pages() throws IOException {
        List<String> pages = new ArrayList<>();
        for (String path : SiteHashes.of(folder.resolve("site")).keySet()) {
            pages.add(Files.readString(folder.resolve("site").resolve(path), StandardCharsets.UTF_8));
        }
        return pages;
    }

    private static byte[] concat(byte[] a, byte[] b) {
        byte[] both = new byte[a.length + b.length];
        IntStream.range(0, both.length).forEach(i -> both[i] = i < a.length ? a[i] : b[i - a.length]);
        return both;
    }
}
