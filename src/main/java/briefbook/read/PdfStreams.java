package briefbook.read;

import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks into the packed streams of a PDF document before the library does, which would unpack each of them into memory.
 *
 * <p>Pictures are left out: nothing unpacks them, and a white page is a bomb by its ratio. Stateless.
 */
final class PdfStreams {
    private static final long LARGEST = 256L << 20;
    private static final int DICTIONARY = 600;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    private PdfStreams() {}

    /**
     * Ends what unpacks to too much.
     *
     * @throws FileSystemException when a stream grows as no text does, or all together are too large
     */
    static void check(byte[] pdf) throws FileSystemException {
        long all = 0;
        Inflater inflater = new Inflater();
        try {
            int end = 0;
            for (int at = next(pdf, 0); at >= 0; at = next(pdf, Math.max(at + STREAM.length, end))) {
                int start = start(pdf, at + STREAM.length);
                String dictionary = new String(
                        pdf, Math.max(0, at - DICTIONARY), Math.min(DICTIONARY, at), StandardCharsets.ISO_8859_1);
                String own = dictionary.substring(Math.max(0, dictionary.lastIndexOf(" obj")));
                end = start;
                if (own.indexOf("/Flate") != own.lastIndexOf("/Flate")) {
                    throw new FileSystemException(null, null, "it is packed twice");
                }
                if (start < pdf.length && pdf[start] == 0x78 && !own.contains("/Image")) {
                    long unpacked = unpacked(inflater, pdf, start);
                    end = start + (int) inflater.getBytesRead();
                    all += unpacked;
                    if (all > LARGEST) {
                        throw new FileSystemException(null, null, "it unpacks to more than " + (LARGEST >> 20) + " MB");
                    }
                }
            }
        } finally {
            inflater.end();
        }
    }

    private static int next(byte[] pdf, int from) {
        for (int i = from; i + STREAM.length < pdf.length; i++) {
            int k = 0;
            while (k < STREAM.length && pdf[i + k] == STREAM[k]) {
                k++;
            }
            boolean ends = i >= 3 && pdf[i - 1] == 'd' && pdf[i - 2] == 'n' && pdf[i - 3] == 'e';
            if (k == STREAM.length && !ends) {
                return i;
            }
        }
        return -1;
    }

    private static int start(byte[] pdf, int at) {
        int start = at;
        while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n' || pdf[start] == ' ')) {
            start++;
        }
        return start;
    }

    private static long unpacked(Inflater inflater, byte[] pdf, int start) throws FileSystemException {
        inflater.reset();
        inflater.setInput(pdf, start, pdf.length - start);
        byte[] buffer = new byte[1 << 16];
        long unpacked = 0;
        try {
            for (int n = inflater.inflate(buffer); n > 0; n = inflater.inflate(buffer)) {
                unpacked += n;
                Gunzip.check(unpacked, inflater.getBytesRead());
                if (unpacked > LARGEST) {
                    return unpacked;
                }
            }
        } catch (DataFormatException e) {
            // Encrypted, or no packed stream after all.
            return unpacked;
        }
        return unpacked;
    }
}
