package briefbook.check;

import briefbook.model.Page;
import briefbook.model.Problem;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Looks over the pages of a finished site.
 *
 * <p>Start with {@link #check(List)} for pages that are not written yet, {@link #check(Stream, Predicate)} for a site on disk. It reads the pages as a browser would, and asks for nothing outside them: links to other
 * sites are not followed. A pure function.
 */
public final class SiteChecks {
    /** All checks; to add one, write its class and add a line here. */
    static final List<SiteCheck> ALL = List.of(
            new UniquePaths(),
            new TitleAndLanguage(),
            new UniqueIds(),
            new WorkingLinks(),
            new DescribedPictures(),
            new SecurityPolicy(),
            new NothingActive(),
            new AssetSizes(),
            new PageSizes());

    private SiteChecks() {}

    /** Returns everything that is wrong with the pages. */
    public static List<Problem> check(List<Page> pages) {
        return check(pages.parallelStream(), path -> true);
    }

    /**
     * Returns everything that is wrong with the files of a site. Each file is looked at once and not kept, so that a large site
     * needs little memory; the stream may be parallel.
     *
     * @param isBuilt tells by its path whether a build wrote a file: pages that others put beside them are not held to our own
     *     policy, only to working links and unique ids
     */
    public static List<Problem> check(Stream<Page> files, Predicate<String> isBuilt) {
        SiteFacts site = SiteFacts.of(files, isBuilt);
        return ALL.stream().flatMap(c -> c.check(site)).toList();
    }
}
