package briefbook.clean;

import briefbook.model.Origin;
import briefbook.model.Title;
import java.util.List;

/**
 * Puts the owner's title in the place of the one that cleaning finds.
 *
 * <p>The headline that the file has goes all the same, since it would stand as a paragraph above the text. But when the
 * owner's title is a line of the text, another line was taken for the headline by mistake, and comes back.
 */
final class CuratedTitle {
    private static final String MOVED = "moved:title";
    private static final String REPEATED = "repeated-title";

    private CuratedTitle() {}

    /** Returns a draft, whose own title was found and taken out, with another title. */
    static Draft in(Draft found, Title title) {
        String key = Prose.key(title.text());
        boolean shown = found.parts().stream()
                .anyMatch(p -> p.kept() && Prose.key(p.text()).equals(key));
        List<Part> parts = found.parts().stream()
                .map(p -> !isTitle(p) || Prose.key(p.text()).equals(key) ? p : shown ? p.back() : other(p))
                .toList();
        return found.parts(parts).facts(found.facts().title(title.text(), Origin.CURATED));
    }

    private static boolean isTitle(Part part) {
        return MOVED.equals(part.rule()) || REPEATED.equals(part.rule());
    }

    private static Part other(Part part) {
        return part.back()
                .out("curated:title", "the title as the file has it; the owner of the collection gives another");
    }
}
