package briefbook.read;

import briefbook.model.BlockKind;
import briefbook.model.Field;
import briefbook.model.RawBlock;
import java.util.regex.Pattern;

/**
 * Tells a page with an article from the others that a crawler fetches: fronts, lists, forms, errors.
 *
 * <p>An article has paragraphs that follow each other; a front has a sentence below each headline. A page that states a day
 * or a writer may have fewer. Stateless.
 */
final class ArticleLike {
    private static final Pattern FRONT =
            Pattern.compile("https?://[^/?#]+/?(?:index\\.\\w+)?", Pattern.CASE_INSENSITIVE);
    private static final int SHORTEST_PARAGRAPH = 80;
    private static final int LEAST_PARAGRAPHS = 3;
    private static final int LEAST_RUN = 500;
    private static final int LEAST_STATED = 400;
    private static final double MOST_LINKED = 0.4;

    private ArticleLike() {}

    /**
     * Says whether the content of a page reads like an article.
     *
     * @param address where the page was found; empty if unknown
     */
    static boolean is(Content content, String address) {
        if (FRONT.matcher(address).matches()) {
            return false;
        }
        int prose = 0;
        int run = 0;
        int paragraphs = 0;
        for (RawBlock block : content.blocks()) {
            if (isProse(block)) {
                prose += block.text().length();
                run += block.text().length();
                paragraphs++;
                if (run >= LEAST_RUN && paragraphs >= LEAST_PARAGRAPHS) {
                    return true;
                }
            } else if (block.kind() == BlockKind.HEADING || block.dom().linkShare() > MOST_LINKED) {
                run = 0;
                paragraphs = 0;
            }
        }
        boolean stated =
                content.declarations().stream().anyMatch(d -> d.field() == Field.DATE || d.field() == Field.AUTHOR);
        return stated && prose >= LEAST_STATED;
    }

    private static boolean isProse(RawBlock block) {
        String text = block.text();
        return (block.kind() == BlockKind.PARAGRAPH
                        || block.kind() == BlockKind.QUOTE
                        || block.kind() == BlockKind.ITEM)
                && text.length() >= SHORTEST_PARAGRAPH
                && block.dom().linkShare() <= MOST_LINKED
                && text.chars().anyMatch(c -> ".!?。…".indexOf(c) >= 0);
    }
}
