package briefbook.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import briefbook.model.Problem;
import briefbook.model.Seed;
import briefbook.model.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads real inputs that lie beside the project where it is developed; they are not part of it. */
class SharedDataTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int PAGES = 30;

    private static Path shared(String name) {
        String set =
                System.getProperty("briefbook.shared", System.getenv().getOrDefault("BRIEFBOOK_SHARED", "../shared"));
        Path path = Path.of(set).resolve(name);
        Assumptions.assumeTrue(Files.isDirectory(path), "no " + path + ": set -Dbriefbook.shared to run this");
        return path;
    }

    @TestFactory
    Stream<DynamicTest> a_collection_is_read_without_a_loss() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String folder : List.of("seeds", "samples/markdown", "samples/statements")) {
            Listing listing = new SeedReader().list(shared(folder));
            assertThat(listing.problems()).isEmpty();
            for (SeedFile file : listing.files()) {
                tests.add(DynamicTest.dynamicTest(folder + "/" + file.name(), () -> {
                    Reading reading = assertTimeout(LIMIT, () -> new SeedReader().read(file));
                    assertThat(reading.problems()).isEmpty();
                    assertThat(reading.seeds()).hasSize(1);
                    Seed seed = reading.seeds().get(0);
                    assertThat(seed.problems()).extracting(Problem::severity).doesNotContain(Severity.ERROR);
                }));
            }
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> a_saved_page_keeps_every_visible_character() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String set : List.of("aeb", "wcxb")) {
            try (Stream<Path> pages = Files.list(shared("eval/clean/data/" + set + "/dev/html"))) {
                pages.sorted()
                        .limit(PAGES)
                        .forEach(page -> tests.add(DynamicTest.dynamicTest(
                                set + "/" + page.getFileName(),
                                () -> NothingIsLostTest.assertKeepsAllOf(unpacked(page)))));
            }
        }
        return tests.stream();
    }

    private static String unpacked(Path page) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(page))) {
            return Characters.normalise(
                    Mojibake.repair(new String(in.readAllBytes(), StandardCharsets.UTF_8), new Notes("page")),
                    new Notes("page"));
        }
    }
}
