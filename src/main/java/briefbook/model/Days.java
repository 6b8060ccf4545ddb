package briefbook.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When an event took or takes place, as far as that is proven.
 *
 * @param first the earliest possible day; null when unbounded
 * @param last the latest possible day; null when unbounded
 * @param best the day, when only one is possible or news mean one; null otherwise; proven only when it is the first and the
 *     last one, too
 * @param candidates all possible days, when there are at most 31
 * @param edtf the same as EDTF; null when unbounded
 * @param reasons how each article narrows it down, in words
 */
public record Days(
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        @Nullable LocalDate best,
        List<LocalDate> candidates,
        @Nullable String edtf,
        List<String> reasons) {
    /** Nothing is known. */
    public static final Days UNKNOWN = new Days(null, null, null, List.of(), null, List.of());

    /** Copies the collections. */
    public Days {
        candidates = List.copyOf(candidates);
        reasons = List.copyOf(reasons);
    }
}
