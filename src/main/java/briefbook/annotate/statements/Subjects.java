package briefbook.annotate.statements;

import briefbook.annotate.statements.Subject.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the speaker before or behind a verb. Immutable. */
final class Subjects {
    private static final int LONGEST_CHUNK = 40;
    private static final int LONGEST_ROLE = 14;
    private static final Set<String> APPOSITION =
            Set.of("a", "an", "the", "who", "whose", "which", "former", "his", "her", "one", "now", "then", "himself");
    private static final Set<String> OF = Set.of("of", "from", "at", "with", "for");

    private final Grammar grammar = new Grammar();

    /** Returns the speaker that ends before a piece. */
    Subject before(List<Piece> pieces, int end) {
        int i = grammar.beforeTime(pieces, end) - 1;
        i = beforeMedium(pieces, i);
        for (int chunks = 0; chunks < 4 && i >= 0; chunks++) {
            Piece piece = pieces.get(i);
            if (piece.isPerson()) {
                return named(pieces, i);
            }
            if (piece.isWord()) {
                return word(pieces, i);
            }
            int open = open(pieces, i);
            if (open < 1) {
                return Subject.unknown(end, end);
            }
            if (open == i - 2 && Grammar.isPerson(pieces, i - 1) && Grammar.isWord(pieces, open - 1)) {
                return named(pieces, i - 1).at(apposed(pieces, open), i + 1); // "the lawyer, Jo Lund, said"
            }
            if (!Grammar.isPerson(pieces, open - 1)
                    && !grammar.isPronoun(pieces, open - 1)
                    && !isApposition(pieces, open + 1)) {
                return farther(pieces, open, end);
            }
            i = open - 1;
        }
        return Subject.unknown(end, end);
    }

    /** "Jo Lund, a lawyer, activist and writer, said": looks for the comma that follows the name. */
    private Subject farther(List<Piece> pieces, int open, int end) {
        for (int i = open; i > 0 && open - i < LONGEST_CHUNK; i--) {
            if (pieces.get(i).isQuote() || Grammar.is(pieces, i, ";")) {
                break;
            }
            if (Grammar.is(pieces, i, ",")
                    && Grammar.isPerson(pieces, i - 1)
                    && Grammar.has(pieces, i + 1, APPOSITION)) {
                return named(pieces, i - 1);
            }
        }
        return Subject.unknown(end, end);
    }

    private boolean isApposition(List<Piece> pieces, int i) {
        return Grammar.has(pieces, i, APPOSITION) || grammar.isIntroduction(pieces, i);
    }

    private static int open(List<Piece> pieces, int close) {
        Piece mark = pieces.get(close);
        if (!mark.isPause() && !mark.is(")")) {
            return -1;
        }
        for (int i = close - 1; i >= 0 && close - i < LONGEST_CHUNK; i--) {
            Piece piece = pieces.get(i);
            if (mark.is(")") ? piece.is("(") : piece.is(mark.word())) {
                return i;
            }
            if (piece.isQuote() && !mark.is(")")) {
                return -1;
            }
        }
        return -1;
    }

    private Subject word(List<Piece> pieces, int i) {
        Piece piece = pieces.get(i);
        if (grammar.isPronoun(pieces, i)) {
            return new Subject(i, i + 1, Kind.PRONOUN, List.of(), piece.word());
        }
        if (piece.is("who")) {
            int before = Grammar.is(pieces, i - 1, ",") ? i - 2 : i - 1;
            return Grammar.isPerson(pieces, before) ? bare(pieces, before).at(i, i + 1) : Subject.unknown(i, i + 1);
        }
        if (grammar.isTitle(pieces, i)) {
            for (int from = i - 1;
                    from >= 0 && i - from <= 5 && pieces.get(from).isWord();
                    from--) {
                if (Grammar.isPossessive(pieces, from) || grammar.isPreposition(pieces, from)) {
                    break;
                }
                if (pieces.get(from).is("the")) {
                    return grammar.isPreposition(pieces, from - 1)
                            ? Subject.unknown(from, i + 1)
                            : new Subject(from, i + 1, Kind.TITLE, List.of(), piece.word());
                }
            }
        }
        for (int at = i; at > 0 && i - at < 8 && pieces.get(at).isWord(); at--) {
            if (Grammar.has(pieces, at, OF) && Grammar.isPerson(pieces, at - 1)) {
                return named(pieces, at - 1); // "Jo Lund of the ministry said"
            }
        }
        return Subject.unknown(phrase(pieces, i + 1), i + 1);
    }

    private Subject named(List<Piece> pieces, int i) {
        if (grammar.isPreposition(pieces, i - 1) && !isOpening(pieces, i - 1)) {
            return Subject.unknown(phrase(pieces, i), i + 1);
        }
        List<Integer> people = new ArrayList<>(List.of(pieces.get(i).number()));
        int first = i;
        while (first >= 2
                && (Grammar.is(pieces, first - 1, "and") || (first < i && Grammar.is(pieces, first - 1, ",")))
                && Grammar.isPerson(pieces, first - 2)) {
            first -= 2;
            people.add(0, pieces.get(first).number());
        }
        if (first < i && !isClauseStart(pieces, first)) {
            return bare(pieces, i);
        }
        int other = first == i ? described(pieces, i) : -1;
        if (other >= 0) {
            people.add(0, pieces.get(other).number());
            first = other;
        }
        return new Subject(phrase(pieces, first), i + 1, Kind.NAMED, people, "");
    }

    /** "Jo Lund, the minister, and Omar Reyes said": finds the first of the two; -1 when there is none. */
    private int described(List<Piece> pieces, int last) {
        if (!Grammar.is(pieces, last - 1, "and") || !Grammar.is(pieces, last - 2, ",")) {
            return -1;
        }
        int open = open(pieces, last - 2);
        boolean person = open > 0 && Grammar.isPerson(pieces, open - 1) && isClauseStart(pieces, open - 1);
        return person ? open - 1 : -1;
    }

    /** "But for Lund" is no beginning; "as Lund said" is. */
    private static boolean isOpening(List<Piece> pieces, int i) {
        return Grammar.is(pieces, i, "like");
    }

    private boolean isClauseStart(List<Piece> pieces, int i) {
        return i == 0
                || Grammar.isPause(pieces, i - 1)
                || Grammar.isQuote(pieces, i - 1)
                || Grammar.is(pieces, i - 1, "both")
                || Grammar.is(pieces, i - 1, "that")
                || Grammar.is(pieces, i - 1, "as")
                || grammar.isConjunction(pieces, i - 1)
                || grammar.isSubordinate(pieces, i - 1);
    }

    private Subject bare(List<Piece> pieces, int i) {
        return new Subject(i, i + 1, Kind.NAMED, List.of(pieces.get(i).number()), "");
    }

    /** Returns where the words start that belong to the noun before a place: "company founder Jo Lund". */
    private int phrase(List<Piece> pieces, int end) {
        int from = end;
        while (from > 0
                && end - from < 6
                && pieces.get(from - 1).isWord()
                && !grammar.isPreposition(pieces, from - 1)
                && !grammar.isConjunction(pieces, from - 1)
                && !grammar.isSubordinate(pieces, from - 1)
                && !grammar.isConditional(pieces, from - 1)
                && !grammar.isFinite(pieces, from - 1)
                && !Grammar.is(pieces, from - 1, "that")
                && !Grammar.has(pieces, from - 1, Frames.NO_START)) {
            from--;
        }
        return from;
    }

    /** Returns where the words start that a name explains: "the brother of the gunman, Jo Lund". */
    private int apposed(List<Piece> pieces, int end) {
        int from = end;
        while (from > 0 && end - from < 10 && pieces.get(from - 1).isWord() && !grammar.isFinite(pieces, from - 1)) {
            from--;
        }
        boolean whole = from == 0 || Grammar.isPause(pieces, from - 1) || Grammar.isQuote(pieces, from - 1);
        return whole && grammar.isDeterminer(pieces, from) ? from : phrase(pieces, end);
    }

    /** "Lund in a statement said": goes back before it. */
    private int beforeMedium(List<Piece> pieces, int last) {
        boolean medium = Grammar.has(pieces, last, Adjuncts.MEDIUM);
        for (int i = last - 1; medium && i >= 0 && last - i < 5 && pieces.get(i).isWord(); i--) {
            if (Grammar.is(pieces, i, "in") || Grammar.is(pieces, i, "at") || Grammar.is(pieces, i, "on")) {
                return i - 1;
            }
        }
        return last;
    }

    /** Returns the speaker that follows a verb or "according to". */
    Subject after(List<Piece> pieces, int start) {
        if (grammar.isPronoun(pieces, start)) {
            return new Subject(
                    start, start + 1, Kind.PRONOUN, List.of(), pieces.get(start).word());
        }
        int i = start;
        while (i < pieces.size() && i - start < LONGEST_ROLE) {
            Piece piece = pieces.get(i);
            if (piece.isPerson()) {
                boolean owner = Grammar.isPossessive(pieces, i + 1);
                boolean oblique = i > start && grammar.isPreposition(pieces, i - 1);
                if (!owner && !oblique) {
                    return listed(pieces, start, i);
                }
                i += owner ? 2 : 1;
            } else if (piece.is(",") && i > start) {
                return Grammar.isPerson(pieces, i + 1)
                                && !Grammar.isPossessive(pieces, i + 2)
                                && endsThere(pieces, i + 2)
                        ? new Subject(
                                start,
                                i + 2,
                                Kind.NAMED,
                                List.of(pieces.get(i + 1).number()),
                                "")
                        : title(pieces, start, i);
            } else if (!piece.isWord() || grammar.isFinite(pieces, i) || piece.is("that")) {
                return title(pieces, start, i);
            } else if (grammar.isSubordinate(pieces, i)
                    || grammar.afterTime(pieces, i) > i
                    || grammar.isSubject(pieces, i)) {
                return title(pieces, start, i);
            } else {
                i++;
            }
        }
        return title(pieces, start, i);
    }

    private boolean endsThere(List<Piece> pieces, int i) {
        return i >= pieces.size() || !pieces.get(i).isWord() || !grammar.isFinite(pieces, i);
    }

    private Subject listed(List<Piece> pieces, int start, int first) {
        List<Integer> people = new ArrayList<>(List.of(pieces.get(first).number()));
        int end = first + 1;
        if (Grammar.is(pieces, end, "and") && Grammar.isPerson(pieces, end + 1) && !Grammar.isWord(pieces, end + 2)) {
            people.add(pieces.get(end + 1).number());
            end += 2;
        }
        return new Subject(start, end, Kind.NAMED, people, "");
    }

    private Subject title(List<Piece> pieces, int start, int end) {
        for (int i = start + 1; i < end && Grammar.is(pieces, start, "the"); i++) {
            boolean last = i + 1 == end || grammar.isPreposition(pieces, i + 1);
            if (last
                    && grammar.isTitle(pieces, i)
                    && !Grammar.is(pieces, i + 1, "for")
                    && !Grammar.is(pieces, i + 1, "of")) {
                return new Subject(
                        start, i + 1, Kind.TITLE, List.of(), pieces.get(i).word());
            }
        }
        return Subject.unknown(start, end);
    }
}
