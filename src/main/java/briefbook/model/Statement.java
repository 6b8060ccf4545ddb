package briefbook.model;

/**
 * A statement of a resolved person.
 *
 * @param article number of the article in the corpus
 * @param mention the statement
 * @param quote the full sentences that hold it, verbatim
 */
public record Statement(int article, StatementMention mention, String quote) {}
