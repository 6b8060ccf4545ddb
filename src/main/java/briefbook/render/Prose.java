package briefbook.render;

import briefbook.model.Block;
import briefbook.model.BlockKind;
import briefbook.model.Mark;
import briefbook.model.MarkKind;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;

/**
 * Turns the blocks of an article into safe HTML: the only place where article text and markup meet.
 *
 * <p>Text is escaped, links and marks are laid over it by offset, and the whole passes one allow-list at the end. Overlapping
 * links and marks are cut where they meet, and at the start of each sentence, so nesting is never broken and no link holds another: a person wins over an
 * event, an event over a link of the source. Pure functions.
 */
final class Prose {
    private static final String BASE = "https://site.invalid/a/";
    private static final Document.OutputSettings COMPACT = new Document.OutputSettings().prettyPrint(false);
    private static final Safelist ALLOWED = new Safelist()
            .addTags("p", "h2", "h3", "h4", "ul", "ol", "li", "blockquote", "pre", "code", "em", "strong", "a", "div")
            .addTags("table", "thead", "tbody", "tr", "th", "td", "figure", "figcaption", "img", "small", "span")
            .addAttributes(":all", "id", "class")
            .addAttributes("a", "href", "rel", "data-pv", "aria-label", "tabindex")
            .addAttributes("div", "tabindex", "role", "aria-label")
            .addAttributes("th", "scope")
            .addAttributes("figcaption", "dir")
            .addAttributes("img", "src", "alt", "width", "height", "loading")
            .addProtocols("a", "href", "http", "https", "mailto", "#")
            .preserveRelativeLinks(true);

    private Prose() {}

    /**
     * Where text of an article is left out.
     *
     * @param before numbers of the blocks that it is left out before
     * @param sign what stands there
     */
    record Gaps(List<Integer> before, String sign) {}

    /** Returns a text that is no part of the article, such as a note on it, without links of ours and places to link to. */
    static String aside(List<Block> blocks) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean item = block.kind() == BlockKind.ITEM;
            out.append(item && (i == 0 || blocks.get(i - 1).kind() != BlockKind.ITEM) ? "<ul>" : "");
            // Its headings stand below that of its section.
            int level = block.kind() == BlockKind.HEADING ? block.level() + 2 : 0;
            Block below = new Block(block.kind(), level, block.text(), block.lines(), block.marks(), block.rows());
            block(out, below, "", inline(block, List.of(), List.of()), "");
            out.append(item && (i + 1 == blocks.size() || blocks.get(i + 1).kind() != BlockKind.ITEM) ? "</ul>" : "");
        }
        return clean(out.toString());
    }

    /**
     * Returns the body of an article.
     *
     * @param blocks the blocks, each with anchor {@code p1}, {@code p2} and so on
     * @param sentences the names of their sentences, which become anchors too
     * @param links for each block, the links to lay over it
     * @param permalink label of the link to a paragraph
     * @param figures in the order of the blocks that they stand before
     * @param notes in the order of the blocks that they follow, none after the items of a list
     * @param gaps where text is left out
     */
    static String html(
            List<Block> blocks,
            SentenceIds sentences,
            List<List<InlineLink>> links,
            String permalink,
            List<Figure> figures,
            List<MarginNote> notes,
            Gaps gaps) {
        StringBuilder out = new StringBuilder();
        boolean inList = false;
        int figure = 0;
        for (int i = 0; i < blocks.size(); i++) {
            boolean item = blocks.get(i).kind() == BlockKind.ITEM;
            for (; figure < figures.size() && figures.get(figure).block() <= i; figure++) {
                out.append(inList ? "</ul>" : "");
                inList = false;
                figure(out, figures.get(figure));
            }
            int number = i;
            if (gaps.before().contains(number)) {
                out.append(inList ? "</ul>" : "");
                inList = false;
                gap(out, gaps);
            }
            if (item != inList) {
                out.append(item ? "<ul>" : "</ul>");
                inList = item;
            }
            String text = inline(blocks.get(i), sentences.blocks().get(i), links.get(i));
            block(out, blocks.get(i), " id=\"p" + (i + 1) + "\"", text, permalink(permalink, i + 1));
            notes.stream().filter(n -> n.block() == number).forEach(n -> note(out, n));
        }
        if (inList) {
            out.append("</ul>");
        }
        if (gaps.before().contains(blocks.size())) {
            gap(out, gaps);
        }
        figures.subList(figure, figures.size()).forEach(f -> figure(out, f));
        return clean(out.toString());
    }

    /** Lets through nothing but the allow-list. */
    static String clean(String html) {
        return Jsoup.clean(html, BASE, ALLOWED, COMPACT);
    }

    private static void gap(StringBuilder out, Gaps gaps) {
        out.append("<p class=\"none\">").append(escape(gaps.sign())).append("</p>");
    }

    private static String permalink(String label, int number) {
        String href = "\"#p" + number + "\"";
        String name = escape(label) + ' ' + number;
        return "<a class=\"pn\" tabindex=\"-1\" href=" + href + " aria-label=\"" + name + "\"></a>";
    }

    private static void block(StringBuilder out, Block block, String anchor, String text, String permalink) {
        switch (block.kind()) {
            case HEADING -> {
                String tag = block.level() <= 2 ? "h2" : block.level() == 3 ? "h3" : "h4";
                out.append('<').append(tag).append(anchor).append('>').append(text);
                out.append("</").append(tag).append('>');
            }
            case PARAGRAPH ->
                out.append("<p")
                        .append(anchor)
                        .append('>')
                        .append(permalink)
                        .append(text)
                        .append("</p>");
            case ITEM ->
                out.append("<li").append(anchor).append('>').append(text).append("</li>");
            case QUOTE ->
                out.append("<blockquote")
                        .append(anchor)
                        .append("><p>")
                        .append(text)
                        .append("</p></blockquote>");
            case CODE ->
                out.append("<pre").append(anchor).append("><code>").append(text).append("</code></pre>");
            case TABLE -> table(out, block, anchor, text);
        }
    }

    private static void note(StringBuilder out, MarginNote note) {
        out.append("<div role=\"note\" class=\"note ")
                .append(note.kind())
                .append("\"><p>")
                .append(escape(note.text()));
        out.append(" <a href=\"").append(escape(note.href())).append("\">").append(escape(note.link()));
        out.append("</a></p></div>");
    }

    private static void figure(StringBuilder out, Figure figure) {
        out.append("<figure").append(figure.id().isEmpty() ? "" : " id=\"" + figure.id() + "\"");
        out.append("><img src=\"")
                .append(escape(figure.src()))
                .append("\" alt=\"")
                .append(escape(figure.alt()));
        out.append("\" width=\"").append(figure.width()).append("\" height=\"").append(figure.height());
        out.append("\" loading=\"lazy\">");
        if (!figure.caption().isEmpty() || !figure.credit().isEmpty()) {
            out.append("<figcaption dir=\"auto\">").append(escape(figure.caption()));
            out.append(figure.credit().isEmpty() ? "" : " <small>" + escape(figure.credit()) + "</small>");
            out.append("</figcaption>");
        }
        out.append("</figure>");
    }

    private static void table(StringBuilder out, Block block, String anchor, String text) {
        if (block.rows().isEmpty()) {
            out.append("<p").append(anchor).append('>').append(text).append("</p>");
            return;
        }
        out.append("<div class=\"wide\"").append(anchor).append("><table>");
        String cell = "th";
        for (List<String> row : block.rows()) {
            out.append("<tr>");
            for (String content : row) {
                out.append('<').append(cell).append(cell.equals("th") ? " scope=\"col\">" : ">");
                out.append(escape(content)).append("</").append(cell).append('>');
            }
            out.append("</tr>");
            cell = "td";
        }
        out.append("</table></div>");
    }

    /** Cuts the text wherever a sentence, link or mark starts or ends; each piece has at most one link, within its sentence. */
    private static String inline(Block block, List<SentenceIds.Named> sentences, List<InlineLink> links) {
        String text = block.text();
        List<InlineLink> anchors = anchors(block, links);
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        sentences.forEach(s -> cuts.add(s.start()));
        anchors.forEach(a -> cuts.addAll(List.of(a.start(), a.end())));
        List<Mark> marks = block.marks().stream()
                .filter(m -> fits(m.start(), m.end(), text))
                .toList();
        marks.forEach(m -> cuts.addAll(List.of(m.start(), m.end())));
        StringBuilder out = new StringBuilder();
        int open = -1;
        int sentence = 0;
        int start = 0;
        for (int end : cuts.tailSet(1)) {
            int anchor = anchorAt(anchors, start, end);
            boolean begins =
                    sentence < sentences.size() && sentences.get(sentence).start() == start;
            if (anchor != open || begins) {
                out.append(open >= 0 ? "</a>" : "");
                if (begins) {
                    out.append(sentence > 0 ? "</span>" : "").append("<span id=\"");
                    out.append(sentences.get(sentence++).id()).append("\">");
                }
                out.append(anchor >= 0 ? opening(anchors.get(anchor)) : "");
                open = anchor;
            }
            piece(out, text.substring(start, end), marks, start, end, block.kind() == BlockKind.CODE);
            start = end;
        }
        return out.append(open >= 0 ? "</a>" : "")
                .append(sentence > 0 ? "</span>" : "")
                .toString();
    }

    private static List<InlineLink> anchors(Block block, List<InlineLink> links) {
        List<InlineLink> anchors = new ArrayList<>(links);
        for (Mark m : block.marks()) {
            if (m.kind() == MarkKind.LINK) {
                OutsideLink.of(m.href())
                        .ifPresent(
                                href -> anchors.add(new InlineLink(m.start(), m.end(), href, InlineLink.OUTSIDE, "")));
            }
        }
        anchors.removeIf(a -> !fits(a.start(), a.end(), block.text()));
        return anchors;
    }

    private static int anchorAt(List<InlineLink> anchors, int start, int end) {
        for (int i = 0; i < anchors.size(); i++) {
            if (anchors.get(i).start() <= start && end <= anchors.get(i).end()) {
                return i;
            }
        }
        return -1;
    }

    private static String opening(InlineLink link) {
        StringBuilder tag = new StringBuilder("<a class=\"").append(link.style());
        tag.append("\" href=\"").append(escape(link.href()));
        if (link.style().equals(InlineLink.OUTSIDE)) {
            tag.append("\" rel=\"noopener noreferrer nofollow");
        }
        if (!link.preview().isEmpty()) {
            tag.append("\" data-pv=\"").append(escape(link.preview()));
        }
        return tag.append("\">").toString();
    }

    private static void piece(StringBuilder out, String text, List<Mark> marks, int start, int end, boolean code) {
        boolean strong = covers(marks, MarkKind.STRONG, start, end);
        boolean em = covers(marks, MarkKind.EM, start, end);
        boolean mono = !code && covers(marks, MarkKind.CODE, start, end);
        out.append(strong ? "<strong>" : "").append(em ? "<em>" : "").append(mono ? "<code>" : "");
        out.append(escape(text));
        out.append(mono ? "</code>" : "").append(em ? "</em>" : "").append(strong ? "</strong>" : "");
    }

    private static boolean covers(List<Mark> marks, MarkKind kind, int start, int end) {
        return marks.stream().anyMatch(m -> m.kind() == kind && m.start() <= start && end <= m.end());
    }

    private static boolean fits(int start, int end, String text) {
        return 0 <= start && start < end && end <= text.length();
    }

    private static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\0' -> out.append('\uFFFD');
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
