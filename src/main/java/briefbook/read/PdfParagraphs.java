package briefbook.read;

import briefbook.model.BlockKind;
import briefbook.model.Declaration;
import briefbook.model.Dom;
import briefbook.model.Field;
import briefbook.model.RawBlock;
import briefbook.model.Removal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Puts the lines of a PDF document together to paragraphs and headings.
 *
 * <p>A line goes on in the next when the letters are of one size, the distance is that of lines, and the next word would
 * not have fitted. For one thread and one use.
 */
final class PdfParagraphs {
    private static final float SAME_SIZE = 0.1f;
    private static final float HEADING = 1.15f;
    private static final float TITLE = 1.25f;
    private static final float WIDEST_GAP = 1.8f;
    /** Letters that a line may be short of before it counts as the last of its paragraph: words are not all broken. */
    private static final float SLACK = 3;

    private static final float LEAST_INDENT = 0.8f;
    private static final float MOST_INDENT = 4;
    private static final int LONGEST_HEADING = 200;
    private static final int TITLE_WORDS = 3;

    private static final Pattern ITEM = Pattern.compile("[•◦▪‣·–*-] ");

    private final List<PdfLine> lines;
    private final float body;
    private final LineHyphens hyphens;
    private final List<RawBlock> blocks = new ArrayList<>();
    private final List<PdfLine> firsts = new ArrayList<>();

    private PdfParagraphs(List<PdfLine> lines) {
        this.lines = lines;
        this.body = bodySize(lines);
        this.hyphens = new LineHyphens(lines.stream().map(PdfLine::text).toList());
    }

    /** Returns the content of a document. */
    static Content of(PdfText.Read read) {
        PdfFurniture furniture = PdfFurniture.of(read.lines(), bodySize(read.lines()));
        List<Removal> asides = new ArrayList<>(furniture.asides());
        PdfParagraphs paragraphs = new PdfParagraphs(furniture.rest());
        List<RawBlock> blocks = paragraphs.read();
        asides.addAll(paragraphs.hyphens.asides());
        read.properties()
                .forEach((name, value) -> asides.add(new Removal(
                        null,
                        name + ": " + value,
                        "document-property",
                        "a property of the document, no part of its text")));
        List<Declaration> declarations = new ArrayList<>(furniture.declarations());
        String title = read.properties().getOrDefault("title", "");
        boolean shown = blocks.stream().limit(10).anyMatch(b -> b.text().equalsIgnoreCase(title))
                || furniture.asides().stream().anyMatch(a -> a.text().equalsIgnoreCase(title));
        if (!title.isEmpty() && shown) {
            declarations.add(new Declaration(Field.TITLE, title, "document: title"));
        }
        return new Content(blocks, declarations, asides);
    }

    /** Returns the size of most letters. */
    private static float bodySize(List<PdfLine> lines) {
        Map<Float, Integer> letters = new TreeMap<>();
        lines.forEach(l -> letters.merge(l.size(), l.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(1f);
    }

    private List<RawBlock> read() {
        StringBuilder text = new StringBuilder();
        int first = 0;
        float leading = leading();
        for (int i = 0; i < lines.size(); i++) {
            if (text.length() == 0) {
                first = i;
                text.append(lines.get(i).text());
            } else {
                hyphens.join(text, lines.get(i).text());
            }
            if (i + 1 == lines.size() || !goesOn(first, i, leading)) {
                firsts.add(lines.get(first));
                blocks.add(block(lines.get(first), text.toString()));
                text.setLength(0);
            }
        }
        return titled();
    }

    private RawBlock block(PdfLine first, String text) {
        boolean large = first.size() >= body * HEADING;
        boolean heading = text.length() <= LONGEST_HEADING && (large || (first.bold() && !text.endsWith(".")));
        return new RawBlock(
                heading ? BlockKind.HEADING : BlockKind.PARAGRAPH,
                heading ? 2 : 0,
                text,
                null,
                List.of(),
                List.of(),
                Dom.UNKNOWN);
    }

    /** Makes the largest heading of the first page the title. */
    private List<RawBlock> titled() {
        int best = -1;
        for (int i = 0; i < blocks.size(); i++) {
            boolean candidate = blocks.get(i).kind() == BlockKind.HEADING
                    && firsts.get(i).page() == 0
                    && firsts.get(i).size() >= body * TITLE
                    && blocks.get(i).text().split(" ", -1).length >= TITLE_WORDS;
            if (candidate
                    && (best < 0 || firsts.get(i).size() > firsts.get(best).size())) {
                best = i;
            }
        }
        if (best >= 0) {
            RawBlock title = blocks.get(best);
            blocks.set(best, new RawBlock(BlockKind.HEADING, 1, title.text(), null, List.of(), List.of(), title.dom()));
        }
        return blocks;
    }

    /** Returns the usual distance of lines inside paragraphs, in sizes of letters. */
    private float leading() {
        List<Float> distances = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            PdfLine line = lines.get(i);
            PdfLine next = lines.get(i + 1);
            float distance = (next.bottom() - line.bottom()) / Math.max(1, line.size());
            if (line.page() == next.page() && distance > 0.5f && distance < 3) {
                distances.add(distance);
            }
        }
        distances.sort(Comparator.naturalOrder());
        return distances.isEmpty() ? 1.2f : distances.get(distances.size() / 3);
    }

    private boolean goesOn(int first, int i, float leading) {
        PdfLine line = lines.get(i);
        PdfLine next = lines.get(i + 1);
        boolean sameSize = Math.abs(line.size() - next.size()) <= SAME_SIZE * line.size();
        if (!sameSize || line.bold() != next.bold()) {
            return false;
        }
        boolean below = line.page() == next.page() && next.bottom() > line.bottom();
        if (!below) {
            // The next column or page: a sentence that is not over goes on there.
            return !endsSentence(line.text()) && (startsLower(next.text()) || isFull(i)) && !isItem(next.text());
        }
        float distance = (next.bottom() - line.bottom()) / Math.max(1, line.size());
        if (distance > Math.min(WIDEST_GAP, leading * 1.35f)) {
            return false;
        }
        if (line.size() >= body * HEADING) {
            return true;
        }
        boolean indented = next.left() > line.left() + line.size() * LEAST_INDENT && i > first;
        boolean begins = indented || (!isItem(lines.get(first).text()) && isFirstLine(i + 1));
        return isFull(i) && !begins && !isItem(next.text());
    }

    /** Says whether a line is indented and the line below it is not: the way many begin a paragraph. */
    private boolean isFirstLine(int i) {
        if (i + 1 >= lines.size()) {
            return false;
        }
        PdfLine line = lines.get(i);
        PdfLine below = lines.get(i + 1);
        float indent = line.left() - below.left();
        return below.page() == line.page()
                && below.bottom() > line.bottom()
                && indent > line.size() * LEAST_INDENT
                && indent < line.size() * MOST_INDENT
                && !isItem(below.text());
    }

    /** Says whether the first word of the next line would not have fitted into a line. */
    private boolean isFull(int i) {
        PdfLine line = lines.get(i);
        float right = line.right() + lines.get(i + 1).firstWord();
        return right > column(i) - SLACK * line.letter() || line.text().endsWith("-");
    }

    /** Returns where the column around a line ends: the right end of its longest neighbour. */
    private float column(int i) {
        PdfLine line = lines.get(i);
        float right = line.right();
        for (int step : new int[] {-1, 1}) {
            for (int k = i + step; k >= 0 && k < lines.size() && Math.abs(k - i) <= 12; k += step) {
                PdfLine other = lines.get(k);
                boolean sameColumn = other.page() == line.page()
                        && Math.abs(other.left() - line.left()) <= line.size() * 4
                        && Math.abs(other.size() - line.size()) <= SAME_SIZE * line.size();
                if (!sameColumn) {
                    break;
                }
                right = Math.max(right, other.right());
            }
        }
        return right;
    }

    private static boolean isItem(String text) {
        return ITEM.matcher(text).lookingAt();
    }

    private static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && "\"'”’»)]".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && Set.of('.', '!', '?', '…', ':').contains(text.charAt(end - 1));
    }

    private static boolean startsLower(String text) {
        return Character.isLowerCase(text.codePointAt(0)) || Character.isDigit(text.codePointAt(0));
    }
}
