package briefbook.annotate;

import briefbook.model.Article;
import briefbook.model.BlockKind;
import briefbook.model.Caption;
import briefbook.model.PersonKind;
import java.util.ArrayList;
import java.util.List;

/** Lists the texts of an article in reading order: title, deck, blocks, captions with their credits. */
final class Passages {
    private Passages() {}

    /**
     * A text of the article that is read on its own.
     *
     * @param in where it stands, as in {@link briefbook.model.Spot}
     * @param text the text; for a credit the caption, a space and the credit
     * @param from where in it reading starts
     * @param kind what a person named there is
     */
    record Passage(String in, String text, int from, PersonKind kind) {}

    /** Returns all texts but code. */
    static List<Passage> of(Article article) {
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage("title", article.title().text(), 0, PersonKind.SUBJECT));
        if (article.deck() != null) {
            passages.add(new Passage("deck", article.deck(), 0, PersonKind.SUBJECT));
        }
        for (int i = 0; i < article.blocks().size(); i++) {
            if (article.blocks().get(i).kind() != BlockKind.CODE) {
                passages.add(new Passage("block:" + i, article.blocks().get(i).text(), 0, PersonKind.SUBJECT));
            }
        }
        for (int i = 0; i < article.captions().size(); i++) {
            Caption caption = article.captions().get(i);
            passages.add(new Passage("caption:" + i, caption.text(), 0, PersonKind.SUBJECT));
            if (caption.credit() != null) {
                int from = caption.text().length() + 1;
                passages.add(new Passage("caption:" + i, caption.whole(), from, PersonKind.CREDIT));
            }
        }
        return passages;
    }
}
