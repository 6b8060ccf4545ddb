package briefbook.model;

import org.jspecify.annotations.Nullable;

/**
 * A picture of a seed, before it is decided whether it belongs to the article.
 *
 * @param block how many blocks stand before it
 * @param lines where it stands in the file; null for saved pages
 * @param alt its description; empty when there is none
 * @param address where the page takes it from, shortened; untrusted
 * @param dom what a saved page says around it
 * @param file its bytes; null when they cannot be kept
 * @param fault why they cannot be kept
 */
public record RawPicture(
        int block,
        @Nullable Lines lines,
        String alt,
        String address,
        Dom dom,
        @Nullable PictureFile file,
        PictureFault fault) {}
