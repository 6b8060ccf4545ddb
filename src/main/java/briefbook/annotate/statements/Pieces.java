package briefbook.annotate.statements;

import briefbook.annotate.statements.Piece.Kind;
import briefbook.model.PersonMention;
import briefbook.text.Sentences;
import briefbook.text.Span;
import briefbook.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into sentences of pieces; a full stop within a quotation ends no sentence. */
final class Pieces {
    private final String text;
    private final List<Quote> quotes;
    private final List<PersonMention> people;
    private final List<Integer> here;
    private int quote;
    private int person;

    private Pieces(String text, List<Quote> quotes, List<PersonMention> people, List<Integer> here) {
        this.text = text;
        this.quotes = quotes;
        this.people = people;
        this.here = here;
    }

    /**
     * Cuts a text.
     *
     * @param here numbers of the mentions of people in the text, in order
     */
    static List<List<Piece>> of(String text, List<Quote> quotes, List<PersonMention> people, List<Integer> here) {
        Pieces cutter = new Pieces(text, quotes, people, here);
        List<List<Piece>> sentences = new ArrayList<>();
        for (Span sentence : outer(text, quotes)) {
            sentences.add(cutter.cut(sentence));
        }
        return sentences;
    }

    private static List<Span> outer(String text, List<Quote> quotes) {
        List<Span> outer = new ArrayList<>();
        int q = 0;
        int start = -1;
        for (Span sentence : Sentences.of(text)) {
            start = start < 0 ? sentence.start() : start;
            while (q < quotes.size() && quotes.get(q).end() <= sentence.end()) {
                q++;
            }
            boolean inside = q < quotes.size() && quotes.get(q).start() < sentence.end();
            if (!inside) {
                outer.add(new Span(start, sentence.end()));
                start = -1;
            }
        }
        if (start >= 0) {
            outer.add(new Span(start, text.length()));
        }
        return outer;
    }

    private List<Piece> cut(Span sentence) {
        List<Piece> pieces = new ArrayList<>();
        int at = sentence.start();
        while (at < sentence.end()) {
            while (quote < quotes.size() && quotes.get(quote).start() < at) {
                quote++;
            }
            while (person < here.size() && mention(person).spot().start() < at) {
                person++;
            }
            int nextQuote = quote < quotes.size() ? quotes.get(quote).start() : text.length();
            int nextPerson = person < here.size() ? mention(person).spot().start() : text.length();
            int next = Math.min(sentence.end(), Math.min(nextQuote, nextPerson));
            words(at, next, pieces);
            if (next == sentence.end()) {
                break;
            }
            boolean quoted = nextQuote <= nextPerson;
            int end = quoted ? quotes.get(quote).end() : mention(person).spot().end();
            Kind kind = quoted ? Kind.QUOTE : Kind.PERSON;
            pieces.add(
                    new Piece(next, end, kind, "", quoted ? quote : here.get(person), !quoted || isCapital(next, end)));
            at = Math.max(end, next + 1);
        }
        return pieces;
    }

    /** Tells whether the first word of a quotation has a capital. */
    private boolean isCapital(int from, int to) {
        for (int i = from + 1; i < Math.min(to, from + 4); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return Character.isUpperCase(text.charAt(i));
            }
        }
        return false;
    }

    private PersonMention mention(int i) {
        return people.get(here.get(i));
    }

    private void words(int from, int to, List<Piece> pieces) {
        if (from >= to) {
            return;
        }
        for (Span token : Tokens.of(text, new Span(from, to))) {
            char first = text.charAt(token.start());
            String word = token.of(text).toLowerCase(Locale.ROOT).replace('’', '\'');
            boolean isWord = Character.isLetterOrDigit(first)
                    || (word.length() > 1 && (first == '\'' || first == '’' || first == '@' || first == '#'));
            pieces.add(new Piece(
                    token.start(),
                    token.end(),
                    isWord ? Kind.WORD : Kind.MARK,
                    word,
                    -1,
                    Character.isUpperCase(first)));
        }
    }
}
