package briefbook.text;

/**
 * A stretch of a text.
 *
 * @param start first UTF-16 code unit
 * @param end after the last UTF-16 code unit
 */
public record Span(int start, int end) {
    /** Returns the words of this stretch. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Tells whether a position lies in this stretch. */
    public boolean contains(int position) {
        return start <= position && position < end;
    }
}
