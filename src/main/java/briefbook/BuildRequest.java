package briefbook;

import java.nio.file.Path;
import java.util.List;

/**
 * What to build.
 *
 * @param inputs folders and files to read; never written to
 * @param site the folder to write
 * @param name what the site is called
 * @param threads how many articles are worked on at a time; the result does not depend on it
 */
public record BuildRequest(List<Path> inputs, Path site, String name, int threads) {
    /** Copies the list. */
    public BuildRequest {
        inputs = List.copyOf(inputs);
    }
}
