package briefbook.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block of a seed before cleaning: a line of a text dump, a block of Markdown or of a saved page.
 *
 * @param kind what the source says it is
 * @param level 1 to 6 for headings, 0 otherwise
 * @param text its text, outer white space removed; inside a text dump exactly as in the file
 * @param lines where it stands in the file; null for saved pages
 * @param marks inline marks, in order of their start
 * @param rows cells of a table, empty otherwise
 * @param dom what a saved page says around it
 */
public record RawBlock(
        BlockKind kind,
        int level,
        String text,
        @Nullable Lines lines,
        List<Mark> marks,
        List<List<String>> rows,
        Dom dom) {
    /** Copies the collections. */
    public RawBlock {
        marks = List.copyOf(marks);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Returns a line of a text dump as a block. */
    public static RawBlock line(String text, int number) {
        return new RawBlock(BlockKind.PARAGRAPH, 0, text, new Lines(number, number), List.of(), List.of(), Dom.UNKNOWN);
    }
}
