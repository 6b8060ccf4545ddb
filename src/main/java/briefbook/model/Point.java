package briefbook.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words of a sentence that tell something of an event.
 *
 * @param kind what they tell
 * @param words where they stand: for a number, itself and what tells what it counts; never empty
 * @param quantity the number; null for other kinds
 */
public record Point(
        FactKind kind, List<Spot> words, @Nullable Quantity quantity) {
    /** Copies the collection. */
    public Point {
        words = List.copyOf(words);
    }
}
