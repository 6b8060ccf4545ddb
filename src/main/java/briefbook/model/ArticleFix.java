package briefbook.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The owner's word on one or several articles.
 *
 * @param spot where it stands
 * @param articles their file name, a pattern of names, or one article of a file: {@code news.jsonl#2}
 * @param values the right value of each field that is wrong, checked; of authors there may be several, or none
 * @param exclusion whether they are left out; null when nothing is said about that
 */
public record ArticleFix(
        CurationSpot spot,
        String articles,
        Map<Field, List<String>> values,
        @Nullable Exclusion exclusion) {
    /** Copies the map. */
    public ArticleFix {
        values = Map.copyOf(values);
    }
}
