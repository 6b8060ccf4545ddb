package briefbook.annotate.dates;

/**
 * A number in figures or words.
 *
 * @param end token after it; not greater than where it was looked for when there is none
 * @param value the number; -1 when it is open, as in "several"
 */
record Count(int end, int value) {
    private static final int HUNDRED = 100;

    /** Reads "12", "twelve", "twenty-four", "a hundred", "several", "a few", "a couple of", "a". */
    static Count at(Tokens tokens, int i) {
        if (tokens.figure(i) >= 0) {
            return new Count(i + 1, tokens.figure(i));
        }
        if (tokens.has(i, WordKind.VAGUE)) {
            return tokens.is(i, "couple") ? couple(tokens, i) : new Count(i + 1, -1);
        }
        if (tokens.isAny(i, "a", "an")) {
            if (tokens.isAny(i + 1, "few", "several", "many")) {
                return new Count(i + 2, -1);
            }
            if (tokens.is(i + 1, "couple")) {
                return couple(tokens, i + 1);
            }
            return tokens.isAny(i + 1, "hundred", "dozen") ? at(tokens, i + 1) : new Count(i + 1, 1);
        }
        return tokens.has(i, WordKind.NUMBER) ? inWords(tokens, i) : new Count(i, -1);
    }

    private static Count couple(Tokens tokens, int i) {
        return new Count(tokens.is(i + 1, "of") ? i + 2 : i + 1, 2);
    }

    private static Count inWords(Tokens tokens, int i) {
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

    String code() {
        return value < 0 ? "X" : Integer.toString(value);
    }
}
