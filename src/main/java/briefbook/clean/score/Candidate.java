package briefbook.clean.score;

import briefbook.model.RawBlock;
import org.jspecify.annotations.Nullable;

/**
 * A block whose place in the text is in question.
 *
 * @param block the block
 * @param rule the rule that speaks against it so far; null when none does
 * @param evidence what other documents say of it
 */
public record Candidate(RawBlock block, @Nullable String rule, Evidence evidence) {
    /** A block of which other documents say nothing. */
    public Candidate(RawBlock block, @Nullable String rule) {
        this(block, rule, Evidence.NONE);
    }
}
