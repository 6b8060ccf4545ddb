package briefbook.render;

import java.util.List;

/**
 * A list on a page, which may go on on pages of its own.
 *
 * @param rows the first rows
 * @param folded further ones on the same page, to be unfolded
 * @param foldedLabel how many are folded, in words
 * @param more how many stand on further pages, in words
 * @param pages links to these pages; none when all rows are here
 * @param <V> the type of the rows
 */
record Listed<V>(List<V> rows, List<V> folded, String foldedLabel, String more, List<Anchor> pages) {
    public boolean isNone() {
        return rows.isEmpty();
    }
}
