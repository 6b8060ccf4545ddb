package briefbook.render;

import java.util.ArrayList;
import java.util.List;

/**
 * What one voice says.
 *
 * @param article who says it
 * @param quotes its sentences
 * @param copies in how many copies they stand too, in words; empty when in none
 * @param further where its other sentences stand; empty when all are quoted
 */
record Telling(ArticleLine article, List<QuoteLine> quotes, String copies, List<Anchor> further) {
    /** An article with more sentences than this weighs is listed again for the others. */
    private static final int HEAVY = 20_000;

    /** Makes what is told with all its sentences. */
    Telling(ArticleLine article, List<QuoteLine> quotes, String copies) {
        this(article, quotes, copies, List.of());
    }

    /** Returns the same with its first sentence, and links to the others. */
    Telling brief() {
        List<Anchor> others = quotes.stream().skip(1).map(QuoteLine::where).toList();
        return new Telling(article, quotes.subList(0, Math.min(1, quotes.size())), copies, others);
    }

    /** Returns the number of its sentences, quoted or linked to. */
    int count() {
        return quotes.size() + further.size();
    }

    /** Returns the same, cut where one article says too much for one page. */
    static List<Telling> cut(List<Telling> tellings) {
        List<Telling> cut = new ArrayList<>();
        for (Telling telling : tellings) {
            if (telling.quotes().size() < 2) {
                cut.add(telling);
            } else {
                Weight.pieces(telling.quotes(), Weight::of, HEAVY)
                        .forEach(q -> cut.add(new Telling(telling.article(), q, telling.copies())));
            }
        }
        return cut;
    }
}
