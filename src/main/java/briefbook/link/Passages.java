package briefbook.link;

import briefbook.model.Article;
import briefbook.model.BlockKind;
import briefbook.model.Spot;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lists the texts of an article in reading order, by the name that spots give them. */
final class Passages {
    private Passages() {}

    /** Returns title, deck, blocks without code, captions with a space and their credits. */
    static Map<String, String> of(Article article) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("title", article.title().text());
        String deck = article.deck();
        if (deck != null) {
            texts.put("deck", deck);
        }
        for (int i = 0; i < article.blocks().size(); i++) {
            if (article.blocks().get(i).kind() != BlockKind.CODE) {
                texts.put("block:" + i, article.blocks().get(i).text());
            }
        }
        for (int i = 0; i < article.captions().size(); i++) {
            texts.put("caption:" + i, article.captions().get(i).whole());
        }
        return texts;
    }

    /** Tells whether a place of an article is in the credit of a caption. */
    static boolean isCredit(Article article, String in, int start) {
        if (!in.startsWith("caption:")) {
            return false;
        }
        int number = Spot.number(in);
        return start >= article.captions().get(number).text().length();
    }
}
