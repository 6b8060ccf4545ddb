package briefbook.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The files of a ZIP archive, one after the other, as a stream: so many, and none that grows as no text does.
 *
 * <p>Names are only compared and shown, never used as paths. For one thread.
 */
final class ZipFiles implements AutoCloseable {
    private static final int MOST = 20_000;

    private final ZipInputStream zip;
    private int count;

    ZipFiles(InputStream in) {
        zip = new ZipInputStream(in, StandardCharsets.UTF_8);
    }

    /**
     * A file in the archive.
     *
     * @param name with folders, as written
     * @param content to be read before the next file is asked for
     */
    record Entry(String name, InputStream content) {}

    /**
     * Returns the next file, or null after the last; folders are left out.
     *
     * @throws IOException when the archive is broken, is encrypted or holds too many files
     */
    @org.jspecify.annotations.Nullable
    Entry next() throws IOException {
        try {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (count++ >= MOST) {
                    throw new Unpacker.Enough("it holds more than " + MOST + " files");
                }
                if (!entry.isDirectory()) {
                    return new Entry(entry.getName(), new Bounded(entry));
                }
            }
            return null;
        } catch (ZipException e) {
            String what = String.valueOf(e.getMessage());
            throw new FileSystemException(
                    null, null, what.contains("encrypted") ? "it is encrypted" : "it is no sound ZIP archive: " + what);
        } catch (IllegalArgumentException e) {
            throw new FileSystemException(null, null, "a file name in it is no UTF-8");
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** The content of a file; reading stops where it has grown too much. */
    private final class Bounded extends FilterInputStream {
        private final ZipEntry entry;
        private long read;

        Bounded(ZipEntry entry) {
            super(zip);
            this.entry = entry;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int start, int length) throws IOException {
            int n = super.read(bytes, start, length);
            read += Math.max(0, n);
            long packed = entry.getCompressedSize();
            if (packed > 0) {
                Gunzip.check(read, packed);
            }
            return n;
        }

        @Override
        public void close() {
            // The archive goes on.
        }
    }
}
