package briefbook.check;

import briefbook.model.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What the checks need to know of a file, so that its text need not be kept.
 *
 * @param path below the site
 * @param isBuilt whether a build wrote it; what others put beside the pages is held to less
 * @param size in bytes
 * @param zipped bytes of a script when compressed, 0 for other files
 * @param page what an HTML page holds
 */
record FileFacts(String path, boolean isBuilt, int size, int zipped, Optional<PageFacts> page) {
    /**
     * Looks over a file.
     *
     * @param pool gives one object for equal texts: the same links stand on thousands of pages
     */
    static FileFacts of(Page file, boolean isBuilt, UnaryOperator<String> pool) {
        byte[] bytes = file.content().getBytes(StandardCharsets.UTF_8);
        return new FileFacts(
                file.path(),
                isBuilt,
                bytes.length,
                file.path().endsWith(".js") ? zipped(bytes) : 0,
                file.path().endsWith(".html") ? Optional.of(PageFacts.of(file, pool)) : Optional.empty());
    }

    private static int zipped(byte[] bytes) {
        Count count = new Count();
        try (DeflaterOutputStream zip = new GZIPOutputStream(count)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return count.bytes;
    }

    private static final class Count extends OutputStream {
        private int bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
        }
    }
}
