package briefbook.clean;

import briefbook.model.LineRule;
import java.util.BitSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The owner's rules that are for one article, and what they did there. Bit sets are never changed once they are in here.
 *
 * @param rules all rules
 * @param source where the article is from
 * @param scope numbers of the rules that are for it
 * @param matched numbers of the rules that matched one of its lines
 * @param stuck numbers of the rules that gave up on one of its lines
 */
record LineScope(LineRules rules, LineSource source, BitSet scope, BitSet matched, BitSet stuck) {
    static LineScope of(LineRules rules, LineSource source) {
        return new LineScope(rules, source, rules.scope(source), new BitSet(), new BitSet());
    }

    boolean isEmpty() {
        return scope.isEmpty();
    }

    /** Returns the scope with more known of the source, or null when that adds no rule. */
    @Nullable
    LineScope with(@Nullable String outlet, @Nullable String url) {
        if (rules.isEmpty()) {
            return null;
        }
        LineScope wider = of(rules, source.and(outlet, url));
        return wider.scope.equals(scope) ? null : wider;
    }

    LineScope did(BitSet matches, BitSet gaveUp) {
        return new LineScope(rules, source, scope, or(matched, matches), or(stuck, gaveUp));
    }

    Set<LineRule> rulesOf(BitSet numbers) {
        return numbers.stream().mapToObj(rules::rule).collect(Collectors.toUnmodifiableSet());
    }

    private static BitSet or(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.or(b);
        return both;
    }
}
