package briefbook.model;

import java.util.List;

/**
 * A link between two articles.
 *
 * @param a number of the first article in the corpus
 * @param b number of the second, greater than {@code a}
 * @param reasons at least one, strongest first
 */
public record Link(int a, int b, List<LinkReason> reasons) {
    /** Copies the collections. */
    public Link {
        reasons = List.copyOf(reasons);
    }
}
