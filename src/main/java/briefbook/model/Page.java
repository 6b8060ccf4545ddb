package briefbook.model;

/**
 * A file of the site.
 *
 * @param path below the site, with {@code /} between folders, unique after lower-casing
 * @param content its text, written as UTF-8
 */
public record Page(String path, String content) {}
