package briefbook.clean;

import briefbook.model.Dom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes out the articles that a saved page shows beside its own: teasers, and the next one that is loaded when the reader
 * comes to the end.
 *
 * <p>The page's own article is the {@code article} element with the headline in it, a heading that reads like the title that
 * the page states, and with text. Elements inside it, such as comments, and pages without such an element are left alone.
 */
final class OtherArticles {
    /** Less text than this is a teaser itself. */
    private static final int LEAST = 300;

    private OtherArticles() {}

    static Draft remove(Draft draft) {
        int own = own(draft.parts());
        if (own == Dom.NONE) {
            return draft;
        }
        List<Part> parts = new ArrayList<>();
        for (Part part : draft.parts()) {
            int article = part.dom().article();
            parts.add(
                    article == own || article == Dom.NONE
                            ? part
                            : part.out("other-article", "stands in another article of the page"));
        }
        return draft.parts(parts);
    }

    /** Returns the number of the element with the headline and with text. */
    private static int own(List<Part> parts) {
        Map<Integer, Integer> text = new HashMap<>();
        for (Part part : parts) {
            if (part.kept() && Prose.is(part)) {
                text.merge(part.dom().article(), part.text().length(), Integer::sum);
            }
        }
        return parts.stream()
                .filter(Part::isHeadline)
                .map(p -> p.dom().article())
                .filter(a -> a != Dom.NONE && text.getOrDefault(a, 0) >= LEAST)
                .findFirst()
                .orElse(Dom.NONE);
    }
}
