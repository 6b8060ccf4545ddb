package briefbook.annotate.events;

import briefbook.model.Spot;
import briefbook.text.Span;
import java.util.List;

/**
 * A sentence, title or caption that is being read.
 *
 * @param in which text of the article it stands in
 * @param text the whole of that text
 * @param span its stretch of the text
 * @param units its names, words and marks
 */
record Clause(String in, String text, Span span, List<Unit> units) {
    /** Returns the words of a unit as they are written. */
    String written(int unit) {
        return text.substring(units.get(unit).start(), units.get(unit).end());
    }

    Spot spot() {
        return new Spot(in, span.start(), span.end());
    }

    String quote() {
        return span.of(text);
    }
}
