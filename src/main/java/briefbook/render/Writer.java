package briefbook.render;

/**
 * Somebody of a byline.
 *
 * @param before what stands between this name and the one before; empty for the first
 * @param anchor the name, a link when the person has a page
 */
record Writer(String before, Anchor anchor) {}
