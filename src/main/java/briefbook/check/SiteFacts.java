package briefbook.check;

import briefbook.model.Page;
import briefbook.model.Problem;
import briefbook.model.Severity;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the checks need to know of a site.
 *
 * @param files all files
 * @param pages facts of the HTML pages, by path
 */
record SiteFacts(List<Page> files, Map<String, PageFacts> pages) {
    static SiteFacts of(List<Page> files) {
        Map<String, PageFacts> pages = files.parallelStream()
                .filter(f -> f.path().endsWith(".html"))
                .map(PageFacts::of)
                .collect(Collectors.toMap(PageFacts::path, Function.identity(), (a, b) -> a));
        return new SiteFacts(files, pages);
    }

    /** Returns the HTML pages in the order of the files. */
    List<PageFacts> inOrder() {
        return files.stream()
                .map(Page::path)
                .filter(pages::containsKey)
                .distinct()
                .map(pages::get)
                .toList();
    }

    static Problem problem(String where, String what, String hint) {
        return new Problem(Severity.ERROR, where, what, hint);
    }
}
