package briefbook.clean;

import briefbook.model.LineRule;
import java.util.Set;

/**
 * Which of the owner's rules for lines had to do with an article.
 *
 * @param inScope those that are for its source
 * @param matched those that matched one of its lines
 * @param gaveUp regular expressions that took too many steps on one of its lines
 */
public record CurationUse(Set<LineRule> inScope, Set<LineRule> matched, Set<LineRule> gaveUp) {
    /** No rule had. */
    public static final CurationUse NONE = new CurationUse(Set.of(), Set.of(), Set.of());

    /** Copies the sets. */
    public CurationUse {
        inScope = Set.copyOf(inScope);
        matched = Set.copyOf(matched);
        gaveUp = Set.copyOf(gaveUp);
    }

    static CurationUse of(LineScope lines) {
        return lines.isEmpty()
                ? NONE
                : new CurationUse(
                        lines.rulesOf(lines.scope()), lines.rulesOf(lines.matched()), lines.rulesOf(lines.stuck()));
    }
}
