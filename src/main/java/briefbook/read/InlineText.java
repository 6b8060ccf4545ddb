package briefbook.read;

import briefbook.model.Mark;
import briefbook.model.MarkKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the text of a block together, with its inline marks.
 *
 * <p>White space becomes single spaces, and characters without width that only guide line breaks go, as in jsoup's texts,
 * except in text appended exactly. For one thread.
 */
final class InlineText {
    private static final int DEEPEST = 16;
    /** Longer addresses are not kept. */
    static final int LONGEST_ADDRESS = 2_000;

    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private int tooDeep;

    private record Open(MarkKind kind, int start, @Nullable String href) {}

    /**
     * A finished text.
     *
     * @param text without outer white space
     * @param marks in order of their start
     */
    record Finished(String text, List<Mark> marks) {
        /** Returns the share of the visible characters that are link text. */
        double linkShare() {
            int all = visible(0, text.length());
            int linked = marks.stream()
                    .filter(m -> m.kind() == MarkKind.LINK)
                    .mapToInt(m -> visible(m.start(), m.end()))
                    .sum();
            return all == 0 ? 0 : Math.min(1, (double) linked / all);
        }

        private int visible(int start, int end) {
            int count = 0;
            for (int i = start; i < end; i++) {
                count += Character.isWhitespace(text.charAt(i)) ? 0 : 1;
            }
            return count;
        }
    }

    /** Returns a text with single spaces and without control characters. */
    static String plain(String text) {
        InlineText inline = new InlineText();
        inline.append(text);
        return inline.finish().text();
    }

    /** Adds text, its white space made single. */
    void append(CharSequence more) {
        for (int i = 0; i < more.length(); i++) {
            char c = more.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85) {
                if (!endsBlank()) {
                    text.append(' ');
                }
            } else if (!isDropped(c)) {
                text.append(c);
            }
        }
    }

    /** Adds text as it is, with its line ends, for preformatted text. */
    void appendExactly(CharSequence more) {
        for (int i = 0; i < more.length(); i++) {
            char c = more.charAt(i);
            if (c == '\n' || c == '\t' || !isDropped(c)) {
                text.append(c);
            }
        }
    }

    /** Adds a separator, such as a line end between rows, after taking back a space before it. */
    void separate(String separator) {
        if (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        text.append(separator);
    }

    /** Starts a mark. */
    void open(MarkKind kind, @Nullable String href) {
        if (open.size() >= DEEPEST) {
            tooDeep++;
        } else {
            open.add(new Open(kind, text.length(), href));
        }
    }

    /** Ends the mark that was started last. */
    void close() {
        if (tooDeep > 0) {
            tooDeep--;
        } else if (!open.isEmpty()) {
            end(open.remove(open.size() - 1));
        }
    }

    /** Says whether there is nothing to see so far. */
    boolean isBlank() {
        return Blanks.isBlank(text);
    }

    /** Returns how many characters there are so far. */
    int length() {
        return text.length();
    }

    /** Returns what was put together and starts anew; marks that are still open go on in the next text. */
    Finished finish() {
        open.forEach(this::end);
        int start = 0;
        int end = text.length();
        while (start < end && Blanks.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && Blanks.isBlank(text.charAt(end - 1))) {
            end--;
        }
        List<Mark> kept = new ArrayList<>();
        for (Mark mark : marks) {
            int from = Math.max(mark.start(), start);
            int to = Math.min(mark.end(), end);
            if (from < to) {
                kept.add(new Mark(mark.kind(), from - start, to - start, mark.href()));
            }
        }
        kept.sort(Comparator.comparingInt(Mark::start).thenComparing(m -> -m.end()));
        Finished finished = new Finished(text.substring(start, end), kept);
        text.setLength(0);
        marks.clear();
        open.replaceAll(o -> new Open(o.kind(), 0, o.href()));
        return finished;
    }

    private void end(Open mark) {
        boolean lost = mark.kind() == MarkKind.LINK
                && (mark.href() == null || mark.href().isBlank() || mark.href().length() > LONGEST_ADDRESS);
        if (!lost && mark.start() < text.length()) {
            marks.add(new Mark(mark.kind(), mark.start(), text.length(), mark.href()));
        }
    }

    private boolean endsBlank() {
        return text.length() == 0 || Character.isWhitespace(text.charAt(text.length() - 1));
    }

    private static boolean isDropped(char c) {
        return c < ' '
                || (c >= 0x7F && c < 0xA0)
                || c == 0xAD
                || c == 0x200B
                || c == 0xFEFF
                || c == 0xFFFE
                || c == 0xFFFF;
    }
}
