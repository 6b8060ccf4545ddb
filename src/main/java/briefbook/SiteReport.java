package briefbook;

import briefbook.model.Problem;
import java.util.List;

/**
 * What was found in a built site.
 *
 * @param files how many files were looked at
 * @param pages how many of them are pages
 * @param problems what is wrong, errors first; what is wrong in the same way in many files stands there once
 */
public record SiteReport(int files, int pages, List<Problem> problems) {
    /** Copies the list. */
    public SiteReport {
        problems = List.copyOf(problems);
    }
}
