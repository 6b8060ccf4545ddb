package briefbook.annotate.statements;

import briefbook.model.Article;
import briefbook.model.Block;
import briefbook.model.BlockKind;
import java.util.ArrayList;
import java.util.List;

/**
 * A text of the article that statements are looked for in.
 *
 * @param in as in {@link briefbook.model.Spot}
 * @param text the text
 * @param kind what it is
 */
record Passage(String in, String text, Kind kind) {
    enum Kind {
        HEADLINE,
        PROSE,
        /** A block that the source marks as a quotation. */
        QUOTATION,
        /** Stands for itself: what is before says nothing about it. */
        ALONE
    }

    static List<Passage> of(Article article) {
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage("title", article.title().text(), Kind.HEADLINE));
        if (article.deck() != null) {
            passages.add(new Passage("deck", article.deck(), Kind.ALONE));
        }
        for (int i = 0; i < article.blocks().size(); i++) {
            Block block = article.blocks().get(i);
            if (block.kind() != BlockKind.CODE && block.kind() != BlockKind.TABLE) {
                passages.add(new Passage("block:" + i, block.text(), kind(block.kind())));
            }
        }
        for (int i = 0; i < article.captions().size(); i++) {
            passages.add(new Passage("caption:" + i, article.captions().get(i).text(), Kind.ALONE));
        }
        return passages;
    }

    private static Kind kind(BlockKind kind) {
        return switch (kind) {
            case HEADING -> Kind.HEADLINE;
            case QUOTE -> Kind.QUOTATION;
            case ITEM -> Kind.ALONE;
            default -> Kind.PROSE;
        };
    }

    boolean isHeadline() {
        return kind == Kind.HEADLINE;
    }

    boolean goesOn() {
        return kind == Kind.PROSE || kind == Kind.QUOTATION;
    }
}
