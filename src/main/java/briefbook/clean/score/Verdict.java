package briefbook.clean.score;

/**
 * What the score says of a block.
 *
 * @param odds natural logarithm of the odds that the block is part of the text, its neighbours not asked; positive speaks for it
 * @param body whether it is part of the text, its neighbours asked
 * @param why what spoke most for it when it is part of the text, else what spoke most against it, in words; may be empty
 */
public record Verdict(double odds, boolean body, String why) {}
