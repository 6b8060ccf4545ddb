package briefbook.read;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a ZIP archive, one after the other: so many, and none that grows as no text does.
 *
 * <p>An archive on disk is read by its directory, as web archives need; one inside something else as a stream. Names are
 * only compared and shown, never used as paths. For one thread.
 */
abstract class ZipFiles implements AutoCloseable {
    /** The most files of an archive that are looked at. */
    static final int MOST = 10_000;

    private int count;

    /**
     * A file in the archive.
     *
     * @param name with folders, as written
     * @param content to be read before the next file is asked for
     */
    record Entry(String name, InputStream content) {}

    /**
     * Opens an archive.
     *
     * @throws IOException when it cannot be opened
     */
    static ZipFiles of(Source source) throws IOException {
        if (!(source instanceof FileSource file)) {
            return new Streamed(new ZipInputStream(new BufferedInputStream(source.open()), StandardCharsets.UTF_8));
        }
        // What is no regular file says so.
        file.open().close();
        try {
            return new Listed(new ZipFile(file.path().toFile(), StandardCharsets.UTF_8));
        } catch (ZipException e) {
            throw broken(e);
        }
    }

    /** Returns the next file or folder, or null after the last. */
    abstract @Nullable ZipEntry following() throws IOException;

    /** Returns the content of what {@link #following} returned last. */
    abstract InputStream content(ZipEntry entry) throws IOException;

    /**
     * Returns the next file, or null after the last; folders are left out.
     *
     * @throws IOException when the archive is broken, is encrypted or holds too many files
     */
    @Nullable
    Entry next() throws IOException {
        try {
            for (ZipEntry entry = following(); entry != null; entry = following()) {
                if (count++ >= MOST) {
                    throw new Unpacker.Enough("it holds more than " + MOST + " files");
                }
                if (!entry.isDirectory()) {
                    return new Entry(entry.getName(), new Bounded(content(entry), entry));
                }
            }
            return null;
        } catch (ZipException e) {
            throw broken(e);
        } catch (IllegalArgumentException e) {
            throw new FileSystemException(null, null, "a file name in it is no UTF-8");
        }
    }

    private static FileSystemException broken(IOException e) {
        String what = String.valueOf(e.getMessage());
        return new FileSystemException(
                null, null, what.contains("encrypted") ? "it is encrypted" : "it is no sound ZIP archive: " + what);
    }

    @Override
    public abstract void close() throws IOException;

    private static final class Streamed extends ZipFiles {
        private final ZipInputStream zip;

        Streamed(ZipInputStream zip) {
            this.zip = zip;
        }

        @Override
        @Nullable
        ZipEntry following() throws IOException {
            return zip.getNextEntry();
        }

        @Override
        InputStream content(ZipEntry entry) {
            return new FilterInputStream(zip) {
                @Override
                public void close() {
                    // The archive goes on.
                }
            };
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }

    private static final class Listed extends ZipFiles {
        private final ZipFile zip;
        private final Enumeration<? extends ZipEntry> entries;

        Listed(ZipFile zip) {
            this.zip = zip;
            this.entries = zip.entries();
        }

        @Override
        @Nullable
        ZipEntry following() {
            return entries.hasMoreElements() ? entries.nextElement() : null;
        }

        @Override
        InputStream content(ZipEntry entry) throws IOException {
            return new BufferedInputStream(zip.getInputStream(entry));
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }

    /** The content of a file; reading stops where it has grown too much. */
    private static final class Bounded extends FilterInputStream {
        private final ZipEntry entry;
        private long read;

        Bounded(InputStream in, ZipEntry entry) {
            super(in);
            this.entry = entry;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int start, int length) throws IOException {
            int n;
            try {
                n = super.read(bytes, start, length);
            } catch (ZipException | EOFException e) {
                throw broken(e);
            }
            read += Math.max(0, n);
            long packed = entry.getCompressedSize();
            if (packed > 0) {
                Gunzip.check(read, packed);
            }
            return n;
        }
    }
}
