package briefbook.read;

import java.util.Optional;

/**
 * Recognises texts that take a Markdown parser time with the square of their length.
 *
 * <p>Counts, so that the answer is the same on every machine; a time limit would make it depend on how busy one is. For one
 * thread and one use.
 */
final class MarkdownCost {
    private static final int LARGEST = 2 << 20;
    private static final int MOST_MARKS = 10_000;
    private static final int MOST_LINES = 5_000;
    private static final int MOST_NESTED = 200;
    private static final int MOST_REFERENCES = 2_000;
    private static final String MARKS = "*_~[]!`<";
    private static final String NESTING = "> *-+\t";

    private int marks;
    private int lines;
    private int nested;
    private int references;

    private MarkdownCost() {}

    /** Returns what is too much in a text, if anything is. */
    static Optional<String> excess(String text) {
        if (text.length() > LARGEST) {
            return Optional.of("is larger than " + (LARGEST >> 20) + " MB");
        }
        return new MarkdownCost().count(text);
    }

    private Optional<String> count(String text) {
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            line(text, start, end);
            if (nested > MOST_NESTED) {
                return Optional.of("nests quotes or lists more than " + MOST_NESTED + " deep");
            }
            if (marks > MOST_MARKS || lines > MOST_LINES) {
                return Optional.of(
                        "has a paragraph of more than " + MOST_LINES + " lines or " + MOST_MARKS + " Markdown signs");
            }
            if (references > MOST_REFERENCES) {
                return Optional.of("defines more than " + MOST_REFERENCES + " references");
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    private void line(String text, int start, int end) {
        int first = start;
        int markers = 0;
        while (first < end && NESTING.indexOf(text.charAt(first)) >= 0) {
            markers += text.charAt(first++) == ' ' ? 0 : 1;
        }
        if (first == end) {
            // A blank line or a rule ends the paragraph.
            marks = 0;
            lines = 0;
            return;
        }
        nested = Math.max(markers, (first - start) / 2);
        lines++;
        references += text.charAt(first) == '[' && text.startsWith("]:", text.indexOf(']', first)) ? 1 : 0;
        for (int i = start; i < end; i++) {
            marks += MARKS.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
    }
}
