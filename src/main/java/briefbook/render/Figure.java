package briefbook.render;

/**
 * A picture as the text of an article shows it.
 *
 * @param block the number of the block that it stands before
 * @param src where it is, from the article's page
 * @param width in pixels
 * @param height in pixels
 * @param alt its description; empty when none is known
 * @param id anchor of its caption; empty when it has none
 * @param caption its caption
 * @param credit who made it; empty when not stated
 */
record Figure(int block, String src, int width, int height, String alt, String id, String caption, String credit) {}
