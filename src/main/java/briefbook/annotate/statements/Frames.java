package briefbook.annotate.statements;

import briefbook.annotate.statements.Frame.Shape;
import briefbook.annotate.statements.Leads.Lead;
import briefbook.annotate.statements.Leads.Status;
import briefbook.annotate.statements.ReportingVerbs.Form;
import briefbook.annotate.statements.ReportingVerbs.Found;
import briefbook.annotate.statements.ReportingVerbs.Kind;
import briefbook.annotate.statements.ReportingVerbs.Verb;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who is said to say something in one sentence, whether or not the speaker can be told. */
final class Frames {
    private static final Set<String> QUOTING = StatementWords.builtIn().group("quoting");
    private static final Set<String> ISSUING = StatementWords.builtIn().group("issuing");
    static final Set<String> NO_START = StatementWords.builtIn().group("no-start");
    private static final ReportingVerbs VERBS = ReportingVerbs.builtIn();
    private static final Leads LEADS = Leads.builtIn();

    private final Grammar grammar = new Grammar();
    private final Subjects subjects = new Subjects();
    private final List<Piece> pieces;
    private final boolean isHeadline;
    private final List<Frame> found = new ArrayList<>();

    /** Who does things at the moment, so that ", saying" has a subject. */
    private Subject main = Subject.unknown(0, 0);

    private Frames(List<Piece> pieces, boolean isHeadline) {
        this.pieces = pieces;
        this.isHeadline = isHeadline;
    }

    /** Returns the frames of a sentence in order; frames do not overlap. */
    static List<Frame> in(List<Piece> pieces, boolean isHeadline) {
        Frames frames = new Frames(pieces, isHeadline);
        frames.scan();
        frames.found.sort(Comparator.comparingInt(Frame::from));
        return frames.found;
    }

    private void scan() {
        label();
        int at = mayReport() ? 0 : pieces.size();
        while (at < pieces.size()) {
            noteSubject(at);
            Frame frame = Grammar.is(pieces, at, "according") && Grammar.is(pieces, at + 1, "to")
                    ? source(at)
                    : pieces.get(at).isWord() ? verb(at) : null;
            if (frame != null) {
                found.add(frame);
                if (frame.shape() != Shape.SOURCE && frame.shape() != Shape.SUBORDINATE) {
                    main = frame.subject();
                }
            }
            at = frame == null ? at + 1 : Math.max(at + 1, frame.to());
        }
        if (found.isEmpty()) {
            announced();
        }
    }

    /** Most sentences hold no verb that reports; they are passed over before anybody asks who does what. */
    private boolean mayReport() {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.is("according") || piece.is(":") || (piece.isWord() && VERBS.at(pieces, i) != null)) {
                return true;
            }
        }
        return false;
    }

    /** "Lund was blunt: “We agree.”" names nobody else who could speak. */
    private void announced() {
        int last = pieces.size() - 1;
        int colon = last - 1;
        boolean quote =
                last >= 3 && pieces.get(last).isQuote() && pieces.get(colon).is(":");
        if (quote && main.isKnown() && pieces.stream().filter(Piece::isPerson).count() <= 1) {
            found.add(new Frame(0, colon + 1, main, null, Status.SAID, Shape.LABEL));
        }
    }

    /** "Lund: We agree" and, in headlines, "Talks have failed: Lund". */
    private void label() {
        int last = pieces.size() - 1;
        if (last >= 2 && pieces.get(0).isPerson() && pieces.get(1).is(":")) {
            found.add(new Frame(0, 2, person(0), null, Status.SAID, Shape.LABEL));
        } else if (isHeadline
                && last >= 2
                && pieces.get(last).isPerson()
                && (pieces.get(last - 1).is(":")
                        || (pieces.get(last - 1).isDash()
                                && pieces.get(last - 2).isQuote()))) {
            found.add(new Frame(last - 1, last + 1, person(last), null, Status.SAID, Shape.LABEL));
        }
    }

    private Subject person(int i) {
        return new Subject(i, i + 1, Subject.Kind.NAMED, List.of(pieces.get(i).number()), "");
    }

    private Frame source(int at) {
        Subject subject = subjects.after(pieces, at + 2);
        return new Frame(at, Math.max(at + 2, subject.to()), subject, null, Status.SAID, Shape.SOURCE);
    }

    private @Nullable Frame verb(int at) {
        Found verb = VERBS.at(pieces, at);
        if (verb == null || isNoun(at) || (verb.verb().kind() == Kind.DENY && deniesSaying(at + 1))) {
            return null;
        }
        if (verb.forms().contains(Form.ING) && isQuoted(at - 1)) {
            return new Frame(at - 2, at + verb.pieces(), person(at - 2), verb.verb(), Status.SAID, Shape.SUBORDINATE);
        }
        Lead lead = LEADS.before(pieces, at, verb);
        int end = at + verb.pieces();
        if (lead == null) {
            return isHeadline ? toSay(at, verb) : null;
        }
        int start = lead.from();
        boolean bare = lead.status() == Status.SAID && start == at;
        if (verb.forms().contains(Form.ING) && !verb.isFinite() && !hasLead(start, at)) {
            return participle(start, end, verb.verb());
        }
        if (Grammar.has(pieces, start - 2, QUOTING) && Grammar.isPerson(pieces, start - 1)) {
            return null; // "quoted Lund said": no sentence
        }
        Subject before = subjects.before(pieces, start);
        if (before.isKnown()) {
            return plain(before, end, verb.verb(), lead.status());
        }
        if (bare && opensInversion(start)) {
            Subject after = subjects.after(pieces, end);
            if (after.to() > end && !hasVerb(after)) {
                return new Frame(start, after.to(), after, verb.verb(), Status.SAID, Shape.INVERTED);
            }
        }
        if (grammar.isConjunction(pieces, start - 1) || (Grammar.is(pieces, start - 1, ",") && found.size() > 0)) {
            return new Frame(start, end, elided(verb, end), verb.verb(), lead.status(), Shape.ELIDED);
        }
        return verb.isFinite() || lead.status() != Status.SAID
                ? new Frame(
                        Math.min(before.from(), start),
                        end,
                        Subject.unknown(start, start),
                        verb.verb(),
                        lead.status(),
                        Shape.PLAIN)
                : null;
    }

    /** A third person without subject can be a noun, "letters and notes", unless a clause follows. */
    private Subject elided(Found verb, int end) {
        boolean past = verb.forms().contains(Form.PAST);
        boolean clause = Grammar.is(pieces, end, "that") || Grammar.isQuote(pieces, end);
        return past || clause ? main : Subject.unknown(end, end);
    }

    private Frame plain(Subject subject, int end, Verb verb, Status status) {
        int before = subject.from() - 1;
        boolean isRelative = Grammar.is(pieces, subject.from(), "who");
        if (grammar.isConditional(pieces, before) || Grammar.has(pieces, before, NO_START)) {
            return new Frame(subject.from(), end, Subject.unknown(before, end), verb, status, Shape.SUBORDINATE);
        }
        boolean as = Grammar.is(pieces, before, "as") && (end >= pieces.size() || !grammar.isSubject(pieces, end));
        Shape shape = as
                ? Shape.SOURCE
                : isRelative || grammar.isSubordinate(pieces, before) ? Shape.SUBORDINATE : Shape.PLAIN;
        int from = shape == Shape.SOURCE ? before : subject.from();
        return new Frame(from, end, subject, verb, status, shape);
    }

    private boolean hasLead(int start, int at) {
        for (int i = start; i < at; i++) {
            if (!grammar.isAdverb(pieces, i)) {
                return true;
            }
        }
        return false;
    }

    /** "quoted Lund as saying". */
    private boolean isQuoted(int as) {
        return Grammar.is(pieces, as, "as") && Grammar.isPerson(pieces, as - 1) && Grammar.has(pieces, as - 2, QUOTING);
    }

    /** ", saying"; "by saying". */
    private @Nullable Frame participle(int start, int end, Verb verb) {
        boolean joined = Grammar.isPause(pieces, start - 1)
                || Grammar.isQuote(pieces, start - 1)
                || Grammar.is(pieces, start - 1, "by")
                || isIssued(start - 1)
                || (Grammar.is(pieces, start - 1, "and") && !found.isEmpty());
        return joined ? new Frame(start, end, main, verb, Status.SAID, Shape.ELIDED) : null;
    }

    /** "Lund issued a statement saying". */
    private boolean isIssued(int medium) {
        if (!Grammar.has(pieces, medium, Adjuncts.MEDIUM)) {
            return false;
        }
        for (int i = medium - 1; i > 0 && medium - i < 6; i--) {
            if (Grammar.has(pieces, i, ISSUING)) {
                return true;
            }
        }
        return false;
    }

    /** Headlines: "Lund to tell Moscow that". */
    private @Nullable Frame toSay(int at, Found verb) {
        return verb.forms().contains(Form.BASE) && Grammar.is(pieces, at - 1, "to") && Grammar.isPerson(pieces, at - 2)
                ? new Frame(at - 2, at + verb.pieces(), person(at - 2), verb.verb(), Status.PLANNED, Shape.PLAIN)
                : null;
    }

    /** "denied ever having said": the verb that counts comes later. */
    private boolean deniesSaying(int i) {
        int at = i;
        while (grammar.isAdverb(pieces, at) || Grammar.is(pieces, at, "having")) {
            at++;
        }
        if (at >= pieces.size() || Grammar.isQuote(pieces, at)) {
            return false;
        }
        Found next = VERBS.at(pieces, at);
        return next != null
                && (next.forms().contains(Form.ING) || (at > i && next.forms().contains(Form.PARTICIPLE)));
    }

    /** "the claims", "his reported comments", "a call". */
    private boolean isNoun(int at) {
        return (grammar.isDeterminer(pieces, at - 1) && !Grammar.is(pieces, at - 1, "that"))
                || Grammar.isPossessive(pieces, at - 1)
                || (grammar.isPreposition(pieces, at - 1)
                        && !Grammar.is(pieces, at - 1, "by")
                        && !Grammar.is(pieces, at - 1, "to")
                        && !Grammar.is(pieces, at - 1, "about"));
    }

    private boolean opensInversion(int verb) {
        return verb == 0
                || Grammar.isQuote(pieces, verb - 1)
                || Grammar.isPause(pieces, verb - 1)
                || Grammar.is(pieces, verb - 1, "?")
                || Grammar.is(pieces, verb - 1, "!");
    }

    private boolean hasVerb(Subject subject) {
        int next = subject.to();
        return grammar.isFinite(pieces, next)
                || (next < pieces.size() && isFiniteVerb(next) && Grammar.isWord(pieces, next));
    }

    private boolean isFiniteVerb(int i) {
        Found verb = VERBS.at(pieces, i);
        return verb != null && verb.isFinite();
    }

    /** Keeps track of who does things: a name or pronoun where a clause starts. */
    private void noteSubject(int at) {
        Piece piece = pieces.get(at);
        boolean start = at == 0
                || grammar.isConjunction(pieces, at - 1)
                || grammar.isSubordinate(pieces, at - 1)
                || (at < 5 && isRole(at));
        boolean afterIntroduction =
                Grammar.is(pieces, at - 1, ",") && (grammar.isIntroduction(pieces, 0) || isIntroduced(at));
        if (piece.isPerson() && !Grammar.isPossessive(pieces, at + 1)) {
            boolean alone = !Grammar.is(pieces, at + 1, "and") && !Grammar.is(pieces, at + 1, "or");
            if ((start && !grammar.isSubordinate(pieces, at - 1)) || (afterIntroduction && !main.isKnown())) {
                main = alone ? person(at) : Subject.unknown(at, at + 1);
            }
        } else if (grammar.isPronoun(pieces, at) && (start || afterIntroduction)) {
            main = new Subject(at, at + 1, Subject.Kind.PRONOUN, List.of(), piece.word());
        } else if (start
                && at > 0
                && piece.isWord()
                && (grammar.isDeterminer(pieces, at) || grammar.isSubject(pieces, at))) {
            main = Subject.unknown(at, at + 1);
        }
    }

    /** "Some days after the vote, Lund": no clause and nobody before. */
    private boolean isIntroduced(int at) {
        for (int i = 0; i < at - 1; i++) {
            if (i > 12 || !Grammar.isWord(pieces, i) || grammar.isFinite(pieces, i)) {
                return false;
            }
        }
        return true;
    }

    /** "Company founder Jo Lund": only words that belong to the name before it. */
    private boolean isRole(int at) {
        for (int i = 0; i < at; i++) {
            if (!Grammar.isWord(pieces, i)
                    || grammar.isPreposition(pieces, i)
                    || grammar.isFinite(pieces, i)
                    || grammar.isIntroduction(pieces, i)
                    || Grammar.isPossessive(pieces, i)
                    || VERBS.at(pieces, i) != null) {
                return false;
            }
        }
        return true;
    }
}
