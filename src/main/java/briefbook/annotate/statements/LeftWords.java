package briefbook.annotate.statements;

import briefbook.annotate.statements.Frame.Shape;
import briefbook.annotate.statements.ReportingVerbs.Kind;
import briefbook.annotate.statements.ReportingVerbs.Needs;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds words said that stand before their speaker and verb: "“We agree,” Lund said". */
final class LeftWords {
    /** A quotation of so many letters that starts with a capital is a sentence of its own. */
    private static final int SENTENCE = 40;

    private final Grammar grammar = new Grammar();
    private final String text;
    private final List<Piece> pieces;
    private final List<Frame> frames;
    private final RightWords right;
    private final Clauses clauses;

    LeftWords(String text, List<Piece> pieces, List<Frame> frames, RightWords right) {
        this.text = text;
        this.pieces = pieces;
        this.frames = frames;
        this.right = right;
        this.clauses = new Clauses(pieces);
    }

    /** "On Monday, Lund explained the plan": what has an object of its own says nothing before. */
    boolean takesClause(Frame frame) {
        int end = right.behind(frame);
        boolean object = end < pieces.size() && !pieces.get(end).isMark();
        boolean introduced = !Grammar.is(pieces, frame.to(), ",")
                && grammar.isIntroduction(pieces, 0)
                && !clauses.isClause(1, frame.from());
        return frame.status() == Leads.Status.SAID
                && !frame.is(Kind.DENY)
                && !introduced
                && (!object || RightWords.isSay(frame) || frame.is(Kind.TELL))
                && (frame.needs() != Needs.QUOTE || Grammar.is(pieces, frame.from() - 2, "?"));
    }

    /** "“Northern Hills” director Jo Lund said": without a mark at its end a quotation is said only if the verb comes next. */
    boolean isUtterance(Frame frame, int quote) {
        int last = pieces.get(quote).end() - 1;
        while (last > pieces.get(quote).start() && "\"'”’“‘»«".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return frame.shape() == Shape.INVERTED
                || Grammar.isPause(pieces, quote + 1)
                || ",.!?…—–-".indexOf(text.charAt(last)) >= 0
                || frame.subject().to() - frame.subject().from() == 1;
    }

    Draft quote(Frame frame, int quote, int free, boolean inside) {
        int from = quote;
        while (Grammar.isQuote(pieces, from - 1)) {
            from--;
        }
        boolean whole = true;
        if (!inside && startOfClause(frame, from, free) < from) {
            from = startOfClause(frame, from, free);
            whole = false;
        }
        int to = quote + 1;
        int next = right.behind(frame);
        while (next < pieces.size()
                && !pieces.get(next).isQuote()
                && (pieces.get(next).isMark() || pieces.get(next).is("and"))) {
            next++;
        }
        if (Grammar.isQuote(pieces, next)) {
            to = next + 1;
            while (Grammar.isQuote(pieces, to)) {
                to++;
            }
        }
        return new Draft(frame, from, to, whole, false);
    }

    /** "The plan is “a joke,” Lund said": the clause around the quotation is his as well. */
    private int startOfClause(Frame frame, int quote, int free) {
        int from = free;
        boolean sentence = pieces.get(quote).isCapital()
                && pieces.get(quote).end() - pieces.get(quote).start() > SENTENCE;
        if (sentence) {
            return quote;
        }
        if (Grammar.is(pieces, quote - 1, ":")
                || (quote > 0 && pieces.get(quote - 1).isMark())) {
            return quote;
        }
        Frame before = neighbour(frame, -1);
        if (before != null && before.from() < quote && before.to() > from) {
            from = Math.min(quote, before.to());
        }
        while (from < quote && (pieces.get(from).isMark() || grammar.isConjunction(pieces, from))) {
            from++;
        }
        return quote - from > 1 ? from : quote;
    }

    @Nullable
    Draft clause(Frame frame) {
        int from = 0;
        int to = frame.from();
        while (from < to && pieces.get(from).isMark()) {
            from++;
        }
        int next = right.behind(frame);
        boolean tag =
                Grammar.is(pieces, next, ",") && (frame.shape() == Shape.PLAIN || grammar.isFinite(pieces, next + 1));
        boolean open = grammar.isSubordinate(pieces, from) || grammar.isConditional(pieces, from);
        boolean goesOn = !clauses.hasVerb(from, to) || grammar.isConjunction(pieces, next + 1);
        if (tag && (open || (goesOn && !startsFrame(frame, next + 1)))) {
            to = pieces.size();
        }
        return clauses.words(from, to) >= 2 ? new Draft(frame, from, to, false, to == pieces.size()) : null;
    }

    private boolean startsFrame(Frame frame, int at) {
        Frame next = neighbour(frame, 1);
        return next != null && next.from() >= at && next.from() <= at + 4;
    }

    private @Nullable Frame neighbour(Frame frame, int step) {
        int i = Collections.binarySearch(frames, frame, Comparator.comparingInt(Frame::from)) + step;
        return i >= 0 && i < frames.size() ? frames.get(i) : null;
    }
}
