package briefbook.rules;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the few rules of a table that a line can match at all, by the line's first letters.
 *
 * <p>A regular expression that fails on the first letters alone without having wished for more can match no line that starts
 * with them: so the expressions themselves say which rules to try, and results are the same as when all are tried. What was
 * found out is kept; the answer does not depend on that. Thread-safe.
 */
public final class ByFirstLetters<R> {
    private static final int LETTERS = 3;

    /** Beginnings in strange scripts are without number: later ones are not kept. */
    private static final int MOST = 20_000;

    private final List<R> rules;
    private final Function<R, Pattern> pattern;
    private final Map<String, List<R>> known = new ConcurrentHashMap<>();

    /** Takes rules whose expressions are tried on whole lines, and how to get at them. */
    public ByFirstLetters(List<R> rules, Function<R, Pattern> pattern) {
        this.rules = List.copyOf(rules);
        this.pattern = pattern;
    }

    /** Returns the rules that a text may match as a whole, in their order. */
    public List<R> of(String text) {
        return at(text, 0);
    }

    /** Returns the rules that the rest of a text, or any beginning of that rest, may match as a whole. */
    public List<R> at(String text, int start) {
        if (text.length() - start < LETTERS) {
            return rules;
        }
        String letters = text.substring(start, start + LETTERS);
        List<R> few = known.get(letters);
        if (few == null) {
            few = rules.stream()
                    .filter(rule -> canStart(pattern.apply(rule), letters))
                    .toList();
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
