package briefbook.rules;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the few rules of a table that a line can match at all, by the line's first letters and by words that rules need.
 *
 * <p>A regular expression that fails on the first letters alone without having wished for more can match no line that starts
 * with them: so the expressions themselves say which rules to try, and results are the same as when all are tried. What was
 * found out is kept; the answer does not depend on that. Thread-safe.
 */
public final class ByFirstLetters<R> {
    private static final int LETTERS = 4;

    /** Beginnings in strange scripts are without number: later ones are not kept. */
    private static final int MOST = 50_000;

    private final Function<R, Pattern> pattern;
    private final Function<R, Keywords> needs;
    private final Few<R> all;
    private final Map<String, Few<R>> known = new ConcurrentHashMap<>();
    private final Map<List<R>, Few<R>> byRules = new ConcurrentHashMap<>();

    /**
     * Rules for texts that start alike.
     *
     * @param rules all of them
     * @param plain those that need no word
     * @param words what the others need
     */
    private record Few<R>(List<R> rules, List<R> plain, Keywords words) {
        static <R> Few<R> of(List<R> rules, Function<R, Keywords> needs) {
            List<R> plain = rules.stream().filter(r -> needs.apply(r).isEmpty()).toList();
            return new Few<>(
                    rules, plain, Keywords.ofAll(rules.stream().map(needs).toList()));
        }
    }

    /** Takes rules whose expressions are tried on whole lines, how to get at these, and words without which no line matches. */
    public ByFirstLetters(List<R> rules, Function<R, Pattern> pattern, Function<R, Keywords> needs) {
        this.pattern = pattern;
        this.needs = needs;
        this.all = Few.of(List.copyOf(rules), needs);
    }

    /** Returns the rules that a text may match as a whole, in their order. */
    public List<R> of(String text) {
        Few<R> few = few(text, 0);
        if (few.rules().size() == few.plain().size()) {
            return few.rules();
        }
        return few.words().in(text)
                ? few.rules().stream().filter(r -> needs.apply(r).in(text)).toList()
                : few.plain();
    }

    /** Returns the rules that the rest of a text, or any beginning of that rest, may match as a whole. */
    public List<R> at(String text, int start) {
        return few(text, start).rules();
    }

    private Few<R> few(String text, int start) {
        String letters = text.substring(start, Math.min(text.length(), start + LETTERS));
        Few<R> few = known.get(letters);
        if (few == null) {
            List<R> left = all.rules().stream()
                    .filter(rule -> canStart(pattern.apply(rule), letters))
                    .toList();
            few = byRules.computeIfAbsent(left, rules -> Few.of(rules, needs));
            if (known.size() < MOST) {
                known.put(letters, few);
            }
        }
        return few;
    }

    private static boolean canStart(Pattern pattern, String letters) {
        Matcher matcher = pattern.matcher(letters);
        return matcher.matches() || matcher.hitEnd();
    }
}
