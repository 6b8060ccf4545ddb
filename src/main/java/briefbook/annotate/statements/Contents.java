package briefbook.annotate.statements;

import briefbook.annotate.statements.Frame.Shape;
import briefbook.annotate.statements.ReportingVerbs.Kind;
import briefbook.annotate.statements.ReportingVerbs.Needs;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds in one sentence what each of its frames says. */
final class Contents {
    private static final Set<String> NO_CLAUSE = StatementWords.builtIn().group("no-clause");
    private static final Set<String> FIXED = StatementWords.builtIn().group("fixed");
    private static final Set<String> APPOSITION = Set.of("a", "an", "the", "who", "whose", "former", "his", "her");

    /** Behind these words another clause starts: "denied reports that it was over". */
    private static final Set<String> BREAK = Set.of("that", "which", "who", "but", "whose", "where", "when");

    /** A clause shows its verb within this many words. */
    private static final int CLAUSE = 25;

    /** A quotation of so many letters that starts with a capital is a sentence of its own. */
    private static final int SENTENCE = 40;

    private static final int JUDGEMENT = 16;

    private final Grammar grammar = new Grammar();
    private final Adjuncts adjuncts = new Adjuncts();
    private final String text;
    private final List<Piece> pieces;
    private final List<Frame> frames;
    private final List<Draft> drafts = new ArrayList<>();

    private Contents(String text, List<Piece> pieces, List<Frame> frames) {
        this.text = text;
        this.pieces = pieces;
        this.frames = frames;
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
        int end = contents.behind(frame);
        return frame.from() == 0
                && (frame.shape() == Shape.PLAIN || frame.shape() == Shape.INVERTED)
                && (contents.right(frame) == null || contents.isAfterthought(end));
    }

    private boolean isAfterthought(int at) {
        return grammar.isSubordinate(pieces, at) || grammar.isPreposition(pieces, at);
    }

    private void read(Frame frame) {
        Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        boolean inside = last != null && frame.from() < last.to();
        Draft draft = draft(frame, inside);
        if (inside) {
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
        int end = behind(frame);
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
        switch (frame.shape()) {
            case SOURCE:
                return drafts.isEmpty() ? source(frame) : null;
            case LABEL:
                return frame.from() == 0
                        ? right(frame, frame.to(), true)
                        : new Draft(frame, 0, frame.from(), Grammar.isQuote(pieces, 0) && frame.from() <= 2, false);
            case SUBORDINATE:
            case ELIDED:
                return right(frame);
            default:
        }
        int quote = Grammar.isPause(pieces, frame.from() - 1) ? frame.from() - 2 : frame.from() - 1;
        if (Grammar.isQuote(pieces, quote) && !frame.is(Kind.JUDGE) && isUtterance(frame, quote)) {
            return leftQuote(frame, quote, inside);
        }
        Draft right = right(frame);
        boolean left = frame.from() > 1
                && (Grammar.isPause(pieces, frame.from() - 1) || Grammar.is(pieces, frame.from() - 1, "?"))
                && takesLeft(frame)
                && !inside;
        if (!left || (right != null && (grammar.isIntroduction(pieces, 0) || isSure(frame, right)))) {
            return right;
        }
        return leftClause(frame);
    }

    /** "On Monday, Lund explained the plan": what has an object of its own says nothing before. */
    private boolean takesLeft(Frame frame) {
        int end = behind(frame);
        boolean object = end < pieces.size() && !pieces.get(end).isMark();
        boolean introduced =
                !Grammar.is(pieces, frame.to(), ",") && grammar.isIntroduction(pieces, 0) && !isClause(1, frame.from());
        return frame.status() == Leads.Status.SAID
                && !frame.is(Kind.DENY)
                && !introduced
                && (!object || isSay(frame) || frame.is(Kind.TELL))
                && (frame.needs() != Needs.QUOTE || Grammar.is(pieces, frame.from() - 2, "?"));
    }

    /** After "that", a colon or a clause with its verb no doubt is left that the words said follow. */
    private boolean isSure(Frame frame, Draft right) {
        return Grammar.is(pieces, right.from() - 1, "that")
                || Grammar.is(pieces, right.from() - 1, ":")
                || Grammar.isQuote(pieces, right.from())
                || isClause(right.from());
    }

    /** "“Northern Hills” director Jo Lund said": without a mark at its end a quotation is said only if the verb comes next. */
    private boolean isUtterance(Frame frame, int quote) {
        int last = pieces.get(quote).end() - 1;
        while (last > pieces.get(quote).start() && "\"'”’“‘»«".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return frame.shape() == Shape.INVERTED
                || Grammar.isPause(pieces, quote + 1)
                || ",.!?…—–-".indexOf(text.charAt(last)) >= 0
                || frame.subject().to() - frame.subject().from() == 1;
    }

    private Draft leftQuote(Frame frame, int quote, boolean inside) {
        int from = quote;
        while (Grammar.isQuote(pieces, from - 1)) {
            from--;
        }
        boolean whole = true;
        if (!inside && startOfClause(from) < from) {
            from = startOfClause(from);
            whole = false;
        }
        int to = quote + 1;
        int next = behind(frame);
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
    private int startOfClause(int quote) {
        int from = drafts.isEmpty() ? 0 : drafts.get(drafts.size() - 1).to();
        boolean sentence = pieces.get(quote).isCapital()
                && pieces.get(quote).end() - pieces.get(quote).start() > SENTENCE;
        if (sentence) {
            return quote;
        }
        if (Grammar.is(pieces, quote - 1, ":")
                || (quote > 0 && pieces.get(quote - 1).isMark())) {
            return quote;
        }
        for (Frame other : frames) {
            if (other.from() < quote && other.to() > from) {
                from = Math.min(quote, other.to());
            }
        }
        while (from < quote && (pieces.get(from).isMark() || grammar.isConjunction(pieces, from))) {
            from++;
        }
        return quote - from > 1 ? from : quote;
    }

    private @Nullable Draft leftClause(Frame frame) {
        int from = 0;
        int to = frame.from();
        while (from < to && pieces.get(from).isMark()) {
            from++;
        }
        int next = behind(frame);
        boolean tag =
                Grammar.is(pieces, next, ",") && (frame.shape() == Shape.PLAIN || grammar.isFinite(pieces, next + 1));
        boolean open = grammar.isSubordinate(pieces, from) || grammar.isConditional(pieces, from);
        boolean goesOn = !hasVerb(from, to) || grammar.isConjunction(pieces, next + 1);
        if (tag && (open || (goesOn && !startsFrame(next + 1)))) {
            to = pieces.size();
        }
        return words(from, to) >= 2 ? new Draft(frame, from, to, false, to == pieces.size()) : null;
    }

    private boolean startsFrame(int at) {
        return frames.stream().anyMatch(f -> f.from() >= at && f.from() <= at + 4);
    }

    private Draft source(Frame frame) {
        int behind = adjuncts.after(pieces, frame.to());
        boolean first = frame.from() <= 1 && (frame.from() == 0 || grammar.isConjunction(pieces, 0));
        boolean pause = Grammar.isPause(pieces, frame.from() - 1) || Grammar.isQuote(pieces, frame.from() - 1);
        if (!first && !pause && Grammar.is(pieces, behind, ",")) {
            return new Draft(frame, behind + 1, pieces.size(), Grammar.isQuote(pieces, behind + 1), true);
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

    /** Returns the first piece behind speaker, verb, whom it is told, and when and where. */
    private int behind(Frame frame) {
        int at = frame.to();
        if (frame.is(Kind.TELL) && frame.shape() != Shape.INVERTED) {
            at = adjuncts.afterAddressee(pieces, at);
        }
        return adjuncts.after(pieces, at);
    }

    private @Nullable Draft right(Frame frame) {
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
            return frame.needs() == Needs.QUOTE ? null : right(frame, from, false);
        }
        if (pieces.get(at).is(":")) {
            return right(frame, at + 1, true);
        }
        if (pieces.get(at).isPause()) {
            return Grammar.isQuote(pieces, at + 1) ? right(frame, at + 1, true) : null;
        }
        if (pieces.get(at).isQuote()) {
            return frame.is(Kind.DENY) ? null : right(frame, at, false);
        }
        boolean clause = frame.needs() == Needs.CLAUSE
                && frame.shape() != Shape.INVERTED
                && !Grammar.has(pieces, at, NO_CLAUSE)
                && !pieces.get(at).isMark()
                && (isSay(frame) ? words(at, pieces.size()) >= 2 : isClause(at));
        return clause ? right(frame, at, false) : null;
    }

    private static boolean isSay(Frame frame) {
        return frame.verb() != null && frame.verb().id().equals("say");
    }

    private @Nullable Draft right(Frame frame, int from, boolean whole) {
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
            for (int i = from + 2; i < to; i++) {
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
                    || Grammar.is(pieces, i, "for")
                    || grammar.isFinite(pieces, i)) {
                return null;
            }
        }
        return null;
    }

    private boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (grammar.isFinite(pieces, i)) {
                return true;
            }
        }
        return false;
    }

    /** "slammed “Northern Hills” director Jo Lund": the title of a work that belongs to the noun behind it. */
    private boolean isModifier(int i) {
        return Grammar.isPerson(pieces, i + 1)
                || (Grammar.isWord(pieces, i + 1)
                        && !grammar.isPreposition(pieces, i + 1)
                        && !grammar.isConjunction(pieces, i + 1)
                        && !grammar.isSubordinate(pieces, i + 1));
    }

    private boolean isClause(int from) {
        return isClause(from, Math.min(pieces.size(), from + CLAUSE));
    }

    private boolean isClause(int from, int to) {
        if (grammar.isSubject(pieces, from) && !grammar.isDeterminer(pieces, from)) {
            return true;
        }
        for (int i = from + 1; i < to; i++) {
            if (grammar.isFinite(pieces, i) || isPredicate(i)) {
                return true;
            }
            if (Grammar.has(pieces, i, BREAK)) {
                return false;
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

    private int words(int from, int to) {
        int count = 0;
        for (int i = from; i < to && count < CLAUSE; i++) {
            count += pieces.get(i).isMark() ? 0 : 1;
        }
        return count;
    }
}
