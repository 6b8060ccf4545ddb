package briefbook.model;

import org.jspecify.annotations.Nullable;

/**
 * Text that is not part of the article body, with the rule that took it out.
 *
 * @param lines where it stood; null for saved pages
 * @param text the text, exactly
 * @param rule the rule's name; {@code moved:FIELD} when the text lives on as metadata or caption
 * @param reason why, in words a reader understands
 */
public record Removal(@Nullable Lines lines, String text, String rule, String reason) {}
