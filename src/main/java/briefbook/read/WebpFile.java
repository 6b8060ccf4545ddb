package briefbook.read;

import briefbook.model.PictureType;
import java.io.ByteArrayOutputStream;
import java.util.Set;

/** Walks the chunks of a WebP picture and keeps those that change what is seen. Nothing is decoded. Stateless. */
final class WebpFile {
    private static final int HEAD = 12;
    /** What says in the extended head that there are camera's notes. */
    private static final int NOTES = 0x08 | 0x04;

    private static final Set<String> SEEN = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");

    private WebpFile() {}

    static Raster read(Bytes in) throws Bytes.Broken {
        long end = 8 + in.low(4, 4);
        ByteArrayOutputStream out = new ByteArrayOutputStream(in.length());
        in.copy(0, HEAD, out);
        int width = 0;
        int height = 0;
        int flags = -1;
        boolean data = false;
        for (long at = HEAD; at + 8 <= end; ) {
            long size = in.low(at + 4, 4);
            long next = Math.min(end, at + 8 + size + (size & 1));
            String type = name(in, at);
            if (width == 0) {
                switch (type) {
                    case "VP8X" -> {
                        flags = out.size() + 8;
                        width = 1 + (int) in.low(at + 12, 3);
                        height = 1 + (int) in.low(at + 15, 3);
                    }
                    case "VP8L" -> {
                        width = 1 + (int) (in.low(at + 9, 4) & 0x3fff);
                        height = 1 + (int) ((in.low(at + 9, 4) >> 14) & 0x3fff);
                    }
                    case "VP8 " -> {
                        width = (int) in.low(at + 14, 2) & 0x3fff;
                        height = (int) in.low(at + 16, 2) & 0x3fff;
                    }
                    default -> throw new Bytes.Broken();
                }
            }
            data |= type.equals("VP8 ") || type.equals("VP8L") || type.equals("ANMF");
            if (SEEN.contains(type)) {
                in.copy(at, next, out);
            }
            at = next;
        }
        if (!data) {
            throw new Bytes.Broken();
        }
        byte[] bytes = out.toByteArray();
        if (flags >= 0) {
            bytes[flags] &= ~NOTES;
        }
        for (int i = 0; i < 4; i++) {
            bytes[4 + i] = (byte) ((bytes.length - 8) >> (8 * i));
        }
        return new Raster(PictureType.WEBP, width, height, bytes);
    }

    private static String name(Bytes in, long at) throws Bytes.Broken {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            name.append((char) in.one(at + i));
        }
        return name.toString();
    }
}
