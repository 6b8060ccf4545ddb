package briefbook.read;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The bytes that a gzip stream packs, one member after the other.
 *
 * <p>A stream that breaks off ends where it breaks, and says so. One that grows as no text does is refused. For
 * one thread.
 */
final class Gunzip extends FilterInputStream {
    /** Text shrinks to a fifth, tables and logs to a fiftieth. */
    private static final long LARGEST_RATIO = 200;

    private static final long UNCHECKED = 16L << 20;

    private final Packed packed;
    private final Runnable breaksOff;
    private long unpacked;
    private boolean broken;

    /** Counts what is read from the packed stream. */
    private static final class Packed extends FilterInputStream {
        private long read;

        Packed(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            read += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] bytes, int start, int length) throws IOException {
            int n = super.read(bytes, start, length);
            read += Math.max(0, n);
            return n;
        }

        @Override
        public int available() {
            // Asked between members: zero would end the stream after the first.
            return 1;
        }
    }

    private Gunzip(Packed packed, Runnable breaksOff) throws IOException {
        super(new GZIPInputStream(packed, 1 << 16));
        this.packed = packed;
        this.breaksOff = breaksOff;
    }

    /**
     * Opens a packed stream.
     *
     * @param breaksOff called when the stream breaks off
     * @throws IOException when it does not start like one
     */
    static Gunzip of(InputStream packed, Runnable breaksOff) throws IOException {
        try {
            return new Gunzip(new Packed(packed), breaksOff);
        } catch (ZipException | EOFException e) {
            packed.close();
            throw new FileSystemException(null, null, "it is no gzip file");
        } catch (IOException | RuntimeException e) {
            packed.close();
            throw e;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
        if (broken) {
            return -1;
        }
        int n;
        try {
            n = in.read(bytes, start, length);
        } catch (EOFException | ZipException e) {
            broken = true;
            breaksOff.run();
            return -1;
        }
        unpacked += Math.max(0, n);
        check(unpacked, packed.read);
        return n;
    }

    /**
     * Ends what grows as no text does.
     *
     * @throws FileSystemException when so much has come out of so little
     */
    static void check(long unpacked, long packed) throws FileSystemException {
        if (unpacked > UNCHECKED && unpacked > LARGEST_RATIO * packed) {
            throw new FileSystemException(null, null, "it unpacks to over " + LARGEST_RATIO + " times its size");
        }
    }

    @Override
    public long skip(long n) throws IOException {
        return n <= 0 ? 0 : Math.max(0, read(new byte[(int) Math.min(n, 1 << 16)]));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
