package briefbook.read;

import briefbook.model.Lines;
import briefbook.model.Removal;
import org.jspecify.annotations.Nullable;

/** Records an image that is not kept. Stateless. */
final class ImageAside {
    private static final int LONGEST = 300;

    private ImageAside() {}

    /** Returns the record: its text is the image's description, or its address where it has none. */
    static Removal of(@Nullable Lines lines, String description, String address) {
        String plain = InlineText.plain(description);
        String shown = shortened(address);
        return new Removal(
                lines,
                plain.isEmpty() ? shown : plain,
                "image",
                shown.isEmpty() ? "an image is not kept" : "an image is not kept: " + shown);
    }

    private static String shortened(String address) {
        // The address of an image may be the image itself.
        String bare = address.strip();
        int most = bare.startsWith("data:") ? 40 : LONGEST;
        return bare.length() <= most ? bare : bare.substring(0, most) + "…";
    }
}
