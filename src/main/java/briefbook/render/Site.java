package briefbook.render;

import briefbook.model.Corpus;
import briefbook.model.Page;
import briefbook.model.ShownTexts;
import briefbook.model.SiteOptions;
import java.util.List;
import java.util.Map;

/**
 * What every page type works with: the corpus and its index, the words, the templates.
 *
 * @param options what the owner says about the site
 * @param corpus what to show
 * @param index the same, prepared for looking up
 * @param facts what each source says of the events
 * @param words the words of the interface
 * @param templates the templates
 */
record Site(SiteOptions options, Corpus corpus, CorpusIndex index, FactTable facts, Words words, Templates templates) {
    /** The interface is in English; text in another language says so. */
    static final String LANGUAGE = "en";

    /** The main pages, in the order of the navigation; the key of each label is {@code nav.NAME}. */
    private static final List<String> NAVIGATION =
            List.of("index", "articles", "people", "events", "timeline", "about");

    /**
     * What the frame of a page shows.
     *
     * @param title of the page, without the site's name; empty for the first page
     * @param name of the site
     * @param line one line about the site; empty when none
     * @param root what leads back to the root of the site
     * @param nav the main pages
     * @param footer how many files the site was made from
     */
    record Frame(String title, String name, String line, String root, List<Tab> nav, String footer) {
        /** Returns the words of the browser's tab. */
        public String tab() {
            return title.isEmpty() ? name : title + " · " + name;
        }

        public String description() {
            return title.isEmpty() ? line : title;
        }
    }

    /**
     * A main page in the navigation.
     *
     * @param label its name
     * @param href where it is
     * @param current {@code page} on the page itself, {@code true} on its sub-pages, empty elsewhere
     */
    record Tab(String label, String href, String current) {}

    /** Tells whether only quotes of the articles are shown. */
    boolean isQuotes() {
        return options.texts() == ShownTexts.QUOTES;
    }

    /** Returns a page: a template filled with a view. */
    Page page(String path, String template, String title, Record view) {
        return new Page(path, templates.fill(template, Map.of("frame", frame(path, title), "view", view)));
    }

    /** Returns the maker of links and rows for a page. */
    Rows rows(String path) {
        return new Rows(this, Paths.root(path));
    }

    private Frame frame(String path, String title) {
        String root = Paths.root(path);
        String section = path.startsWith("a/")
                ? "articles"
                : path.startsWith("p/")
                        ? "people"
                        : path.startsWith("e/") ? "events" : path.startsWith("t/") ? "timeline" : "";
        List<Tab> nav = NAVIGATION.stream()
                .map(n -> new Tab(
                        words.text("nav." + n),
                        root + n + ".html",
                        path.equals(n + ".html") ? "page" : n.equals(section) ? "true" : ""))
                .toList();
        String footer =
                words.text("footer.files", index.files()) + (isQuotes() ? " " + words.text("quotes.footer") : "");
        return new Frame(title, options.name(), options.description(), root, nav, footer);
    }
}
