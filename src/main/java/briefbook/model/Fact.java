package briefbook.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence of an article tells of an event.
 *
 * @param event id of the event
 * @param kind what it tells
 * @param article number of the article in the corpus
 * @param sentence the whole sentence, title or caption
 * @param quote the same, verbatim
 * @param words the words in it that tell this; none where the whole sentence does
 * @param value a day as EDTF, a place, the names of who takes part, a number in figures, or the words themselves
 * @param quantity the number; null for other kinds
 */
public record Fact(
        String event,
        FactKind kind,
        int article,
        Spot sentence,
        String quote,
        List<Spot> words,
        String value,
        @Nullable Quantity quantity) {
    /** Copies the collections. */
    public Fact {
        words = List.copyOf(words);
    }
}
