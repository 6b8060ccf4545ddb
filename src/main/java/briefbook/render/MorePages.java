package briefbook.render;

import briefbook.model.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Lets the lists of a page go on on pages of their own where all together would make it too long.
 *
 * <p>The further pages of {@code p/ada-example.html} are {@code p/ada-example.mentions-2.html} and so on: in the same folder, so
 * that links stay as they are, and with a dot, which no slug has. For one page and one thread.
 */
final class MorePages {
    /** What all lists of a page may weigh together. */
    static final int WHOLE = 125_000;

    /** What the rows of a further page may weigh. */
    private static final int FURTHER = 110_000;

    /** Links to further pages on one page; every page leads to the next. */
    private static final int LINKS = 60;

    private final Site site;
    private final String path;
    private final String name;
    private final boolean isWhole;
    private final List<Page> pages = new ArrayList<>();

    /**
     * What the template of a further page shows.
     *
     * @param list what kind of rows: the name of a fragment in {@code lists.html}
     * @param up the page that the list starts on
     * @param title what is listed
     * @param page which page of the list this is, in words
     * @param rows the rows
     * @param before the page before
     * @param after the page after; none on the last
     */
    record View(
            String list, Anchor up, String title, String page, List<?> rows, List<Anchor> before, List<Anchor> after) {}

    /**
     * Starts a page.
     *
     * @param path where it is
     * @param name what its further pages call it
     * @param weight what all its lists weigh, to see whether they fit together
     */
    MorePages(Site site, String path, String name, int weight) {
        this.site = site;
        this.path = path;
        this.name = name;
        this.isWhole = weight <= WHOLE;
    }

    /**
     * Makes a list that goes on where it is too long.
     *
     * @param section part of the names of the further pages
     * @param list what kind of rows, as in {@link View#list}
     * @param title key of the heading
     * @param rows all rows
     * @param shown how many rows are shown before the rest is folded
     * @param folded key of the words that count what is folded
     * @param count what a row counts for there
     * @param share what the rows may weigh on the first page, where not all lists fit
     */
    <V> Listed<V> list(
            String section,
            String list,
            String title,
            List<V> rows,
            int shown,
            String folded,
            ToIntFunction<V> count,
            int share) {
        List<V> here = isWhole ? rows : Weight.fitting(rows, Weight::of, share);
        List<V> rest = rows.subList(here.size(), rows.size());
        int open = Math.min(shown, here.size());
        List<V> closed = here.subList(open, here.size());
        return new Listed<>(
                here.subList(0, open),
                closed,
                site.words().text(folded, closed.stream().mapToInt(count).sum()),
                site.words().text("more.rest", rest.stream().mapToInt(count).sum()),
                further(section, list, title, rest, 2));
    }

    /** Makes a list of which each row counts for one. */
    <V> Listed<V> list(String section, String list, String title, List<V> rows, int shown, String folded, int share) {
        return list(section, list, title, rows, shown, folded, row -> 1, share);
    }

    /** Makes a list without a fold. */
    <V> Listed<V> list(String section, String list, String title, List<V> rows, int share) {
        return list(section, list, title, rows, Integer.MAX_VALUE, "more.rest", share);
    }

    /** Makes pages of rows that stand nowhere else, and returns links to them. */
    List<Anchor> further(String section, String list, String title, List<?> rows, int number) {
        List<? extends List<?>> pieces = Weight.pieces(rows, Weight::of, FURTHER);
        int last = number + pieces.size() - 1;
        for (int i = 0; i < pieces.size(); i++) {
            int here = number + i;
            Anchor start = Anchor.to(file(path), name);
            View view = new View(
                    list,
                    start,
                    site.words().text(title),
                    site.words().text("more.page", here, last),
                    pieces.get(i),
                    List.of(here == 2 ? start : step(section, here - 1)).subList(0, here == 1 ? 0 : 1),
                    here == last ? List.of() : List.of(step(section, here + 1)));
            String heading = site.words().text("shelf.title", name, view.title() + ", " + view.page());
            pages.add(site.page(path(section, here), "more", heading, view));
        }
        return IntStream.rangeClosed(number, last)
                .filter(n -> n < number + LINKS || n == last)
                .mapToObj(n -> Anchor.to(file(path(section, n)), Integer.toString(n)))
                .toList();
    }

    /** Returns the further pages. */
    List<Page> pages() {
        return List.copyOf(pages);
    }

    private Anchor step(String section, int number) {
        return Anchor.to(file(path(section, number)), site.words().text("shelf.page", number));
    }

    private String path(String section, int number) {
        return path.substring(0, path.length() - ".html".length()) + "." + section + "-" + number + ".html";
    }

    private static String file(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
