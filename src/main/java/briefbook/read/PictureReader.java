package briefbook.read;

import briefbook.model.PictureFault;
import briefbook.model.PictureFile;
import briefbook.model.PictureType;
import briefbook.model.RawPicture;
import briefbook.text.Sha256;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the bytes of an article's pictures, and says for each what it is or why it cannot be kept.
 *
 * <p>Only pictures in the page or beside it are looked at; nothing is fetched. The bytes are handed on and not held. For one
 * article and one thread.
 */
final class PictureReader {
    /** The most bytes of a picture. */
    static final int LARGEST = 5 << 20;

    /** The most pixels of a picture: it must not cost a reader's machine its memory. */
    static final long MOST_PIXELS = 20_000_000;

    /** A picture with a shorter side is an icon or a tracking pixel. */
    static final int SMALLEST = 32;

    /** The most pictures of one article that are looked for. */
    static final int MOST = 500;

    private static final int LONGEST_ADDRESS = 300;
    private static final int LONGEST_DATA = 40;

    private final PictureShelf shelf;
    private final BiConsumer<String, byte[]> taker;
    private int looked;

    PictureReader(PictureShelf shelf, BiConsumer<String, byte[]> taker) {
        this.shelf = shelf;
        this.taker = taker;
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared, and never changed
    private record Look(@Nullable PictureFile file, PictureFault fault, String address, byte[] bytes) {
        static Look at(PictureFault fault, String address) {
            return new Look(null, fault, address, new byte[0]);
        }

        /** What stands where a picture is loaded late: one pixel, or an empty drawing in the address itself. */
        boolean isSpacer() {
            return fault == PictureFault.DECORATIVE
                    || (fault == PictureFault.UNSUPPORTED && address.startsWith("data:"));
        }

        long pixels() {
            return file == null ? 0 : (long) file.width() * file.height();
        }
    }

    List<RawPicture> read(List<FoundPicture> found) {
        List<RawPicture> pictures = new ArrayList<>(found.size());
        for (FoundPicture each : found) {
            Look look = look(each);
            if (look.file() != null) {
                taker.accept(look.file().sha256(), look.bytes());
            }
            pictures.add(new RawPicture(
                    each.block(),
                    each.lines(),
                    each.alt(),
                    shown(look.address()),
                    each.dom(),
                    look.file(),
                    look.fault()));
        }
        return pictures;
    }

    /** Of several sizes the largest counts; where none can be kept, what is wrong with the first that is more than a spacer. */
    private Look look(FoundPicture picture) {
        String first = picture.addresses().isEmpty() ? "" : picture.addresses().get(0);
        if (picture.tiny()) {
            return Look.at(PictureFault.DECORATIVE, first);
        }
        if (looked++ >= MOST) {
            return Look.at(PictureFault.TOO_MANY, first);
        }
        Look best = Look.at(PictureFault.MISSING, first);
        boolean none = true;
        for (String address : picture.addresses()) {
            Look look = look(address);
            if (none || look.pixels() > best.pixels() || (best.isSpacer() && !look.isSpacer())) {
                best = look;
            }
            none = false;
        }
        return best;
    }

    private Look look(String address) {
        String start = address.substring(0, Math.min(8, address.length())).toLowerCase(Locale.ROOT);
        Optional<byte[]> bytes = shelf.part(address);
        if (bytes.isEmpty() && start.startsWith("data:")) {
            if (address.length() > LARGEST / 3L * 4 + 1000) {
                return Look.at(PictureFault.TOO_LARGE, address);
            }
            bytes = data(address);
            if (bytes.isEmpty()) {
                return Look.at(PictureFault.UNSUPPORTED, address);
            }
        }
        if (bytes.isEmpty() && isElsewhere(address)) {
            return Look.at(PictureFault.REMOTE, address);
        }
        try {
            bytes = bytes.isPresent() ? bytes : shelf.file(address, LARGEST);
        } catch (IOException e) {
            return Look.at(PictureFault.MISSING, address);
        }
        return bytes.map(b -> judged(b, address)).orElseGet(() -> Look.at(PictureFault.MISSING, address));
    }

    private static Look judged(byte[] bytes, String address) {
        if (bytes.length > LARGEST) {
            return Look.at(PictureFault.TOO_LARGE, address);
        }
        Optional<PictureType> type = Raster.sniff(bytes);
        if (type.isEmpty()) {
            return Look.at(PictureFault.UNSUPPORTED, address);
        }
        Optional<Raster> read = Raster.read(type.get(), bytes);
        if (read.isEmpty()) {
            return Look.at(PictureFault.BROKEN, address);
        }
        Raster raster = read.get();
        if ((long) raster.width() * raster.height() > MOST_PIXELS) {
            return Look.at(PictureFault.TOO_LARGE, address);
        }
        if (Math.min(raster.width(), raster.height()) < SMALLEST) {
            return Look.at(PictureFault.DECORATIVE, address);
        }
        if (raster.type() == PictureType.AVIF && AvifFile.hasNotes(raster)) {
            return Look.at(PictureFault.PRIVATE, address);
        }
        PictureFile file = new PictureFile(
                Sha256.hex(raster.bytes()), raster.type(), raster.width(), raster.height(), raster.bytes().length);
        return new Look(file, PictureFault.NONE, address, raster.bytes());
    }

    /** Returns the bytes that an address itself holds. */
    private static Optional<byte[]> data(String address) {
        int comma = address.indexOf(',');
        if (comma < 0 || !address.substring(0, comma).toLowerCase(Locale.ROOT).endsWith(";base64")) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    Base64.getMimeDecoder().decode(address.substring(comma + 1).replace("%3D", "=")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isElsewhere(String address) {
        int colon = address.indexOf(':');
        int slash = address.indexOf('/');
        return address.startsWith("/") || (colon >= 0 && (slash < 0 || colon < slash));
    }

    /** The address of a picture may be the picture itself. */
    private static String shown(String address) {
        String bare = address.strip();
        int most = bare.regionMatches(true, 0, "data:", 0, 5) ? LONGEST_DATA : LONGEST_ADDRESS;
        return bare.length() <= most ? bare : bare.substring(0, most) + "…";
    }
}
