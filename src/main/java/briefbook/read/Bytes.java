package briefbook.read;

import java.io.ByteArrayOutputStream;

/** Numbers in the bytes of a file; whatever lies behind the end is {@link Broken}. */
@SuppressWarnings("ArrayRecordComponent") // never compared, and never changed
record Bytes(byte[] bytes) {
    /** The file breaks off or contradicts itself. */
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1;

        Broken() {
            super("broken", null, false, false);
        }
    }

    int length() {
        return bytes.length;
    }

    /** Says whether characters, one for each byte, stand at a place. */
    boolean matches(int at, String text) {
        if (at < 0 || at + (long) text.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if ((bytes[at + i] & 0xff) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns one byte. */
    int one(long at) throws Broken {
        if (at < 0 || at >= bytes.length) {
            throw new Broken();
        }
        return bytes[(int) at] & 0xff;
    }

    /** Returns a number of several bytes, the highest first. */
    long high(long at, int count) throws Broken {
        long value = 0;
        for (int i = 0; i < count; i++) {
            value = (value << 8) | one(at + i);
        }
        return value;
    }

    /** Returns a number of several bytes, the lowest first. */
    long low(long at, int count) throws Broken {
        long value = 0;
        for (int i = count - 1; i >= 0; i--) {
            value = (value << 8) | one(at + i);
        }
        return value;
    }

    /** Copies a range. */
    void copy(long from, long to, ByteArrayOutputStream out) throws Broken {
        if (from < 0 || to > bytes.length || from > to) {
            throw new Broken();
        }
        out.write(bytes, (int) from, (int) (to - from));
    }
}
