package briefbook.annotate.statements;

import briefbook.annotate.statements.Frame.Shape;
import briefbook.annotate.statements.ReportingVerbs.Kind;
import briefbook.annotate.statements.ReportingVerbs.Needs;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds words said that follow their speaker and verb: "Lund said that". */
final class RightWords {
    private static final Set<String> NO_CLAUSE = StatementWords.builtIn().group("no-clause");
    private static final Set<String> FIXED = StatementWords.builtIn().group("fixed");
    private static final int JUDGEMENT = 16;
    private static final int ADDRESSEE = 8;
    private static final int LONGEST = 200;

    private final Grammar grammar = new Grammar();
    private final Adjuncts adjuncts = new Adjuncts();
    private final List<Piece> pieces;
    private final Clauses clauses;

    RightWords(List<Piece> pieces) {
        this.pieces = pieces;
        this.clauses = new Clauses(pieces);
    }

    @Nullable
    Draft of(Frame frame) {
        int at = behind(frame);
        if (frame.is(Kind.JUDGE)) {
            return judgement(frame);
        }
        if (frame.is(Kind.DENY) && frame.status() == Leads.Status.DENIED) {
            return null; // "did not deny that"
        }
        if (at >= pieces.size()) {
            return null;
        }
        if (pieces.get(at).is("that")) {
            boolean pronoun = grammar.isFinite(pieces, at + 1); // "said that was wrong"
            if (pronoun && at > frame.to()) {
                return null; // "said at a meeting that was held"
            }
            int from = pronoun ? at : at + 1;
            return frame.needs() == Needs.QUOTE ? null : from(frame, from, false);
        }
        if (pieces.get(at).is(":")) {
            return from(frame, at + 1, true);
        }
        if (pieces.get(at).isPause()) {
            return Grammar.isQuote(pieces, at + 1) ? from(frame, at + 1, true) : null;
        }
        if (pieces.get(at).isQuote()) {
            return frame.is(Kind.DENY) ? null : from(frame, at, false);
        }
        boolean clause = frame.needs() == Needs.CLAUSE
                && frame.shape() != Shape.INVERTED
                && !Grammar.has(pieces, at, NO_CLAUSE)
                && !grammar.isFinite(pieces, at)
                && !pieces.get(at).isMark()
                && (isSay(frame) ? clauses.words(at, pieces.size()) >= 2 : clauses.isClause(at));
        return clause ? from(frame, at, false) : null;
    }

    static boolean isSay(Frame frame) {
        return frame.verb() != null && frame.verb().id().equals("say");
    }

    @Nullable
    Draft from(Frame frame, int from, boolean whole) {
        if (from >= pieces.size()) {
            return null;
        }
        int to = pieces.size();
        boolean quote = pieces.get(from).isQuote();
        if (quote) {
            to = from + 1;
            while (Grammar.isQuote(pieces, to)
                    || ((Grammar.is(pieces, to, "and") || Grammar.is(pieces, to, ","))
                            && Grammar.isQuote(pieces, to + 1))) {
                to++;
            }
            boolean goesOn = !whole
                    && Grammar.isWord(pieces, to)
                    && !grammar.isSubordinate(pieces, to)
                    && !grammar.isConjunction(pieces, to)
                    && !grammar.isPreposition(pieces, to);
            to = goesOn ? pieces.size() : to;
            whole &= !goesOn;
        }
        if (frame.shape() == Shape.SUBORDINATE && !(quote && whole)) {
            for (int i = from + 2; i < Math.min(to, from + LONGEST); i++) {
                to = pieces.get(i).isPause() ? i : to;
            }
        }
        return new Draft(frame, from, to, quote && whole, true);
    }

    /** "called it “a joke”": what is named, and how. */
    private @Nullable Draft judgement(Frame frame) {
        for (int i = frame.to(); i < pieces.size() && i - frame.to() < JUDGEMENT; i++) {
            Piece piece = pieces.get(i);
            if (piece.isQuote()) {
                boolean term = Grammar.has(pieces, i - 1, FIXED) || (i == frame.to() && isModifier(i));
                return term ? null : new Draft(frame, frame.to(), i + 1, false, false);
            }
            if (piece.isMark()
                    || grammar.isConjunction(pieces, i)
                    || (i == frame.to() && Grammar.is(pieces, i, "for")) // "called for “peace”"
                    || grammar.isFinite(pieces, i)) {
                return null;
            }
        }
        return null;
    }

    /** "slammed “Northern Hills” director Jo Lund": the title of a work that belongs to the noun behind it. */
    private boolean isModifier(int i) {
        return Grammar.isPerson(pieces, i + 1)
                || (Grammar.isWord(pieces, i + 1)
                        && !grammar.isPreposition(pieces, i + 1)
                        && !grammar.isConjunction(pieces, i + 1)
                        && !grammar.isSubordinate(pieces, i + 1));
    }

    /** Returns the first piece behind speaker, verb, whom it is told, and when and where. */
    int behind(Frame frame) {
        int at = frame.to();
        if (frame.is(Kind.TELL) && frame.shape() != Shape.INVERTED) {
            at = adjuncts.afterAddressee(pieces, at);
        }
        if (frame.is(Kind.MAY_TELL) && frame.shape() != Shape.INVERTED) {
            int stop = adjuncts.stop(pieces, at);
            boolean announced = Grammar.is(pieces, stop, "that") || Grammar.is(pieces, stop, ":");
            at = announced && stop - at <= ADDRESSEE && !clauses.hasVerb(at, stop) ? stop : at;
        }
        return adjuncts.after(pieces, at);
    }
}
