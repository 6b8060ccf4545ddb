package briefbook.check;

import briefbook.model.Page;
import briefbook.model.Problem;
import java.util.List;

/** Looks over the pages of a finished site. */
public final class SiteChecks {
    private SiteChecks() {}

    /** Returns everything that is wrong with the pages. */
    public static List<Problem> check(List<Page> pages) {
        return List.of();
    }
}
