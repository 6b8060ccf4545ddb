package briefbook.read;

import briefbook.model.Lines;
import briefbook.model.RawBlock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Joins the lines of paragraphs that were broken at a fixed width.
 *
 * <p>A line goes on in the next one when the first word there would not have fitted into it. A text whose lines are not all
 * short has no such width and stays as it is. Stateless.
 */
final class WrappedLines {
    private static final int NARROWEST = 34;
    private static final int WIDEST = 100;
    private static final int FEWEST = 3;
    /** The first line of a paragraph may be indented, and the longest lines stick out. */
    private static final int SLACK = 6;

    /** Lines end so much before the width, at most by the length of a long word. */
    private static final int RAGGED = 14;

    private static final int LEAST_FOLLOWED = 6;

    private WrappedLines() {}

    /** Returns the lines of a text with those of one paragraph joined by spaces. */
    static List<RawBlock> joined(List<RawBlock> lines) {
        return joined(lines, line -> false);
    }

    /**
     * Returns the paragraphs of a text dump when its lines are broken at a width without doubt, else its lines.
     *
     * <p>Short lines that follow one another may also be a menu: so most of them must come near the width, and none may pass it.
     */
    static List<RawBlock> paragraphs(List<RawBlock> lines) {
        int width = width(lines);
        int followed = 0;
        int full = 0;
        int capitals = 0;
        for (int i = 0; i < lines.size() && width > 0; i++) {
            int length = lines.get(i).text().length();
            if (length > width + 2 * SLACK) {
                return lines;
            }
            if (i + 1 < lines.size() && isNext(lines.get(i), lines.get(i + 1))) {
                followed++;
                full += length >= width - RAGGED ? 1 : 0;
                capitals += Character.isUpperCase(lines.get(i + 1).text().codePointAt(0)) ? 1 : 0;
            }
        }
        boolean prose = full * 10 >= followed * 7 && capitals * 10 <= followed * 8; // each line of a poem has a capital
        return width > 0 && followed >= LEAST_FOLLOWED && prose ? joined(lines) : lines;
    }

    /**
     * Returns the lines of a text with those of one paragraph joined by spaces.
     *
     * @param alone says whether a line stands alone whatever its length
     */
    static List<RawBlock> joined(List<RawBlock> lines, Predicate<String> alone) {
        int width = width(lines);
        if (width == 0) {
            return lines;
        }
        List<RawBlock> joined = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Lines at = new Lines(0, 0);
        for (int i = 0; i < lines.size(); i++) {
            RawBlock line = lines.get(i);
            Lines here = line.lines();
            if (here == null) {
                return lines;
            }
            at = text.length() == 0 ? here : at.to(here);
            text.append(text.length() == 0 ? "" : " ").append(line.text());
            boolean goesOn = i + 1 < lines.size()
                    && isNext(line, lines.get(i + 1))
                    && overflows(line, lines.get(i + 1), width)
                    && !alone.test(lines.get(i + 1).text());
            if (!goesOn) {
                joined.add(at.first() == at.last() ? line : block(text.toString(), at));
                text.setLength(0);
            }
        }
        return joined;
    }

    private static RawBlock block(String text, Lines lines) {
        RawBlock first = RawBlock.line(text, lines.first());
        return new RawBlock(first.kind(), 0, text, lines, List.of(), List.of(), first.dom());
    }

    /** Returns the width that nine of ten lines inside paragraphs keep to; 0 when the text is not broken at a width. */
    private static int width(List<RawBlock> lines) {
        int[] lengths = new int[lines.size()];
        int count = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isNext(lines.get(i), lines.get(i + 1))) {
                lengths[count++] = lines.get(i).text().length();
            }
        }
        if (count < FEWEST) {
            return 0;
        }
        Arrays.sort(lengths, 0, count);
        int width = lengths[Math.min(count - 1, count * 9 / 10)];
        return width < NARROWEST || width > WIDEST ? 0 : width;
    }

    private static boolean isNext(RawBlock line, RawBlock next) {
        return line.lines() != null
                && next.lines() != null
                && next.lines().first() == line.lines().last() + 1;
    }

    private static boolean overflows(RawBlock line, RawBlock next, int width) {
        int space = next.text().indexOf(' ');
        int word = space < 0 ? next.text().length() : space;
        boolean item = next.text().startsWith("- ")
                || next.text().startsWith("* ")
                || next.text().startsWith("• ")
                || next.text().startsWith(">");
        return !item && line.text().length() + 1 + word > width - SLACK;
    }
}
