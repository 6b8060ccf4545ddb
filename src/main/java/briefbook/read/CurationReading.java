package briefbook.read;

import briefbook.model.Curation;
import briefbook.model.Problem;
import java.util.List;

/**
 * What a curation file says.
 *
 * @param curation all that can be used
 * @param problems each entry that cannot, with what to write instead
 */
public record CurationReading(Curation curation, List<Problem> problems) {
    /** Copies the list. */
    public CurationReading {
        problems = List.copyOf(problems);
    }
}
