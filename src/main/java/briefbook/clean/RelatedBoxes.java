package briefbook.clean;

import briefbook.model.BlockKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes out the teasers of a box of related articles on a saved page: links, and the few lines below each of them.
 *
 * <p>A box begins below words such as "Latest stories", wherever they stand; it ends at the first text that belongs to no
 * link, so that an article may go on below it.
 */
final class RelatedBoxes {
    /** A block with this much link text is a link. */
    private static final double LINK = 0.8;

    /** Longer text below a link is no teaser. */
    private static final int LONGEST = 320;

    private RelatedBoxes() {}

    static Draft remove(Draft draft) {
        if (!draft.seed().id().format().isPage()) {
            return draft;
        }
        List<Part> parts = new ArrayList<>(draft.parts());
        for (int i = draft.firstProse(); i < parts.size(); i++) {
            if (Boilerplate.isMarker(parts.get(i))) {
                box(parts, i);
            }
        }
        return draft.parts(parts);
    }

    private static void box(List<Part> parts, int marker) {
        int end = marker + 1;
        int teasers = 0;
        while (end < parts.size() && (isLink(parts.get(end)) || isTeaser(parts, marker, end))) {
            teasers += isLink(parts.get(end)) ? 0 : 1;
            end++;
        }
        // A single one is more likely the paragraph that goes on below a link.
        if (teasers == 1) {
            end = marker + 1;
            while (isLink(parts.get(end))) {
                end++;
            }
        }
        String reason = "stands in the box “" + parts.get(marker).text() + "”";
        for (int i = marker + 1; i < end; i++) {
            parts.set(i, parts.get(i).out("related-box", reason));
        }
    }

    private static boolean isLink(Part part) {
        return part.dom().linkShare() >= LINK;
    }

    private static boolean isTeaser(List<Part> parts, int marker, int i) {
        Part part = parts.get(i);
        return i - 1 > marker
                && isLink(parts.get(i - 1))
                && part.text().length() <= LONGEST
                && part.kind() != BlockKind.HEADING;
    }
}
