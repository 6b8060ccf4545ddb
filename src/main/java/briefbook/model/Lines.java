package briefbook.model;

/**
 * A run of lines of a file.
 *
 * @param first 1-based number of the first line
 * @param last 1-based number of the last line, inclusive
 */
public record Lines(int first, int last) {
    /** Returns the lines from the first to the last of both. */
    public Lines to(Lines other) {
        return new Lines(Math.min(first, other.first), Math.max(last, other.last));
    }
}
