package briefbook.clean.score;

import java.util.function.Supplier;

/**
 * What the score says of a block.
 *
 * @param odds natural logarithm of the odds that the block is part of the text, its neighbours not asked; positive speaks for it
 * @param body whether it is part of the text, its neighbours asked
 * @param grounds finds {@link #why} each time that it is asked for
 */
public record Verdict(double odds, boolean body, Supplier<String> grounds) {
    /** Returns what spoke most for a block that is part of the text, else what spoke most against it, in words; may be empty. */
    public String why() {
        return grounds.get();
    }
}
