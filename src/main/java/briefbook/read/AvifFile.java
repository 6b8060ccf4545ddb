package briefbook.read;

import briefbook.model.PictureType;
import java.io.ByteArrayOutputStream;

/** Walks the boxes of an AVIF picture. Its notes cannot be taken out without moving everything else. Stateless. */
final class AvifFile {
    private AvifFile() {}

    static Raster read(Bytes in) throws Bytes.Broken {
        ByteArrayOutputStream out = new ByteArrayOutputStream(in.length());
        int width = 0;
        int height = 0;
        boolean data = false;
        for (long at = 0; at + 8 <= in.length(); ) {
            long size = in.high(at, 4);
            long end = at + size;
            if (size < 8 || end > in.length()) {
                break; // what follows is no box
            }
            data |= in.matches((int) at + 4, "mdat");
            if (in.matches((int) at + 4, "meta")) {
                for (int i = (int) at; i < end; i++) {
                    if (in.matches(i, "ispe") && in.high(i + 8, 4) * in.high(i + 12, 4) > (long) width * height) {
                        width = (int) Math.min(1 << 24, in.high(i + 8, 4));
                        height = (int) Math.min(1 << 24, in.high(i + 12, 4));
                    }
                }
            }
            in.copy(at, end, out);
            at = end;
        }
        if (!data) {
            throw new Bytes.Broken();
        }
        return new Raster(PictureType.AVIF, width, height, out.toByteArray());
    }

    /** Says whether a picture holds notes of a camera or a program. */
    static boolean hasNotes(Raster picture) {
        Bytes in = new Bytes(picture.bytes());
        for (int i = 0; i < in.length(); i++) {
            // Items of a file are declared as such, with their type, in one place.
            if (in.matches(i, "infe") && (isNote(in, i + 12) || isNote(in, i + 14))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNote(Bytes in, int at) {
        return in.matches(at, "Exif") || in.matches(at, "mime");
    }
}
