package briefbook.check;

import briefbook.model.Page;
import briefbook.model.Problem;
import briefbook.model.Severity;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the checks need to know of a site.
 *
 * @param files all files
 * @param pages facts of the HTML pages, by path
 */
record SiteFacts(List<FileFacts> files, Map<String, PageFacts> pages) {
    /** Looks over files one by one, so that none has to stay in memory. */
    static SiteFacts of(Stream<Page> files, Predicate<String> isBuilt) {
        Map<String, String> pool = new ConcurrentHashMap<>();
        List<FileFacts> facts = files.map(f -> FileFacts.of(f, isBuilt.test(f.path()), text -> pooled(pool, text)))
                .toList();
        Map<String, PageFacts> pages = facts.stream()
                .flatMap(f -> f.page().stream())
                .collect(Collectors.toMap(PageFacts::path, Function.identity(), (a, b) -> a));
        return new SiteFacts(facts, pages);
    }

    private static String pooled(Map<String, String> pool, String text) {
        String known = pool.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    /** Returns the files that a build wrote. */
    List<FileFacts> built() {
        return files.stream().filter(FileFacts::isBuilt).toList();
    }

    /** Returns the HTML pages that a build wrote, in the order of the files. */
    List<PageFacts> builtPages() {
        return pages(FileFacts::isBuilt);
    }

    /** Returns the HTML pages that somebody put beside the others. */
    List<PageFacts> otherPages() {
        return pages(f -> !f.isBuilt());
    }

    private List<PageFacts> pages(Predicate<FileFacts> which) {
        return files.stream()
                .filter(which)
                .map(FileFacts::path)
                .filter(pages::containsKey)
                .distinct()
                .map(pages::get)
                .toList();
    }

    static Problem problem(String where, String what, String hint) {
        return new Problem(Severity.ERROR, where, what, hint);
    }
}
