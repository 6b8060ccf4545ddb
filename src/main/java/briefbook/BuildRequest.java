package briefbook;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to build.
 *
 * @param inputs folders and files to read; never written to
 * @param site the folder to write
 * @param name what the site is called; null for what its configuration says
 * @param baseUrl where the site will be; null for what its configuration says
 * @param threads how many articles are worked on at a time; the result does not depend on it
 */
public record BuildRequest(
        List<Path> inputs,
        Path site,
        @Nullable String name,
        @Nullable String baseUrl,
        int threads) {
    /** Copies the list. */
    public BuildRequest {
        inputs = List.copyOf(inputs);
    }

    /** Asks for a site that may be anywhere. */
    public BuildRequest(List<Path> inputs, Path site, @Nullable String name, int threads) {
        this(inputs, site, name, null, threads);
    }
}
