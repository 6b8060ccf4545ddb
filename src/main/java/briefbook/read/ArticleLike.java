package briefbook.read;

import briefbook.model.BlockKind;
import briefbook.model.Field;
import briefbook.model.RawBlock;

/**
 * Tells a page with an article from the others that a crawler fetches: fronts, lists, forms, errors.
 *
 * <p>Enough sentences in whole paragraphs; and either the page states a day or a writer, or most of its letters stand in such
 * paragraphs. Stateless.
 */
final class ArticleLike {
    private static final int SHORTEST_PARAGRAPH = 80;
    private static final int LEAST_PROSE = 600;
    private static final double MOST_LINKED = 0.4;
    private static final double MOSTLY = 0.5;

    private ArticleLike() {}

    /** Says whether the content of a page reads like an article. */
    static boolean is(Content content) {
        int all = 0;
        int prose = 0;
        for (RawBlock block : content.blocks()) {
            all += block.text().length();
            prose += isProse(block) ? block.text().length() : 0;
        }
        boolean stated =
                content.declarations().stream().anyMatch(d -> d.field() == Field.DATE || d.field() == Field.AUTHOR);
        return prose >= LEAST_PROSE && (stated || prose >= MOSTLY * all) && !isFront(content);
    }

    /** The front page of a site carries the start of its articles, and often a day. */
    private static boolean isFront(Content content) {
        return content.declarations().stream()
                .filter(d -> d.field() == Field.URL)
                .findFirst()
                .filter(d -> d.value().matches("https?://[^/?#]+/?(index\\.\\w+)?"))
                .isPresent();
    }

    private static boolean isProse(RawBlock block) {
        String text = block.text();
        return (block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.QUOTE)
                && text.length() >= SHORTEST_PARAGRAPH
                && block.dom().linkShare() <= MOST_LINKED
                && text.chars().anyMatch(c -> ".!?。…".indexOf(c) >= 0);
    }
}
