package briefbook.read;

import briefbook.model.Declaration;
import briefbook.model.Field;
import briefbook.model.Removal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands at the edges of the pages of a PDF document: numbers, running heads and feet.
 *
 * <p>A line at the edge that stands on two pages or more, digits aside, is no part of the text. Stateless.
 *
 * @param rest all other lines
 * @param asides the lines at the edges
 * @param declarations the address that a browser prints at the foot of each page
 */
record PdfFurniture(List<PdfLine> rest, List<Removal> asides, List<Declaration> declarations) {
    private static final int EDGE = 3;
    private static final int LONGEST = 160;
    private static final int SHORT = 100;
    private static final float GAP = 1.7f;
    private static final float SMALL = 0.9f;
    private static final Pattern NUMBER =
            Pattern.compile("(?iu)(?:page |seite |p\\. ?)?[-–— ]{0,4}\\d{1,4}(?: ?(?:/|of|von) ?\\d{1,4})?[-–— ]{0,4}");
    private static final Pattern ADDRESS = Pattern.compile("(https?://[^\\s…]{4,500})(?:\\s+\\d{1,4}/\\d{1,4})?");

    /**
     * Parts the lines of a document.
     *
     * @param body the size of most letters
     */
    static PdfFurniture of(List<PdfLine> lines, float body) {
        Map<String, Set<Integer>> pages = new HashMap<>();
        Set<PdfLine> edges = edges(lines);
        for (PdfLine line : edges) {
            pages.computeIfAbsent(key(line), k -> new HashSet<>()).add(line.page());
        }
        List<PdfLine> rest = new ArrayList<>();
        List<Removal> asides = new ArrayList<>();
        Set<Declaration> declarations = new LinkedHashSet<>();
        for (PdfLine line : lines) {
            boolean edge = edges.contains(line);
            boolean number = edge && NUMBER.matcher(line.text()).matches();
            boolean repeated = edge && pages.getOrDefault(key(line), Set.of()).size() >= 2;
            // A document of one page repeats nothing.
            boolean small = edge
                    && line.size() <= SMALL * body
                    && line.text().length() <= SHORT
                    && !line.text().endsWith(".");
            if (number || repeated || small) {
                asides.add(new Removal(
                        null,
                        line.text(),
                        number ? "page-number" : "running-head",
                        number
                                ? "the number of a page"
                                : repeated
                                        ? "stands at the edge of several pages"
                                        : "a small line at the edge of the page"));
                Matcher address = ADDRESS.matcher(line.text());
                if (address.matches()) {
                    declarations.add(new Declaration(Field.URL, address.group(1), "document: foot of the page"));
                }
            } else {
                rest.add(line);
            }
        }
        return new PdfFurniture(rest, asides, List.copyOf(declarations));
    }

    /** Returns the highest and the lowest lines of each page, as far as a gap parts them from the text. */
    private static Set<PdfLine> edges(List<PdfLine> lines) {
        Map<Integer, List<PdfLine>> byPage = new HashMap<>();
        lines.forEach(
                l -> byPage.computeIfAbsent(l.page(), p -> new ArrayList<>()).add(l));
        Set<PdfLine> edges = new HashSet<>();
        for (List<PdfLine> page : byPage.values()) {
            page.sort((a, b) -> Float.compare(a.bottom(), b.bottom()));
            edges.addAll(untilGap(page));
            Collections.reverse(page);
            edges.addAll(untilGap(page));
        }
        edges.removeIf(l -> l.text().length() > LONGEST);
        return edges;
    }

    private static List<PdfLine> untilGap(List<PdfLine> page) {
        for (int i = 1; i <= EDGE && i < page.size(); i++) {
            float gap = Math.abs(page.get(i).bottom() - page.get(i - 1).bottom());
            if (gap > GAP * Math.max(page.get(i).size(), page.get(i - 1).size())) {
                return page.subList(0, i);
            }
        }
        return page.size() == 1 ? page : List.of();
    }

    private static String key(PdfLine line) {
        // A title that the pages repeat at their heads is larger where it is the title.
        return line.size() + " " + line.text().replaceAll("\\d+", "0");
    }
}
