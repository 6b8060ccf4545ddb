package briefbook.clean;

import briefbook.model.LineRule;
import briefbook.text.BoundedPattern;
import briefbook.text.Wildcards;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The owner's rules for lines, ready to be tried.
 *
 * <p>They have an order: what the private file says goes before the public one, and keeping before removing; so the first
 * rule that matches a line decides. Rules are found by the first letter of a line, so that most lines are compared with
 * none. Immutable, thread-safe.
 */
final class LineRules {
    static final LineRules NONE = new LineRules(List.of());

    /** Longer lines are whole texts, and no rule is tried on them. */
    static final int LONGEST = 20_000;

    private record Compiled(
            LineRule rule,
            int number,
            String glob,
            @Nullable BoundedPattern expression) {}

    private final List<Compiled> all = new ArrayList<>();
    private final Map<Character, List<Compiled>> byFirst = new HashMap<>();
    private final List<Compiled> loose = new ArrayList<>();

    LineRules(List<LineRule> rules) {
        List<LineRule> ordered = new ArrayList<>(rules);
        ordered.sort(Comparator.comparing((LineRule r) -> !r.spot().isPrivate()).thenComparing(r -> !r.keeps()));
        for (LineRule rule : ordered) {
            String text = LineText.visible(rule.text());
            Compiled compiled = rule.isExpression()
                    ? new Compiled(rule, all.size(), "", BoundedPattern.of(text))
                    : new Compiled(rule, all.size(), LineText.folded(text), null);
            all.add(compiled);
            char first = compiled.glob().isEmpty() ? '*' : compiled.glob().charAt(0);
            if (first == '*' || first == '?') {
                loose.add(compiled);
            } else {
                byFirst.computeIfAbsent(first, k -> new ArrayList<>()).add(compiled);
            }
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    LineRule rule(int number) {
        return all.get(number).rule();
    }

    /** Returns the numbers of the rules that are for a source. */
    BitSet scope(LineSource source) {
        BitSet scope = new BitSet(all.size());
        for (Compiled each : all) {
            String named = each.rule().source();
            scope.set(each.number(), named == null || source.is(named));
        }
        return scope;
    }

    /**
     * Tries the rules of a scope on a line.
     *
     * @param effort what the lines of the article cost so far; a rule that cost too much is not tried any more
     * @return the numbers of the rules that match; the first decides
     */
    BitSet matching(String line, BitSet scope, LineEffort effort) {
        BitSet matching = new BitSet();
        if (line.length() > LONGEST) {
            return matching;
        }
        List<Compiled> few = byFirst.getOrDefault(LineText.first(line), List.of());
        if (few.isEmpty() && loose.isEmpty()) {
            return matching;
        }
        String visible = LineText.visible(line);
        String folded = LineText.folded(visible);
        effort.line(visible.length());
        for (List<Compiled> rules : List.of(few, loose)) {
            for (Compiled each : rules) {
                BoundedPattern expression = each.expression();
                if (!scope.get(each.number())) {
                    continue;
                }
                boolean matches = expression == null
                        ? Wildcards.matches(each.glob(), folded)
                        : effort.matches(each.number(), expression, visible);
                matching.set(each.number(), matches);
            }
        }
        return matching;
    }
}
