package briefbook.quote;

import briefbook.model.Article;
import briefbook.model.Spot;
import briefbook.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which sentences of one article are quoted. The title always is; a caption or a standfirst is quoted whole.
 *
 * <p>Quotes are offered one after the other, the most important first. A share of the text is the limit; the first quote may go
 * over it, so that an article of one sentence is not silent. For one thread.
 */
final class Choice {
    private static final String TITLE = "title";

    private final Article article;
    private final int most;
    private final Map<String, List<Span>> chosen = new TreeMap<>();
    private int taken;

    /** Starts with nothing but the title; {@code share} is that of the letters of the body that may be quoted, 0 to 1. */
    Choice(Article article, double share) {
        this.article = article;
        this.most = (int) (share
                * article.blocks().stream().mapToInt(b -> b.text().length()).sum());
    }

    /** Takes all of the quotes, or none when they are too much; tells whether they are quoted now. */
    boolean offer(List<Spot> quotes) {
        List<Spot> more = quotes.stream().filter(q -> !holds(q)).distinct().toList();
        int letters = more.stream().mapToInt(q -> q.end() - q.start()).sum();
        if (letters > 0 && taken > 0 && taken + letters > most) {
            return false;
        }
        more.forEach(q -> chosen.computeIfAbsent(q.in(), k -> new ArrayList<>()).add(new Span(q.start(), q.end())));
        taken += letters;
        return true;
    }

    /** Tells whether a place is quoted. */
    boolean holds(Spot spot) {
        return spot.in().equals(TITLE)
                || chosen.getOrDefault(spot.in(), List.of()).stream()
                        .anyMatch(s -> s.start() <= spot.start() && spot.end() <= s.end());
    }

    /** Returns the quoted stretches of a part of the article, in order; those that overlap are one. */
    List<Span> of(String in) {
        List<Span> apart = new ArrayList<>();
        chosen.getOrDefault(in, List.of()).stream()
                .sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end))
                .forEach(span -> {
                    Span last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
                    if (last != null && span.start() < last.end()) {
                        apart.set(apart.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
                    } else {
                        apart.add(span);
                    }
                });
        return apart;
    }

    /** Returns where the quote that holds a place stands: the whole of a title, standfirst or caption, else its sentences. */
    Spot around(Spot place, String quote) {
        String text = text(place.in());
        if (!place.in().startsWith("block:")) {
            return new Spot(place.in(), 0, text.length());
        }
        int at = text.indexOf(quote, Math.max(0, place.end() - quote.length()));
        return at < 0 || at > place.start()
                ? place // a list of thousands of names is cut around each
                : new Spot(place.in(), at, at + quote.length());
    }

    private String text(String in) {
        if (in.indexOf(':') < 0) {
            String deck = article.deck();
            return in.equals(TITLE) ? article.title().text() : deck == null ? "" : deck;
        }
        int number = Spot.number(in);
        if (in.startsWith("block:")) {
            return article.blocks().get(number).text();
        }
        return article.captions().get(number).whole();
    }
}
