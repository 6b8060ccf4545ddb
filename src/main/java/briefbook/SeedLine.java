package briefbook;

import briefbook.model.Lines;
import briefbook.model.Recurrence;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a seed, and what became of it.
 *
 * @param lines where it stands; null for saved pages
 * @param fate what became of it
 * @param text its words
 * @param rule the rule that moved or removed it; for text that was kept, the kind of block it is, or
 *     {@code curated:keep}
 * @param reason why; empty for text that was kept unless its owner had a word on it
 * @param others in how many other articles of the collection the block stands that it is of
 * @param odds natural logarithm of the odds that it is part of the text, as the block score has it; NaN when it was not asked
 */
public record SeedLine(
        @Nullable Lines lines, Fate fate, String text, String rule, String reason, Recurrence others, double odds) {}
