package briefbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.Briefbook;
import briefbook.Build;
import briefbook.model.Corpus;
import briefbook.model.Person;
import briefbook.model.UnsurePair;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the command line tells about people. */
class PeopleOnTheCommandLineTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path seeds;

    @BeforeEach
    void two_articles() throws IOException {
        seeds = Files.createDirectory(folder.resolve("seeds"));
        Files.writeString(
                seeds.resolve("a.txt"),
                "Talks Go On\n\nPresident Emily Horne met Otto Lind in Vienna. Horne said that the talks would go on.");
        Files.writeString(
                seeds.resolve("b.txt"),
                "What Came Later in Vienna\n\nMinister Otto Lind said that Emily Horne would be back on Friday.");
    }

    private int run(Object... arguments) {
        CommandLine command = BriefbookCommand.commandLine(Briefbook::builtIn)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        String[] texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = arguments[i].toString();
        }
        return command.execute(texts);
    }

    @Test
    void a_person_is_shown_with_all_mentions() {
        assertThat(run("explain", "--person", "emily horne", seeds)).isEqualTo(ExitCode.DONE);

        assertThat(out.toString())
                .contains("Emily Horne (emily-horne): 3 mentions in 2 articles")
                .contains("In        a.txt: Talks Go On", "In        b.txt: What Came Later in Vienna")
                .contains(
                        "block:0, subject: Horne — nobody else of the article bears that name",
                        "Emily Horne — the full name")
                .contains("Horne said that the talks would go on.")
                .doesNotContain("Otto Lind (");
    }

    @Test
    void a_part_of_the_name_will_do() {
        assertThat(run("explain", "--person", "LIND", seeds)).isEqualTo(ExitCode.DONE);

        assertThat(out.toString()).contains("Otto Lind (otto-lind)").doesNotContain("Emily Horne (");
    }

    @Test
    void of_a_name_that_nobody_bears_the_nearest_is_told() {
        assertThat(run("explain", "--person", "Emily Horme", seeds)).isEqualTo(ExitCode.WRONG_USAGE);

        assertThat(err.toString()).contains("nobody is called 'Emily Horme' there; did you mean 'Emily Horne'?");
    }

    @Test
    void a_missing_folder_is_told_before_anything_is_read() {
        assertThat(run("explain", "--person", "Horne", folder.resolve("seed"))).isEqualTo(ExitCode.WRONG_USAGE);

        assertThat(err.toString()).contains("does not exist; did you mean");
    }

    @Test
    void a_build_prints_merges_with_reasons_and_doubts_ready_to_paste() {
        List<Person> people = List.of(
                person("v-orlov", "V. \"Vee\" Orlov", List.of()),
                person("viktor-orlov", "Viktor Orlov", List.of("“Viktor Orlov” and “Victor Orlov”: another spelling")),
                person("viola-orlov", "Viola Orlov", List.of()));
        List<UnsurePair> unsure = List.of(
                new UnsurePair("v-orlov", "viktor-orlov", "an initial for a given name"),
                new UnsurePair("v-orlov", "viola-orlov", "an initial for a given name"));
        Corpus corpus = new Corpus(List.of(), people, List.of(), List.of(), List.of(), List.of(), unsure, List.of());

        new BuildSummary(new PrintWriter(out, true))
                .print(new Build(corpus, 1, List.of(), List.of(), 1, 0, 0), folder, 1);

        assertThat(out.toString())
                .contains("Merged    1 pair of differing names", "Viktor Orlov: “Viktor Orlov” and “Victor Orlov”")
                .contains(
                        "Unsure    2 pairs left apart.",
                        "people:",
                        "\"V. \\\"Vee\\\" Orlov\": { merge: [ \"Viktor Orlov\", \"Viola Orlov\" ] }"
                                + "  # an initial for a given name");
    }

    private static Person person(String id, String name, List<String> merges) {
        return new Person(id, name, List.of(), List.of(), List.of(), merges);
    }
}
