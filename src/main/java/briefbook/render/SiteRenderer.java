package briefbook.render;

import briefbook.model.Corpus;
import briefbook.model.Page;
import java.util.List;

/** Turns a corpus into the files of a site. */
public final class SiteRenderer {
    private final SiteOptions options;

    /** Renders sites with these options. */
    public SiteRenderer(SiteOptions options) {
        this.options = options;
    }

    /** Returns all files of the site, by path. */
    public List<Page> render(Corpus corpus) {
        return List.of(new Page("index.html", options.name() + corpus.entries().size()));
    }
}
