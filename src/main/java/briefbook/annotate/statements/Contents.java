package briefbook.annotate.statements;

import briefbook.annotate.statements.Frame.Shape;
import briefbook.annotate.statements.ReportingVerbs.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds in one sentence what each of its frames says. */
final class Contents {
    private static final Set<String> APPOSITION = Set.of("a", "an", "the", "who", "whose", "former", "his", "her");

    private final Grammar grammar = new Grammar();
    private final Adjuncts adjuncts = new Adjuncts();
    private final List<Piece> pieces;
    private final RightWords right;
    private final LeftWords left;
    private final Clauses clauses;
    private final List<Draft> drafts = new ArrayList<>();

    private Contents(String text, List<Piece> pieces, List<Frame> frames) {
        this.pieces = pieces;
        this.right = new RightWords(pieces);
        this.left = new LeftWords(text, pieces, frames, right);
        this.clauses = new Clauses(pieces);
    }

    /** Returns what is said, in order; what two frames say does not overlap. */
    static List<Draft> of(String text, List<Piece> pieces, List<Frame> frames) {
        Contents contents = new Contents(text, pieces, frames);
        frames.forEach(contents::read);
        return contents.drafts.stream().filter(d -> d.to() > d.from()).toList();
    }

    /** Tells whether a frame says nothing in its own sentence: "Lund asked." behind a quotation, "Lund said:" before one. */
    static boolean isTagOnly(String text, List<Piece> pieces, Frame frame) {
        Contents contents = new Contents(text, pieces, List.of(frame));
        int end = contents.right.behind(frame);
        return frame.from() == 0
                && (frame.shape() == Shape.PLAIN || frame.shape() == Shape.INVERTED)
                && (contents.right.of(frame) == null || contents.isAfterthought(end));
    }

    private boolean isAfterthought(int at) {
        return grammar.isSubordinate(pieces, at) || grammar.isPreposition(pieces, at);
    }

    /** Returns the first piece that nobody has said yet. */
    private int free() {
        return drafts.isEmpty() ? 0 : drafts.get(drafts.size() - 1).to();
    }

    private void read(Frame frame) {
        boolean inside = frame.from() < free();
        Draft draft = draft(frame, inside);
        if (inside) {
            Draft last = drafts.get(drafts.size() - 1);
            int cut = boundary(frame, draft);
            if (cut < 0) {
                closingTag(frame, last);
                return;
            }
            if (cut <= last.from()) {
                return;
            }
            drafts.set(drafts.size() - 1, last.to(cut));
        }
        if (draft != null) {
            drafts.add(draft);
        }
    }

    /** Returns where what was said before ends because this frame says something new; -1 when it is part of what is said. */
    private int boundary(Frame frame, @Nullable Draft draft) {
        int start = draft == null ? frame.from() : Math.min(frame.from(), draft.from());
        if (frame.shape() == Shape.SOURCE || frame.shape() == Shape.SUBORDINATE || frame.shape() == Shape.LABEL) {
            return -1;
        }
        if (draft == null && frame.shape() != Shape.ELIDED) {
            return -1;
        }
        int at = start - 1;
        boolean conjunction = grammar.isConjunction(pieces, at);
        at -= conjunction ? 1 : 0;
        boolean comma = Grammar.isPause(pieces, at);
        boolean past = !Grammar.is(pieces, frame.subject().to(), "had");
        boolean joins = frame.shape() == Shape.ELIDED
                ? conjunction || comma || Grammar.isQuote(pieces, at) || Grammar.is(pieces, at, "by")
                : conjunction && past;
        return joins ? (comma ? at : start - (conjunction ? 1 : 0)) : -1;
    }

    /** "She told them it was over, Lund said.": the whole sentence is what Lund says, unless he is the one who told. */
    private void closingTag(Frame frame, Draft last) {
        int end = right.behind(frame);
        boolean closes = Grammar.is(pieces, frame.from() - 1, ",")
                && (end >= pieces.size() || (pieces.get(end).isMark() && !Grammar.is(pieces, end, ")")));
        if (!closes || frame.shape() == Shape.ELIDED || frame.shape() == Shape.SUBORDINATE) {
            return;
        }
        Subject before = last.frame().subject();
        boolean same = (frame.subject().kind() == Subject.Kind.PRONOUN && before.isKnown())
                || frame.subject().people().equals(before.people());
        if (same || !frame.subject().isKnown() || frame.shape() == Shape.SOURCE) {
            drafts.set(drafts.size() - 1, last.to(frame.from()));
        } else {
            drafts.clear();
            drafts.add(new Draft(frame, 0, frame.from(), false, false));
        }
    }

    private @Nullable Draft draft(Frame frame, boolean inside) {
        return switch (frame.shape()) {
            case SOURCE -> drafts.isEmpty() ? source(frame) : null;
            case LABEL ->
                frame.from() == 0
                        ? right.from(frame, frame.to(), true)
                        : new Draft(frame, 0, frame.from(), Grammar.isQuote(pieces, 0) && frame.from() <= 2, false);
            case SUBORDINATE, ELIDED -> right.of(frame);
            case PLAIN, INVERTED -> aroundVerb(frame, inside);
        };
    }

    /** "“We agree,” Lund said" and "Lund said that": the words stand on one side of speaker and verb. */
    private @Nullable Draft aroundVerb(Frame frame, boolean inside) {
        int quote = Grammar.isPause(pieces, frame.from() - 1) ? frame.from() - 2 : frame.from() - 1;
        if (Grammar.isQuote(pieces, quote) && !frame.is(Kind.JUDGE) && left.isUtterance(frame, quote)) {
            return left.quote(frame, quote, free(), inside);
        }
        Draft behind = right.of(frame);
        boolean before = frame.from() > 1
                && (Grammar.isPause(pieces, frame.from() - 1) || Grammar.is(pieces, frame.from() - 1, "?"))
                && left.takesClause(frame)
                && !inside;
        if (!before || (behind != null && (grammar.isIntroduction(pieces, 0) || isSure(behind)))) {
            return behind;
        }
        return left.clause(frame);
    }

    /** After "that", a colon or a clause with its verb no doubt is left that the words said follow. */
    private boolean isSure(Draft right) {
        return Grammar.is(pieces, right.from() - 1, "that")
                || Grammar.is(pieces, right.from() - 1, ":")
                || Grammar.isQuote(pieces, right.from())
                || clauses.isClause(right.from());
    }

    private Draft source(Frame frame) {
        int behind = adjuncts.after(pieces, frame.to());
        boolean first = frame.from() <= 1 && (frame.from() == 0 || grammar.isConjunction(pieces, 0));
        boolean pause = Grammar.isPause(pieces, frame.from() - 1) || Grammar.isQuote(pieces, frame.from() - 1);
        if (!first && !pause && Grammar.is(pieces, behind, ",")) {
            return new Draft(frame, behind + 1, pieces.size(), Grammar.isQuote(pieces, behind + 1), true);
        }
        boolean open =
                Grammar.is(pieces, behind, ",") && behind + 1 < pieces.size() && !clauses.hasVerb(0, frame.from());
        if (!first && open && !Grammar.isQuote(pieces, frame.from() - 1)) {
            return new Draft(frame, 0, pieces.size(), false, true);
        }
        if (!first) {
            return new Draft(frame, 0, frame.from(), frame.from() <= 2 && Grammar.isQuote(pieces, 0), false);
        }
        int at = behind;
        if (Grammar.is(pieces, at, ",") && Grammar.has(pieces, at + 1, APPOSITION)) {
            int close = at + 1;
            while (close < pieces.size()
                    && close - at < 14
                    && !pieces.get(close).isMark()
                    && !grammar.isFinite(pieces, close)) {
                close++;
            }
            at = Grammar.is(pieces, close, ",") ? close : at;
        }
        return new Draft(frame, Math.min(at, pieces.size()), pieces.size(), Grammar.isQuote(pieces, at + 1), true);
    }
}
