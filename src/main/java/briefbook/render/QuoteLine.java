package briefbook.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A full sentence of an article, with the words that matter marked.
 *
 * @param where link to where it stands
 * @param runs the sentence
 * @param lang its language when that is known not to be the interface's; null otherwise
 * @param note what the article does with it, such as "announces it"; empty when nothing
 * @param certainty that it is only likely to mean the event; empty when it is certain
 */
record QuoteLine(Anchor where, List<Run> runs, @Nullable String lang, String note, String certainty) {
    /** Returns the same for a place that says by itself how certain it is. */
    QuoteLine withoutCertainty() {
        return new QuoteLine(where, runs, lang, note, "");
    }
}
