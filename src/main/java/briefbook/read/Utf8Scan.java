package briefbook.read;

/**
 * Counts what speaks for and against UTF-8.
 *
 * @param multibyte well-formed characters of several bytes
 * @param broken bytes that fit nowhere
 * @param replaced replacement characters that were written as such
 */
record Utf8Scan(int multibyte, int broken, int replaced) {
    /** Scans bytes. Halves of characters, which some programs write, count as UTF-8. */
    static Utf8Scan of(byte[] bytes) {
        int multibyte = 0;
        int broken = 0;
        int replaced = 0;
        for (int i = 0; i < bytes.length; ) {
            if (bytes[i] >= 0) {
                i++;
                continue;
            }
            int length = length(bytes, i);
            if (length == 0) {
                broken++;
                i++;
                continue;
            }
            multibyte++;
            if (bytes[i] == (byte) 0xEF && bytes[i + 1] == (byte) 0xBF && bytes[i + 2] == (byte) 0xBD) {
                replaced++;
            }
            i += length;
        }
        return new Utf8Scan(multibyte, broken, replaced);
    }

    /** Says whether every byte is UTF-8. */
    boolean isClean() {
        return broken == 0;
    }

    /** Says whether this is UTF-8 with a few damaged places rather than something else. */
    boolean isDamaged() {
        return broken > 0 && multibyte >= 4L * broken;
    }

    /** Returns the length of the character of several bytes at an index, 0 when there is none. */
    private static int length(byte[] bytes, int i) {
        int b = bytes[i] & 0xFF;
        int length = b < 0xC2 ? 0 : b < 0xE0 ? 2 : b < 0xF0 ? 3 : b < 0xF5 ? 4 : 0;
        for (int k = 1; k < length; k++) {
            if (i + k >= bytes.length || (bytes[i + k] & 0xC0) != 0x80) {
                return 0;
            }
        }
        boolean overlong = (b == 0xE0 && (bytes[i + 1] & 0xFF) < 0xA0) || (b == 0xF0 && (bytes[i + 1] & 0xFF) < 0x90);
        return overlong || (b == 0xF4 && (bytes[i + 1] & 0xFF) > 0x8F) ? 0 : length;
    }
}
