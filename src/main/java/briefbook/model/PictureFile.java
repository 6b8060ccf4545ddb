package briefbook.model;

/**
 * What is known of a picture's bytes, which stay where they are until the site is written.
 *
 * @param sha256 of the bytes as the site holds them, 64 lower-case hex digits
 * @param type its format, by its first bytes
 * @param width in pixels, as it is shown
 * @param height in pixels, as it is shown
 * @param size number of bytes
 */
public record PictureFile(String sha256, PictureType type, int width, int height, int size) {}
