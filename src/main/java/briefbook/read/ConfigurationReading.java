package briefbook.read;

import briefbook.model.Problem;
import briefbook.model.SiteOptions;
import java.util.List;

/**
 * What the owner says about the site.
 *
 * @param options all that can be used
 * @param problems each value that cannot, with what to write instead
 */
public record ConfigurationReading(SiteOptions options, List<Problem> problems) {
    /** Copies the list. */
    public ConfigurationReading {
        problems = List.copyOf(problems);
    }
}
