package briefbook.annotate.statements;

import briefbook.annotate.statements.Frame.Shape;
import briefbook.annotate.statements.ReportingVerbs.Kind;
import briefbook.model.PersonMention;
import briefbook.model.Spot;
import briefbook.model.StatementMention;
import briefbook.model.StatementStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the texts of one article in order, and remembers who spoke last. */
final class StatementScan {
    private static final Set<String> SELF =
            Set.of("i", "we", "you", "my", "our", "your", "i'm", "we're", "i've", "we've");
    private static final int LONGEST_TAG = 16;
    private static final int LONGEST_DATELINE = 12;

    private final Grammar grammar = new Grammar();
    private final List<PersonMention> people;
    private final Candidates candidates;
    private final Statements statements = new Statements();

    /** Who spoke at the end of the passage before, if the words go on: in an open quotation or behind a colon. */
    private List<Integer> carried = List.of();

    private boolean isAnnounced;
    private int labels;

    StatementScan(List<PersonMention> people) {
        this.people = people;
        this.candidates = new Candidates(people);
    }

    List<StatementMention> scan(List<Passage> passages) {
        Map<String, List<Integer>> mentions = new HashMap<>();
        for (int i = 0; i < people.size(); i++) {
            mentions.computeIfAbsent(people.get(i).spot().in(), k -> new ArrayList<>())
                    .add(i);
        }
        boolean wentOn = false;
        for (Passage passage : passages) {
            if (!wentOn || !passage.goesOn()) {
                candidates.forget();
                carried = List.of();
                isAnnounced = false;
                statements.giveUpPending();
            }
            wentOn = passage.goesOn();
            List<Integer> here = mentions.getOrDefault(passage.in(), List.of()).stream()
                    .filter(m -> people.get(m).spot().end() <= passage.text().length())
                    .toList();
            new PassageScan(passage, here).scan();
        }
        return statements.all();
    }

    /** Reads one text. */
    private final class PassageScan {
        private final Passage passage;
        private final List<Quote> quotes;
        private final List<List<Piece>> sentences;
        private boolean isDialogue;

        /** Who spoke in the sentence before, of this passage. */
        private List<Integer> last = List.of();

        PassageScan(Passage passage, List<Integer> here) {
            this.passage = passage;
            this.quotes = QuoteMarks.in(passage.text());
            this.sentences = Pieces.of(passage.text(), quotes, people, here);
        }

        void scan() {
            if (passage.kind() == Passage.Kind.QUOTATION && isAnnounced && quotes.isEmpty()) {
                statements.add(
                        carried,
                        StatementStatus.DIRECT,
                        new Spot(passage.in(), 0, passage.text().length()),
                        true);
                return;
            }
            last = carried;
            carried = List.of();
            boolean wasAnnounced = isAnnounced;
            isAnnounced = false;
            for (int i = 0; i < sentences.size(); i++) {
                List<Piece> pieces = i == 0 ? start(sentences.get(0)) : sentences.get(i);
                List<Frame> frames = Frames.in(pieces, passage.isHeadline());
                if (frames.isEmpty() && i + 1 < sentences.size() && isTag(sentences.get(i + 1), pieces, i)) {
                    pieces = new ArrayList<>(pieces);
                    pieces.addAll(sentences.get(i + 1));
                    frames = Frames.in(pieces, passage.isHeadline());
                    i++;
                }
                sentence(pieces, frames, i == 0 && wasAnnounced);
            }
            if (carried.isEmpty()
                    && !quotes.isEmpty()
                    && !quotes.get(quotes.size() - 1).isClosed()) {
                carried = last;
            }
        }

        /** Leaves out what stands before the first sentence: the dash of a dialogue, a place and an agency. */
        private List<Piece> start(List<Piece> pieces) {
            if (pieces.size() > 2 && pieces.get(0).isDash()) {
                isDialogue = passage.kind() == Passage.Kind.PROSE;
                return pieces.subList(1, pieces.size());
            }
            for (int i = 1; i < Math.min(LONGEST_DATELINE, pieces.size() - 1); i++) {
                if (pieces.get(i).isQuote()) {
                    break;
                }
                if (pieces.get(i).isDash() && (pieces.get(i - 1).is(")") || isUpper(pieces.get(0)))) {
                    return pieces.subList(i + 1, pieces.size());
                }
            }
            return pieces;
        }

        private boolean isUpper(Piece piece) {
            return piece.end() - piece.start() > 2
                    && passage.text()
                            .substring(piece.start(), piece.end())
                            .chars()
                            .noneMatch(Character::isLowerCase);
        }

        /** "“Is it over?” Lund asked.": behind the mark of the question a sentence starts that has nothing to say of its own. */
        private boolean isTag(List<Piece> next, List<Piece> pieces, int i) {
            boolean speech = (!pieces.isEmpty() && pieces.get(pieces.size() - 1).isQuote()) || (isDialogue && i == 0);
            if (!speech || next.size() > LONGEST_TAG || next.isEmpty()) {
                return false;
            }
            List<Piece> tag = next.get(0).isDash() ? next.subList(1, next.size()) : next;
            List<Frame> frames = tag.isEmpty() ? List.of() : Frames.in(tag, false);
            return !frames.isEmpty() && Contents.isTagOnly(passage.text(), tag, frames.get(0));
        }

        private void sentence(List<Piece> pieces, List<Frame> frames, boolean announced) {
            List<Draft> drafts = Contents.of(passage.text(), pieces, frames);
            if (frames.isEmpty() && isQuotation(pieces)) {
                quotation(pieces, announced);
                return;
            }
            List<Integer> speakers = List.of();
            boolean unknown = false;
            for (Draft draft : drafts) {
                List<Integer> who = who(draft.frame(), pieces);
                unknown |= who.isEmpty();
                if (draft.frame().shape() == Shape.LABEL && !isSpeech(draft, pieces)) {
                    continue;
                }
                speakers = who;
                if (!who.isEmpty()) {
                    add(who, draft, pieces);
                }
            }
            unknown |= frames.stream().anyMatch(f -> !f.subject().isKnown() && f.shape() != Shape.ELIDED);
            last = speakers;
            colon(pieces, frames, drafts);
            candidates.next(pieces, speakers, unknown);
        }

        private List<Integer> who(Frame frame, List<Piece> pieces) {
            return candidates.resolve(frame.subject(), pieces, frame.is(Kind.MORE));
        }

        /** A paragraph that ends with "Lund said:" announces the next. */
        private void colon(List<Piece> pieces, List<Frame> frames, List<Draft> drafts) {
            if (pieces.isEmpty() || !pieces.get(pieces.size() - 1).is(":") || frames.isEmpty()) {
                return;
            }
            Frame frame = frames.get(frames.size() - 1);
            boolean empty = drafts.stream().noneMatch(d -> d.frame().equals(frame));
            if (empty) {
                carried = who(frame, pieces);
                isAnnounced = !carried.isEmpty();
                last = carried;
            }
        }

        private boolean isQuotation(List<Piece> pieces) {
            return !pieces.isEmpty()
                    && pieces.get(0).isQuote()
                    && pieces.stream().allMatch(p -> p.isQuote() || p.isMark());
        }

        /** A quotation without a speaker is by whom spoke just before. */
        private void quotation(List<Piece> pieces, boolean announced) {
            Quote first = quotes.get(pieces.get(0).number());
            Quote end = quotes.get(last(pieces).number());
            Spot spot = new Spot(passage.in(), first.start(), end.end());
            boolean speech = announced
                    || Speech.isSentence(passage.text(), end)
                    || Speech.isSpeech(passage.text(), first)
                    || Speech.isSpeech(passage.text(), end);
            if (!last.isEmpty() && speech) {
                if (!statements.extend(last, spot)) {
                    statements.add(last, StatementStatus.DIRECT, spot, true);
                }
            } else if (last.isEmpty() && !end.isClosed()) {
                statements.addPending(spot);
            }
            candidates.next(pieces, last, last.isEmpty());
        }

        private Piece last(List<Piece> pieces) {
            int i = pieces.size() - 1;
            while (!pieces.get(i).isQuote()) {
                i--;
            }
            return pieces.get(i);
        }

        /** "Lund: We agree" is speech in an interview, and "Lund: a life" is none. */
        private boolean isSpeech(Draft draft, List<Piece> pieces) {
            if (draft.isWhole()) {
                return true;
            }
            List<Piece> said = pieces.subList(draft.from(), draft.to());
            boolean self = said.stream().anyMatch(p -> SELF.contains(p.word()));
            boolean long_ = said.stream().filter(p -> !p.isMark()).count() >= 3;
            boolean quoted = said.stream().anyMatch(Piece::isQuote);
            if (passage.isHeadline()) {
                boolean noun = Grammar.has(
                        pieces, draft.from(), Set.of("a", "an", "the", "how", "why", "what", "who", "from"));
                return quoted || (long_ && !(noun && said.stream().noneMatch(p -> isFinite(p, said))));
            }
            labels += draft.frame().from() == 0 ? 1 : 0;
            return long_ && (self || quoted || labels > 1);
        }

        private boolean isFinite(Piece piece, List<Piece> said) {
            return grammar.isFinite(said, said.indexOf(piece));
        }

        private void add(List<Integer> who, Draft draft, List<Piece> pieces) {
            int from = draft.from();
            int to = draft.to();
            StatementStatus status = status(draft, pieces);
            if (draft.frame().is(Kind.DENY)) {
                int said = afterHavingSaid(pieces, from);
                status = said > from ? StatementStatus.DENIED : status;
                from = said;
            }
            while (from < to && pieces.get(from).isMark()) {
                from++;
            }
            while (to > from && pieces.get(to - 1).isMark()) {
                to--;
            }
            if (from >= to) {
                return;
            }
            boolean transcript = draft.frame().shape() == Shape.LABEL && !passage.isHeadline() && !draft.isWhole();
            int end = transcript ? endOfText() : pieces.get(to - 1).end();
            int start = pieces.get(from).start();
            if (isDialogue && !draft.isRight() && draft.frame().shape() != Shape.SOURCE) {
                status = StatementStatus.DIRECT;
            }
            status = transcript ? StatementStatus.DIRECT : status;
            statements.settlePending(who, pieces.get(from).isQuote() && from == 0);
            statements.add(who, status, new Spot(passage.in(), start, end), draft.isWhole());
        }

        private int endOfText() {
            return passage.text().stripTrailing().length();
        }

        private StatementStatus status(Draft draft, List<Piece> pieces) {
            return switch (draft.frame().status()) {
                case PLANNED -> StatementStatus.PLANNED;
                case DENIED -> StatementStatus.DENIED;
                case SAID, NONE -> isDirect(draft, pieces) ? StatementStatus.DIRECT : StatementStatus.INDIRECT;
            };
        }

        private boolean isDirect(Draft draft, List<Piece> pieces) {
            boolean direct = draft.isWhole();
            for (int i = draft.from(); i < draft.to() && !direct; i++) {
                direct = pieces.get(i).isQuote()
                        && Speech.isSpeech(
                                passage.text(), quotes.get(pieces.get(i).number()));
            }
            return direct;
        }

        /** "denied that he had said it was over": what he is said not to have said. */
        private int afterHavingSaid(List<Piece> pieces, int from) {
            if (!grammar.isPronoun(pieces, from)) {
                return from;
            }
            for (int i = from + 1; i < Math.min(from + 5, pieces.size() - 1); i++) {
                var verb = ReportingVerbs.builtIn().at(pieces, i);
                if (verb != null && verb.forms().contains(ReportingVerbs.Form.PARTICIPLE)) {
                    return Grammar.is(pieces, i + 1, "that") ? i + 2 : i + 1;
                }
            }
            return from;
        }
    }
}
