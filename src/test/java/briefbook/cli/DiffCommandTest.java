package briefbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.Briefbook;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** {@code briefbook diff} and {@code briefbook brief} as commands. */
class DiffCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path seeds;

    @BeforeEach
    void two_articles() throws IOException {
        seeds = Files.createDirectory(folder.resolve("seeds"));
        article("a.txt", "Mayor Otto Lind met Chancellor Ines Arnold in Vienna on Monday, 6 May 2024.");
        article("b.txt", "Nobody in Ostermoor had asked for the bridge, said Otto Lind.");
    }

    @Test
    void a_site_and_the_articles_it_was_built_from_are_the_same() {
        run("build", seeds, "-q", "-o", site());

        assertThat(run("diff", site(), seeds, "--exit-code")).isEqualTo(ExitCode.DONE);

        assertThat(out.toString()).endsWith("Nothing changed\n");
    }

    @Test
    void changes_can_be_the_exit_code() throws IOException {
        run("build", seeds, "-q", "-o", site());
        article("c.txt", "The ferry to the island will not run before the summer, the port office said.");

        assertThat(run("diff", site(), seeds)).isEqualTo(ExitCode.DONE);
        assertThat(run("diff", site(), seeds, "--exit-code")).isEqualTo(ExitCode.CHANGES);
        assertThat(out.toString()).contains("Articles added (1)\n");
    }

    @Test
    void of_many_changes_of_a_kind_the_first_are_shown_and_the_others_counted() throws IOException {
        run("build", seeds, "-q", "-o", site());
        for (int i = 0; i < 5; i++) {
            article("n" + i + ".txt", "Number " + i + " of the houses by the water has a new roof since the spring.");
        }

        run("diff", site(), seeds, "--limit", "2");

        assertThat(out.toString())
                .contains("Articles added (5)\n", "n0.txt", "n1.txt", "  and 3 more\n")
                .doesNotContain("n2.txt");
    }

    @Test
    void what_an_article_says_is_no_markdown_and_mentions_nobody() throws IOException {
        run("build", seeds, "-q", "-o", site());
        Files.writeString(
                seeds.resolve("c.txt"),
                "# [x](javascript:1) <img src=x> @octocat #12 **bold** | https://evil.example `code`\n\n"
                        + "The ferry to the island will not run before the summer, the port office said.");

        run("diff", site(), seeds, "--format", "markdown");

        assertThat(out.toString())
                .contains("octocat")
                .doesNotContain("<img", "](", "@octocat", " #12", "**bold", "https://", "`", "| ");
    }

    @Test
    void a_folder_that_is_neither_a_site_nor_holds_articles_says_what_to_do() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(run("diff", empty, seeds)).isEqualTo(ExitCode.NOTHING_BUILT);

        assertThat(err.toString())
                .contains("is no built site, which has data/manifest.json, and is empty")
                .contains("build a site first: briefbook build SEEDS -o " + empty);
    }

    @Test
    void data_that_no_build_wrote_is_named_with_its_record() throws IOException {
        run("build", seeds, "-q", "-o", site());
        Files.writeString(site().resolve("data/events.json"), "[\n{\"id\":\"x\"}\n]\n");

        assertThat(run("diff", site(), seeds)).isEqualTo(ExitCode.NOTHING_BUILT);

        assertThat(err.toString())
                .contains("events.json: record 1 is none that a build writes: it has no \"name\"")
                .contains("build the site again");
    }

    @Test
    void a_site_without_one_of_its_data_files_is_to_be_built_again() throws IOException {
        run("build", seeds, "-q", "-o", site());
        Files.delete(site().resolve("data/links.json"));

        assertThat(run("diff", site(), seeds)).isEqualTo(ExitCode.NOTHING_BUILT);

        assertThat(err.toString()).contains("links.json: cannot be read: it is not there");
    }

    @Test
    void a_sheet_goes_to_the_standard_output_and_nothing_else_does() {
        assertThat(run("brief", "otto lind", seeds, "-o", "-")).isEqualTo(ExitCode.DONE);

        assertThat(out.toString())
                .startsWith("<!doctype html>")
                .contains("Otto Lind")
                .endsWith("</html>\n");
    }

    @Test
    void a_name_that_nobody_has_is_wrong_usage_with_the_nearest_one() {
        assertThat(run("brief", "Oto Lind", seeds, "-o", folder.resolve("x.html")))
                .isEqualTo(ExitCode.WRONG_USAGE);

        assertThat(err.toString())
                .contains("no person and no event there is called 'Oto Lind'; did you mean 'Otto Lind'");
        assertThat(folder.resolve("x.html")).doesNotExist();
    }

    @Test
    void a_name_that_two_people_have_is_wrong_usage_with_both_ids() throws IOException {
        article("c.txt", "The painter Hugo Lind, who is no relation, said that the bridge was ugly.");

        assertThat(run("brief", "Lind", seeds, "-o", "-")).isEqualTo(ExitCode.WRONG_USAGE);

        assertThat(err.toString()).contains("say it by id", "otto-lind  (Otto Lind", "hugo-lind  (Hugo Lind");
        assertThat(out.toString()).isEmpty();
    }

    private Path site() {
        return folder.resolve("site");
    }

    private void article(String name, String sentence) throws IOException {
        Files.writeString(
                seeds.resolve(name),
                "On the water, " + name.replace(".txt", "") + "\n\n" + sentence
                        + "\n\nThe lamps along the quay were lit early that day, and the gulls would not come down.\n");
    }

    private int run(Object... args) {
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        return BriefbookCommand.commandLine(Briefbook::builtIn)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setColorScheme(Help.defaultColorScheme(Ansi.OFF))
                .execute(words);
    }
}
