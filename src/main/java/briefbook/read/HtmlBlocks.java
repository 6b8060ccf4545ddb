package briefbook.read;

import briefbook.model.BlockKind;
import briefbook.model.Dom;
import briefbook.model.DomFamily;
import briefbook.model.RawBlock;
import briefbook.model.Removal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The blocks of a page: all visible text in the order of the page, each block with what the elements around it claim.
 *
 * <p>A block is the text of the nearest block-level element; a table of data is one block; two line breaks in a row separate
 * blocks. Nothing is left out because of where it stands. Iterative, so that no depth can overflow the stack. For one thread
 * and one use.
 */
final class HtmlBlocks implements NodeFilter {
    /** Families that may well cover the whole page. */
    private static final Set<DomFamily> WHOLE = EnumSet.of(DomFamily.ARTICLE, DomFamily.MAIN);

    private final boolean fallback;
    private final PageOutline outline;
    private final List<RawBlock> blocks = new ArrayList<>();
    private final List<Removal> asides = new ArrayList<>();
    private final List<HtmlLevel> levels = new ArrayList<>();
    private final InlineText inline = new InlineText();
    private final InlineHtml html = new InlineHtml(inline, asides);
    private final HtmlPictures pictures = new HtmlPictures();
    private final Map<DomFamily, Integer> inlineFamilies = new EnumMap<>(DomFamily.class);
    private int number;
    private int breaks;

    private HtmlBlocks(Element root, boolean fallback) {
        this.fallback = fallback;
        this.outline = PageOutline.of(root);
    }

    /** Reads the body of a page. Text for browsers without scripts or frames counts only where there is no other. */
    static Content ofPage(Document page) {
        Content content = of(page.body(), false);
        return content.blocks().isEmpty() ? of(page.body(), true) : content;
    }

    /** Reads a piece of HTML. */
    static Content ofFragment(String html) {
        String start =
                Blanks.trim(html.substring(0, Math.min(20, html.length()))).toLowerCase(Locale.ROOT);
        // Without a table around them the parser would drop these tags and glue their words together.
        boolean row = start.matches("(?s)</?(tr|td|th|tbody|thead|tfoot)\\b.*");
        Document document = Jsoup.parseBodyFragment(row ? "<table>" + html : html);
        Content content = of(document.body(), true);
        List<Removal> asides = new ArrayList<>(content.asides());
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof Comment comment && !Blanks.isBlank(comment.getData())) {
                        asides.add(new Removal(
                                null,
                                "<!--" + comment.getData() + "-->",
                                "html-comment",
                                "a comment that no reader sees"));
                    }
                },
                document);
        return new Content(content.blocks(), List.of(), asides, content.pictures());
    }

    private static Content of(Element root, boolean fallback) {
        HtmlBlocks reader = new HtmlBlocks(root, fallback);
        NodeTraversor.filter(reader, root);
        return new Content(reader.blocks, List.of(), reader.asides, reader.pictures.found());
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            text(text);
            return FilterResult.CONTINUE;
        }
        return node instanceof Element element ? start(element) : FilterResult.CONTINUE;
    }

    private FilterResult start(Element element) {
        int own = number++;
        if (HtmlTags.isSilent(element)) {
            return skip(own);
        }
        if (HtmlTags.isFallback(element) && !fallback) {
            flush();
            pictures.fallback(element, blocks.size(), top().families(), top().ancestors());
            html.aside(element, "fallback", "shown only where scripts or frames do not work");
            return skip(own);
        }
        if (element.normalName().equals("br")) {
            lineBreak();
            return skip(own);
        }
        if (HtmlPictures.is(element)) {
            pictures.add(element, blocks.size(), HtmlLevel.inside(top(), element, own, html.families(element), true));
        }
        boolean block = HtmlTags.isBlock(element);
        if (block) {
            flush();
        } else if (element.normalName().equals("img") || html.open(element)) {
            return skip(own);
        }
        push(element, own, block);
        if (element.normalName().equals("table") && HtmlTable.isData(element)) {
            table(element);
            pop();
            return skip(own);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult skip(int own) {
        number = outline.end(own);
        return FilterResult.SKIP_ENTIRELY;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (top().isBlock()) {
                flush();
            } else {
                html.close(element);
            }
            pop();
        }
        return FilterResult.CONTINUE;
    }

    private void push(Element element, int own, boolean block) {
        Set<DomFamily> families = html.families(element);
        boolean whole =
                element.normalName().equals("html") || element.normalName().equals("body");
        if (whole) {
            families = EnumSet.noneOf(DomFamily.class);
        } else if (!families.isEmpty() && outline.isPage(own)) {
            families.retainAll(WHOLE);
        }
        levels.add(
                levels.isEmpty()
                        ? HtmlLevel.root(element, own, families)
                        : HtmlLevel.inside(top(), element, own, families, block));
    }

    private void pop() {
        levels.remove(levels.size() - 1);
    }

    private HtmlLevel top() {
        return levels.get(levels.size() - 1);
    }

    private void text(TextNode text) {
        int before = inline.length();
        html.text(text, top().isPreformatted());
        int length = inline.length() - before;
        if (length > 0 && !text.isBlank()) {
            breaks = 0;
            for (DomFamily family : top().inlineFamilies()) {
                inlineFamilies.merge(family, length, Integer::sum);
            }
        }
    }

    private void lineBreak() {
        if (top().isPreformatted()) {
            inline.appendExactly("\n");
        } else if (++breaks >= 2) {
            flush();
        } else {
            inline.append(" ");
        }
    }

    private void table(Element element) {
        for (Element caption : element.getElementsByTag("caption")) {
            inline.append(caption.text());
            HtmlLevel level = HtmlLevel.inside(top(), caption, top().number(), Set.of(DomFamily.CAPTION), true);
            flush(level);
        }
        TableText table = HtmlTable.read(element, asides);
        if (!table.isBlank()) {
            RawBlock plain = table.block(null, Dom.UNKNOWN);
            double share = new InlineText.Finished(plain.text(), plain.marks()).linkShare();
            Dom dom = new Dom("table", share, top().families(), top().ancestors(), top().article(), Set.of());
            blocks.add(new RawBlock(BlockKind.TABLE, 0, plain.text(), null, plain.marks(), plain.rows(), dom));
        }
    }

    private void flush() {
        if (!levels.isEmpty()) {
            flush(top().block());
        }
    }

    private void flush(HtmlLevel level) {
        int length = inline.length();
        InlineText.Finished text = inline.finish();
        breaks = 0;
        if (!Blanks.isBlank(text.text())) {
            Set<DomFamily> families = EnumSet.noneOf(DomFamily.class);
            families.addAll(level.families());
            // A word in a <time> does not make a paragraph a date; a line that is mostly one is.
            inlineFamilies.forEach((family, covered) -> {
                if (covered * 10L >= length * 6L) {
                    families.add(family);
                }
            });
            Dom dom = new Dom(level.tag(), text.linkShare(), families, level.ancestors(), level.article(), Set.of());
            BlockKind kind = level.take();
            int heading = kind == BlockKind.HEADING ? level.heading() : 0;
            blocks.add(new RawBlock(kind, heading, text.text(), null, text.marks(), List.of(), dom));
        }
        inlineFamilies.clear();
    }
}
