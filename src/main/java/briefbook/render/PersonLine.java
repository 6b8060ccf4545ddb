package briefbook.render;

/**
 * A person in a list.
 *
 * @param link the name
 * @param role the latest role that a text gives; empty when none does
 * @param counts in how many articles and events, in words
 */
record PersonLine(Anchor link, String role, String counts) {}
