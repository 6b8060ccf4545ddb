package briefbook.render;

import briefbook.model.Completeness;
import briefbook.model.Corpus;
import briefbook.model.Entry;
import briefbook.model.Origin;
import briefbook.model.Page;
import briefbook.model.Problem;
import briefbook.model.Severity;
import java.util.List;
import java.util.stream.Stream;

/** Says how the site was made, what its limits are, and which inputs are not on it. */
final class AboutPage implements PageType {
    private static final String PATH = "about.html";

    /**
     * What the template shows.
     *
     * @param counts figures of the collection
     * @param skipped inputs that are not, or not wholly, on the site
     * @param warnings what is worth a look
     * @param notes what is good to know
     * @param data the data files
     * @param isQuotes whether only quotes of the articles are shown
     */
    record View(
            List<Figure> counts,
            List<Problem> skipped,
            List<Problem> warnings,
            List<Problem> notes,
            List<Anchor> data,
            boolean isQuotes) {}

    /** A figure and what it counts. */
    record Figure(String label, int value) {}

    @Override
    public Stream<Page> pages(Site site) {
        View view = new View(
                figures(site),
                problems(site, Severity.ERROR),
                problems(site, Severity.WARNING),
                problems(site, Severity.NOTE),
                Stream.of(DataFiles.ARTICLES, DataFiles.PEOPLE, DataFiles.EVENTS, DataFiles.LINKS)
                        .map(path -> Anchor.to(path, path))
                        .toList(),
                site.isQuotes());
        return Stream.of(site.page(PATH, "about", site.words().text("about.title"), view));
    }

    private static List<Problem> problems(Site site, Severity severity) {
        return site.corpus().problems().stream()
                .filter(p -> p.severity() == severity)
                .toList();
    }

    private static List<Figure> figures(Site site) {
        Corpus corpus = site.corpus();
        int removed = corpus.entries().stream()
                .mapToInt(e -> e.article().removed().size())
                .sum();
        return Stream.of(
                        new Figure("articles", corpus.entries().size()),
                        new Figure("undated", published(corpus, Origin.UNKNOWN)),
                        new Figure("deduced", published(corpus, Origin.DEDUCED)),
                        new Figure("incomplete", (int) corpus.entries().stream()
                                .map(Entry::article)
                                .filter(a -> a.completeness() != Completeness.FULL)
                                .count()),
                        new Figure("removed", removed),
                        new Figure("people", corpus.people().size()),
                        new Figure("events", corpus.events().size()),
                        new Figure("links", corpus.links().size()))
                // Of a site of quotes both would count what is not shown.
                .filter(f ->
                        !site.isQuotes() || !List.of("incomplete", "removed").contains(f.label()))
                .map(f -> new Figure(site.words().text("figure." + f.label()), f.value()))
                .toList();
    }

    private static int published(Corpus corpus, Origin origin) {
        return (int) corpus.entries().stream()
                .filter(e -> e.article().published().origin() == origin)
                .count();
    }
}
