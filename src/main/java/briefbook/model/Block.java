package briefbook.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block of an article's body.
 *
 * @param kind what it is
 * @param level 1 to 6 for headings, 0 otherwise
 * @param text never blank
 * @param lines where it stands in the file; null for saved pages
 * @param marks inline marks, in order of their start
 * @param rows cells of a table, empty otherwise
 */
public record Block(
        BlockKind kind, int level, String text, @Nullable Lines lines, List<Mark> marks, List<List<String>> rows) {
    /** Copies the collections. */
    public Block {
        marks = List.copyOf(marks);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
