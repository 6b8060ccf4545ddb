package briefbook.model;

/**
 * A mention that was taken for an event.
 *
 * @param article number of the article in the corpus
 * @param mention the mention
 * @param strength how sure
 */
public record EventRef(int article, EventMention mention, Strength strength) {}
