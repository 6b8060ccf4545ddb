package briefbook.check;

import briefbook.model.Problem;
import briefbook.model.Severity;
import java.util.stream.Stream;

/**
 * Finds pages that are too long to be read and to be loaded at once. An article is shown whole, however long it is, and 404.html and
 * the like are never long.
 */
final class PageSizes implements SiteCheck {
    private static final int MOST = 150 * 1024;
    private static final String ARTICLES = "a/";

    @Override
    public Stream<Problem> check(SiteFacts site) {
        return site.built().stream()
                .filter(f ->
                        f.page().isPresent() && f.size() > MOST && !f.path().startsWith(ARTICLES))
                .map(f -> new Problem(
                        Severity.WARNING,
                        f.path(),
                        "the page has " + f.size() / 1024 + " KB",
                        "let its list go on on further pages: at most 150 KB are read at once"));
    }
}
