package briefbook.render;

import briefbook.model.Corpus;
import briefbook.model.Page;
import briefbook.model.ShownTexts;
import briefbook.model.SiteOptions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What every page type works with: the corpus and its index, the words, the templates.
 *
 * @param options what the owner says about the site
 * @param corpus what to show
 * @param index the same, prepared for looking up
 * @param facts what each source says of the events
 * @param sources the outlets and their articles
 * @param feeds what readers subscribe to
 * @param words the words of the interface
 * @param templates the templates
 */
record Site(
        SiteOptions options,
        Corpus corpus,
        CorpusIndex index,
        FactTable facts,
        Sources sources,
        Feeds feeds,
        Words words,
        Templates templates) {
    private static final String MAIL = "mailto:";

    /** The main pages, in the order of the navigation; the key of each label is {@code nav.NAME}. */
    private static final List<String> NAVIGATION =
            List.of("index", "articles", "people", "events", "sources", "timeline", "network", "search", "about");

    /** Which main page the pages of a folder belong to. */
    private static final Map<String, String> FOLDERS = Map.ofEntries(
            Map.entry("a", "articles"),
            Map.entry("al", "articles"),
            Map.entry("p", "people"),
            Map.entry("pl", "people"),
            Map.entry("e", "events"),
            Map.entry("el", "events"),
            Map.entry("s", "sources"),
            Map.entry("sl", "sources"),
            Map.entry("t", "timeline"));

    /** Prepares a corpus for its pages. */
    static Site of(SiteOptions options, Corpus corpus, Words words, Templates templates) {
        CorpusIndex index = new CorpusIndex(corpus);
        FactTable facts = new FactTable(corpus.facts(), index);
        Sources sources = Sources.of(corpus, index, facts);
        Feeds feeds = Feeds.of(options.name(), corpus, index);
        return new Site(options, corpus, index, facts, sources, feeds, words, templates);
    }

    /**
     * What the frame of a page shows.
     *
     * @param title of the page, without the site's name; empty for the first page
     * @param name of the site
     * @param line one line about the site; empty when none
     * @param root what leads back to the root of the site
     * @param nav the main pages
     * @param footer how many files the site was made from
     * @param canonical the address of the page; empty when that of the site is not known
     * @param feeds feeds of the page
     */
    record Frame(
            String title,
            String name,
            String line,
            String root,
            List<Tab> nav,
            String footer,
            String canonical,
            List<FeedLink> feeds) {
        /** Returns the words of the browser's tab. */
        public String tab() {
            return title.isEmpty() ? name : title + " · " + name;
        }

        /** Returns what programs show of the page beside a link to it: what it is called and what the site is, no claim. */
        public String description() {
            return (title.isEmpty() ? name : title) + " – " + (line.isEmpty() ? footer : line);
        }
    }

    /**
     * What the owner says about the site, as far as every page shows it.
     *
     * @param lang the language of the interface
     * @param isIndexed whether search engines may list the page
     * @param contact where to report mistakes, on the pages that say how the site was made; else none
     */
    record Owned(String lang, boolean isIndexed, List<Anchor> contact) {}

    /**
     * A main page in the navigation.
     *
     * @param label its name
     * @param href where it is
     * @param current {@code page} on the page itself, {@code true} on its sub-pages, empty elsewhere
     */
    record Tab(String label, String href, String current) {}

    /** A feed: its kind, where it is, what it is called. */
    record FeedLink(String type, String href, String title) {}

    /** Returns the address of a file of the site, whose own address must be known. */
    String address(String path) {
        return options.baseUrl() + (path.equals(BriefingPage.PATH) ? "" : Paths.encoded(path));
    }

    /** Returns what leads from a page back to the root of the site. */
    String root(String path) {
        boolean anywhere = path.equals(NotFoundPage.PATH) && !options.baseUrl().isEmpty();
        return anywhere ? options.baseUrl() : Paths.root(path);
    }

    /** Tells whether only quotes of the articles are shown. */
    boolean isQuotes() {
        return options.texts() == ShownTexts.QUOTES;
    }

    /** Returns a page: a template filled with a view. */
    Page page(String path, String template, String title, Record view) {
        return new Page(
                path, templates.fill(template, Map.of("site", owned(path), "frame", frame(path, title), "view", view)));
    }

    /** Returns the maker of links and rows for a page. */
    Rows rows(String path) {
        return new Rows(this, Paths.root(path));
    }

    private Frame frame(String path, String title) {
        String root = root(path);
        String section = FOLDERS.getOrDefault(path.substring(0, Math.max(0, path.indexOf('/'))), "");
        List<Tab> nav = NAVIGATION.stream()
                .map(n -> new Tab(
                        words.text("nav." + n),
                        root + n + ".html",
                        path.equals(n + ".html") ? "page" : n.equals(section) ? "true" : ""))
                .toList();
        boolean hasAddress = !options.baseUrl().isEmpty() && !path.equals(NotFoundPage.PATH);
        String said = options.footer().isEmpty() ? words.text("footer.files", index.files()) : options.footer();
        String footer = said + (isQuotes() ? " " + words.text("quotes.footer") : "");
        return new Frame(
                title,
                options.name(),
                options.description(),
                root,
                Stream.concat(nav.stream(), ownTabs(path, root)).toList(),
                footer,
                hasAddress ? address(path) : "",
                FeedFiles.links(this, path, root));
    }

    private Stream<Tab> ownTabs(String path, String root) {
        return options.navigation().stream().map(t -> {
            boolean isOutside = t.href().contains(":");
            return new Tab(t.label(), isOutside ? t.href() : root + t.href(), path.equals(t.href()) ? "page" : "");
        });
    }

    private Owned owned(String path) {
        boolean isAbout = path.equals(AboutPage.PATH) || path.equals(RemovedPage.PATH);
        String contact = isAbout ? options.contact() : "";
        String shown = contact.startsWith(MAIL) ? contact.substring(MAIL.length()) : contact;
        return new Owned(
                words.language(),
                options.isIndexed(),
                contact.isEmpty() ? List.of() : List.of(Anchor.to(contact, shown)));
    }
}
