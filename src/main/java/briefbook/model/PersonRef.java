package briefbook.model;

/**
 * A mention of a resolved person.
 *
 * @param article number of the article in the corpus
 * @param mention the mention
 * @param quote the full sentence, title or caption, verbatim
 */
public record PersonRef(int article, PersonMention mention, String quote) {}
