package briefbook.render;

import java.util.List;

/**
 * The head of a page of an index.
 *
 * @param title its heading
 * @param up the pages above, the first one first; none on the first page
 * @param count how much is on it or below it, in words
 * @param pages the pages below; none for a list
 * @param before the list before this one; none for the first
 * @param after the list after this one; none for the last
 */
record ShelfHead(
        String title, List<Anchor> up, String count, List<Below> pages, List<Anchor> before, List<Anchor> after) {
    /** A page below, how much is on it, and from where to where it goes; empty when its name says it. */
    record Below(Anchor link, String count, String range) {}

    public boolean hasPages() {
        return !pages.isEmpty();
    }

    public boolean hasSteps() {
        return !(before.isEmpty() && after.isEmpty());
    }
}
