package briefbook.read;

import briefbook.model.PictureType;
import java.io.ByteArrayOutputStream;
import java.util.Set;
import java.util.zip.CRC32;

/** Walks the chunks of a PNG picture and keeps those that change what is seen. Nothing is unpacked. Stateless. */
final class PngFile {
    private static final int SIGNATURE = 8;
    /** Head, length and checksum of a chunk. */
    private static final int FRAME = 12;

    private static final Set<String> SEEN = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD", "pHYs",
            "acTL", "fcTL", "fdAT");

    private PngFile() {}

    static Raster read(Bytes in) throws Bytes.Broken {
        ByteArrayOutputStream out = new ByteArrayOutputStream(in.length());
        in.copy(0, SIGNATURE, out);
        int width = 0;
        int height = 0;
        boolean data = false;
        for (long at = SIGNATURE; ; ) {
            long end = at + FRAME + in.high(at, 4);
            String type = name(in, at + 4);
            check(in, at, end);
            if ((width == 0) != type.equals("IHDR")) {
                throw new Bytes.Broken();
            }
            if (type.equals("IHDR")) {
                width = side(in.high(at + 8, 4));
                height = side(in.high(at + 12, 4));
            }
            data |= type.equals("IDAT");
            if (SEEN.contains(type)) {
                in.copy(at, end, out);
            }
            if (type.equals("IEND")) {
                if (!data) {
                    throw new Bytes.Broken();
                }
                return new Raster(PictureType.PNG, width, height, out.toByteArray());
            }
            at = end;
        }
    }

    private static String name(Bytes in, long at) throws Bytes.Broken {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            name.append((char) in.one(at + i));
        }
        return name.toString();
    }

    private static int side(long value) throws Bytes.Broken {
        if (value == 0 || value > Integer.MAX_VALUE) {
            throw new Bytes.Broken();
        }
        return (int) value;
    }

    private static void check(Bytes in, long at, long end) throws Bytes.Broken {
        if (end > in.length()) {
            throw new Bytes.Broken();
        }
        CRC32 sum = new CRC32();
        sum.update(in.bytes(), (int) at + 4, (int) (end - at) - 8);
        if (sum.getValue() != in.high(end - 4, 4)) {
            throw new Bytes.Broken();
        }
    }
}
