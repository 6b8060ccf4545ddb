package briefbook.read;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file to read.
 *
 * @param path where it lies
 * @param name how the site names it: the path below the seeds folder, with {@code /} between folders
 * @param root the folder that pictures beside it may not lie outside of
 * @param note the file with the owner's note on it; null when there is none
 */
public record SeedFile(
        Path path, String name, Path root, @Nullable SeedFile note) {
    /** Makes a file on which its owner notes nothing. */
    public SeedFile(Path path, String name, Path root) {
        this(path, name, root, null);
    }

    /** Makes a file that stands alone: only what lies in its folder belongs to it. */
    public SeedFile(Path path, String name) {
        this(path, name, Objects.requireNonNullElse(path.getParent(), path));
    }

    /** Returns the same file with the owner's note. */
    SeedFile note(SeedFile other) {
        return new SeedFile(path, name, root, other);
    }

    /** Returns the same file, and its note, under the names that their paths give them. */
    public SeedFile namedByPath() {
        return new SeedFile(
                path, path.normalize().toString().replace('\\', '/'), root, note == null ? null : note.namedByPath());
    }
}
