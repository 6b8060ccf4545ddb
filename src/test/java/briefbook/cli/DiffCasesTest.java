package briefbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.Briefbook;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Help.Ansi;

/**
 * Two small collections in each folder, and what changed between them as a reader should be told. {@code -Dapprove} writes what
 * is told now; read it like an editor before you commit it.
 */
class DiffCasesTest {
    private static final Path CASES = Path.of("src/test/resources/briefbook/diff");

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            List<Path> all = folders.filter(Files::isDirectory).sorted().toList();
            assertThat(all).hasSizeGreaterThanOrEqualTo(12);
            return all.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_reader_is_told_what_changed(Path folder) throws IOException {
        check(folder, "diff.txt", "text");
        check(folder, "diff.md", "markdown");
    }

    private static void check(Path folder, String expected, String format) throws IOException {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = BriefbookCommand.commandLine(Briefbook::builtIn)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setColorScheme(picocli.CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .execute(
                        "diff",
                        folder.resolve("old").toString(),
                        folder.resolve("new").toString(),
                        "--format",
                        format);
        assertThat(code).as("%s", err).isEqualTo(ExitCode.DONE);
        Path file = folder.resolve(expected);
        if (System.getProperty("approve") != null) {
            Files.writeString(file, out.toString());
        }
        assertThat(out.toString()).isEqualTo(Files.readString(file));
    }
}
