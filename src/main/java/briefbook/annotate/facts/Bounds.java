package briefbook.annotate.facts;

import briefbook.model.Bound;
import briefbook.rules.Table;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Words that bound a number: the table {@code fact-bounds.tsv}. Immutable. */
final class Bounds {
    private static final Bounds BUILT_IN = new Bounds(Table.load("fact-bounds.tsv"));

    private enum Side {
        BEFORE,
        AFTER
    }

    private record Rule(Bound bound, Side side, List<String> words) {}

    /**
     * What bounds a number.
     *
     * @param bound how
     * @param from first word of number and bound
     * @param to after their last word
     */
    record Found(Bound bound, int from, int to) {}

    private final List<Rule> rules;

    private Bounds(Table table) {
        rules = table.rows().stream()
                .flatMap(row -> row.list("words").stream()
                        .map(words -> new Rule(
                                row.constant("bound", Bound.class),
                                row.constant("side", Side.class),
                                List.of(words.split(" ")))))
                .sorted(Comparator.comparing((Rule r) -> -r.words().size()))
                .toList();
    }

    static Bounds builtIn() {
        return BUILT_IN;
    }

    /** Returns the bound around the words of a number, the longest first; an exact one where none stands. */
    Found around(Words words, int from, int to) {
        return rules.stream().flatMap(r -> at(r, words, from, to)).findFirst().orElse(new Found(Bound.EXACT, from, to));
    }

    private static Stream<Found> at(Rule rule, Words words, int from, int to) {
        int length = rule.words().size();
        if (rule.side() == Side.AFTER) {
            return words.has(to, rule.words()) ? Stream.of(new Found(rule.bound(), from, to + length)) : Stream.of();
        }
        return words.has(from - length, rule.words())
                ? Stream.of(new Found(rule.bound(), from - length, to))
                : Stream.of();
    }
}
