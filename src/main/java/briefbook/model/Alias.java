package briefbook.model;

/**
 * A way in which a person is written.
 *
 * @param text the form as found, titles included
 * @param count how often
 */
public record Alias(String text, int count) {}
