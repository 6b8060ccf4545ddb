package briefbook.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Reads regular files, never links, and never more than a cap, even if a file grows meanwhile. Stateless. */
final class BoundedFile {
    /** The most bytes that are read of one article. */
    static final int CAP = 64 << 20;

    private BoundedFile() {}

    /**
     * Opens a file.
     *
     * @throws IOException when it is no regular file or cannot be opened
     */
    static InputStream open(Path path) throws IOException {
        // A pipe would block for ever in open().
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileSystemException(null, null, Files.exists(path) ? "it is no regular file" : "it is not there");
        }
        return Files.newInputStream(path, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Returns the rest of a stream.
     *
     * @throws IOException when it cannot be read, or is over the cap
     */
    static byte[] read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(CAP + 1);
        if (bytes.length > CAP) {
            throw new FileSystemException(null, null, "it is larger than " + (CAP >> 20) + " MB");
        }
        return bytes;
    }

    /** Returns why a file could not be read, without its path. */
    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "it is not there";
        }
        String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        return reason == null ? "input/output error" : Notes.shown(reason);
    }
}
