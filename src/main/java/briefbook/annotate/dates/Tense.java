package briefbook.annotate.dates;

import briefbook.model.DayRule.Direction;

/**
 * Tells from the verbs around a time expression whether it lies before or after the publication.
 *
 * <p>The nearest cue of the sentence decides: "will", "set for" and "agreed to meet" look ahead, "said" and "met" look back,
 * "was scheduled for" may do either. Looks at a fixed number of tokens. Immutable.
 */
final class Tense {
    private static final int LEFT = 14;
    private static final int RIGHT = 9;

    private final Tokens tokens;

    Tense(Tokens tokens) {
        this.tokens = tokens;
    }

    /** What a token says about time; {@code NONE} and {@code OPEN} differ in that the second ends the search. */
    private enum Cue {
        NONE,
        OPEN,
        BACK,
        AHEAD
    }

    /** Returns where the expression between two tokens, inclusive, lies. */
    Direction around(int first, int last) {
        if (isLimit(first)) {
            return Direction.FUTURE;
        }
        int leftAt = -1;
        Cue left = Cue.NONE;
        for (int i = first - 1; i >= Math.max(0, first - LEFT) && !tokens.endsSentence(i); i--) {
            left = cue(i, first);
            if (left != Cue.NONE) {
                leftAt = i;
                break;
            }
        }
        Cue right = Cue.NONE;
        int reach = leftAt < 0 ? RIGHT : Math.min(RIGHT, first - leftAt - 1);
        for (int i = last + 1; i <= last + reach && i < tokens.size() && !tokens.endsSentence(i); i++) {
            right = cue(i, first);
            if (right != Cue.NONE) {
                break;
            }
        }
        return switch (right != Cue.NONE ? right : left) {
            case BACK -> Direction.PAST;
            case AHEAD -> Direction.FUTURE;
            case NONE, OPEN -> Direction.EITHER;
        };
    }

    /** "until Friday", "by Friday", "as soon as Friday". */
    private boolean isLimit(int first) {
        boolean soon =
                tokens.isAny(first - 2, "soon", "early") && tokens.is(first - 1, "as") && tokens.is(first - 3, "as");
        return soon || tokens.isAny(first - 1, "until", "till", "by");
    }

    private Cue cue(int i, int first) {
        Word word = tokens.word(i);
        if (word.is(WordKind.PLAN)) {
            return plan(i, first);
        }
        if (word.is(WordKind.MODAL)) {
            return modal(i);
        }
        if (tokens.is(i, "to")) {
            return infinitive(i);
        }
        if (word.is(WordKind.PAST) || isRegularPast(i)) {
            return past(i);
        }
        return Cue.NONE;
    }

    /** "is scheduled for" looks ahead, "was scheduled for" may do either. */
    private Cue plan(int i, int first) {
        boolean announces =
                tokens.word(i).number(WordKind.PLAN) > 1 || i == first - 1 || tokens.isAny(i + 1, "to", "for", "by");
        if (!announces) {
            return tokens.has(i, WordKind.PAST) || isRegularPast(i) ? past(i) : Cue.NONE;
        }
        for (int k = i - 1; k >= i - 3 && k >= 0 && !tokens.isAny(k, "a", "the", "of"); k--) {
            if (tokens.isAny(k, "was", "were", "had", "been")) {
                return Cue.OPEN;
            }
        }
        return Cue.AHEAD;
    }

    private Cue modal(int i) {
        if (tokens.is(i, "may") && tokens.isCapital(i)) {
            return Cue.NONE;
        }
        if (tokens.is(i, "won")) {
            return tokens.isAny(i + 1, "'t", "’t") ? Cue.AHEAD : Cue.BACK;
        }
        if (tokens.is(i, "will")
                && tokens.isAny(i - 1, "the", "a", "his", "her", "their", "free", "political", "good")) {
            return Cue.NONE;
        }
        boolean perfect = tokens.is(i + 1, "have") || tokens.is(i + 2, "have");
        return perfect || tokens.word(i).number(WordKind.MODAL) < 2 ? Cue.OPEN : Cue.AHEAD;
    }

    /** "to meet" looks ahead after a word that announces, as in "agreed to meet" or "is to meet". */
    private Cue infinitive(int i) {
        boolean announced = tokens.has(i - 1, WordKind.PLAN) || tokens.isAny(i - 1, "is", "are");
        boolean verb = tokens.isLetters(i + 1) && !tokens.isCapital(i + 1) && !tokens.isAny(i + 1, "the", "a", "an");
        return announced && verb ? Cue.AHEAD : Cue.NONE;
    }

    private Cue past(int i) {
        for (int k = i - 1; k >= i - 3 && k >= 0; k--) {
            if (tokens.is(k, "be")) {
                return Cue.AHEAD;
            }
            if (tokens.isAny(k, "is", "are") && !tokens.has(i, WordKind.PAST)) {
                return Cue.NONE;
            }
            if (!tokens.isLetters(k)) {
                break;
            }
        }
        return Cue.BACK;
    }

    private boolean isRegularPast(int i) {
        int length = tokens.length(i);
        if (length < 5) {
            return false;
        }
        int end = tokens.end(i);
        return tokens.text().charAt(end - 1) == 'd'
                && tokens.text().charAt(end - 2) == 'e'
                && !tokens.isCapital(i)
                && !tokens.isAny(
                        i, "indeed", "hundred", "united", "speed", "exceed", "proceed", "succeed", "breed", "bleed");
    }
}
