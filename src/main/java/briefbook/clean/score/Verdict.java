package briefbook.clean.score;

/**
 * What the score says of a block.
 *
 * @param odds natural logarithm of the odds that the block is part of the text, its neighbours not asked; positive speaks for it
 * @param body whether it is part of the text, its neighbours asked
 */
public record Verdict(double odds, boolean body) {}
