package briefbook.check;

import briefbook.model.Page;
import briefbook.model.Problem;
import java.util.List;

/**
 * Looks over the pages of a finished site.
 *
 * <p>Start with {@link #check(List)}. It reads the pages as a browser would, and asks for nothing outside them: links to other
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
            new AssetSizes());

    private SiteChecks() {}

    /** Returns everything that is wrong with the pages. */
    public static List<Problem> check(List<Page> pages) {
        SiteFacts site = SiteFacts.of(pages);
        return ALL.stream().flatMap(c -> c.check(site)).toList();
    }
}
