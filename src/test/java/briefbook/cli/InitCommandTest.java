package briefbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.Briefbook;
import briefbook.publish.NewCollection;
import briefbook.text.Sha256;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** {@code briefbook init}, and that what it writes can be built and run. */
class InitCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void a_new_collection_can_be_built_without_a_warning_and_its_site_has_no_fault() throws IOException {
        Path dir = folder.resolve("in/a folder");
        assertThat(run("init", dir)).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("Wrote     " + dir.resolve("seeds/2024-05-07-ferry.md"));
        err.getBuffer().setLength(0);
        out.getBuffer().setLength(0);

        assertThat(run("build", dir.resolve("seeds"), "-o", dir.resolve("site"), "--strict"))
                .isEqualTo(ExitCode.DONE);

        assertThat(err.toString()).doesNotContain("warning:", "error:");
        assertThat(out.toString()).contains("1 article", "2 people").doesNotContain("skipped", "Noticed");
        assertThat(dir.resolve("site/index.html")).content().contains("My briefing");
        assertThat(run("check", dir.resolve("site"))).isEqualTo(ExitCode.DONE);
    }

    @Test
    void the_configuration_names_every_key_and_what_is_commented_can_be_used() throws IOException {
        run("init", folder.resolve("new"));
        String keys = Files.readString(Path.of("docs/configuration.md"));
        String written = Files.readString(folder.resolve("new/briefbook.yml"));

        assertThat(Pattern.compile("(?m)^\\| `([a-z-]+)` \\|").matcher(keys).results())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(written).containsPattern("(?m)^(# )?" + key.group(1) + ":"));

        for (String file : new String[] {"briefbook.yml", "curation.yml"}) {
            Path path = folder.resolve("new").resolve(file);
            // Entries are commented as '# key:' and what belongs to one is indented; prose starts with a capital
            // letter.
            Files.writeString(
                    path,
                    Files.readString(path)
                            .lines()
                            .map(line -> line.replaceFirst("^# ((?:[a-z-]+:|  ).*)", "$1"))
                            .collect(Collectors.joining("\n")));
        }
        run("build", folder.resolve("new/seeds"), "-o", folder.resolve("site"));
        assertThat(err.toString().lines().filter(line -> line.matches("(warning|error): .*")))
                .as("the examples fit the sample, but for people and files that are not there")
                .allMatch(line -> line.contains("accent:")
                        || line.contains("O. Lind")
                        || line.contains("drafts/**")
                        || line.contains("is to be public")
                        || line.contains("Editor's note"));
    }

    @Test
    void a_folder_that_holds_something_is_refused_and_stays_as_it_is() throws IOException {
        Path dir = Files.createDirectory(folder.resolve("mine"));
        Files.writeString(dir.resolve("README.md"), "mine");

        assertThat(run("init", dir)).isEqualTo(ExitCode.NOTHING_BUILT);
        assertThat(run("init", dir.resolve("README.md"))).isEqualTo(ExitCode.NOTHING_BUILT);

        assertThat(err.toString())
                .contains("is not empty: it holds README.md, and nothing is ever overwritten")
                .contains("name a new or empty folder")
                .contains("README.md: is a file");
        assertThat(dir.resolve("README.md")).hasContent("mine");
        assertThat(dir).isDirectoryNotContaining("glob:**/seeds");
        assertThat(run("init")).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void a_repository_that_was_just_cloned_counts_as_empty() throws IOException {
        Files.createDirectories(folder.resolve("clone/.git"));

        assertThat(run("init", folder.resolve("clone"))).isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("clone/.gitignore"))
                .content()
                .contains("curation.private.yml", "site/", ".briefbook/");
        assertThat(folder.resolve("clone/.gitattributes")).content().contains("seeds/** -text");
    }

    @Test
    void a_program_that_was_not_released_says_so_and_writes_no_sum() throws IOException {
        run("init", folder.resolve("new"));

        assertThat(err.toString()).contains("names no release");
        assertThat(folder.resolve("new/briefbook.sh"))
                .content()
                .contains(
                        "\nversion=" + versionInPom() + "\n",
                        "\nsha256=\n",
                        "/releases/download/v$version/briefbook.jar");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void the_release_is_fetched_once_and_runs_only_if_its_sum_is_right() throws Exception {
        Path jar = folder.resolve("releases/download/v7.1/briefbook.jar");
        Files.createDirectories(jar.getParent());
        program(jar);
        String sum = Sha256.hex(Files.readAllBytes(jar));
        Path dir = folder.resolve("new one");
        NewCollection.write(dir, Map.of("version", "7.1", "home", folder.toUri().toString(), "sha256", sum));

        assertThat(sh(dir)).isEqualTo("0 ran build a b");
        Files.writeString(jar, "something else");
        assertThat(sh(dir)).as("from its own copy").isEqualTo("0 ran build a b");

        Files.delete(dir.resolve(".briefbook/briefbook-7.1.jar"));
        assertThat(sh(dir)).startsWith("3 ").contains("has not the SHA-256").doesNotContain("ran");
        assertThat(dir.resolve(".briefbook")).isEmptyDirectory();

        Files.delete(jar);
        assertThat(sh(dir)).startsWith("3 ").contains("cannot fetch");
    }

    /** A jar that prints its arguments, made of the class below. */
    private static void program(Path jar) throws IOException {
        String entry = Echo.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                var in = Echo.class.getClassLoader().getResourceAsStream(entry)) {
            out.putNextEntry(new JarEntry("META-INF/MANIFEST.MF"));
            out.write(("Manifest-Version: 1.0\nMain-Class: " + Echo.class.getName() + "\n")
                    .getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new JarEntry(entry));
            in.transferTo(out);
        }
    }

    /** Stands for the program. */
    public static final class Echo {
        private Echo() {}

        public static void main(String[] args) {
            System.out.print("ran " + String.join(" ", args));
        }
    }

    private String sh(Path dir) throws Exception {
        Process process = new ProcessBuilder("sh", dir.resolve("briefbook.sh").toString(), "build", "a b")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + said.strip();
    }

    private static String versionInPom() throws IOException {
        return Files.readString(Path.of("pom.xml")).replaceFirst("(?s).*?\n  <version>(.*?)</version>.*", "$1");
    }

    private int run(Object... args) {
        return BriefbookCommand.commandLine(Briefbook::builtIn)
                .setColorScheme(Help.defaultColorScheme(Ansi.OFF))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(Arrays.stream(args).map(Object::toString).toArray(String[]::new));
    }
}
