package briefbook.render;

import briefbook.model.Article;
import briefbook.model.Spot;

/** Finds the text that an offset of the data contract counts in. */
final class Parts {
    private static final String BLOCK = "block:";

    private Parts() {}

    /** Returns the number of the block that {@code block:N} names; -1 for other parts. */
    static int block(String in) {
        return in.startsWith(BLOCK) ? Spot.number(in) : -1;
    }

    /** Returns the text of {@code title}, {@code deck}, {@code caption:N} or {@code block:N}; empty when there is none. */
    static String text(Article article, String in) {
        if (in.indexOf(':') < 0) {
            String deck = article.deck();
            return in.equals("title") ? article.title().text() : deck == null ? "" : deck;
        }
        int number = Spot.number(in);
        if (in.startsWith("caption")) {
            return number < article.captions().size()
                    ? article.captions().get(number).text()
                    : "";
        }
        return number < article.blocks().size() ? article.blocks().get(number).text() : "";
    }
}
