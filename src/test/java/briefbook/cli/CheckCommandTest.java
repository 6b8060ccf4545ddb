package briefbook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import briefbook.Briefbook;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** {@code briefbook check} on a site that was built, and on what became of it. */
class CheckCommandTest {
    private static final Path SAMPLE = Path.of("target/check-sample");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path site;

    @BeforeAll
    static void a_site_is_built() {
        StringWriter nowhere = new StringWriter();
        BriefbookCommand.commandLine(Briefbook::builtIn)
                .setOut(new PrintWriter(nowhere))
                .setErr(new PrintWriter(nowhere))
                .execute("build", "-q", "seeds", "-o", SAMPLE.toString());
    }

    @BeforeEach
    void a_copy() throws IOException {
        site = folder.resolve("site");
        try (var all = Files.walk(SAMPLE)) {
            for (Path from : all.sorted().toList()) {
                Files.copy(from, site.resolve(SAMPLE.relativize(from).toString()));
            }
        }
    }

    @AfterEach
    void nothing_was_left_behind() {
        assertThat(site.resolve(".briefbook.lock")).doesNotExist();
    }

    @Test
    void a_site_as_it_was_built_has_no_fault() {
        assertThat(check()).isEqualTo(ExitCode.DONE);

        assertThat(out.toString()).startsWith("Checked ").endsWith("pages: nothing found\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_page_that_is_missing_is_told_once_and_each_way_to_link_to_it_once() throws IOException {
        Files.delete(site.resolve("people.html"));

        assertThat(check()).isEqualTo(ExitCode.FAULTS);

        assertThat(err.toString())
                .containsOnlyOnce("error: people.html: is missing, though data/manifest.json lists it")
                .containsOnlyOnce("the link \"people.html\" leads nowhere")
                .containsOnlyOnce("the link \"../people.html\" leads nowhere")
                .containsPattern("a/[^ ]+html and [0-9]+ more: the link");
    }

    @Test
    void a_file_that_was_changed_is_told() throws IOException {
        append("feed.xml", "\n");
        append("data/events.json", "{");

        assertThat(check()).isEqualTo(ExitCode.FAULTS);

        assertThat(err.toString())
                .contains("data/events.json, feed.xml: is not as it was built")
                .contains("build the site again")
                .containsPattern("data/events.json: is no JSON from line [0-9]+ on");
    }

    @Test
    void a_manifest_with_the_marks_of_a_conflict_is_told_and_still_used() throws IOException {
        Path manifest = site.resolve("data/manifest.json");
        Files.writeString(manifest, "<<<<<<< HEAD\n" + Files.readString(manifest));
        append("index.html", " ");

        assertThat(check()).isEqualTo(ExitCode.FAULTS);

        assertThat(err.toString())
                .contains("data/manifest.json: is no JSON from line 1 on")
                .contains("index.html: is not as it was built");
    }

    @Test
    void files_of_others_are_named_and_are_no_fault() throws IOException {
        Files.writeString(site.resolve("CNAME"), "harbor.example");
        own(
                "notes/ein bißchen.html",
                "<p id=a>x<a href='#a'>x</a><a href=..>x</a><a href='../index.html?q=1#top'>x</a>");
        own(
                "own.html",
                "<style>p{}</style><a href='notes/ein%20bi%C3%9Fchen.html#a'>x</a><a href='tel:1'>x</a>"
                        + "<img srcset='assets/icon.svg 2x'>");

        assertThat(check()).isEqualTo(ExitCode.DONE);

        assertThat(err.toString())
                .contains("note: CNAME, notes/ein bißchen.html, own.html: was not written by a build");
        err.getBuffer().setLength(0);
        assertThat(check("-q")).isEqualTo(ExitCode.DONE);
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<a href='nowhere.html'>x</a> | the link \"nowhere.html\" leads nowhere",
                "<a href='../outside.html'>x</a> | the link \"../outside.html\" leads nowhere",
                "<a href='%2e%2e/%2e%2e/etc/passwd'>x</a> | leads nowhere",
                "<a href='a%zz.html'>x</a> | the link \"a%zz.html\" leads nowhere",
                "<a href='index.html#nowhere'>x</a> | leads to an anchor that is not there",
                "<a href='file:///C:/notes.html'>x</a> | leads to a file of one computer only",
                "<img srcset='assets/icon.svg 1x, none.png 2x'> | the link \"none.png\" leads nowhere",
                "<p id=a></p><p id=a></p> | the id \"a\" is used twice",
                "<table><a href=none.html><tr><li><svg><a xlink:href='none.svg'> | the link \"none.svg\" leads nowhere"
            })
    void a_fault_in_a_page_of_somebody_else_is_found(String html, String fault) throws IOException {
        own("own.html", html);

        assertThat(check()).isEqualTo(ExitCode.FAULTS);

        assertThat(err.toString()).contains("own.html: ", fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\u0000\u0001",
                "<",
                "<html",
                "<!--",
                "\ufeff<a href=' index.html '>x</a>",
                "<base href=x><a href=y>z"
            })
    void odd_html_of_somebody_else_is_read_without_a_fault(String html) throws IOException {
        own("own.html", html);

        assertThat(check()).isEqualTo(ExitCode.DONE);
    }

    @Test
    @Timeout(30)
    void html_that_never_ends_is_read_in_time() throws IOException {
        own("deep.html", "<div>".repeat(100_000));
        own("long.html", "<a href=index.html>x</a>".repeat(200_000));
        Files.write(site.resolve("latin.html"), "<p id=\u00e4>".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(check()).isEqualTo(ExitCode.DONE);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void links_on_disk_are_not_followed_and_hidden_files_are_not_looked_at() throws IOException {
        Files.createSymbolicLink(site.resolve("loop"), site);
        Files.createDirectory(site.resolve(".git"));
        own(".git/x.html", "<a href=none.html>x</a>");

        assertThat(check()).isEqualTo(ExitCode.FAULTS);

        assertThat(err.toString()).contains("warning: loop: is no regular file").doesNotContain("none.html");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_file_that_may_not_be_read_is_told() throws IOException {
        Path file = site.resolve("index.html");
        Files.setPosixFilePermissions(file, Set.of(PosixFilePermission.OWNER_WRITE));
        assumeFalse(Files.isReadable(file), "the administrator may read everything");

        assertThat(check()).isEqualTo(ExitCode.FAULTS);

        assertThat(err.toString()).contains("index.html: cannot be read: permission denied");
    }

    @Test
    void a_folder_that_is_no_site_is_told_apart_from_one_that_is_not_there() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("index.html"), "x");

        assertThat(run("check", other)).isEqualTo(ExitCode.NOTHING_BUILT);
        assertThat(err.toString()).contains("is no built site");
        assertThat(run("check", site.resolve("index.html"))).isEqualTo(ExitCode.NOTHING_BUILT);
        assertThat(run("check", folder.resolve("none"))).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void a_build_that_was_broken_off_is_told() throws IOException {
        Path manifest = site.resolve("data/manifest.json");
        Files.writeString(
                manifest,
                Files.readString(manifest).replaceAll("(\"index.html\":\")[0-9a-f]{64}", "$1" + "0".repeat(64)));

        assertThat(check()).isEqualTo(ExitCode.FAULTS);

        assertThat(err.toString()).contains("data/manifest.json: says that the last build was broken off");
    }

    private void own(String path, String html) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, html);
    }

    private void append(String path, String text) throws IOException {
        Files.writeString(site.resolve(path), Files.readString(site.resolve(path)) + text);
    }

    private int check(String... options) {
        Object[] line = new Object[options.length + 2];
        line[0] = "check";
        line[1] = site;
        System.arraycopy(options, 0, line, 2, options.length);
        return run(line);
    }

    private int run(Object... args) {
        return BriefbookCommand.commandLine(Briefbook::builtIn)
                .setColorScheme(Help.defaultColorScheme(Ansi.OFF))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(Arrays.stream(args).map(Object::toString).toArray(String[]::new));
    }
}
