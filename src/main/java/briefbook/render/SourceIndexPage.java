package briefbook.render;

import briefbook.model.Page;
import briefbook.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Lists all outlets by name; on several pages when there are many. */
final class SourceIndexPage implements PageType {
    private static final String PATH = "sources.html";

    /** Outlets shown where the first page does not list all. */
    private static final int MOST = 60;

    /** What a row weighs beside its words. */
    private static final int ROW = 900;

    /**
     * What the template shows.
     *
     * @param head the head
     * @param label what is listed, on a first page that does not list all; empty elsewhere
     * @param rows the outlets
     */
    record View(ShelfHead head, String label, List<Row> rows) {}

    /** An outlet, how much it tells, from when to when, and its articles over time. */
    record Row(Anchor link, String counts, String days, Spark spark) {}

    @Override
    public Stream<Page> pages(Site site) {
        Shelves<Sources.Source> shelves = new Shelves<>(
                PATH,
                "sl/",
                site.sources().all().stream()
                        .sorted(Comparator.comparing((Sources.Source s) -> !s.isStated())
                                .thenComparing(s -> letter(s))
                                .thenComparing(s -> OutletName.key(s.name()))
                                .thenComparing(Sources.Source::slug))
                        .toList(),
                s -> ROW + Weight.of(s.name()) + Weight.of(s.slug()),
                List.of(s -> Shelving.letterKey(letter(s))));
        return new ShelfPages<>(
                        site,
                        shelves,
                        site.words().text("nav.sources"),
                        all -> count(site.words(), all),
                        Shelving::letter,
                        s -> SourcePages.name(site.words(), s),
                        "sources")
                .pages((head, rows, sources, shelf) -> view(site, head, rows, sources));
    }

    private static View view(Site site, ShelfHead head, Rows rows, List<Sources.Source> sources) {
        if (!sources.isEmpty() || !head.hasPages()) {
            return new View(head, "", rows(site, rows, sources));
        }
        List<Sources.Source> most = new ArrayList<>(site.sources().all());
        most.sort(
                Comparator.comparing((Sources.Source s) -> -s.articles().size()).thenComparing(Sources.Source::slug));
        boolean first = head.up().isEmpty();
        return new View(
                head,
                first ? site.words().text("source.most") : "",
                first ? rows(site, rows, most.subList(0, Math.min(MOST, most.size()))) : List.of());
    }

    private static List<Row> rows(Site site, Rows rows, List<Sources.Source> sources) {
        return sources.stream()
                .map(s -> new Row(
                        rows.source(s),
                        SourcePages.articles(site, s),
                        Spark.of(site, rows, s.articles(), "source.days").label(),
                        Spark.of(site, rows, SourcePages.voices(site, s), "source.spark")))
                .toList();
    }

    /** Articles without an outlet are no source of their own. */
    static String count(Words words, List<Sources.Source> sources) {
        int stated = (int) sources.stream().filter(Sources.Source::isStated).count();
        return words.text("count.sources", stated);
    }

    private static String letter(Sources.Source source) {
        int first = Folding.plain(OutletName.key(source.name()))
                .codePoints()
                .filter(Character::isLetter)
                .findFirst()
                .orElse('#');
        return Character.toString(Character.toUpperCase(first));
    }
}
