package briefbook.clean;

import briefbook.text.BoundedPattern;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * What regular expressions cost in one article: one that costs more than its text is worth is not tried on the rest.
 *
 * <p>The bound counts steps, not time, and for each article anew: so what is given up does not depend on the machine, the
 * number of threads or the other articles. For one thread.
 */
final class LineEffort {
    /** Enough for a few lines on which an expression goes astray. */
    private static final long ALWAYS = 1_000_000;

    /** An expression with one star in it looks at each character of a line a few times. */
    private static final long FOR_EACH_CHARACTER = 100;

    private final BitSet stuck;
    private final Map<Integer, Long> steps = new HashMap<>();
    private long characters;

    /** Starts with the rules that gave up before. */
    LineEffort(BitSet stuck) {
        this.stuck = (BitSet) stuck.clone();
    }

    /** Notes the length of the next line. */
    void line(int length) {
        characters += length;
    }

    /** Tries an expression, unless it gave up. */
    boolean matches(int rule, BoundedPattern expression, String line) {
        if (stuck.get(rule)) {
            return false;
        }
        BoundedPattern.Attempt attempt = expression.on(line);
        long all = steps.merge(rule, (long) attempt.steps(), Long::sum);
        if (attempt.result() == BoundedPattern.Result.GAVE_UP || all > ALWAYS + FOR_EACH_CHARACTER * characters) {
            stuck.set(rule);
        }
        return attempt.result() == BoundedPattern.Result.MATCHES;
    }

    /** Returns the rules that gave up. */
    BitSet stuck() {
        return (BitSet) stuck.clone();
    }
}
