package briefbook.render;

import briefbook.model.Article;

/** Finds the text that an offset of the data contract counts in. */
final class Parts {
    private static final String BLOCK = "block:";

    private Parts() {}

    /** Returns the number of the block that {@code block:N} names; -1 for other parts. */
    static int block(String in) {
        return in.startsWith(BLOCK) ? Integer.parseInt(in, BLOCK.length(), in.length(), 10) : -1;
    }

    /** Returns the text of {@code title}, {@code deck}, {@code caption:N} or {@code block:N}; empty when there is none. */
    static String text(Article article, String in) {
        int colon = in.indexOf(':');
        if (colon < 0) {
            String deck = article.deck();
            return in.equals("title") ? article.title().text() : deck == null ? "" : deck;
        }
        int number = Integer.parseInt(in, colon + 1, in.length(), 10);
        if (in.startsWith("caption")) {
            return number < article.captions().size()
                    ? article.captions().get(number).text()
                    : "";
        }
        return number < article.blocks().size() ? article.blocks().get(number).text() : "";
    }
}
