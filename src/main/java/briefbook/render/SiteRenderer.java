package briefbook.render;

import briefbook.model.Corpus;
import briefbook.model.Page;
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
    private final Words words = Words.load();
    private final Templates templates = new Templates(words);

    /** Renders sites with these options. */
    public SiteRenderer(SiteOptions options) {
        this.options = options;
    }

    /** Returns all files of the site, by path. */
    public List<Page> render(Corpus corpus) {
        CorpusIndex index = new CorpusIndex(corpus);
        FactTable facts = new FactTable(corpus.facts(), index);
        Site site = new Site(options, corpus, index, facts, Sources.of(corpus, index, facts), words, templates);
        List<Page> pages = new ArrayList<>();
        for (PageType type : PageTypes.ALL) {
            pages.addAll(type.pages(site).toList());
        }
        pages.sort(Comparator.comparing(Page::path));
        return List.copyOf(pages);
    }
}
