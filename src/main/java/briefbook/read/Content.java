package briefbook.read;

import briefbook.model.Declaration;
import briefbook.model.RawBlock;
import briefbook.model.Removal;
import java.util.List;

/**
 * What a format finds in the text of a file.
 *
 * @param blocks all visible text in order
 * @param declarations stated metadata, best source first for each field
 * @param asides text that the format keeps out of the body
 */
record Content(List<RawBlock> blocks, List<Declaration> declarations, List<Removal> asides) {
    /** Copies the lists. */
    Content {
        blocks = List.copyOf(blocks);
        declarations = List.copyOf(declarations);
        asides = List.copyOf(asides);
    }
}
