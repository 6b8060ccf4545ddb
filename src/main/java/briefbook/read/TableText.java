package briefbook.read;

import briefbook.model.BlockKind;
import briefbook.model.Dom;
import briefbook.model.Lines;
import briefbook.model.Mark;
import briefbook.model.RawBlock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the cells of a table together into one block. For one thread. */
final class TableText {
    /** Above this many cells short rows stay short, so that a small file cannot become a huge table. */
    private static final int MOST_CELLS = 100_000;

    private final List<List<InlineText.Finished>> rows = new ArrayList<>();

    /** Starts a row. */
    void row() {
        rows.add(new ArrayList<>());
    }

    /** Adds a cell to the row. */
    void cell(InlineText.Finished cell) {
        if (rows.isEmpty()) {
            row();
        }
        rows.get(rows.size() - 1).add(cell);
    }

    /** Says whether no cell has text. */
    boolean isBlank() {
        return rows.stream().flatMap(List::stream).allMatch(cell -> cell.text().isEmpty());
    }

    /** Returns the table: cells joined by {@code " | "}, rows by line ends, short rows filled up. */
    RawBlock block(@Nullable Lines lines, Dom dom) {
        rows.removeIf(row -> row.stream().allMatch(cell -> cell.text().isEmpty()));
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        if ((long) width * rows.size() <= MOST_CELLS) {
            InlineText.Finished empty = new InlineText.Finished("", List.of());
            rows.forEach(row -> {
                while (row.size() < width) {
                    row.add(empty);
                }
            });
        }
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        for (List<InlineText.Finished> row : rows) {
            text.append(text.length() == 0 ? "" : "\n");
            for (int i = 0; i < row.size(); i++) {
                text.append(i == 0 ? "" : " | ");
                for (Mark mark : row.get(i).marks()) {
                    marks.add(new Mark(
                            mark.kind(), mark.start() + text.length(), mark.end() + text.length(), mark.href()));
                }
                text.append(row.get(i).text());
            }
        }
        List<List<String>> cells = rows.stream()
                .map(row -> row.stream().map(InlineText.Finished::text).toList())
                .toList();
        return new RawBlock(BlockKind.TABLE, 0, text.toString(), lines, marks, cells, dom);
    }
}
