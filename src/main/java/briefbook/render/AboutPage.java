package briefbook.render;

import briefbook.model.Completeness;
import briefbook.model.Corpus;
import briefbook.model.Entry;
import briefbook.model.Origin;
import briefbook.model.Page;
import briefbook.model.Severity;
import java.util.List;
import java.util.stream.Stream;

/** Says how the site was made, what its limits are, and which inputs are not on it. */
final class AboutPage implements PageType {
    static final String PATH = "about.html";
    private static final List<String> DATA = List.of(
            DataFiles.ARTICLES,
            DataFiles.PEOPLE,
            DataFiles.EVENTS,
            DataFiles.FACTS,
            DataFiles.LINKS,
            CsvFiles.ARTICLES,
            CsvFiles.PEOPLE,
            CsvFiles.EVENTS,
            CsvFiles.MENTIONS,
            CsvFiles.FACTS,
            CsvFiles.LINKS,
            GraphFile.PATH);

    /** What each list of problems may weigh where not all fit. */
    private static final int SHARE = 35_000;

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
            Listed<Noticed> skipped,
            Listed<Noticed> warnings,
            Listed<Noticed> notes,
            List<Anchor> data,
            boolean isQuotes) {}

    /** Where something is, what it is, and what to do. */
    record Noticed(String where, Told what, Told hint) {}

    /** A figure and what it counts. */
    record Figure(String label, int value) {}

    @Override
    public Stream<Page> pages(Site site) {
        String title = site.words().text("about.title");
        MorePages more =
                new MorePages(site, PATH, title, Weight.of(site.corpus().problems()));
        View view = new View(
                figures(site),
                more.list("skipped", "problems", "about.skipped", problems(site, Severity.ERROR), SHARE),
                more.list("warnings", "problems", "about.warnings", problems(site, Severity.WARNING), SHARE),
                more.list("notes", "problems", "about.notes", problems(site, Severity.NOTE), SHARE),
                Stream.concat(
                                DATA.stream(),
                                FeedFiles.links(site, BriefingPage.PATH, "").stream()
                                        .map(Site.FeedLink::href))
                        .map(path -> Anchor.to(path, path))
                        .toList(),
                site.isQuotes());
        return Stream.concat(Stream.of(site.page(PATH, "about", title, view)), more.pages().stream());
    }

    private static List<Noticed> problems(Site site, Severity severity) {
        Phrases phrases = site.words().phrases();
        return site.corpus().problems().stream()
                .filter(p -> p.severity() == severity)
                .map(p -> new Noticed(p.where(), phrases.told(p.what()), phrases.told(p.hint())))
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
