package briefbook;

import briefbook.clean.Scored;
import briefbook.model.Article;
import briefbook.model.Block;
import briefbook.model.RawBlock;
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

    /** Returns the pieces with the score of each; a text that stands there several times gets its scores in order. */
    static List<SeedLine> of(Seed seed, Article article, List<Scored> scores) {
        Map<String, Deque<Scored>> byText = new HashMap<>();
        scores.forEach(
                s -> byText.computeIfAbsent(s.text(), k -> new ArrayDeque<>()).add(s));
        return of(seed, article).stream()
                .map(l -> scored(
                        l, byText.getOrDefault(l.text(), new ArrayDeque<>()).poll()))
                .toList();
    }

    private static SeedLine scored(SeedLine line, @Nullable Scored score) {
        if (score == null) {
            return line;
        }
        String pin = line.fate() == Fate.KEPT ? score.pin() : null;
        return new SeedLine(
                line.lines(),
                line.fate(),
                line.text(),
                pin == null ? line.rule() : KEPT_BY_OWNER,
                pin == null ? line.reason() : pin,
                score.odds());
    }

    static List<SeedLine> of(Seed seed, Article article) {
        List<SeedLine> pieces = new ArrayList<>();
        for (Block block : article.blocks()) {
            pieces.add(new SeedLine(
                    block.lines(),
                    Fate.KEPT,
                    block.text(),
                    block.kind().name().toLowerCase(Locale.ROOT),
                    "",
                    Double.NaN));
        }
        for (Removal removal : article.removed()) {
            Fate fate = removal.rule().startsWith(MOVED) ? Fate.MOVED : Fate.REMOVED;
            pieces.add(
                    new SeedLine(removal.lines(), fate, removal.text(), removal.rule(), removal.reason(), Double.NaN));
        }
        return inOrder(seed.blocks(), pieces);
    }

    private record Place(int line, int block, int offset, SeedLine piece) {}

    private static List<SeedLine> inOrder(List<RawBlock> blocks, List<SeedLine> pieces) {
        int[] from = new int[blocks.size()]; // what lies before this offset has been found already
        List<Place> places = new ArrayList<>();
        for (SeedLine piece : pieces) {
            places.add(place(blocks, from, piece));
        }
        places.sort(Comparator.comparingInt(Place::line)
                .thenComparingInt(Place::block)
                .thenComparingInt(Place::offset));
        return places.stream().map(Place::piece).toList();
    }

    /** A repeated text is found once for each time: saved pages have no lines to tell them apart. */
    private static Place place(List<RawBlock> blocks, int[] from, SeedLine piece) {
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
