package briefbook.annotate.statements;

import briefbook.annotate.people.TitleWords;
import java.util.List;
import java.util.Set;

/** Asks the pieces of a sentence what part they can play. Places outside the sentence play none. Immutable. */
final class Grammar {
    private static final StatementWords WORDS = StatementWords.builtIn();
    private static final Set<String> ADVERB = WORDS.group("adverb");
    private static final Set<String> PREPOSITION = WORDS.group("preposition");
    private static final Set<String> CONJUNCTION = WORDS.group("conjunction");
    private static final Set<String> SUBORDINATE = WORDS.group("subordinate");
    private static final Set<String> CONDITIONAL = WORDS.group("conditional");
    private static final Set<String> INTRODUCTION = WORDS.group("introduction");
    private static final Set<String> DAY = WORDS.group("day");
    private static final Set<String> MONTH = WORDS.group("month");
    private static final Set<String> PERIOD = WORDS.group("period");
    private static final Set<String> DETERMINER = WORDS.group("determiner");
    private static final Set<String> SUBJECT = WORDS.group("subject");
    private static final Set<String> FINITE = WORDS.group("finite");

    private final TitleWords titles = TitleWords.builtIn();

    static boolean has(List<Piece> pieces, int i, Set<String> words) {
        return i >= 0 && i < pieces.size() && words.contains(pieces.get(i).word());
    }

    static boolean is(List<Piece> pieces, int i, String word) {
        return i >= 0 && i < pieces.size() && pieces.get(i).is(word);
    }

    static boolean isQuote(List<Piece> pieces, int i) {
        return i >= 0 && i < pieces.size() && pieces.get(i).isQuote();
    }

    static boolean isPerson(List<Piece> pieces, int i) {
        return i >= 0 && i < pieces.size() && pieces.get(i).isPerson();
    }

    static boolean isPause(List<Piece> pieces, int i) {
        return i >= 0 && i < pieces.size() && pieces.get(i).isPause();
    }

    static boolean isWord(List<Piece> pieces, int i) {
        return i >= 0 && i < pieces.size() && pieces.get(i).isWord();
    }

    boolean isAdverb(List<Piece> pieces, int i) {
        return has(pieces, i, ADVERB)
                || (isWord(pieces, i)
                        && pieces.get(i).word().endsWith("ly")
                        && pieces.get(i).word().length() > 4);
    }

    boolean isPreposition(List<Piece> pieces, int i) {
        return has(pieces, i, PREPOSITION);
    }

    boolean isConjunction(List<Piece> pieces, int i) {
        return has(pieces, i, CONJUNCTION) || is(pieces, i, ";");
    }

    boolean isSubordinate(List<Piece> pieces, int i) {
        return has(pieces, i, SUBORDINATE);
    }

    boolean isConditional(List<Piece> pieces, int i) {
        return has(pieces, i, CONDITIONAL);
    }

    boolean isIntroduction(List<Piece> pieces, int i) {
        return has(pieces, i, INTRODUCTION)
                || (isWord(pieces, i)
                        && pieces.get(i).word().endsWith("ing")
                        && pieces.get(i).word().length() > 5);
    }

    boolean isDeterminer(List<Piece> pieces, int i) {
        return has(pieces, i, DETERMINER);
    }

    boolean isSubject(List<Piece> pieces, int i) {
        return has(pieces, i, SUBJECT);
    }

    boolean isFinite(List<Piece> pieces, int i) {
        return has(pieces, i, FINITE);
    }

    boolean isPronoun(List<Piece> pieces, int i) {
        return is(pieces, i, "he") || is(pieces, i, "she");
    }

    boolean isTitle(List<Piece> pieces, int i) {
        return isWord(pieces, i) && titles.isHead(pieces.get(i).word());
    }

    static boolean isPossessive(List<Piece> pieces, int i) {
        return is(pieces, i, "'s") || is(pieces, i, "'");
    }

    /** Returns what follows a time such as "on Tuesday", "late last week", "Jan. 10, 2022"; the same place when none stands there. */
    int afterTime(List<Piece> pieces, int i) {
        int at = is(pieces, i, "on") || is(pieces, i, "in") ? i + 1 : i;
        while (is(pieces, at, "late")
                || is(pieces, at, "early")
                || is(pieces, at, "earlier")
                || is(pieces, at, "later")) {
            at++;
        }
        int end = at;
        if (is(pieces, at, "last") || is(pieces, at, "this") || is(pieces, at, "next") || is(pieces, at, "that")) {
            end = has(pieces, at + 1, DAY) || has(pieces, at + 1, PERIOD) || has(pieces, at + 1, MONTH) ? at + 2 : at;
        } else if (has(pieces, at, DAY)) {
            end = has(pieces, at + 1, PERIOD) ? at + 2 : at + 1;
            int date = is(pieces, end, ",") ? afterTime(pieces, end + 1) : end;
            end = date > end + 1 ? date : end; // "Monday, August 3"
        } else if (isWord(pieces, at)
                && has(pieces, at, MONTH)
                && pieces.get(at).isCapital()) {
            end = isNumber(pieces, at + 1) ? at + 2 : at + 1;
            end = is(pieces, end, ",") && isNumber(pieces, end + 1) ? end + 2 : end;
        } else if (isNumber(pieces, at) && has(pieces, at + 1, MONTH)) {
            end = isNumber(pieces, at + 2) ? at + 3 : at + 2;
        }
        return end > at ? end : i;
    }

    /** Returns where a time starts that ends before a place: the counterpart of {@link #afterTime}. */
    int beforeTime(List<Piece> pieces, int end) {
        for (int from = Math.max(0, end - 5); from < end; from++) {
            if (!isPause(pieces, from) && afterTime(pieces, from) == end) {
                return from;
            }
        }
        return end;
    }

    private static boolean isNumber(List<Piece> pieces, int i) {
        return isWord(pieces, i) && Character.isDigit(pieces.get(i).word().charAt(0));
    }
}
