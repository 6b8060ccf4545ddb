package briefbook.model;

/**
 * A statement in an article.
 *
 * @param speaker number of the mention of a person who makes it, in {@link Annotated#people}
 * @param status how it is reported
 * @param spot where it stands: from the speaker or the first word said to the last, within one sentence or one run of quoted
 *     sentences
 */
public record StatementMention(int speaker, StatementStatus status, Spot spot) {}
