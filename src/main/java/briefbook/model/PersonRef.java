package briefbook.model;

/**
 * A mention of a resolved person.
 *
 * @param article number of the article in the corpus
 * @param mention the mention
 * @param quote the full sentence, title or caption, verbatim
 * @param why what it was taken for this person's by, in words; empty when nothing is known of that
 */
public record PersonRef(int article, PersonMention mention, String quote, String why) {
    /** Makes a mention of which it is not known what it was recognised by. */
    public PersonRef(int article, PersonMention mention, String quote) {
        this(article, mention, quote, "");
    }
}
