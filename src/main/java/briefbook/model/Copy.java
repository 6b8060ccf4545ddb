package briefbook.model;

/**
 * That an article is a copy: it is no voice of its own.
 *
 * @param of id of the original, which is no copy itself
 * @param kind what the copy has of it
 * @param reason why it is taken for a copy, and the other for the original, in words
 */
public record Copy(String of, CopyKind kind, String reason) {}
