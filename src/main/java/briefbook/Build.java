package briefbook;

import briefbook.model.Corpus;
import briefbook.model.Problem;
import java.util.List;

/**
 * What a build did.
 *
 * @param corpus what the pages were made from
 * @param filesRead files that gave at least one article
 * @param skipped each input that gave none, with the reason
 * @param problems everything else that was noticed
 * @param written files of the site that were written
 * @param unchanged files of the site that were right already
 * @param removed stale files that were removed
 */
public record Build(
        Corpus corpus,
        int filesRead,
        List<Problem> skipped,
        List<Problem> problems,
        int written,
        int unchanged,
        int removed) {
    /** Copies the lists. */
    public Build {
        skipped = List.copyOf(skipped);
        problems = List.copyOf(problems);
    }
}
