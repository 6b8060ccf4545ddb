package briefbook.cli;

import briefbook.text.EditDistance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Guesses which existing file or folder a mistyped path means. */
final class NearName {
    private NearName() {}

    /** Returns the entry of the same folder whose name is at most two fifths of its letters away. */
    static Optional<Path> of(Path mistyped) {
        Path name = mistyped.normalize().getFileName();
        Path parent = mistyped.toAbsolutePath().normalize().getParent();
        if (name == null || parent == null || !Files.isDirectory(parent)) {
            return Optional.empty();
        }
        try (Stream<Path> entries = Files.list(parent)) {
            List<String> names = entries.map(e -> String.valueOf(e.getFileName()))
                    .filter(e -> !e.startsWith("."))
                    .toList();
            return EditDistance.nearest(name.toString(), names).map(mistyped::resolveSibling);
        } catch (IOException e) {
            return Optional.empty(); // only a courtesy: the caller reports the missing path itself
        }
    }
}
