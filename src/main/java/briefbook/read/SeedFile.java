package briefbook.read;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file to read.
 *
 * @param path where it lies
 * @param name how the site names it: the path below the seeds folder, with {@code /} between folders
 * @param root the folder that pictures beside it may not lie outside of
 */
public record SeedFile(Path path, String name, Path root) {
    /** Makes a file that stands alone: only what lies in its folder belongs to it. */
    public SeedFile(Path path, String name) {
        this(path, name, Objects.requireNonNullElse(path.getParent(), path));
    }
}
