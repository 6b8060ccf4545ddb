package briefbook.read;

import briefbook.model.Removal;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** A table of data in a page, as opposed to one that only arranges the page. For one thread and one use. */
final class HtmlTable implements NodeFilter {
    private static final Set<String> HEADS = Set.of("th", "thead", "caption");
    private static final Set<String> CONTAINERS = Set.of(
            "table",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "article",
            "section",
            "nav",
            "aside",
            "form",
            "input",
            "ul",
            "ol",
            "blockquote",
            "iframe");
    private static final int LONGEST_CELL = 300;

    private final TableText table = new TableText();
    private final InlineText inline = new InlineText();
    private final InlineHtml html;
    private boolean inCell;

    private HtmlTable(List<Removal> asides) {
        html = new InlineHtml(inline, asides);
    }

    /** Says whether a table holds data: it has heads or rows of short cells, and nothing larger inside. */
    static boolean isData(Element table) {
        String role = table.attr("role");
        if (role.equals("presentation") || role.equals("none")) {
            return false;
        }
        Shape shape = new Shape();
        NodeTraversor.filter(shape, table);
        return !shape.arranges && (shape.heads > 0 || (shape.rows >= 2 && shape.cells >= 2 * shape.rows));
    }

    /** Reads a table of data; what is not text goes to the asides. */
    static TableText read(Element table, List<Removal> asides) {
        HtmlTable reader = new HtmlTable(asides);
        NodeTraversor.filter(reader, table);
        return reader.table;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (inCell) {
                html.text(text, false);
            }
        } else if (node instanceof Element element) {
            if (HtmlTags.isSilent(element)
                    || HtmlTags.isFallback(element)
                    || element.normalName().equals("caption")) {
                return FilterResult.SKIP_ENTIRELY;
            }
            switch (element.normalName()) {
                case "tr" -> table.row();
                case "td", "th" -> inCell = true;
                case "br" -> inline.append(" ");
                default -> {
                    if (HtmlTags.isBlock(element)) {
                        inline.append(" ");
                    } else if (html.open(element)) {
                        return FilterResult.SKIP_ENTIRELY;
                    }
                }
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            switch (element.normalName()) {
                case "tr", "br" -> {}
                case "td", "th" -> {
                    table.cell(inline.finish());
                    inCell = false;
                }
                default -> {
                    if (HtmlTags.isBlock(element)) {
                        inline.append(" ");
                    } else {
                        html.close(element);
                    }
                }
            }
        }
        return FilterResult.CONTINUE;
    }

    /** Looks at a table without reading it; stops at the first sign that it arranges the page. */
    private static final class Shape implements NodeFilter {
        private int rows;
        private int cells;
        private int heads;
        private int cellText;
        private boolean arranges;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                cellText += text.isBlank() ? 0 : text.getWholeText().length();
                arranges |= cellText > LONGEST_CELL;
            } else if (node instanceof Element element && depth > 0) {
                String name = element.normalName();
                arranges |= CONTAINERS.contains(name);
                heads += HEADS.contains(name) ? 1 : 0;
                rows += name.equals("tr") ? 1 : 0;
                if (name.equals("td") || name.equals("th")) {
                    cells++;
                    cellText = 0;
                }
            }
            return arranges ? FilterResult.STOP : FilterResult.CONTINUE;
        }
    }
}
