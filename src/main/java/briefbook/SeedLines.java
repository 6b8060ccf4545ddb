package briefbook;

import briefbook.clean.Scored;
import briefbook.model.Article;
import briefbook.model.Block;
import briefbook.model.Lines;
import briefbook.model.RawBlock;
import briefbook.model.Recurrence;
import briefbook.model.Removal;
import briefbook.model.Seed;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts what was kept and what was removed of a seed back into the order of the seed. */
final class SeedLines {
    private static final String MOVED = "moved:";
    private static final String KEPT_BY_OWNER = "curated:keep";

    private SeedLines() {}

    /**
     * Returns the pieces of a seed.
     *
     * @param scores of its blocks, in order; a text that stands there several times gets its scores in order
     * @param counts for each block of the seed, in how many other articles it stands
     */
    static List<SeedLine> of(Seed seed, Article article, List<Scored> scores, List<Recurrence> counts) {
        Map<String, Deque<Scored>> byText = new HashMap<>();
        scores.forEach(
                s -> byText.computeIfAbsent(s.text(), k -> new ArrayDeque<>()).add(s));
        List<SeedLine> lines = new ArrayList<>();
        for (Place place : inOrder(seed.blocks(), pieces(article))) {
            Piece piece = place.piece();
            Scored score = byText.getOrDefault(piece.text(), new ArrayDeque<>()).poll();
            String pin = score != null && piece.fate() == Fate.KEPT ? score.pin() : null;
            lines.add(new SeedLine(
                    piece.lines(),
                    piece.fate(),
                    piece.text(),
                    pin == null ? piece.rule() : KEPT_BY_OWNER,
                    pin == null ? piece.reason() : pin,
                    place.block() < counts.size() ? counts.get(place.block()) : Recurrence.NONE,
                    score == null ? Double.NaN : score.odds()));
        }
        return lines;
    }

    private record Piece(@Nullable Lines lines, Fate fate, String text, String rule, String reason) {}

    private static List<Piece> pieces(Article article) {
        List<Piece> pieces = new ArrayList<>();
        for (Block block : article.blocks()) {
            String kind = block.kind().name().toLowerCase(Locale.ROOT);
            pieces.add(new Piece(block.lines(), Fate.KEPT, block.text(), kind, ""));
        }
        for (Removal removal : article.removed()) {
            Fate fate = removal.rule().startsWith(MOVED) ? Fate.MOVED : Fate.REMOVED;
            pieces.add(new Piece(removal.lines(), fate, removal.text(), removal.rule(), removal.reason()));
        }
        return pieces;
    }

    private record Place(int line, int block, int offset, Piece piece) {}

    private static List<Place> inOrder(List<RawBlock> blocks, List<Piece> pieces) {
        int[] from = new int[blocks.size()]; // what lies before this offset has been found already
        List<Place> places = new ArrayList<>();
        for (Piece piece : pieces) {
            places.add(place(blocks, from, piece));
        }
        places.sort(Comparator.comparingInt(Place::line)
                .thenComparingInt(Place::block)
                .thenComparingInt(Place::offset));
        return places;
    }

    /** A repeated text is found once for each time: saved pages have no lines to tell them apart. */
    private static Place place(List<RawBlock> blocks, int[] from, Piece piece) {
        int line = piece.lines() == null ? 0 : piece.lines().first();
        for (int b = 0; b < blocks.size(); b++) {
            RawBlock block = blocks.get(b);
            boolean elsewhere = piece.lines() != null
                    && block.lines() != null
                    && (block.lines().last() < line || block.lines().first() > line);
            int offset = elsewhere ? -1 : block.text().indexOf(piece.text(), from[b]);
            if (offset >= 0) {
                from[b] = offset + piece.text().length();
                return new Place(line, b, offset, piece);
            }
        }
        return new Place(line, blocks.size(), 0, piece);
    }
}
