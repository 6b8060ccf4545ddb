package briefbook.render;

import java.util.ArrayList;
import java.util.List;

/**
 * What one voice says.
 *
 * @param article who says it
 * @param quotes its sentences
 * @param copies in how many copies they stand too, in words; empty when in none
 */
record Telling(ArticleLine article, List<QuoteLine> quotes, String copies) {
    /** An article with more sentences than this weighs is listed again for the others. */
    private static final int HEAVY = 20_000;

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
