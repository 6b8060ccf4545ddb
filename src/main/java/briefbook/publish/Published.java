package briefbook.publish;

import briefbook.model.Problem;
import java.util.List;

/**
 * What publishing did.
 *
 * @param written files written
 * @param unchanged files left as they were
 * @param removed stale files removed
 * @param problems pictures that were left out
 */
public record Published(int written, int unchanged, int removed, List<Problem> problems) {
    /** Copies the list. */
    public Published {
        problems = List.copyOf(problems);
    }

    /** Nothing was left out. */
    public Published(int written, int unchanged, int removed) {
        this(written, unchanged, removed, List.of());
    }
}
