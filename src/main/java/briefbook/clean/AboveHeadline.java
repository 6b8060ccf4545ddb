package briefbook.clean;

import briefbook.model.DomFamily;
import briefbook.model.Stated;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes out running text above the headline of a saved page: teasers, notices, descriptions in menus.
 *
 * <p>The headline is a heading that reads like the title that the page states, with the text below it. Short lines above it
 * stay for the rules that look for a date or a writer.
 */
final class AboveHeadline {
    /** The text starts at most so many blocks below its headline. */
    private static final int REACH = 30;

    /** Less running text than this may be a standfirst that stands in a list of other articles. */
    private static final int LEAST = 300;

    private static final int PARAGRAPH = 80;

    private AboveHeadline() {}

    static Draft remove(Draft draft) {
        int headline = headline(draft.parts());
        List<Part> parts = new ArrayList<>(draft.parts());
        for (int i = 0; i < headline; i++) {
            Part part = parts.get(i);
            if (Prose.is(part) && !part.dom().families().contains(DomFamily.CAPTION)) {
                parts.set(i, part.out("above-headline", "running text above the headline"));
            }
        }
        return draft.parts(parts);
    }

    /** Returns the number of the first headline with text below it; 0 when there is none. */
    private static int headline(List<Part> parts) {
        int above = 0;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (isOfArticle(part)) {
                return 0;
            }
            int below = part.isHeadline() ? textBelow(parts, i) : 0;
            // Lower headings with the words of the title also stand above comments and in boxes at the end.
            if (below >= LEAST && (part.block().level() == 1 || above < below)) {
                return i;
            }
            above += part.kept() && Prose.is(part) ? part.text().length() : 0;
        }
        return 0;
    }

    /** What the page states as its text, or describes itself by, is no teaser wherever the headline stands. */
    private static boolean isOfArticle(Part part) {
        return part.dom().stated().contains(Stated.BODY)
                || (part.dom().stated().contains(Stated.STANDFIRST) && Prose.is(part));
    }

    private static int textBelow(List<Part> parts, int headline) {
        return parts.subList(headline + 1, Math.min(parts.size(), headline + 1 + REACH)).stream()
                .filter(p -> p.kept() && p.text().length() >= PARAGRAPH)
                .mapToInt(p -> p.text().length())
                .sum();
    }
}
