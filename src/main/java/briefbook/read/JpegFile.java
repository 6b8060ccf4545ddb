package briefbook.read;

import briefbook.model.PictureType;
import java.io.ByteArrayOutputStream;

/**
 * Walks the segments of a JPEG picture and keeps those that change what is seen: of a camera's notes only which side is up.
 * Nothing is decoded. Stateless.
 */
final class JpegFile {
    private static final int START_OF_SCAN = 0xda;
    private static final int END = 0xd9;
    private static final int ORIENTATION = 0x0112;
    /** From here on, pictures lie on their side. */
    private static final int ON_ITS_SIDE = 5;

    private JpegFile() {}

    static Raster read(Bytes in) throws Bytes.Broken {
        ByteArrayOutputStream out = new ByteArrayOutputStream(in.length());
        in.copy(0, 2, out);
        int width = 0;
        int height = 0;
        int up = 1;
        boolean scanned = false;
        for (long at = 2; ; ) {
            while (in.one(at) == 0xff && in.one(at + 1) == 0xff) {
                at++; // fill bytes
            }
            int marker = in.one(at + 1);
            if (in.one(at) != 0xff) {
                throw new Bytes.Broken();
            }
            if (marker == END) {
                if (!scanned) {
                    throw new Bytes.Broken();
                }
                out.write(0xff);
                out.write(END);
                boolean turned = up >= ON_ITS_SIDE;
                return new Raster(
                        PictureType.JPEG, turned ? height : width, turned ? width : height, out.toByteArray());
            }
            long end = at + 2 + Math.max(2, in.high(at + 2, 2));
            if (isFrame(marker)) {
                height = (int) in.high(at + 5, 2);
                width = (int) in.high(at + 7, 2);
            } else if (in.matches((int) at + 4, "Exif\0\0") && up == 1) {
                up = orientation(in, at + 10, end);
                turn(out, up);
            }
            if (marker == START_OF_SCAN) {
                if (width == 0) {
                    throw new Bytes.Broken();
                }
                scanned = true;
                end = endOfScan(in, end);
            }
            if (isSeen(in, marker, at)) {
                in.copy(at, end, out);
            }
            at = end;
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    /** Tables, frames and scans; of what programs add, what JFIF, colour profiles and Adobe say of the colours. */
    private static boolean isSeen(Bytes in, int marker, long at) {
        int text = (int) at + 4;
        return switch (marker) {
            case 0xe0 -> in.matches(text, "JFIF\0");
            case 0xe2 -> in.matches(text, "ICC_PROFILE\0");
            case 0xee -> in.matches(text, "Adobe");
            default -> marker >= 0xc0 && marker <= 0xdf;
        };
    }

    /** Inside a scan, a byte of all ones is followed by zero or by a mark to start anew. */
    private static long endOfScan(Bytes in, long from) throws Bytes.Broken {
        for (long at = from; ; at++) {
            if (in.one(at) == 0xff) {
                int next = in.one(at + 1);
                if (next != 0 && next != 0xff && (next < 0xd0 || next > 0xd7)) {
                    return at;
                }
            }
        }
    }

    private static int orientation(Bytes in, long tiff, long end) throws Bytes.Broken {
        boolean high = in.one(tiff) == 'M';
        long list = tiff + number(in, tiff + 4, 4, high);
        if (list + 2 > end) {
            return 1;
        }
        long entries = number(in, list, 2, high);
        for (long at = list + 2; entries > 0 && at + 12 <= end; entries--, at += 12) {
            if (number(in, at, 2, high) == ORIENTATION) {
                int up = (int) number(in, at + 8, 2, high);
                return up >= 1 && up <= 8 ? up : 1;
            }
        }
        return 1;
    }

    private static long number(Bytes in, long at, int count, boolean high) throws Bytes.Broken {
        return high ? in.high(at, count) : in.low(at, count);
    }

    /** Writes a camera's notes that say which side is up and nothing else. */
    private static void turn(ByteArrayOutputStream out, int up) {
        if (up > 1) {
            out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, 0, 34, 'E', 'x', 'i', 'f', 0, 0});
            out.writeBytes(new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1});
            out.writeBytes(new byte[] {1, 18, 0, 3, 0, 0, 0, 1, 0, (byte) up, 0, 0, 0, 0, 0, 0});
        }
    }
}
