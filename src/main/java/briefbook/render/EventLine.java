package briefbook.render;

import java.util.List;

/**
 * An event in a list or on a timeline.
 *
 * @param link its name
 * @param when as far as that is proven
 * @param marker style of its mark: {@code dot}, {@code bar} or {@code none}, and {@code hollow} unless it was reported
 * @param status announced, denied or conditional; empty for what was reported to have happened
 * @param detail who takes part and where
 * @param counts in how many articles
 * @param id of its row on the timeline
 * @param said its sentences, when it has no page of its own
 */
record EventLine(
        Anchor link,
        When when,
        String marker,
        String status,
        String detail,
        String counts,
        String id,
        List<Said> said) {
    /** A sentence, and the article that it stands in. */
    record Said(ArticleLine article, QuoteLine quote) {}
}
