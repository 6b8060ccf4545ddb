package briefbook.read;

import briefbook.model.Problem;
import briefbook.model.Seed;
import java.util.List;

/**
 * What came out of one file.
 *
 * @param seeds its articles; none when the file was skipped
 * @param problems why it was skipped, if it was
 */
public record Reading(List<Seed> seeds, List<Problem> problems) {
    /** Copies the lists. */
    public Reading {
        seeds = List.copyOf(seeds);
        problems = List.copyOf(problems);
    }
}
