package briefbook.render.search;

import java.util.List;

/**
 * A name that search suggests, and by which it understands mistyped words.
 *
 * @param facet what it is, as in {@link SearchArticle#facets()}
 * @param label the name
 * @param spellings other words that mean it
 */
public record SearchName(String facet, String label, List<String> spellings) {
    /** Copies the collection. */
    public SearchName {
        spellings = List.copyOf(spellings);
    }
}
