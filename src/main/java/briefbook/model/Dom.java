package briefbook.model;

import java.util.List;
import java.util.Set;

/**
 * What a saved page says about a block; {@link #UNKNOWN} for text and Markdown.
 *
 * @param tag the element's name, lower case; empty when unknown
 * @param linkShare share of the block's characters that are link text, 0 to 1
 * @param families what the elements around it claim to be
 * @param ancestors numbers of the enclosing elements, outermost first; equal numbers mean the same element
 * @param stated what the page's own data say about it
 */
public record Dom(String tag, double linkShare, Set<DomFamily> families, List<Integer> ancestors, Set<Stated> stated) {
    /** Nothing is known: the seed is no saved page. */
    public static final Dom UNKNOWN = new Dom("", 0, Set.of(), List.of());

    /** Copies the collections. */
    public Dom {
        families = Set.copyOf(families);
        ancestors = List.copyOf(ancestors);
        stated = Set.copyOf(stated);
    }

    /** Makes the facts of a block that the page's data do not speak of. */
    public Dom(String tag, double linkShare, Set<DomFamily> families, List<Integer> ancestors) {
        this(tag, linkShare, families, ancestors, Set.of());
    }
}
