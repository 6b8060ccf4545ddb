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
 * @param article number of the outermost {@code article} element around it; {@link #NONE} when there is none
 * @param stated what the page's own data say about it
 */
public record Dom(
        String tag,
        double linkShare,
        Set<DomFamily> families,
        List<Integer> ancestors,
        int article,
        Set<Stated> stated) {
    /** Stands for no element. */
    public static final int NONE = -1;

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
        this(tag, linkShare, families, ancestors, NONE, Set.of());
    }

    /** Returns this with other families. */
    public Dom families(Set<DomFamily> others) {
        return new Dom(tag, linkShare, others, ancestors, article, stated);
    }

    /** Returns this with what the page's data say. */
    public Dom stated(Set<Stated> others) {
        return new Dom(tag, linkShare, families, ancestors, article, others);
    }
}
