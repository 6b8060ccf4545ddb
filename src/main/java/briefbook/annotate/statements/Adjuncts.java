package briefbook.annotate.statements;

import java.util.List;
import java.util.Set;

/** Finds where the words said start behind a verb: after whom they are told, when and where. Immutable. */
final class Adjuncts {
    static final Set<String> MEDIUM = StatementWords.builtIn().group("medium");

    private static final Set<String> OBJECT = StatementWords.builtIn().group("object");
    private static final int LONGEST = 22;

    private final Grammar grammar = new Grammar();

    /** Returns the first piece behind whom it is told; the place itself when nobody stands there. */
    int afterAddressee(List<Piece> pieces, int start) {
        int that = stop(pieces, start);
        boolean quote = Grammar.isQuote(pieces, that) && !hasSubject(pieces, start + 1, that);
        if (Grammar.is(pieces, that, "that") || Grammar.is(pieces, that, ":") || quote) {
            return that;
        }
        if (Grammar.has(pieces, start, OBJECT)) {
            return start + 1;
        }
        if (Grammar.isPerson(pieces, start)) {
            return Grammar.isPossessive(pieces, start + 1) ? start + 3 : start + 1;
        }
        int at = Grammar.is(pieces, start, "the") ? start + 1 : start;
        int name = at;
        while (Grammar.isWord(pieces, at)
                && !grammar.isSubject(pieces, at)
                && (pieces.get(at).isCapital() || (at > name && Grammar.isPossessive(pieces, at)))) {
            at++;
        }
        if (at > name) {
            return Grammar.has(pieces, at, MEDIUM) || isNounBeforeClause(pieces, at) ? at + 1 : at;
        }
        if (grammar.isDeterminer(pieces, start)) {
            at = start + 1;
            while (Grammar.isWord(pieces, at)
                    && at - start < 7
                    && !grammar.isDeterminer(pieces, at)
                    && !grammar.isSubject(pieces, at)
                    && !grammar.isPreposition(pieces, at)
                    && !pieces.get(at).isCapital()) {
                at++;
            }
            return at;
        }
        return Grammar.isWord(pieces, start) && !grammar.isPreposition(pieces, start) ? start + 1 : start;
    }

    /** "told the newspaper he wanted “peace”": what is said starts before the quotation. */
    private boolean hasSubject(List<Piece> pieces, int from, int to) {
        for (int i = from; i < to; i++) {
            if (grammar.isFinite(pieces, i) || (grammar.isSubject(pieces, i) && !grammar.isDeterminer(pieces, i))) {
                return true;
            }
        }
        return false;
    }

    /** "told the Northern broadcaster she". */
    private boolean isNounBeforeClause(List<Piece> pieces, int i) {
        return Grammar.isWord(pieces, i)
                && !grammar.isSubject(pieces, i)
                && !grammar.isDeterminer(pieces, i)
                && !grammar.isPreposition(pieces, i)
                && (grammar.isSubject(pieces, i + 1) || grammar.isDeterminer(pieces, i + 1));
    }

    /** Returns the first piece behind adverbs, times, places and media. */
    int after(List<Piece> pieces, int start) {
        int at = start;
        while (at < pieces.size()) {
            int time = grammar.afterTime(pieces, at);
            if (time > at) {
                at = time;
            } else if (at > start && Grammar.is(pieces, at, ",") && Grammar.is(pieces, at + 1, "that")) {
                return at + 1;
            } else if (grammar.isAdverb(pieces, at)
                    && (grammar.isAdverb(pieces, at + 1)
                            || grammar.isPreposition(pieces, at + 1)
                            || Grammar.is(pieces, at + 1, "that")
                            || Grammar.isQuote(pieces, at + 1)
                            || at + 1 >= pieces.size()
                            || pieces.get(at + 1).isMark())) {
                at++;
            } else if (grammar.isPreposition(pieces, at)
                    || grammar.isSubordinate(pieces, at)
                    || Grammar.is(pieces, at, "during")
                    || Grammar.is(pieces, at, "following")) {
                int end = phrase(pieces, at);
                if (end == at) {
                    return at;
                }
                at = end;
            } else {
                return at;
            }
        }
        return at;
    }

    /** Returns the end of a phrase that starts with a preposition; its start when it cannot be told from what is said. */
    private int phrase(List<Piece> pieces, int start) {
        int stop = stop(pieces, start);
        if (stop >= pieces.size()) {
            return placeOrMedium(pieces, start, stop);
        }
        if (Grammar.is(pieces, stop, "that") || Grammar.is(pieces, stop, ":")) {
            return stop;
        }
        return placeOrMedium(pieces, start, stop);
    }

    /** Only a known medium or a name of a place ends a phrase that no mark ends. */
    private int placeOrMedium(List<Piece> pieces, int start, int stop) {
        int at = start + 1;
        while (at < stop && at - start <= 6 && Grammar.isWord(pieces, at)) {
            if (Grammar.has(pieces, at, MEDIUM)) {
                return at + 1;
            }
            at++;
        }
        at = start + 1;
        while (at < stop
                && Grammar.isWord(pieces, at)
                && pieces.get(at).isCapital()
                && !grammar.isSubject(pieces, at)) {
            at++;
        }
        return at > start + 1 ? at : start;
    }

    /** Returns where the next "that", colon, comma or quotation stands, or the end. */
    int stop(List<Piece> pieces, int start) {
        int at = start;
        while (at < pieces.size() && at - start < LONGEST) {
            Piece piece = pieces.get(at);
            if (piece.isQuote() || (piece.isMark() && !piece.is("(") && !piece.is(")") && !piece.is("'"))) {
                return at;
            }
            if (piece.is("that") && grammar.afterTime(pieces, at) == at) {
                return at;
            }
            at++;
        }
        return at;
    }
}
