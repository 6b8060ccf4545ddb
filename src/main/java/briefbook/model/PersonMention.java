package briefbook.model;

import org.jspecify.annotations.Nullable;

/**
 * A person's name in an article.
 *
 * @param text the words with titles before the name, such as {@code President Joe Biden}
 * @param name the bare name, such as {@code Joe Biden}, without possessive ending
 * @param spot where {@code text} stands
 * @param nameStart where {@code name} starts in the same text, a UTF-16 offset
 * @param kind subject, byline or credit
 * @param role title or apposition as the text words it, such as {@code national security adviser}; null when none
 */
public record PersonMention(
        String text,
        String name,
        Spot spot,
        int nameStart,
        PersonKind kind,
        @Nullable String role) {}
