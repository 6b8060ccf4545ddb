package briefbook.render.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Tells for each term which articles hold it, and how much it tells of each: its part of the BM25 formula, from 1 to 63.
 *
 * <p>Facets are terms too, with a colon in front, which no word has.
 */
final class TermIndex {
    /** Articles that are cut into terms at a time: enough for all threads, few enough to keep memory small. */
    private static final int BATCH = 512;

    /** A word of the title counts as so many of the text. */
    private static final int TITLE = 5;

    private static final double SATURATION = 1.2;
    private static final double LENGTH = 0.75;
    private static final int MOST = 63;

    private final Map<String, Postings> terms = new HashMap<>();
    private final int[] lengths;

    private TermIndex(int articles) {
        lengths = new int[articles];
    }

    /** Counts how often an article holds each of its terms, and how many terms it has in all. */
    private record Counted(Map<String, int[]> counts, int length) {
        static Counted of(SearchArticle article) {
            Map<String, int[]> counts = new HashMap<>();
            int[] length = new int[1];
            count(article.title(), TITLE, counts, length);
            count(article.deck(), 1, counts, length);
            article.blocks().forEach(t -> count(t, 1, counts, length));
            article.captions().forEach(t -> count(t, 1, counts, length));
            return new Counted(counts, length[0]);
        }

        private static void count(String text, int weight, Map<String, int[]> counts, int[] length) {
            SearchTerms.each(text, term -> {
                add(term, weight, counts);
                length[0]++;
                // "Łódź" is looked for as "Lodz", "Gauß" as "Gauss": no marks, so only a table knows.
                String other = SearchTerms.plainest(term);
                if (!other.equals(term)) {
                    add(other, weight, counts);
                }
            });
        }

        private static void add(String term, int weight, Map<String, int[]> counts) {
            counts.computeIfAbsent(term, t -> new int[1])[0] += weight;
        }
    }

    /** Returns all terms in order, each with its articles as {@link Letters} write them. */
    static List<Map.Entry<String, String>> of(List<SearchArticle> articles) {
        TermIndex index = new TermIndex(articles.size());
        for (int from = 0; from < articles.size(); from += BATCH) {
            List<SearchArticle> batch = articles.subList(from, Math.min(articles.size(), from + BATCH));
            List<Counted> counted = batch.parallelStream().map(Counted::of).toList();
            for (int i = 0; i < batch.size(); i++) {
                index.add(from + i, counted.get(i), batch.get(i).facets());
            }
        }
        return index.written();
    }

    private void add(int article, Counted counted, List<String> facets) {
        lengths[article] = counted.length();
        counted.counts()
                .forEach((term, count) ->
                        terms.computeIfAbsent(term, t -> new Postings()).add(article, count[0]));
        facets.stream()
                .distinct()
                .forEach(
                        f -> terms.computeIfAbsent(":" + f, t -> new Postings()).add(article, 1));
    }

    private List<Map.Entry<String, String>> written() {
        double average = Math.max(1, IntStream.of(lengths).average().orElse(1));
        return new ArrayList<>(new TreeMap<>(terms).entrySet())
                .parallelStream()
                        .map(e -> Map.entry(e.getKey(), written(e.getValue(), average)))
                        .toList();
    }

    private String written(Postings postings, double average) {
        StringBuilder out = new StringBuilder();
        int before = -1;
        for (int i = 0; i < postings.size(); i++) {
            int article = postings.document(i);
            Letters.number(out, article - before - 1);
            // Turned by half, so that usual weights need no back-slash.
            Letters.letter(out, impact(postings.count(i), lengths[article] / average) ^ 32);
            before = article;
        }
        return out.toString();
    }

    private static int impact(int count, double length) {
        double part = count / (count + SATURATION * (1 - LENGTH + LENGTH * length));
        return (int) Math.max(1, Math.min(MOST, Math.round(part * MOST)));
    }
}
