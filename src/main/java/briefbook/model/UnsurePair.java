package briefbook.model;

/**
 * Two people who may be one; they were left apart.
 *
 * @param first id of one
 * @param second id of the other
 * @param reason what speaks for one person, and what is missing, in words
 */
public record UnsurePair(String first, String second, String reason) {}
