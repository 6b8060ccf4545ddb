package briefbook.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read from the start, and again: a file, what is packed in it, a part of a mail. */
@FunctionalInterface
interface Source {
    /**
     * Opens the bytes at their start.
     *
     * @throws IOException when they cannot be read
     */
    InputStream open() throws IOException;

    /** Returns bytes in memory as a source. */
    static Source of(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }

    /**
     * Returns all bytes.
     *
     * @throws IOException when they cannot be read, or are more than one article may have
     */
    default byte[] bytes() throws IOException {
        try (InputStream in = open()) {
            return BoundedFile.read(in);
        }
    }
}
