package briefbook.read;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param path where it lies
 * @param name how the site names it: the path below the seeds folder, with {@code /} between folders
 */
public record SeedFile(Path path, String name) {}
