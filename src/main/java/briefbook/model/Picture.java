package briefbook.model;

/**
 * A picture of an article's body that is kept.
 *
 * @param block the number of the block that it stands before; the number of blocks when it stands after all
 * @param file its bytes
 * @param alt its description; empty when the source gives none
 * @param caption the number of its caption among the article's captions; -1 when it has none
 */
public record Picture(int block, PictureFile file, String alt, int caption) {}
