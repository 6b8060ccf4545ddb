package briefbook.model;

/**
 * Where a picture's bytes can be read again.
 *
 * @param seed the file of its article, as {@link SeedId#file()} names it
 * @param file what must be found there
 */
public record PictureSource(String seed, PictureFile file) {}
