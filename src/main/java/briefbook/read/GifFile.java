package briefbook.read;

import briefbook.model.PictureType;
import java.io.ByteArrayOutputStream;

/** Walks the blocks of a GIF picture and leaves comments and programs' notes out. Stateless. */
final class GifFile {
    private GifFile() {}

    static Raster read(Bytes in) throws Bytes.Broken {
        ByteArrayOutputStream out = new ByteArrayOutputStream(in.length());
        int width = (int) in.low(6, 2);
        int height = (int) in.low(8, 2);
        long at = 13L + colours(in.one(10));
        in.copy(0, at, out);
        for (boolean data = false; ; ) {
            int kind = in.one(at);
            if (kind == ';' && data) {
                out.write(';');
                return new Raster(PictureType.GIF, width, height, out.toByteArray());
            }
            long end;
            boolean seen = true;
            if (kind == ',') {
                end = endOfBlocks(in, at + 11 + colours(in.one(at + 9)));
                data = true;
            } else if (kind == '!') {
                end = endOfBlocks(in, at + 2);
                seen = in.one(at + 1) == 0xf9 || in.matches((int) at + 3, "NETSCAPE2.0");
            } else {
                throw new Bytes.Broken();
            }
            if (seen) {
                in.copy(at, end, out);
            }
            at = end;
        }
    }

    private static int colours(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    private static long endOfBlocks(Bytes in, long from) throws Bytes.Broken {
        long at = from;
        while (in.one(at) != 0) {
            at += 1 + in.one(at);
        }
        return at + 1;
    }
}
