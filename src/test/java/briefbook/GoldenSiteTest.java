package briefbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds a rebuild of {@code seeds/} to the committed {@code site/}, byte for byte.
 *
 * <p>Run with {@code -Dapprove} to rewrite the site, and review the difference like code.
 */
class GoldenSiteTest {
    private static final Path SEEDS = Path.of("seeds");
    private static final Path SITE = Path.of("site");

    @TempDir
    Path folder;

    @Test
    void a_rebuild_of_the_sample_collection_gives_the_committed_site() throws IOException {
        if (System.getProperty("approve") != null) {
            SiteHashes.build(SEEDS, SITE, 2);
        }
        assumeTrue(Files.isDirectory(SITE), "skipped: there is no site/ yet; make it with -Dapprove");
        SiteHashes.build(SEEDS, folder.resolve("site"), 2);

        SortedMap<String, String> committed = SiteHashes.of(SITE);
        SortedMap<String, String> rebuilt = SiteHashes.of(folder.resolve("site"));
        assertThat(rebuilt.keySet()).as("files").isEqualTo(committed.keySet());
        assertThat(different(committed, rebuilt))
                .as("files that differ; if they should, run this test with -Dapprove and review the difference")
                .isEmpty();
    }

    private static List<String> different(SortedMap<String, String> a, SortedMap<String, String> b) {
        SortedMap<String, String> changed = new TreeMap<>(a);
        changed.entrySet().removeAll(b.entrySet());
        return List.copyOf(new TreeSet<>(changed.keySet()));
    }
}
