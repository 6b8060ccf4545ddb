package briefbook.render;

import briefbook.model.Page;
import briefbook.model.Removal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Lists by rule what was taken out of all articles, biggest first, so that a bad rule is seen. */
final class RemovedPage implements PageType {
    static final String PATH = "removed.html";

    /** So many passages show what a rule takes; the counts are of all. */
    private static final int EXAMPLES = 5;

    private static final int LONGEST_EXAMPLE = 160;

    /** What each list of rules may weigh where not all fit. */
    private static final int SHARE = 60_000;

    private static final String MOVED = "moved:";

    /**
     * What the template shows.
     *
     * @param summary how much was taken out in all
     * @param isListed whether it is shown at all
     * @param gone rules whose text is nowhere else
     * @param moved rules whose text lives on, as the title for instance
     */
    record View(String summary, boolean isListed, Listed<RuleGroup> gone, Listed<RuleGroup> moved) {}

    /**
     * What one rule took out of all articles.
     *
     * @param rule its name
     * @param reason the reason that it gave most often
     * @param counts passages, characters and articles, in words
     * @param examples some of the passages
     */
    record RuleGroup(String rule, Told reason, String counts, List<Example> examples) {}

    /** A passage and the article that it was taken from. */
    record Example(String text, Anchor article) {}

    /** Counts while articles are gone through. For one thread. */
    private static final class Tally {
        private final Map<String, Integer> reasons = new HashMap<>();
        private final List<Example> examples = new ArrayList<>();
        private int passages;
        private long characters;
        private int articles;
        private int lastArticle = -1;

        private void add(Removal removal, int article, Anchor link) {
            passages++;
            characters += removal.text().length();
            articles += article == lastArticle ? 0 : 1;
            // One from each article says more than five from the first.
            if (article != lastArticle && examples.size() < EXAMPLES) {
                examples.add(new Example(shortened(removal.text()), link));
            }
            lastArticle = article;
            reasons.merge(removal.reason(), 1, Integer::sum);
        }

        private String reason() {
            return reasons.entrySet().stream()
                    .min(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .orElse("");
        }
    }

    @Override
    public Stream<Page> pages(Site site) {
        Rows rows = site.rows(PATH);
        Map<String, Tally> tallies = new TreeMap<>();
        for (int i = 0; i < site.corpus().entries().size(); i++) {
            Anchor article = rows.article(i);
            Anchor link = Anchor.to(article.href() + "#removed", article.text());
            for (Removal removal : site.corpus().entries().get(i).article().removed()) {
                tallies.computeIfAbsent(removal.rule(), k -> new Tally()).add(removal, i, link);
            }
        }
        List<RuleGroup> gone = groups(site, tallies, false);
        List<RuleGroup> moved = groups(site, tallies, true);
        int passages = tallies.entrySet().stream()
                .filter(e -> !e.getKey().startsWith(MOVED))
                .mapToInt(e -> e.getValue().passages)
                .sum();
        String title = site.words().text("removed.title");
        MorePages more = new MorePages(site, PATH, title, Weight.of(gone) + Weight.of(moved));
        String summary = site.isQuotes()
                ? site.words().text("quotes.removed")
                : site.words().text("removed.all", passages, gone.size());
        View view = new View(
                summary,
                !site.isQuotes(),
                more.list("gone", "rules", "removed.gone", gone, SHARE),
                more.list("moved", "rules", "article.moved", moved, SHARE));
        return Stream.concat(Stream.of(site.page(PATH, "removed", title, view)), more.pages().stream());
    }

    private static List<RuleGroup> groups(Site site, Map<String, Tally> tallies, boolean moved) {
        return tallies.entrySet().stream()
                .filter(e -> e.getKey().startsWith(MOVED) == moved)
                .sorted(Comparator.comparing((Map.Entry<String, Tally> e) -> -e.getValue().passages)
                        .thenComparing(Map.Entry::getKey))
                .map(e -> new RuleGroup(
                        e.getKey(),
                        site.words().phrases().told(e.getValue().reason()),
                        site.words()
                                .text(
                                        "removed.counts",
                                        e.getValue().passages,
                                        e.getValue().characters,
                                        e.getValue().articles),
                        List.copyOf(e.getValue().examples)))
                .toList();
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST_EXAMPLE) {
            return line;
        }
        int cut = Character.isHighSurrogate(line.charAt(LONGEST_EXAMPLE - 1)) ? LONGEST_EXAMPLE - 1 : LONGEST_EXAMPLE;
        return line.substring(0, cut) + "…";
    }
}
