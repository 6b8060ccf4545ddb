package briefbook.model;

/** The formats of pictures that every browser shows and that cannot hold a script. */
public enum PictureType {
    /** Portable Network Graphics. */
    PNG("png"),
    /** JPEG. */
    JPEG("jpg"),
    /** GIF, animated or not. */
    GIF("gif"),
    /** WebP. */
    WEBP("webp"),
    /** AVIF. */
    AVIF("avif");

    private final String extension;

    PictureType(String extension) {
        this.extension = extension;
    }

    /** Returns the end of a file name, without the dot. */
    public String extension() {
        return extension;
    }
}
