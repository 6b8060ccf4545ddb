package briefbook.render;

import briefbook.model.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes the page of each outlet: its articles, whom it names, what it alone tells, where others differ, and its copies. */
final class SourcePages implements PageType {
    /** Rows shown before the rest is folded. */
    private static final int SHOWN = 20;

    /** People shown. */
    private static final int PEOPLE = 30;

    /**
     * What the template shows.
     *
     * @param name the outlet, or that it is not stated
     * @param isStated whether it is one outlet
     * @param spark its articles over time
     * @param counts a line of counts that link to the parts of the page
     * @param days from when to when its articles are, in words
     * @param others other ways in which it is written
     * @param people whom it names in most articles
     * @param articles its articles, newest first
     * @param alone events that no other outlet tells
     * @param shared events that others tell, too
     * @param disputes where it and others exclude each other
     * @param exchange with whom it has texts in common
     * @param copies the same, text by text
     */
    record View(
            String name,
            boolean isStated,
            Spark spark,
            List<Anchor> counts,
            String days,
            Listed<Told> others,
            List<PersonPages.Neighbour> people,
            Listed<ArticleLine> articles,
            Listed<EventLine> alone,
            Listed<EventLine> shared,
            Listed<Dispute> disputes,
            List<Exchange> exchange,
            Listed<Shared> copies) {}

    /** An event and a thing about it on which sources exclude each other. */
    record Dispute(EventLine event, List<FactGroups.Group> groups) {}

    /** An outlet and how many texts came from it, and went to it, in words. */
    record Exchange(Anchor outlet, String counts) {}

    /** A text of this outlet, how it has it in common, and the text of the other outlet. */
    record Shared(ArticleLine here, String how, ArticleLine there) {}

    /** Two articles of which one is a copy: {@code here} is of this outlet. */
    private record Pair(int here, int there, boolean isTaken) {}

    @Override
    public Stream<Page> pages(Site site) {
        return site.sources().all().parallelStream().flatMap(s -> pages(site, s).stream());
    }

    private static List<Page> pages(Site site, Sources.Source source) {
        String path = Paths.source(source.slug());
        Words words = site.words();
        Rows rows = site.rows(path);
        String name = name(words, source);
        List<ArticleLine> articles = source.articles().stream()
                .map(a -> rows.articleLine(a).ofOutlet())
                .toList();
        List<EventLine> alone = source.alone().stream().map(rows::eventLine).toList();
        List<EventLine> shared = source.shared().stream().map(rows::eventLine).toList();
        List<Dispute> disputes = source.disputes().stream()
                .map(d -> dispute(site, rows, source, d))
                .toList();
        List<Pair> pairs = pairs(site, source);
        List<Shared> copies = pairs.stream()
                .map(p -> new Shared(
                        rows.articleLine(p.here()),
                        words.text(p.isTaken() ? "source.taken" : "source.given"),
                        rows.articleLine(p.there())))
                .toList();
        MorePages more = new MorePages(
                site,
                path,
                name,
                Stream.of(articles, alone, shared, disputes, copies)
                        .mapToInt(Weight::of)
                        .sum());
        View view = new View(
                name,
                source.isStated(),
                Spark.of(site, rows, voices(site, source), "source.spark"),
                counts(site, source, pairs.size()),
                Spark.of(site, rows, source.articles(), "source.days").label(),
                more.list(
                        "names",
                        "plain",
                        "person.also",
                        source.others().stream().map(o -> new Told(o, null)).toList(),
                        4_000),
                people(site, rows, source),
                more.list("articles", "articles", "nav.articles", articles, SHOWN, "more.fold", 24_000),
                more.list("alone", "events", "source.alone", alone, SHOWN, "more.fold", 20_000),
                more.list("shared", "events", "source.shared", shared, SHOWN, "more.fold", 20_000),
                more.list("disputes", "disputes", "source.disputes", disputes, 24_000),
                exchange(site, rows, pairs),
                more.list("copies", "copies", "source.copies", copies, SHOWN, "more.fold", 14_000));
        List<Page> pages = new ArrayList<>(more.pages());
        pages.add(site.page(path, "source", name, view));
        return pages;
    }

    static String name(Words words, Sources.Source source) {
        return source.isStated() ? source.name() : words.text("article.no-outlet");
    }

    /** Returns the articles of an outlet that are no copies. */
    static List<Integer> voices(Site site, Sources.Source source) {
        return source.articles().stream()
                .filter(a -> site.index().voice(a) == a)
                .toList();
    }

    /** Says how many articles an outlet has, copies told apart. */
    static String articles(Site site, Sources.Source source) {
        int voices = voices(site, source).size();
        int copies = source.articles().size() - voices;
        if (voices == 0) {
            return site.words().text("count.copies", copies);
        }
        String counts = site.words().text("count.articles", voices);
        return copies == 0 ? counts : counts + " " + site.words().text("count.and-copies", copies);
    }

    private static List<Anchor> counts(Site site, Sources.Source source, int copies) {
        Words words = site.words();
        List<Anchor> counts = new ArrayList<>(List.of(Anchor.to("#articles", articles(site, source))));
        if (!source.alone().isEmpty()) {
            counts.add(Anchor.to(
                    "#alone", words.text("source.count-alone", source.alone().size())));
        }
        if (!source.shared().isEmpty()) {
            counts.add(Anchor.to(
                    "#shared", words.text("source.count-shared", source.shared().size())));
        }
        if (!source.disputes().isEmpty()) {
            counts.add(Anchor.to(
                    "#disputes",
                    words.text("source.count-disputes", source.disputes().size())));
        }
        if (copies > 0) {
            counts.add(Anchor.to("#copies", words.text("source.count-copies", copies)));
        }
        return List.copyOf(counts);
    }

    private static List<PersonPages.Neighbour> people(Site site, Rows rows, Sources.Source source) {
        int most = source.people().values().stream().findFirst().orElse(1);
        return source.people().entrySet().stream()
                .limit(PEOPLE)
                .flatMap(e -> site.index().person(e.getKey()).stream()
                        .map(p -> new PersonPages.Neighbour(
                                rows.person(p),
                                site.words().text("count.articles", e.getValue()),
                                Math.max(4, 100 * e.getValue() / most))))
                .toList();
    }

    /** What the outlet itself says stands first. */
    private static Dispute dispute(Site site, Rows rows, Sources.Source source, Sources.Dispute dispute) {
        FactRow row = dispute.row();
        List<FactRow.Cell> ownFirst = row.cells().stream()
                .sorted(Comparator.comparing(c -> !site.sources().of(c.voice()).isSame(source)))
                .toList();
        FactRow sorted = new FactRow(
                row.kind(),
                row.measure(),
                row.unit(),
                row.scope(),
                row.agreement(),
                ownFirst,
                row.silent(),
                row.cut(),
                row.voices());
        return new Dispute(rows.eventLine(dispute.event()), List.of(FactGroups.group(site, rows, sorted)));
    }

    /** Returns the copies between this outlet and others; other versions of one outlet are its own matter. */
    private static List<Pair> pairs(Site site, Sources.Source source) {
        List<Pair> pairs = new ArrayList<>();
        for (int article : source.articles()) {
            int voice = site.index().voice(article);
            if (voice != article && !site.sources().of(voice).isSame(source)) {
                pairs.add(new Pair(article, voice, true));
            }
            site.index().copiesOf(article).stream()
                    .filter(c -> !site.sources().of(c).isSame(source))
                    .forEach(c -> pairs.add(new Pair(article, c, false)));
        }
        return pairs;
    }

    private static List<Exchange> exchange(Site site, Rows rows, List<Pair> pairs) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        Map<String, Sources.Source> outlets = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            Sources.Source other = site.sources().of(pair.there());
            outlets.put(other.slug(), other);
            counts.computeIfAbsent(other.slug(), k -> new int[2])[pair.isTaken() ? 0 : 1]++;
        }
        return outlets.values().stream()
                .sorted(Comparator.comparing((Sources.Source s) -> -sum(counts, s))
                        .thenComparing(Sources.Source::slug))
                .limit(PEOPLE)
                .map(s -> new Exchange(rows.source(s), said(site.words(), counts.getOrDefault(s.slug(), new int[2]))))
                .toList();
    }

    private static int sum(Map<String, int[]> counts, Sources.Source source) {
        int[] both = counts.getOrDefault(source.slug(), new int[2]);
        return both[0] + both[1];
    }

    private static String said(Words words, int[] counts) {
        List<String> said = new ArrayList<>();
        if (counts[0] > 0) {
            said.add(words.text("source.count-taken", counts[0]));
        }
        if (counts[1] > 0) {
            said.add(words.text("source.count-given", counts[1]));
        }
        return String.join(" · ", said);
    }
}
