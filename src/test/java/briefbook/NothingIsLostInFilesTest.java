package briefbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import briefbook.clean.Cleaner;
import briefbook.clean.Pieces;
import briefbook.model.Seed;
import briefbook.read.Listing;
import briefbook.read.SeedFile;
import briefbook.read.SeedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing is lost silently of real files: the sample collection, and what lies beside the project, where it does. */
class NothingIsLostInFilesTest {
    private static final Cleaner CLEANER = Cleaner.builtIn();

    @TempDir
    Path folder;

    @Test
    void nothing_of_the_sample_collection_is_lost() throws IOException {
        assertThat(nothingIsLost(Path.of("seeds"), 100)).isGreaterThan(12);
    }

    @ParameterizedTest
    @CsvSource({"seeds, 100", "samples, 300", "eval/clean/data/aeb/dev/text, 100", "eval/clean/data/wcxb/dev/text, 100"
    })
    void nothing_of_a_folder_beside_the_project_is_lost(String name, int most) throws IOException {
        assertThat(nothingIsLost(shared(name), most)).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"eval/clean/data/aeb/dev/html, 30", "eval/clean/data/wcxb/dev/html, 30"})
    void nothing_of_a_saved_page_beside_the_project_is_lost(String name, int most) throws IOException {
        List<Path> pages;
        try (Stream<Path> files = Files.list(shared(name))) {
            pages = files.sorted().limit(most).toList();
        }
        for (Path page : pages) {
            try (InputStream in = new GZIPInputStream(Files.newInputStream(page))) {
                Files.copy(in, folder.resolve(page.getFileName().toString().replace(".gz", "")));
            }
        }

        assertThat(nothingIsLost(folder, most)).isPositive();
    }

    private static int nothingIsLost(Path folder, int most) throws IOException {
        SeedReader reader = new SeedReader();
        Listing listing = reader.list(folder);
        int articles = 0;
        for (SeedFile file : listing.files().stream().limit(most).toList()) {
            for (Seed seed : reader.read(file).seeds()) {
                Pieces.assertNothingIsLost(seed, CLEANER.clean(seed));
                articles++;
            }
        }
        return articles;
    }

    private static Path shared(String name) {
        String set = System.getProperty("briefbook.shared", System.getenv("briefbook.shared"));
        Path folder = (set == null ? Path.of("..", "shared") : Path.of(set)).resolve(name);
        assumeTrue(Files.isDirectory(folder), () -> "skipped: there is no folder " + folder);
        return folder;
    }
}
