package briefbook.clean.score;

import briefbook.model.RawBlock;
import org.jspecify.annotations.Nullable;

/**
 * A block whose place in the text is in question.
 *
 * @param block the block
 * @param rule the rule that speaks against it so far; null when none does
 */
public record Candidate(RawBlock block, @Nullable String rule) {}
