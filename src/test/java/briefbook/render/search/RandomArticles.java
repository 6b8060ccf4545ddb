package briefbook.render.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** A collection of made-up words with a long tail, and questions about it; the same each time. */
final class RandomArticles {
    private static final String[] PARTS = {
        "ba", "ce", "dú", "fø", "gi", "ho", "ly", "ma", "ne", "or", "pu", "ro", "Sa", "te", "vi", "zw", "东", "京", "ль",
        "ß"
    };

    /** What a reader asks, with the last word as typed so far. */
    record Question(String text, List<String> filters) {}

    private final Random random = new Random(20211207);
    private final List<String> words = new ArrayList<>();

    RandomArticles() {
        for (int i = 0; i < 3_000; i++) {
            StringBuilder word = new StringBuilder();
            for (int n = 1 + random.nextInt(4); n > 0; n--) {
                word.append(PARTS[random.nextInt(PARTS.length)]);
            }
            words.add(random.nextInt(10) == 0 ? word.toString().toUpperCase(Locale.ROOT) : word.toString());
        }
    }

    List<SearchArticle> articles(int count) {
        List<SearchArticle> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> facets = new ArrayList<>(List.of("y" + (2000 + random.nextInt(9))));
            for (int n = random.nextInt(4); n > 0; n--) {
                facets.add("p" + random.nextInt(1 + random.nextInt(200)));
            }
            boolean copy = i > 0 && random.nextInt(8) == 0;
            SearchArticle of = copy ? articles.get(random.nextInt(i)) : null;
            boolean again =
                    of != null && of.original() == Integer.parseInt(of.id().substring(1));
            articles.add(
                    again
                            ? new SearchArticle(
                                    "a" + i,
                                    of.title(),
                                    "",
                                    "",
                                    "copy",
                                    of.facets(),
                                    of.deck(),
                                    of.blocks(),
                                    List.of(text(2)),
                                    of.original())
                            : new SearchArticle(
                                    "a" + i,
                                    text(6),
                                    "1 May 2001",
                                    "Herald",
                                    "",
                                    facets,
                                    random.nextBoolean() ? "" : text(9),
                                    List.of(text(60), text(random.nextInt(60))),
                                    random.nextInt(5) == 0 ? List.of(text(8)) : List.of(),
                                    i));
        }
        return articles;
    }

    List<Question> questions(int count) {
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String text = text(1 + random.nextInt(3));
            int cut = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) - random.nextInt(2));
            List<String> filters = random.nextInt(3) == 0 ? List.of("p" + random.nextInt(20)) : List.of();
            questions.add(new Question(text.substring(0, cut) + (random.nextBoolean() ? " " : ""), filters));
        }
        return questions;
    }

    /** Returns the terms of each article, facets with a colon in front. */
    static List<NavigableSet<String>> terms(List<SearchArticle> articles) {
        List<NavigableSet<String>> all = new ArrayList<>();
        for (SearchArticle article : articles) {
            NavigableSet<String> terms = new TreeSet<>(SearchTerms.of(article.title() + "\n" + article.deck()));
            article.blocks().forEach(t -> terms.addAll(SearchTerms.of(t)));
            article.captions().forEach(t -> terms.addAll(SearchTerms.of(t)));
            List.copyOf(terms).forEach(t -> terms.add(SearchTerms.plainest(t)));
            article.facets().forEach(f -> terms.add(":" + f));
            all.add(terms);
        }
        return all;
    }

    /** Returns what a reader who looks at every article finds: all words, filters and, if need be, a beginning. */
    static Set<Integer> found(List<SearchArticle> articles, List<NavigableSet<String>> terms, Question question) {
        List<String> asked = SearchTerms.of(question.text());
        boolean open = !question.text().endsWith(" ");
        Set<Integer> found = new HashSet<>();
        for (int d = 0; d < articles.size(); d++) {
            NavigableSet<String> has = terms.get(d);
            boolean all = question.filters().stream().allMatch(f -> has.contains(":" + f));
            for (int i = 0; i < asked.size(); i++) {
                String word = asked.get(i);
                String next = open && i == asked.size() - 1 ? has.ceiling(word) : null;
                all &= has.contains(word) || (next != null && next.startsWith(word));
            }
            if (all) {
                found.add(d);
            }
        }
        Set<Integer> every = Set.copyOf(found);
        found.removeIf(d -> articles.get(d).original() != d
                && every.contains(articles.get(d).original()));
        return found;
    }

    private String text(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            int rank = (int) (words.size() * Math.pow(random.nextDouble(), 3));
            text.append(i == 0 ? "" : random.nextInt(12) == 0 ? ", " : " ").append(words.get(rank));
        }
        return text.toString();
    }
}
