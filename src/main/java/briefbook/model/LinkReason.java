package briefbook.model;

/**
 * One reason why two articles are linked.
 *
 * @param kind what they share
 * @param id of the event or person shared, or of the other article
 * @param strength how sure
 * @param text the reason in words
 */
public record LinkReason(LinkKind kind, String id, Strength strength, String text) {}
