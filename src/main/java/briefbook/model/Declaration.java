package briefbook.model;

/**
 * A piece of metadata that a file declares outside its text: front matter, meta tags, JSON-LD.
 *
 * @param field which field it is about
 * @param value the value as written, trimmed
 * @param source where it was declared, such as {@code front matter: date} or {@code meta: og:title}
 */
public record Declaration(Field field, String value, String source) {}
