package briefbook.model;

import org.jspecify.annotations.Nullable;

/**
 * A picture's caption.
 *
 * @param text without the credit
 * @param credit who made or supplied the picture; null when not stated
 * @param lines where it stood; null for saved pages
 */
public record Caption(
        String text, @Nullable String credit, @Nullable Lines lines) {
    /** Returns the text with the credit behind it: what offsets of people named there count in. */
    public String whole() {
        return credit == null ? text : text + " " + credit;
    }
}
