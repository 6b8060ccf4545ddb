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
     * @param stuck rules that gave up on a line of the article before and are not tried any more; those that do now are added
     * @return the numbers of the rules that match; the first decides
     */
    BitSet matching(String line, BitSet scope, BitSet stuck) {
        BitSet matching = new BitSet();
        List<Compiled> few =
                line.length() > LONGEST ? List.of() : byFirst.getOrDefault(LineText.first(line), List.of());
        if (line.length() > LONGEST || (few.isEmpty() && loose.isEmpty())) {
            return matching;
        }
        String visible = LineText.visible(line);
        String folded = LineText.folded(visible);
        for (List<Compiled> rules : List.of(few, loose)) {
            for (Compiled each : rules) {
                if (scope.get(each.number()) && !stuck.get(each.number())) {
                    attempt(each, visible, folded, matching, stuck);
                }
            }
        }
        return matching;
    }

    private static void attempt(Compiled rule, String visible, String folded, BitSet matching, BitSet stuck) {
        BoundedPattern expression = rule.expression();
        if (expression == null) {
            matching.set(rule.number(), Wildcards.matches(rule.glob(), folded));
            return;
        }
        switch (expression.on(visible)) {
            case MATCHES -> matching.set(rule.number());
            case GAVE_UP -> stuck.set(rule.number());
            case DIFFERS -> {}
        }
    }
}
