package briefbook.render;

/**
 * An article in a list.
 *
 * @param link its title
 * @param outlet who published it; empty when not stated
 * @param when as far as that is known
 * @param note what is special about it, such as its language; empty when nothing is
 */
record ArticleLine(Anchor link, String outlet, When when, String note) {
    /** Returns the same for a page that names the outlet already. */
    ArticleLine ofOutlet() {
        return new ArticleLine(link, "", when, note);
    }
}
