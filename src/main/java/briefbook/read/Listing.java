package briefbook.read;

import briefbook.model.Problem;
import java.util.List;

/**
 * The files of a folder that can be read, and those that are skipped.
 *
 * @param files by name
 * @param problems each input that is skipped, with the reason
 */
public record Listing(List<SeedFile> files, List<Problem> problems) {
    /** Copies the lists. */
    public Listing {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }
}
