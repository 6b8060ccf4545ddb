package briefbook.annotate.statements;

import java.util.List;
import java.util.Set;

/** Asks whether a stretch of a sentence is a clause. Looks so far only, so that endless sentences stay cheap. */
final class Clauses {
    /** Behind these words another clause starts: "denied reports that it was over". */
    private static final Set<String> BREAK = Set.of("that", "which", "who", "but", "whose", "where", "when");

    /** A clause shows its verb within this many words. */
    private static final int CLAUSE = 25;

    private static final int LONGEST = 60;

    private final Grammar grammar = new Grammar();
    private final List<Piece> pieces;

    Clauses(List<Piece> pieces) {
        this.pieces = pieces;
    }

    boolean isClause(int from) {
        return isClause(from, Math.min(pieces.size(), from + CLAUSE));
    }

    boolean isClause(int from, int to) {
        if (grammar.isSubject(pieces, from) && !grammar.isDeterminer(pieces, from)) {
            return true;
        }
        for (int i = from + 1; i < Math.min(to, from + LONGEST); i++) {
            if (grammar.isFinite(pieces, i) || isPredicate(i)) {
                return true;
            }
            if (Grammar.has(pieces, i, BREAK)) {
                return false;
            }
        }
        return false;
    }

    boolean hasVerb(int from, int to) {
        for (int i = from; i < Math.min(to, from + LONGEST); i++) {
            if (grammar.isFinite(pieces, i)) {
                return true;
            }
        }
        return false;
    }

    /** "the number “may well rise”": quoted words right behind a noun are what is said of it. */
    private boolean isPredicate(int i) {
        return pieces.get(i).isQuote()
                && Grammar.isWord(pieces, i - 1)
                && !grammar.isDeterminer(pieces, i - 1)
                && !grammar.isPreposition(pieces, i - 1)
                && !grammar.isConjunction(pieces, i - 1);
    }

    int words(int from, int to) {
        int count = 0;
        for (int i = from; i < to && count < CLAUSE; i++) {
            count += pieces.get(i).isMark() ? 0 : 1;
        }
        return count;
    }
}
