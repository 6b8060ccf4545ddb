package briefbook.model;

import org.jspecify.annotations.Nullable;

/**
 * The owner's word that lines of a kind are no part of any article, or always are.
 *
 * @param spot where it stands
 * @param keeps whether such lines stay; else they go
 * @param text what the whole line must be: with wildcards, or a regular expression
 * @param isExpression whether it is a regular expression
 * @param source the outlet, host or files that it is for; null when for all
 */
public record LineRule(
        CurationSpot spot,
        boolean keeps,
        String text,
        boolean isExpression,
        @Nullable String source) {}
