package briefbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.Briefbook;
import briefbook.FakeStages;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

class CommandLineTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path seeds;

    @BeforeEach
    void a_folder_of_seeds() throws IOException {
        seeds = Files.createDirectory(folder.resolve("seeds"));
    }

    @Test
    void a_build_says_what_was_read_removed_found_and_written_and_where_to_look() throws IOException {
        seed("a.txt", "First\nAD buy\nAD now\ntext");
        seed("b.bin", "binary");

        assertThat(run("build", seeds, "-o", site())).isEqualTo(ExitCode.DONE);

        assertThat(out.toString().replaceAll("[0-9]+\\.[0-9] s", "0.1 s"))
                .isEqualToNormalizingNewlines("""
                Read      1 file with 1 article; skipped 1:
                            b.bin: is no text
                Moved     1 line to title
                Removed   2 lines by rule:
                               2  advert
                Found     0 people, 0 events, 0 links
                Site      3 files: 3 written, 0 unchanged; 0 removed; 0.1 s

                Open %s
                """.formatted(site().resolve("index.html")));
        assertThat(site().resolve("a/first.html")).content().startsWith("text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"harbor.example", "ftp://harbor.example/", "javascript:alert(1)", "https://a.example/?b=c"})
    void an_address_that_no_site_can_have_is_wrong_usage(String address) throws IOException {
        seed("a.txt", "First\ntext");

        assertThat(run("build", seeds, "-o", site(), "--base-url", address)).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(err.toString()).contains("is no address of the web");
        assertThat(site()).doesNotExist();
    }

    @Test
    void a_broken_configuration_builds_nothing() throws IOException {
        seed("a.txt", "First\ntext");
        Files.writeString(folder.resolve("briefbook.yml"), "text: qoutes");

        assertThat(run("build", seeds, "-o", site(), "--base-url", "https://harbor.example"))
                .isEqualTo(ExitCode.NOTHING_BUILT);
        assertThat(err.toString()).contains("briefbook.yml:1: text “qoutes” cannot be used");
    }

    @Test
    void of_many_skipped_inputs_the_first_twenty_are_named() throws IOException {
        seed("a.txt", "First\ntext");
        for (int i = 10; i < 35; i++) {
            seed("x" + i + ".bin", "binary");
        }
        run("build", seeds, "-o", site());

        assertThat(out.toString()).contains("x29.bin").doesNotContain("x30.bin").contains("and 5 more, see about.html");
    }

    @Test
    void quiet_prints_errors_only_and_keeps_the_output_empty() throws IOException {
        seed("a.txt", "First\nWARN");
        seed("b.bin", "binary");

        assertThat(run("build", seeds, "-o", site(), "--quiet")).isEqualTo(ExitCode.DONE);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).isEqualToNormalizingNewlines("error: b.bin: is no text\n  save it as text\n");
    }

    @Test
    void a_warning_says_where_what_and_what_to_do_on_the_error_output() throws IOException {
        seed("a.txt", "First\nWARN");

        run("build", seeds, "-o", site());

        assertThat(err.toString()).containsIgnoringNewLines("warning: a.txt:2: looks odd\n  look at it\n");
        assertThat(out.toString()).doesNotContain("looks odd").contains("Noticed   1 warning, see about.html");
    }

    @Test
    void without_a_terminal_each_stage_has_at_most_one_line() throws IOException {
        seed("a.txt", "First\ntext");
        seed("b.txt", "Second\ntext");

        run("build", seeds, "-o", site());

        assertThat(err.toString().lines())
                .containsExactly("Reading and cleaning 2 files", "Linking", "Rendering", "Checking", "Writing");
    }

    @Test
    void strict_fails_after_writing_when_an_input_was_lost() throws IOException {
        seed("a.txt", "First\ntext");
        seed("b.txt", "Second\nCRASH clean");

        assertThat(run("build", seeds, "-o", site(), "--strict")).isEqualTo(ExitCode.ERRORS_UNDER_STRICT);

        assertThat(err.toString()).contains("Failed because of --strict: 1 error");
        assertThat(site().resolve("a/first.html")).exists();
    }

    @Test
    void strict_does_not_mind_warnings() throws IOException {
        seed("a.txt", "First\nWARN");

        assertThat(run("build", seeds, "-o", site(), "--strict")).isEqualTo(ExitCode.DONE);
    }

    @Test
    void an_empty_folder_is_nothing_built() {
        assertThat(run("build", seeds, "-o", site())).isEqualTo(ExitCode.NOTHING_BUILT);

        assertThat(err.toString()).contains("error: " + seeds + ": is empty").contains("put articles there");
        assertThat(site()).doesNotExist();
    }

    @Test
    void a_folder_without_readable_files_is_nothing_built_and_says_why_for_each() throws IOException {
        seed("a.bin", "binary");

        assertThat(run("build", seeds, "-o", site())).isEqualTo(ExitCode.NOTHING_BUILT);

        assertThat(err.toString()).contains("a.bin: is no text").contains("no file that could be read");
    }

    @Test
    void a_site_inside_the_seeds_is_nothing_built() throws IOException {
        seed("a.txt", "First\ntext");

        assertThat(run("build", seeds, "-o", seeds.resolve("site"))).isEqualTo(ExitCode.NOTHING_BUILT);

        assertThat(err.toString()).contains("would become its own input");
        assertThat(seeds.resolve("site")).doesNotExist();
    }

    @Test
    void a_mistyped_folder_is_wrong_usage_and_a_guess_is_made() {
        assertThat(run("build", folder.resolve("sedes"), "-o", site())).isEqualTo(ExitCode.WRONG_USAGE);

        assertThat(err.toString()).contains("sedes' does not exist; did you mean '" + seeds + "'?");
        assertThat(site()).doesNotExist();
    }

    @Test
    void no_guess_is_made_where_nothing_is_near() {
        run("build", folder.resolve("clippings"));

        assertThat(err.toString()).contains("does not exist").doesNotContain("did you mean");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bulid",
                "build --nothing",
                "build a b",
                "build -o",
                "build --threads 0",
                "build --threads many",
                "extract",
                "explain",
                "explain a b",
                "check a b",
                "init",
                "serve --port 70000",
                "serve --port x",
                "serve nowhere"
            })
    void a_wrong_command_line_is_told_in_few_lines(String line) {
        assertThat(run((Object[]) line.split(" "))).isEqualTo(ExitCode.WRONG_USAGE);

        assertThat(err.toString()).startsWith("error: ").contains("--help");
        assertThat(err.toString().lines().count()).isLessThanOrEqualTo(5);
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "extract", "explain", "completion", "check", "serve", "init"})
    void the_help_of_a_command_names_each_option_an_example_and_the_exit_codes(String name) {
        assertThat(run(name, "--help")).isEqualTo(ExitCode.DONE);

        CommandLine command = command(FakeStages::briefbook).getSubcommands().get(name);
        for (OptionSpec option : command.getCommandSpec().options()) {
            assertThat(out.toString()).contains(option.longestName());
            assertThat(option.description()).as(option.longestName()).isNotEmpty();
        }
        for (ArgSpec argument : command.getCommandSpec().positionalParameters()) {
            assertThat(out.toString()).contains(argument.paramLabel());
        }
        assertThat(out.toString()).contains("Example", "briefbook " + name, "Exit codes:");
        assertThat(out.toString().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void the_readme_names_each_command_option_and_exit_code() throws IOException {
        String readme = Files.readString(Path.of("README.md"));

        command(FakeStages::briefbook).getSubcommands().forEach((name, command) -> {
            assertThat(readme).contains("`briefbook " + name);
            for (OptionSpec option : command.getCommandSpec().options()) {
                assertThat(readme).contains("`" + option.longestName());
            }
            command.getCommandSpec()
                    .usageMessage()
                    .exitCodeList()
                    .keySet()
                    .forEach(code -> assertThat(readme).contains("| " + code.strip() + " |"));
        });
    }

    @Test
    void help_and_version_need_none_of_the_stages() {
        Supplier<Briefbook> never = () -> {
            throw new AssertionError("made without need");
        };
        CommandLine command = command(never);

        assertThat(command.execute("--help")).isEqualTo(ExitCode.DONE);
        assertThat(command.execute("--version")).isEqualTo(ExitCode.DONE);
        assertThat(command.execute("completion")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("build", "extract", "explain", "briefbook (development)");
    }

    @Test
    void the_completion_script_knows_all_commands_and_their_options() {
        assertThat(run("completion")).isEqualTo(ExitCode.DONE);

        assertThat(out.toString())
                .startsWith("#!/usr/bin/env bash")
                .contains("complete -F _complete_briefbook -o default briefbook")
                .contains("build", "extract", "explain", "--threads", "--strict", "--full", "--among");
    }

    @Test
    void extract_prints_one_record_a_line_and_everything_else_elsewhere() throws IOException {
        seed("b.txt", "Second\ntext");
        seed("a.txt", "First\nWARN");
        seed("c.bin", "binary");

        assertThat(run("extract", seeds)).isEqualTo(ExitCode.DONE);

        assertThat(out.toString()).endsWith("}\n").doesNotContain("\r");
        assertThat(out.toString().lines()).hasSize(2).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
        assertThat(out.toString().lines().findFirst().orElse("")).contains("a.txt");
        assertThat(err.toString()).contains("looks odd", "c.bin: is no text");
    }

    @Test
    void extract_prints_no_record_when_an_input_is_missing() throws IOException {
        seed("a.txt", "First\ntext");

        assertThat(run("extract", seeds, folder.resolve("missing"))).isEqualTo(ExitCode.WRONG_USAGE);

        assertThat(out.toString()).isEmpty();
    }

    @Test
    void extract_is_strict_when_asked() throws IOException {
        seed("a.txt", "First\ntext");
        seed("c.bin", "binary");

        assertThat(run("extract", "--strict", seeds)).isEqualTo(ExitCode.ERRORS_UNDER_STRICT);

        assertThat(out.toString().lines()).hasSize(1);
    }

    @Test
    void explain_shows_the_fate_of_each_line_and_the_origin_of_each_field() throws IOException {
        Path file = seed("a.txt", "First\nAD buy\ntext of the article");

        assertThat(run("explain", file)).isEqualTo(ExitCode.DONE);

        assertThat(out.toString()).isEqualToNormalizingNewlines("""

                a.txt
                Title     First (stated)
                Deck      - (unknown)
                Date      - (unknown: the text states no date)
                Byline    Ada Example (stated)
                Outlet    - (unknown)
                Place     - (unknown)
                Address   - (unknown)
                Language  en (unknown)
                Complete  full (as stated)

                Text: 1 kept, 1 moved, 1 removed
                      1  moved    moved:title  First
                                               — the first line
                      2  remove   advert       AD buy
                                               — it starts with AD
                      3  keep     paragraph    text of the article

                People
                          none found

                Events
                          none found
                """);
    }

    @Test
    void explain_cuts_long_lines_unless_asked_not_to() throws IOException {
        Path file = seed("a.txt", "First\n" + "word ".repeat(100) + "end");

        run("explain", file);
        assertThat(out.toString()).doesNotContain("end").contains("…");

        run("explain", "--full", file);
        assertThat(out.toString()).contains("end");
    }

    @Test
    void explain_wants_a_file() {
        assertThat(run("explain", seeds)).isEqualTo(ExitCode.WRONG_USAGE);

        assertThat(err.toString()).contains("is a folder; name one file in it");
    }

    @Test
    void explain_among_others_says_among_how_many_and_in_how_many_a_line_stands() throws IOException {
        Path file = seed("a.txt", "First\nAD buy\ntext of the article");
        seed("b.txt", "Second\nAD buy\nother text");
        seed("c.txt", "Third\nWARN\nAD buy");

        assertThat(run("explain", file, "--among", seeds)).isEqualTo(ExitCode.DONE);

        assertThat(out.toString())
                .contains("\nRead      among 2 other articles\n")
                .containsOnlyOnce("in 2 articles of other sources")
                .doesNotContain("Second", "Third");
        assertThat(err.toString()).doesNotContain("c.txt");
    }

    @Test
    void explain_checks_what_it_shall_read_a_file_among() throws IOException {
        Path file = seed("a.txt", "First\ntext");

        assertThat(run("explain", file, "--among", folder.resolve("missing"))).isEqualTo(ExitCode.WRONG_USAGE);

        assertThat(err.toString()).contains("does not exist");
    }

    @Test
    void text_of_strangers_cannot_steer_the_terminal() throws IOException {
        Path file = seed("a.txt", "\u001b[2JFirst\n@|red text|@ \u202etxet\u0007 \u009b31m");

        run("explain", file);

        assertThat(out.toString())
                .doesNotContain("\u001b", "\u202e", "\u0007", "\u009b")
                .contains("@|red text|@");
    }

    @Test
    void colours_are_only_used_where_they_are_wanted() throws IOException {
        Path file = seed("a.txt", "First\ntext");
        CommandLine coloured =
                command(FakeStages::briefbook).setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.ON));

        coloured.execute("explain", file.toString());
        assertThat(out.toString()).contains("\u001b[32m");

        out.getBuffer().setLength(0);
        command(FakeStages::briefbook)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .execute("explain", file.toString());
        assertThat(out.toString()).doesNotContain("\u001b");
    }

    @Test
    void an_unexpected_fault_is_one_line_and_a_hint_and_more_only_when_asked() throws IOException {
        seed("a.txt", "First\ntext");
        Supplier<Briefbook> broken = () -> {
            throw new IllegalStateException("a model is missing");
        };

        assertThat(command(broken).execute("build", seeds.toString(), "-o", site().toString()))
                .isEqualTo(ExitCode.NOTHING_BUILT);
        assertThat(err.toString())
                .contains("a model is missing")
                .contains("--debug")
                .doesNotContain("\tat ");

        command(broken).execute("build", "--debug", seeds.toString());
        assertThat(err.toString()).contains("\tat ");
    }

    private int run(Object... args) {
        String[] line = List.of(args).stream()
                .map(Object::toString)
                .filter(a -> !a.isEmpty())
                .toArray(String[]::new);
        return command(FakeStages::briefbook)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .execute(line);
    }

    private CommandLine command(Supplier<Briefbook> briefbook) {
        return BriefbookCommand.commandLine(briefbook)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err));
    }

    private Path seed(String name, String text) throws IOException {
        return Files.write(seeds.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private Path site() {
        return folder.resolve("site");
    }
}
