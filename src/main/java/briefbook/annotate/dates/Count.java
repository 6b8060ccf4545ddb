package briefbook.annotate.dates;

/**
 * A number in figures or words.
 *
 * @param end token after it; not greater than where it was looked for when there is none
 * @param value the number; -1 when it is open, as in "several", or no whole number
 * @param code the number for a TIMEX3 value, such as {@code 12}, {@code 2.5}, or {@code X} when it is open
 */
record Count(int end, int value, String code) {
    private static final int HUNDRED = 100;

    Count(int end, int value) {
        this(end, value, value < 0 ? "X" : Integer.toString(value));
    }

    /** Reads "12", "2.5", "twelve", "twenty-four", "two and a half", "a hundred", "several", "a couple of", "a". */
    static Count at(Tokens tokens, int i) {
        Count whole = whole(tokens, i);
        boolean half = whole.value() >= 0
                && tokens.is(whole.end(), "and")
                && tokens.is(whole.end() + 1, "a")
                && tokens.is(whole.end() + 2, "half");
        return half ? new Count(whole.end() + 3, -1, whole.value() + ".5") : whole;
    }

    private static Count whole(Tokens tokens, int i) {
        if (tokens.figure(i) >= 0) {
            return new Count(i + 1, tokens.figure(i));
        }
        if (tokens.isDigits(i)) {
            String digits = tokens.lower(i);
            boolean decimal = digits.length() <= 5
                    && digits.indexOf('.') > 0
                    && digits.indexOf('.') == digits.lastIndexOf('.')
                    && digits.indexOf(',') < 0
                    && digits.indexOf(':') < 0;
            return decimal ? new Count(i + 1, -1, digits) : new Count(i, -1);
        }
        if (tokens.has(i, WordKind.VAGUE)) {
            return tokens.is(i, "couple") ? couple(tokens, i) : new Count(i + 1, -1);
        }
        return tokens.isAny(i, "a", "an") ? article(tokens, i) : inWords(tokens, i);
    }

    private static Count article(Tokens tokens, int i) {
        if (tokens.isAny(i + 1, "few", "several", "many")) {
            return new Count(i + 2, -1);
        }
        if (tokens.is(i + 1, "couple")) {
            return couple(tokens, i + 1);
        }
        return tokens.isAny(i + 1, "hundred", "dozen") ? inWords(tokens, i + 1) : new Count(i + 1, 1);
    }

    private static Count couple(Tokens tokens, int i) {
        return new Count(tokens.is(i + 1, "of") ? i + 2 : i + 1, 2);
    }

    private static Count inWords(Tokens tokens, int i) {
        if (!tokens.has(i, WordKind.NUMBER)) {
            return new Count(i, -1);
        }
        int value = tokens.word(i).number(WordKind.NUMBER);
        int end = i + 1;
        if (value >= 20 && value < HUNDRED) {
            int next = tokens.is(end, "-") ? end + 1 : end;
            int ones = tokens.has(next, WordKind.NUMBER) ? tokens.word(next).number(WordKind.NUMBER) : 0;
            if (ones > 0 && ones < 10) {
                return new Count(next + 1, value + ones);
            }
        }
        return value < 10 && tokens.is(end, "hundred") ? new Count(end + 1, value * HUNDRED) : new Count(end, value);
    }
}
