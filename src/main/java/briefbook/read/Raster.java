package briefbook.read;

import briefbook.model.PictureType;
import java.util.Optional;

/**
 * A picture whose structure has been walked from its first byte to its last, without decoding it.
 *
 * <p>What follows the end of the picture is cut off, and notes of cameras and programs (place, time, owner, serial number) are
 * left out; the pixels are copied as they are.
 *
 * @param type its format
 * @param width in pixels, as it is shown
 * @param height in pixels, as it is shown
 * @param bytes the picture and nothing else
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and never changed
record Raster(PictureType type, int width, int height, byte[] bytes) {
    /** Returns the format that the first bytes claim. */
    static Optional<PictureType> sniff(byte[] bytes) {
        Bytes in = new Bytes(bytes);
        if (in.matches(0, "\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PictureType.PNG);
        }
        if (in.matches(0, "\u00ff\u00d8\u00ff")) {
            return Optional.of(PictureType.JPEG);
        }
        if (in.matches(0, "GIF87a") || in.matches(0, "GIF89a")) {
            return Optional.of(PictureType.GIF);
        }
        if (in.matches(0, "RIFF") && in.matches(8, "WEBP")) {
            return Optional.of(PictureType.WEBP);
        }
        if (in.matches(4, "ftypavif") || in.matches(4, "ftypavis") || in.matches(4, "ftypmif1")) {
            return Optional.of(PictureType.AVIF);
        }
        return Optional.empty();
    }

    /** Reads a picture; nothing when it breaks off or contradicts itself. */
    static Optional<Raster> read(PictureType type, byte[] bytes) {
        Bytes in = new Bytes(bytes);
        try {
            Raster raster = switch (type) {
                case PNG -> PngFile.read(in);
                case JPEG -> JpegFile.read(in);
                case GIF -> GifFile.read(in);
                case WEBP -> WebpFile.read(in);
                case AVIF -> AvifFile.read(in);
            };
            return raster.width > 0 && raster.height > 0 ? Optional.of(raster) : Optional.empty();
        } catch (Bytes.Broken e) {
            return Optional.empty();
        }
    }
}
