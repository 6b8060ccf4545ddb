package briefbook.read;

import briefbook.model.Declaration;
import briefbook.model.RawBlock;
import briefbook.model.Removal;
import java.util.ArrayList;
import java.util.List;

/**
 * What a format finds in the text of a file.
 *
 * @param blocks all visible text in order
 * @param declarations stated metadata, best source first for each field
 * @param asides text that the format keeps out of the body
 * @param pictures what it shows beside text, in order
 */
record Content(
        List<RawBlock> blocks, List<Declaration> declarations, List<Removal> asides, List<FoundPicture> pictures) {
    /** Copies the lists. */
    Content {
        blocks = List.copyOf(blocks);
        declarations = List.copyOf(declarations);
        asides = List.copyOf(asides);
        pictures = List.copyOf(pictures);
    }

    /** Makes content without pictures. */
    Content(List<RawBlock> blocks, List<Declaration> declarations, List<Removal> asides) {
        this(blocks, declarations, asides, List.of());
    }

    /** Returns this content with other blocks. */
    Content blocks(List<RawBlock> others) {
        return new Content(others, declarations, asides, pictures);
    }

    /** Returns this content with what was stated, and set aside, before it. */
    Content after(List<Declaration> stated, List<Removal> before) {
        List<Declaration> allStated = new ArrayList<>(stated);
        allStated.addAll(declarations);
        List<Removal> allAsides = new ArrayList<>(before);
        allAsides.addAll(asides);
        return new Content(blocks, allStated, allAsides, pictures);
    }

    /** Returns this content with what is stated elsewhere, for what it does not state itself. */
    Content orElse(List<Declaration> fallbacks) {
        List<Declaration> all = new ArrayList<>(declarations);
        all.addAll(fallbacks);
        return new Content(blocks, all, asides, pictures);
    }
}
