package briefbook.model;

import java.util.List;

/**
 * One article of one file, as it was read and before anything is decided about it.
 *
 * @param id where it comes from
 * @param blocks all of its text in order
 * @param declarations metadata stated outside the text, best source first for each field
 * @param asides text that the format keeps out of the body, such as front matter lines, with rule and reason
 * @param pictures all of its pictures, in order
 * @param problems what the reader noticed, such as a repaired encoding
 */
public record Seed(
        SeedId id,
        List<RawBlock> blocks,
        List<Declaration> declarations,
        List<Removal> asides,
        List<RawPicture> pictures,
        List<Problem> problems) {
    /** Copies the collections. */
    public Seed {
        blocks = List.copyOf(blocks);
        declarations = List.copyOf(declarations);
        asides = List.copyOf(asides);
        pictures = List.copyOf(pictures);
        problems = List.copyOf(problems);
    }

    /** Makes a seed without pictures. */
    public Seed(
            SeedId id,
            List<RawBlock> blocks,
            List<Declaration> declarations,
            List<Removal> asides,
            List<Problem> problems) {
        this(id, blocks, declarations, asides, List.of(), problems);
    }
}
