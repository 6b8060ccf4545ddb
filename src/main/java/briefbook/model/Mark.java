package briefbook.model;

import org.jspecify.annotations.Nullable;

/**
 * An inline mark over part of a block's text.
 *
 * @param kind what it is
 * @param start first UTF-16 code unit
 * @param end after the last UTF-16 code unit
 * @param href the address as the source wrote it, for links only; untrusted
 */
public record Mark(
        MarkKind kind, int start, int end, @Nullable String href) {}
