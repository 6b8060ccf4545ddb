package briefbook.model;

/**
 * A stretch of an article's text.
 *
 * @param in {@code title}, {@code deck}, {@code caption:N} or {@code block:N}, N counted from 0
 * @param start first UTF-16 code unit
 * @param end after the last UTF-16 code unit
 */
public record Spot(String in, int start, int end) {
    /** Tells whether another stretch lies in this one. */
    public boolean contains(Spot other) {
        return in.equals(other.in) && start <= other.start && other.end <= end;
    }
}
