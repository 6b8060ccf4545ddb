package briefbook.render;

import briefbook.model.Corpus;
import briefbook.model.Page;
import briefbook.model.Problem;
import briefbook.model.Severity;
import briefbook.model.SiteOptions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Turns a corpus into the files of a site.
 *
 * <p>Start with {@code new SiteRenderer(SiteOptions.DEFAULT).render(corpus)}. A pure function of the options, the corpus and
 * the templates: pages are made in parallel, and the result does not depend on it. One renderer can serve many threads.
 */
public final class SiteRenderer {
    private final SiteOptions options;
    private final Words words;
    private final Templates templates;

    /**
     * Renders sites with these options.
     *
     * @throws TemplateException when one of the owner's templates is dangerous
     */
    public SiteRenderer(SiteOptions options) {
        this.options = options;
        this.words = Words.load(options.language());
        this.templates = new Templates(words, options.templates());
    }

    /** Returns which of the owner's templates no page is made with. */
    public static List<Problem> unknownTemplates(SiteOptions options) {
        return options.templates().keySet().stream()
                .sorted()
                .flatMap(file -> OwnTemplates.unknown(file).stream().map(near -> unknown(file, near)))
                .toList();
    }

    private static Problem unknown(String file, String near) {
        return new Problem(
                Severity.WARNING,
                "templates/" + file,
                "no page is made with a template of this name",
                near.isEmpty()
                        ? "its parts can be put into: " + String.join(", ", OwnTemplates.NAMES)
                        : "did you mean '" + near + ".html'?");
    }

    /**
     * Returns all files of the site, by path.
     *
     * @throws TemplateException when a template cannot be filled
     */
    public List<Page> render(Corpus corpus) {
        CorpusIndex index = new CorpusIndex(corpus);
        Site site = new Site(options, corpus, index, new FactTable(corpus.facts(), index), words, templates);
        List<Page> pages = new ArrayList<>();
        for (PageType type : PageTypes.ALL) {
            pages.addAll(type.pages(site).toList());
        }
        pages.addAll(CrawlerFiles.of(site, pages, CrawlerFiles.MOST));
        pages.sort(Comparator.comparing(Page::path));
        return List.copyOf(pages);
    }
}
