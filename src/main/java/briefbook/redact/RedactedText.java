package briefbook.redact;

import briefbook.model.Mark;
import briefbook.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A text without some of its stretches, and where its other places have moved.
 *
 * @param text what is left, with a note in place of each stretch
 * @param gone the stretches, in order, without overlap, as places of the text before
 */
record RedactedText(String text, List<Span> gone) {
    /** What stands for a name. */
    static final String NOTE = "[name removed]";

    RedactedText {
        gone = List.copyOf(gone);
    }

    static RedactedText of(String text, List<Span> stretches) {
        List<Span> gone = joined(stretches);
        StringBuilder left = new StringBuilder();
        int from = 0;
        for (Span span : gone) {
            left.append(text, from, span.start()).append(NOTE);
            from = span.end();
        }
        return new RedactedText(left.append(text, from, text.length()).toString(), gone);
    }

    private static List<Span> joined(List<Span> stretches) {
        List<Span> joined = new ArrayList<>();
        for (Span span : stretches.stream()
                .sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end))
                .toList()) {
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && span.start() <= last.end()) {
                joined.set(joined.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
            } else if (span.end() > span.start()) {
                joined.add(span);
            }
        }
        return joined;
    }

    /** Returns a mark of the text before as one of the text that is left; a note belongs to the marks that touched its name. */
    Mark move(Mark mark) {
        return new Mark(mark.kind(), moved(mark.start(), false), moved(mark.end(), true), mark.href());
    }

    private int moved(int place, boolean isEnd) {
        int shift = 0;
        for (Span span : gone) {
            if (span.end() <= place) {
                shift += NOTE.length() - (span.end() - span.start());
            } else if (span.start() < place) {
                return span.start() + shift + (isEnd ? NOTE.length() : 0);
            }
        }
        return place + shift;
    }
}
