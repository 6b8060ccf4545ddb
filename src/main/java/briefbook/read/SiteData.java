package briefbook.read;

import briefbook.model.Snapshot;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Reads what a built site says from its data files.
 *
 * <p>Start with {@link #isSite}, then {@link #read}. Stateless.
 */
public final class SiteData {
    private static final String MANIFEST = "data/manifest.json";

    /** What tells a site whose manifest was left behind from a folder of articles. */
    private static final List<String> BOTH = List.of("data/events.json", "data/links.json");

    private SiteData() {}

    /** Opens a data file by its path in the site. */
    @FunctionalInterface
    interface Opener {
        Reader open(String path) throws IOException;
    }

    /** Tells whether a folder holds a site that was built. */
    public static boolean isSite(Path folder) {
        return Files.isRegularFile(folder.resolve(MANIFEST))
                || BOTH.stream().allMatch(path -> Files.isRegularFile(folder.resolve(path)));
    }

    /**
     * Reads the data files of a site.
     *
     * @throws SiteDataException when one is missing, or is none of ours
     */
    public static Snapshot read(Path site) throws SiteDataException {
        return new SnapshotReader(
                        site.toString(),
                        path -> new BufferedReader(
                                new InputStreamReader(BoundedFile.open(site.resolve(path)), StandardCharsets.UTF_8)))
                .read();
    }

    /**
     * Reads the data files of a site that is not written yet.
     *
     * @param where what to call it when something is wrong
     * @param files contents by path in the site
     * @throws SiteDataException when one is missing, or is none of ours
     */
    public static Snapshot of(String where, Map<String, String> files) throws SiteDataException {
        return new SnapshotReader(where, path -> new StringReader(files.getOrDefault(path, ""))).read();
    }
}
