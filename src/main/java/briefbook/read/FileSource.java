package briefbook.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * A file on disk as a source, for readers that have to jump about in it.
 *
 * @param path where it lies
 */
record FileSource(Path path) implements Source {
    @Override
    public InputStream open() throws IOException {
        return BoundedFile.open(path);
    }
}
