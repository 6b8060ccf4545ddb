package briefbook.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published, as far as that is stated or proven.
 *
 * @param origin stated, curated, deduced or unknown
 * @param first the earliest possible day; null when unknown
 * @param last the latest possible day; null when unknown
 * @param best the day, when stated or curated; null otherwise
 * @param reason how it is known, in words
 */
public record Published(
        Origin origin,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        @Nullable LocalDate best,
        String reason) {
    /** The day of publication is not known. */
    public static final Published UNKNOWN = new Published(Origin.UNKNOWN, null, null, null, "the text states no date");

    /** Returns a stated day. */
    public static Published stated(LocalDate day, String reason) {
        return new Published(Origin.STATED, day, day, day, reason);
    }
}
