package briefbook.model;

import java.util.Comparator;

/**
 * A stretch of an article's text.
 *
 * @param in {@code title}, {@code deck}, {@code caption:N} or {@code block:N}, N counted from 0
 * @param start first UTF-16 code unit
 * @param end after the last UTF-16 code unit
 */
public record Spot(String in, int start, int end) {
    /** Orders parts as one reads them: title and deck, the text, then captions, each by number. */
    public static final Comparator<String> PARTS =
            Comparator.comparingInt(Spot::rank).thenComparingInt(Spot::number);

    /** Returns the number of a part, N of {@code caption:N} and {@code block:N}; 0 for title and deck. */
    public static int number(String in) {
        int colon = in.indexOf(':');
        return colon < 0 ? 0 : Integer.parseInt(in, colon + 1, in.length(), 10);
    }

    private static int rank(String in) {
        return in.equals("title") ? 0 : in.equals("deck") ? 1 : in.startsWith("block") ? 2 : 3;
    }

    /** Tells whether another stretch lies in this one. */
    public boolean contains(Spot other) {
        return in.equals(other.in) && start <= other.start && other.end <= end;
    }
}
