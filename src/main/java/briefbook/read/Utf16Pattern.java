package briefbook.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Recognises UTF-16 without a byte order mark.
 *
 * <p>In most scripts the higher bytes of a text take few values, one of them zero (spaces, line ends, digits); in other
 * files they do not. Stateless.
 */
final class Utf16Pattern {
    private static final int SAMPLE = 64 * 1024;

    private Utf16Pattern() {}

    /** Returns the byte order, if this is UTF-16. */
    static Optional<Charset> of(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) / 2 * 2;
        if (length < 8) {
            return Optional.empty();
        }
        if (isHigh(bytes, 0, length)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return isHigh(bytes, 1, length) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static boolean isHigh(byte[] bytes, int first, int length) {
        int[] counts = new int[256];
        int lowZeros = 0;
        for (int i = 0; i < length; i += 2) {
            counts[bytes[i + first] & 0xFF]++;
            lowZeros += bytes[i + 1 - first] == 0 ? 1 : 0;
        }
        int pairs = length / 2;
        int zeros = counts[0];
        Arrays.sort(counts);
        int commonest = counts[255] + counts[254] + counts[253];
        return zeros * 50 >= pairs
                && commonest * 100L >= pairs * 95L
                && lowZeros * 100 <= pairs
                && commonest > lowZeros;
    }
}
