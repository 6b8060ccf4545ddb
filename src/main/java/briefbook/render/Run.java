package briefbook.render;

import briefbook.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of a quoted sentence.
 *
 * @param text its words
 * @param marked whether they are why the sentence is shown
 */
record Run(String text, boolean marked) {
    /** Cuts a text at the spans to mark; spans that overlap or lie outside are ignored. */
    static List<Run> of(String text, List<Span> marks) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        List<Span> sorted = marks.stream()
                .sorted(Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder()))
                .toList();
        for (Span s : sorted) {
            if (s.start() < at || s.end() > text.length() || s.end() <= s.start()) {
                continue;
            }
            if (s.start() > at) {
                runs.add(new Run(text.substring(at, s.start()), false));
            }
            runs.add(new Run(s.of(text), true));
            at = s.end();
        }
        if (at < text.length()) {
            runs.add(new Run(text.substring(at), false));
        }
        return List.copyOf(runs);
    }
}
