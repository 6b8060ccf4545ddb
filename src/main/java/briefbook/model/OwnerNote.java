package briefbook.model;

import java.util.List;

/**
 * What the owner of a collection notes on an article: the owner's words, never the source's.
 *
 * @param file the file that holds it, named like a seed
 * @param blocks its text, never empty
 */
public record OwnerNote(String file, List<Block> blocks) {
    /** What the names of such files end with. */
    public static final String END = ".note.md";

    /** Copies the list. */
    public OwnerNote {
        blocks = List.copyOf(blocks);
    }
}
