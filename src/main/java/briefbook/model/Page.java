package briefbook.model;

import org.jspecify.annotations.Nullable;

/**
 * A file of the site.
 *
 * @param path below the site, with {@code /} between folders, unique after lower-casing
 * @param content its text, written as UTF-8; empty for a picture
 * @param picture where the file's bytes come from when it is a picture; null for a text
 */
public record Page(String path, String content, @Nullable PictureSource picture) {
    /** Makes a text. */
    public Page(String path, String content) {
        this(path, content, null);
    }
}
