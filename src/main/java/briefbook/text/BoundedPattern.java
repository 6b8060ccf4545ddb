package briefbook.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * A regular expression of a user that cannot take for ever.
 *
 * <p>It is tried on whole lines of at most {@value #LONGEST_LINE} characters, whatever their case, and gives up on a line
 * after looking at {@value #MOST_STEPS} characters: {@code (.*a){20}b} can look at more than there are seconds in a year.
 * Immutable, thread-safe.
 */
public final class BoundedPattern {
    /** Longer lines are never tried. */
    public static final int LONGEST_LINE = 500;

    /** The most characters of an expression. */
    public static final int LONGEST = 1000;

    private static final int MOST_STEPS = 500_000;

    /** Repeats of nothing, such as {@code (?:){1000000000}}, look at no character: so all counts together are bounded. */
    private static final long MOST_REPEATS = 100_000;

    private static final Pattern COUNT = Pattern.compile("\\{(?:\\d{0,9},)?(\\d{1,9})");

    private final Pattern pattern;

    /**
     * What came of a line, and what it cost.
     *
     * @param result whether it matches
     * @param steps how often characters were looked at
     */
    public record Attempt(Result result, int steps) {}

    /** Whether a line matches. */
    public enum Result {
        /** The whole line matches. */
        MATCHES,
        /** It does not. */
        DIFFERS,
        /** It took too many steps to tell. */
        GAVE_UP
    }

    private BoundedPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /**
     * Compiles an expression.
     *
     * @throws IllegalArgumentException when it is broken or passes a limit; the message says what and where, in words
     */
    public static BoundedPattern of(String expression) {
        if (expression.length() > LONGEST) {
            throw new IllegalArgumentException("it is longer than " + LONGEST + " characters");
        }
        long repeats = 1;
        Matcher counts = COUNT.matcher(expression);
        while (counts.find()) {
            repeats *= Math.max(1, Long.parseLong(counts.group(1)));
            if (repeats > MOST_REPEATS) {
                throw new IllegalArgumentException("its repeats come to more than " + MOST_REPEATS);
            }
        }
        try {
            return new BoundedPattern(
                    Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL));
        } catch (PatternSyntaxException e) {
            String place = e.getIndex() < 0 ? "" : " at character " + (Math.min(e.getIndex(), expression.length()) + 1);
            throw new IllegalArgumentException(e.getDescription() + place, e);
        } catch (StackOverflowError e) {
            throw new IllegalArgumentException("it is nested too deeply", e);
        }
    }

    /** Tries a line. */
    public Attempt on(String line) {
        if (line.length() > LONGEST_LINE) {
            return new Attempt(Result.DIFFERS, 0);
        }
        Counted counted = new Counted(line);
        try {
            boolean matches = pattern.matcher(counted).matches();
            return new Attempt(matches ? Result.MATCHES : Result.DIFFERS, counted.steps);
        } catch (TooManySteps | StackOverflowError e) {
            return new Attempt(Result.GAVE_UP, counted.steps);
        }
    }

    /** Tells whether the expression matches lines that have nothing in common. */
    public boolean matchesAll() {
        return Stream.of("x", "9 – ?", "Öö, “lorem”: ipsum.").allMatch(l -> on(l).result() == Result.MATCHES);
    }

    private static final class TooManySteps extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private TooManySteps() {
            super("too many steps", null, false, false);
        }
    }

    /** A text that counts how often it is looked at. For one thread and one use. */
    private static final class Counted implements CharSequence {
        private final String text;
        private int steps;

        private Counted(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++steps > MOST_STEPS) {
                throw new TooManySteps();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
