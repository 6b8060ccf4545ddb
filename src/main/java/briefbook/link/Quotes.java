package briefbook.link;

import briefbook.model.Article;
import briefbook.model.PersonKind;
import briefbook.model.PersonMention;
import briefbook.model.Spot;
import briefbook.model.StatementMention;
import briefbook.text.Sentences;
import briefbook.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Quotes the sentences of one article. Each text is cut into sentences once, and all who stand in a sentence share its words.
 * Not thread-safe.
 */
final class Quotes {
    /** Characters on each side of a mention that its sentence may have; longer sentences are lists. */
    private static final int REACH = 2000;

    private final Article article;
    private final Map<String, List<Span>> sentences = new HashMap<>();
    private String lastText = "";
    private Span lastSpan = new Span(0, 0);
    private String lastQuote = "";

    Quotes(Article article) {
        this.article = article;
    }

    /** Returns the sentence around a mention, or the whole title, or the whole caption with the credit if it stands there. */
    String of(PersonMention mention) {
        String in = mention.spot().in();
        if (in.startsWith("caption:") && mention.kind() == PersonKind.CREDIT) {
            return article.captions().get(Spot.number(in)).whole();
        }
        return of(in, mention.nameStart(), mention.nameStart() + 1);
    }

    /** Returns the sentences that hold a statement, or the whole title, or the whole caption. */
    String of(StatementMention statement) {
        return of(
                statement.spot().in(),
                statement.spot().start(),
                statement.spot().end());
    }

    private String of(String in, int from, int to) {
        if (in.equals("title")) {
            return article.title().text();
        }
        if (in.startsWith("caption:")) {
            return article.captions().get(Spot.number(in)).text();
        }
        String deck = article.deck();
        String text = in.equals("deck")
                ? (deck == null ? "" : deck)
                : article.blocks().get(Spot.number(in)).text();
        List<Span> all = sentences.computeIfAbsent(in, k -> Sentences.of(text));
        Span span = around(text, all, from, to);
        if (!text.equals(lastText) || !span.equals(lastSpan)) {
            lastText = text;
            lastSpan = span;
            lastQuote = span.of(text);
        }
        return lastQuote;
    }

    /**
     * Returns the sentences that hold a stretch. Of a text of any length only the part around it is quoted: a list of forty
     * thousand names in one line is one sentence, and each name would quote it all.
     */
    private static Span around(String text, List<Span> sentences, int from, int to) {
        int low = text.length() <= REACH ? 0 : Math.max(0, from - REACH);
        int high = text.length() <= REACH ? text.length() : Math.min(text.length(), to + REACH);
        while (low > 0 && low < from && !Character.isWhitespace(text.charAt(low - 1))) {
            low++;
        }
        while (high < text.length() && high > to && !Character.isWhitespace(text.charAt(high))) {
            high--;
        }
        int first = at(sentences, from);
        int last = at(sentences, to - 1);
        return new Span(
                first < 0 ? from : Math.max(low, sentences.get(first).start()),
                last < 0 ? to : Math.min(high, sentences.get(last).end()));
    }

    /** Returns the number of the sentence that holds a place; -1 between sentences. */
    private static int at(List<Span> sentences, int place) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).contains(place)) {
                return middle;
            }
            if (sentences.get(middle).start() > place) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return -1;
    }
}
