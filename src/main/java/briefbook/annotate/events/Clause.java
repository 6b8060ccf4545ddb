package briefbook.annotate.events;

import briefbook.model.Spot;
import briefbook.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence, title or caption that is being read, or a piece of one that is far too long. Not thread-safe. */
final class Clause {
    private final String in;
    private final String text;
    private final Span span;
    private final List<Unit> units;
    private @Nullable String quote;

    /**
     * Takes what was read of it.
     *
     * @param in which text of the article it stands in
     * @param text the whole of that text
     * @param span its stretch of the text
     * @param units its names, words and marks
     */
    Clause(String in, String text, Span span, List<Unit> units) {
        this.in = in;
        this.text = text;
        this.span = span;
        this.units = units;
    }

    String in() {
        return in;
    }

    String text() {
        return text;
    }

    Span span() {
        return span;
    }

    List<Unit> units() {
        return units;
    }

    /** Returns the words of a unit as they are written. */
    String written(int unit) {
        return text.substring(units.get(unit).start(), units.get(unit).end());
    }

    Spot spot() {
        return new Spot(in, span.start(), span.end());
    }

    /** Returns its words; all its mentions share them. */
    String quote() {
        String words = quote;
        if (words == null) {
            words = span.of(text);
            quote = words;
        }
        return words;
    }
}
