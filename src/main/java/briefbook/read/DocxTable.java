package briefbook.read;

import briefbook.model.BlockKind;
import briefbook.model.Dom;
import briefbook.model.Mark;
import briefbook.model.RawBlock;
import java.util.ArrayList;
import java.util.List;

/** A table of a document: one of data, or one that only arranges its text. For one thread and one use. */
final class DocxTable {
    private static final int LONGEST_CELL = 300;

    private final List<List<List<RawBlock>>> rows = new ArrayList<>();

    void row() {
        rows.add(new ArrayList<>());
    }

    void cell() {
        if (rows.isEmpty()) {
            row();
        }
        last(rows).add(new ArrayList<>());
    }

    void add(RawBlock block) {
        if (rows.isEmpty() || last(rows).isEmpty()) {
            cell();
        }
        last(last(rows)).add(block);
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    /** Returns one block for a table of data; of any other, what is in it. */
    List<RawBlock> blocks() {
        List<RawBlock> inside =
                rows.stream().flatMap(List::stream).flatMap(List::stream).toList();
        boolean data = rows.size() >= 2
                && rows.stream().anyMatch(row -> row.size() >= 2)
                && rows.stream().flatMap(List::stream).allMatch(DocxTable::isShort);
        if (!data || inside.isEmpty()) {
            return inside;
        }
        TableText table = new TableText();
        for (List<List<RawBlock>> row : rows) {
            table.row();
            row.forEach(cell -> table.cell(text(cell)));
        }
        return List.of(table.block(null, Dom.UNKNOWN));
    }

    private static boolean isShort(List<RawBlock> cell) {
        return cell.stream().mapToInt(b -> b.text().length()).sum() <= LONGEST_CELL
                && cell.stream().noneMatch(b -> b.kind() == BlockKind.TABLE);
    }

    private static InlineText.Finished text(List<RawBlock> cell) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        for (RawBlock block : cell) {
            int start = text.length() == 0 ? 0 : text.append(' ').length();
            text.append(block.text());
            block.marks().forEach(m -> marks.add(new Mark(m.kind(), m.start() + start, m.end() + start, m.href())));
        }
        return new InlineText.Finished(text.toString(), marks);
    }
}
