package briefbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher {@code briefbook}, with stand-ins for Java and Maven that write down how they were called. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a shell script; Windows has briefbook.cmd")
class LauncherTest {
    @TempDir
    Path folder;

    private Path project;
    private Path tools;
    private Path calls;

    record Run(int code, String out, String err) {}

    @BeforeEach
    void a_project_and_tools_in_folders_with_spaces() throws IOException {
        project = Files.createDirectories(folder.resolve("my project"));
        tools = Files.createDirectories(folder.resolve("the tools"));
        calls = folder.resolve("calls.txt");
        Files.writeString(calls, "");
        Files.createDirectories(project.resolve("src/main/java"));
        Files.createDirectories(project.resolve("templates"));
        Files.writeString(project.resolve("pom.xml"), "<project/>");
        Files.writeString(project.resolve("src/main/java/A.java"), "class A {}");
        script(project.resolve("briefbook"), Files.readString(Path.of("briefbook")));
        tool("java", """
                if [ "$1" = -version ]; then echo 'openjdk version "17.0.1"' >&2; exit 0; fi
                [ -f "$JAR" ] || exit 42
                echo "java in $PWD" >>"$CALLS"
                for word; do printf '[%s]' "$word"; done
                echo " LC_ALL=${LC_ALL:-}"
                exit 5
                """);
        tool("mvn", """
                echo "mvn" >>"$CALLS"
                sleep 0.3
                echo "what Maven says"
                mkdir -p "$(dirname "$JAR")" && echo jar >"$JAR"
                """);
    }

    @Test
    void the_first_run_packages_and_passes_words_output_and_exit_code_on() throws Exception {
        Run run = run(folder, project.resolve("briefbook"), "build", "my seeds", "-o", "");

        assertThat(run.code()).isEqualTo(5);
        assertThat(run.out())
                .contains("[-jar][" + jar() + "][build][my seeds][-o][]")
                .doesNotContain("Maven");
        assertThat(run.err()).contains("first run, about a minute").contains("what Maven says");
        assertThat(calls()).containsExactly("mvn", "java in " + folder.toRealPath());
        assertThat(jar().resolveSibling("briefbook.packaging")).doesNotExist();
    }

    @Test
    void a_second_run_packages_nothing_and_says_nothing() throws Exception {
        run(folder, project.resolve("briefbook"));
        Run again = run(folder, project.resolve("briefbook"));

        assertThat(again.err()).isEmpty();
        assertThat(calls()).filteredOn("mvn"::equals).hasSize(1);
    }

    @Test
    void a_source_that_is_newer_or_gone_packages_again() throws Exception {
        run(folder, project.resolve("briefbook"));
        Files.setLastModifiedTime(jar(), FileTime.from(Instant.EPOCH));
        assertThat(run(folder, project.resolve("briefbook")).err()).contains("the sources have changed");

        Files.delete(project.resolve("src/main/java/A.java"));
        Files.setLastModifiedTime(
                project.resolve("src/main/java"), FileTime.from(Instant.now().plusSeconds(5)));
        run(folder, project.resolve("briefbook"));

        assertThat(calls()).filteredOn("mvn"::equals).hasSize(3);
    }

    @Test
    void a_symbolic_link_from_anywhere_finds_the_project() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Files.createSymbolicLink(project.resolve("short"), Path.of("briefbook"));
        Files.createSymbolicLink(bin.resolve("bb"), Path.of("../my project/short"));

        assertThat(run(bin, bin.resolve("bb")).out()).contains("[" + jar() + "]");
    }

    @Test
    void launchers_that_start_together_package_once() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            processes.add(start(folder, project.resolve("briefbook")));
        }
        for (Process process : processes) {
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(5);
        }
        assertThat(calls()).filteredOn("mvn"::equals).hasSize(1);
    }

    @Test
    void what_a_killed_launcher_left_is_packaged_again() throws Exception {
        run(folder, project.resolve("briefbook"));
        Path lock = Files.createDirectory(jar().resolveSibling("briefbook.packaging"));
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();
        Files.writeString(lock.resolve("pid"), Long.toString(ended.pid()));

        assertThat(run(folder, project.resolve("briefbook")).code()).isEqualTo(5);

        assertThat(calls()).filteredOn("mvn"::equals).hasSize(2);
        assertThat(lock).doesNotExist();
    }

    @Test
    void packaging_that_fails_leaves_no_jar_and_no_lock() throws Exception {
        tool("mvn", "echo 'half' >\"$JAR\"; echo 'no network'; exit 1");

        Run run = run(folder, project.resolve("briefbook"));

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("no network").contains("packaging failed");
        assertThat(jar().getParent()).isEmptyDirectory();
    }

    @Test
    void a_tool_that_is_missing_or_too_old_is_named_with_what_to_do() throws Exception {
        tool("java", "echo 'openjdk version \"11.0.2\"' >&2");
        assertThat(run(folder, project.resolve("briefbook")).err())
                .contains("Java 11 is too old")
                .contains("17 or newer");

        Files.delete(tools.resolve("java"));
        Run without = run(folder, project.resolve("briefbook"));
        assertThat(without.err()).contains("Java is missing").contains("JAVA_HOME");
        assertThat(without.code()).isEqualTo(3);
    }

    @Test
    void file_names_are_utf8_whatever_the_locale() throws Exception {
        assertThat(run(folder, project.resolve("briefbook")).out()).contains("LC_ALL=C.UTF-8");
    }

    private Path jar() throws IOException {
        return project.toRealPath().resolve("target/briefbook.jar");
    }

    private List<String> calls() throws IOException {
        return Files.readAllLines(calls);
    }

    private Run run(Path from, Path launcher, String... words) throws Exception {
        Process process = start(from, launcher, words);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Run(
                process.exitValue(),
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8),
                new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    private Process start(Path from, Path launcher, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(from.toFile());
        builder.environment().clear();
        // The shell's own tools, but neither the real Java nor the real Maven: those often lie beside them.
        builder.environment().put("PATH", tools + ":" + bareTools());
        builder.environment().put("LANG", "C");
        builder.environment().put("JAR", jar().toString());
        builder.environment().put("CALLS", calls.toString());
        return builder.start();
    }

    /** A folder with the few tools that the launcher itself calls. */
    private Path bareTools() throws IOException {
        Path bare = Files.createDirectories(folder.resolve("bare"));
        for (String name :
                List.of("sh", "dirname", "readlink", "find", "head", "sed", "mkdir", "rm", "cat", "sleep", "touch")) {
            for (String at : List.of("/bin/", "/usr/bin/")) {
                if (Files.exists(Path.of(at + name)) && !Files.exists(bare.resolve(name))) {
                    script(bare.resolve(name), "#!/bin/sh\nexec " + at + name + " \"$@\"\n");
                }
            }
        }
        return bare;
    }

    private void tool(String name, String script) throws IOException {
        script(tools.resolve(name), "#!/bin/sh\n" + script);
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
