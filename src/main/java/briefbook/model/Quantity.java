package briefbook.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number of a text with what it counts.
 *
 * <p>Two numbers can be compared when measure, unit and scope are equal and the measure is not empty: otherwise they may count
 * different things.
 *
 * @param low the number; the smaller one of "ten to twelve"
 * @param high the number; the greater one of "ten to twelve"
 * @param bound how the text bounds it
 * @param measure what is counted, such as {@code killed}; empty when only the unit tells
 * @param unit the things that are counted, in the plural, such as {@code people}, {@code homes}, {@code minutes}
 * @param scope what part of the whole the text says is meant, such as a place; empty for the whole
 * @param asOf EDTF of the day as of which it holds, where the text says so; null otherwise
 */
public record Quantity(
        BigDecimal low,
        BigDecimal high,
        Bound bound,
        String measure,
        String unit,
        String scope,
        @Nullable String asOf) {
    /** The scope of a number that adds to others of its like. */
    public static final String MORE = "more";

    /** The scope of a number that counts some of those that others count. */
    public static final String PART = "part";

    /** The scope of a number that is told of another event for comparison, or of what might be. */
    public static final String OTHER = "other";

    /** Returns the same number as of another day. */
    public Quantity asOf(@Nullable String day) {
        return new Quantity(low, high, bound, measure, unit, scope, day);
    }

    /** Returns the same number of another part of the whole. */
    public Quantity scope(String part) {
        return new Quantity(low, high, bound, measure, unit, part, asOf);
    }

    /** Returns the number in figures: {@code 12}, or {@code 10..12} for a range. */
    public String value() {
        String first = low.stripTrailingZeros().toPlainString();
        return low.compareTo(high) == 0
                ? first
                : first + ".." + high.stripTrailingZeros().toPlainString();
    }
}
