package briefbook.model;

/**
 * A role that a text gives a person.
 *
 * @param text the role as the text words it
 * @param quote the sentence
 * @param article number of the article in the corpus
 */
public record PersonRole(String text, String quote, int article) {}
