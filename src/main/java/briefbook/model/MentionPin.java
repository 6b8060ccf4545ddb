package briefbook.model;

/**
 * One mention that the owner of a collection knows to be a person's.
 *
 * @param article file name, pattern of names, or one article of a file
 * @param quote words around the mention, as the article has them; by words and not by place, so that a better rule for what is
 *     text does not move it
 */
public record MentionPin(String article, String quote) {}
