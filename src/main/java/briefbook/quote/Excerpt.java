package briefbook.quote;

import briefbook.model.Article;
import briefbook.model.Block;
import briefbook.model.BlockKind;
import briefbook.model.Caption;
import briefbook.model.Completeness;
import briefbook.model.Mark;
import briefbook.model.Spot;
import briefbook.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is left of an article: its quoted sentences, each a block of its own, and where the places in them have moved.
 *
 * <p>Nothing else that the article says comes along: every value of the new article is written out here.
 */
final class Excerpt {
    private static final String WHY = "only the sentences that this site quotes are here";

    private final List<Block> blocks = new ArrayList<>();
    private final List<Caption> captions = new ArrayList<>();
    private final List<Integer> gaps = new ArrayList<>();
    private final Map<String, List<Piece>> pieces = new HashMap<>();
    private final Article article;

    /** A stretch of a part of the article, and the part that it is now. */
    private record Piece(Span span, String in) {}

    Excerpt(Article whole, Choice choice) {
        boolean open = false;
        for (int i = 0; i < whole.blocks().size(); i++) {
            open = block(whole.blocks().get(i), "block:" + i, choice, open);
        }
        if (open) {
            gaps.add(blocks.size());
        }
        for (int i = 0; i < whole.captions().size(); i++) {
            String in = "caption:" + i;
            if (!choice.of(in).isEmpty()) {
                move(in, new Span(0, Integer.MAX_VALUE), "caption:" + captions.size());
                captions.add(whole.captions().get(i));
            }
        }
        boolean hasDeck = !choice.of("deck").isEmpty();
        for (String in : hasDeck ? List.of("title", "deck") : List.of("title")) {
            move(in, new Span(0, Integer.MAX_VALUE), in);
        }
        boolean isAll = gaps.isEmpty()
                && hasDeck == (whole.deck() != null)
                && captions.size() == whole.captions().size();
        // Of what is not shown nobody can see what it does not say.
        Completeness completeness =
                whole.completeness() == Completeness.FULL && !isAll ? Completeness.EXCERPT : whole.completeness();
        article = new Article(
                whole.seed(),
                whole.language(),
                completeness,
                isAll ? reason(completeness) : WHY,
                whole.title(),
                hasDeck ? whole.deck() : null,
                whole.url(),
                whole.outlet(),
                whole.place(),
                whole.authors(),
                whole.origins(),
                whole.published(),
                blocks,
                captions,
                List.of(),
                List.of(),
                List.of());
    }

    /** The reason that was found may quote what was taken out. */
    private static String reason(Completeness completeness) {
        return switch (completeness) {
            case FULL -> "nothing says that a part is missing";
            case EXCERPT -> "the file holds a part of it";
            case STUB -> "the file holds next to nothing";
        };
    }

    /** Cuts one block, and tells whether text at its end, or before it, is left out. */
    private boolean block(Block block, String in, Choice choice, boolean openBefore) {
        boolean open = openBefore;
        int from = 0;
        for (Span span : choice.of(in)) {
            if (open || !block.text().substring(from, span.start()).isBlank()) {
                gaps.add(blocks.size());
            }
            open = false;
            move(in, span, "block:" + blocks.size());
            blocks.add(cut(block, span));
            from = span.end();
        }
        return open || !block.text().substring(from).isBlank();
    }

    private static Block cut(Block block, Span span) {
        List<Mark> marks = block.marks().stream()
                .filter(m -> m.start() < span.end() && span.start() < m.end())
                .map(m -> new Mark(
                        m.kind(),
                        Math.max(0, m.start() - span.start()),
                        Math.min(span.end(), m.end()) - span.start(),
                        m.href()))
                .toList();
        boolean table = block.kind() == BlockKind.TABLE;
        return new Block(
                table ? BlockKind.PARAGRAPH : block.kind(),
                block.level(),
                span.of(block.text()),
                block.lines(),
                marks,
                List.of());
    }

    private void move(String from, Span span, String to) {
        pieces.computeIfAbsent(from, k -> new ArrayList<>()).add(new Piece(span, to));
    }

    /** Returns the article of which only quotes are left. */
    Article article() {
        return article;
    }

    /** Returns before which blocks text is left out, as {@link briefbook.model.Entry#gaps} has it. */
    List<Integer> gaps() {
        return gaps;
    }

    /** Returns where a place of the whole article is now; nothing when it is not quoted. */
    Optional<Spot> moved(Spot spot) {
        return pieces.getOrDefault(spot.in(), List.of()).stream()
                .filter(p -> p.span().start() <= spot.start()
                        && spot.end() <= p.span().end())
                .findFirst()
                .map(p -> new Spot(
                        p.in(),
                        spot.start() - p.span().start(),
                        spot.end() - p.span().start()));
    }
}
