package briefbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds the sample collection in many ways, always to the same bytes. */
class SameBytesTest {
    private static final Path SEEDS = Path.of("seeds");

    @TempDir
    static Path folder;

    private static SortedMap<String, String> expected;

    @BeforeAll
    static void the_site_is_built_by_one_thread() throws IOException {
        SiteHashes.build(SEEDS, folder.resolve("site"), 1);
        expected = SiteHashes.of(folder.resolve("site"));
    }

    @Test
    void eight_threads_give_the_same_bytes() throws IOException {
        SiteHashes.build(SEEDS, folder.resolve("eight"), 8);

        assertThat(SiteHashes.of(folder.resolve("eight"))).isEqualTo(expected);
    }

    @Test
    void files_created_in_any_order_give_the_same_bytes() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(SEEDS)) {
            files = new ArrayList<>(all.filter(Files::isRegularFile).toList());
        }
        Collections.shuffle(files, new Random(7));
        Path copy = folder.resolve("shuffled");
        for (Path file : files) {
            Path target = copy.resolve(SEEDS.relativize(file));
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
        SiteHashes.build(copy, folder.resolve("of-shuffled"), 3);

        assertThat(SiteHashes.of(folder.resolve("of-shuffled"))).isEqualTo(expected);
    }

    @Test
    void another_language_time_zone_and_encoding_give_the_same_bytes() throws IOException, InterruptedException {
        Path site = folder.resolve("abroad");
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=ISO-8859-1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "briefbook.cli.Main",
                "build",
                copyWithPlainNames().toString(),
                "-o",
                site.toString(),
                "--quiet");
        java.environment().put("LANG", "C");
        java.environment().put("LC_ALL", "C");
        File log = folder.resolve("abroad.log").toFile();
        Process process = java.redirectErrorStream(true).redirectOutput(log).start();
        boolean ended = process.waitFor(2, TimeUnit.MINUTES);
        process.destroyForcibly();

        assertThat(ended).as("it ends").isTrue();
        assertThat(process.exitValue()).as(() -> read(log.toPath())).isZero();
        SiteHashes.build(folder.resolve("plain"), folder.resolve("of-plain"), 2);
        assertThat(SiteHashes.of(site)).isEqualTo(SiteHashes.of(folder.resolve("of-plain")));
    }

    @Test
    void no_two_paths_are_one_after_lower_casing_and_normalising() {
        List<String> paths = expected.keySet().stream()
                .map(p -> Normalizer.normalize(p, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                .toList();

        assertThat(paths).hasSizeGreaterThan(20).doesNotHaveDuplicates();
    }

    /** Where the locale is C, Java cannot open a file whose name is not ASCII, so those are left out. */
    private static Path copyWithPlainNames() throws IOException {
        Path plain = Files.createDirectories(folder.resolve("plain"));
        try (Stream<Path> files = Files.list(SEEDS)) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().chars().allMatch(c -> c < 128)) {
                    Files.copy(file, plain.resolve(file.getFileName().toString()));
                }
            }
        }
        return plain;
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
