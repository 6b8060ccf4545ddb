package briefbook.read;

import briefbook.model.BlockKind;
import briefbook.model.Dom;
import briefbook.model.Lines;
import briefbook.model.MarkKind;
import briefbook.model.RawBlock;
import briefbook.model.Removal;
import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of one Markdown text; the only user of flexmark.
 *
 * <p>Recursive like the parser: to be called on a large stack only, see {@link MarkdownFormat}. For one thread and one use.
 */
final class MarkdownBlocks {
    private static final Parser PARSER = Parser.builder(new MutableDataSet()
                    .set(
                            Parser.EXTENSIONS,
                            List.of(
                                    TablesExtension.create(),
                                    AutolinkExtension.create(),
                                    StrikethroughExtension.create(),
                                    FootnoteExtension.create())))
            .build();

    private final Document document;
    private final int[] lineStarts;
    private final InlineText inline = new InlineText();
    private final List<RawBlock> blocks = new ArrayList<>();
    private final List<Removal> asides = new ArrayList<>();
    private final List<FoundPicture> pictures = new ArrayList<>();

    /** Parses a text. */
    MarkdownBlocks(Budget source) {
        String text = source.toString();
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            starts.add(i + 1);
        }
        lineStarts = starts.stream().mapToInt(Integer::intValue).toArray();
        document = PARSER.parse(BasedSequence.of(source));
    }

    /** Returns its blocks. */
    Content read() {
        blocks(document, BlockKind.PARAGRAPH);
        return new Content(blocks, List.of(), asides, pictures);
    }

    private void blocks(Node parent, BlockKind prose) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node, prose);
        }
    }

    private void block(Node node, BlockKind prose) {
        if (node instanceof Heading heading) {
            prose(node, BlockKind.HEADING, heading.getLevel());
        } else if (node instanceof Paragraph) {
            prose(node, prose, 0);
        } else if (node instanceof BlockQuote) {
            blocks(node, BlockKind.QUOTE);
        } else if (node instanceof ListItem) {
            item(node, prose);
        } else if (node instanceof FencedCodeBlock fenced) {
            if (!fenced.getInfo().isBlank()) {
                String info = fenced.getInfo().unescape();
                asides.add(
                        new Removal(lines(node), info, "code-language", "what follows the fence of a piece of code"));
            }
            code(node, fenced.getContentChars().toString());
        } else if (node instanceof IndentedCodeBlock indented) {
            code(node, indented.getContentChars().toString());
        } else if (node instanceof HtmlBlockBase) {
            html(node);
        } else if (node instanceof TableBlock) {
            table(node);
        } else if (node instanceof FootnoteBlock footnote) {
            int before = blocks.size();
            inline.append("[" + footnote.getText() + "] ");
            blocks(node, prose);
            if (blocks.size() == before) {
                add(BlockKind.PARAGRAPH, 0, inline.finish(), lines(node));
            }
        } else if (node instanceof Reference) {
            asides.add(new Removal(
                    lines(node),
                    node.getChars().toString().strip(),
                    "link-reference",
                    "the address of a link in the text"));
        } else if (!(node instanceof ThematicBreak)) {
            blocks(node, prose);
        }
    }

    private void prose(Node node, BlockKind kind, int level) {
        inlines(node);
        add(kind, level, inline.finish(), lines(node));
    }

    /** Adds the paragraphs at the start of an item as one block, then whatever else is in it. */
    private void item(Node item, BlockKind prose) {
        Node node = item.getFirstChild();
        Lines lines = lines(item);
        if (node instanceof Paragraph) {
            lines = lines(node);
        }
        while (node instanceof Paragraph) {
            if (inline.length() > 0) {
                inline.separate("\n");
            }
            inlines(node);
            lines = lines.to(lines(node));
            node = node.getNext();
        }
        add(BlockKind.ITEM, 0, inline.finish(), lines);
        for (; node != null; node = node.getNext()) {
            block(node, prose);
        }
    }

    private void code(Node node, String content) {
        inline.appendExactly(content);
        add(BlockKind.CODE, 0, inline.finish(), lines(node));
    }

    private void html(Node node) {
        String html = node.getChars().toString();
        Lines lines = lines(node);
        Content content = HtmlBlocks.ofFragment(html);
        pictures.addAll(HtmlPictures.moved(content.pictures(), blocks.size(), lines));
        for (RawBlock each : content.blocks()) {
            blocks.add(new RawBlock(
                    each.kind(), each.level(), each.text(), lines, each.marks(), each.rows(), Dom.UNKNOWN));
        }
        for (Removal each : content.asides()) {
            asides.add(new Removal(lines, each.text(), each.rule(), each.reason()));
        }
        if (content.blocks().isEmpty()
                && content.asides().isEmpty()
                && content.pictures().isEmpty()) {
            asides.add(new Removal(lines, html.strip(), "markup", "HTML that shows no text"));
        }
    }

    private void table(Node table) {
        TableText text = new TableText();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow && !(part instanceof TableSeparator)) {
                    text.row();
                    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                        if (cell instanceof TableCell) {
                            inlines(cell);
                            text.cell(inline.finish());
                        }
                    }
                }
            }
        }
        if (!text.isBlank()) {
            blocks.add(text.block(lines(table), Dom.UNKNOWN));
        }
    }

    private void add(BlockKind kind, int level, InlineText.Finished text, Lines lines) {
        if (!Blanks.isBlank(text.text())) {
            blocks.add(new RawBlock(kind, level, text.text(), lines, text.marks(), List.of(), Dom.UNKNOWN));
        }
    }

    private void inlines(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            inline(node);
        }
    }

    private void inline(Node node) {
        if (node instanceof Text || node instanceof HtmlEntity) {
            inline.append(node.getChars().unescape());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            inline.append(" ");
        } else if (node instanceof Emphasis) {
            marked(MarkKind.EM, null, () -> inlines(node));
        } else if (node instanceof StrongEmphasis) {
            marked(MarkKind.STRONG, null, () -> inlines(node));
        } else if (node instanceof Code code) {
            marked(MarkKind.CODE, null, () -> inline.append(code.getText()));
        } else if (node instanceof Link link) {
            marked(MarkKind.LINK, address(link.getUrl()), () -> inlines(node));
        } else if (node instanceof AutoLink || node instanceof MailLink) {
            String shown = node instanceof AutoLink auto
                    ? auto.getText().toString()
                    : ((MailLink) node).getText().toString();
            String address = node instanceof MailLink ? "mailto:" + shown : shown;
            marked(MarkKind.LINK, address, () -> inline.append(shown));
        } else if (node instanceof LinkRef || node instanceof ImageRef) {
            reference((RefNode) node);
        } else if (node instanceof Image image) {
            boolean inside = image.getUrl().startsWith("data:");
            picture(node, image.getText(), inside ? image.getUrl().unescape() : address(image.getUrl()));
        } else if (node instanceof Strikethrough struck) {
            asides.add(InlineHtml.struckOut(lines(node), struck.getText().unescape()));
        } else if (node instanceof HtmlInlineComment) {
            asides.add(new Removal(
                    lines(node), node.getChars().toString(), "html-comment", "a comment that no reader sees"));
        } else if (node instanceof HtmlInline) {
            tag(node);
        } else if (node instanceof Footnote footnote) {
            inline.append((footnote.isDefined() ? "[" : "[^") + footnote.getText() + "]");
        } else if (node.hasChildren()) {
            inlines(node);
        } else {
            inline.append(node.getChars().unescape());
        }
    }

    private void reference(RefNode node) {
        Reference target = node.isDefined() ? node.getReferenceNode(document) : null;
        if (target == null) {
            // Square brackets that only look like a reference.
            inline.append(node instanceof ImageRef ? "![" : "[");
            if (node.hasChildren()) {
                inlines(node);
            } else {
                inline.append(
                        node.getText().isEmpty()
                                ? node.getReference().unescape()
                                : node.getText().unescape());
            }
            inline.append("]");
            if (!node.getText().isEmpty() && !node.getReference().isEmpty()) {
                inline.append("[" + node.getReference().unescape() + "]");
            }
        } else if (node instanceof ImageRef) {
            picture(node, node.getText(), address(target.getUrl()));
        } else {
            marked(MarkKind.LINK, address(target.getUrl()), () -> {
                if (node.hasChildren()) {
                    inlines(node);
                } else {
                    inline.append(node.getReference().unescape());
                }
            });
        }
    }

    private void tag(Node node) {
        String tag = node.getChars().toString();
        Content content = HtmlBlocks.ofFragment(tag);
        pictures.addAll(HtmlPictures.moved(content.pictures(), blocks.size(), lines(node)));
        asides.addAll(content.asides().stream()
                .map(a -> new Removal(lines(node), a.text(), a.rule(), a.reason()))
                .toList());
        if (HtmlTags.breaks(tag)) {
            inline.append(" ");
        }
    }

    private void picture(Node node, BasedSequence description, String address) {
        String alt = InlineText.plain(description.unescape());
        pictures.add(new FoundPicture(blocks.size(), lines(node), alt, List.of(address), false, Dom.UNKNOWN));
    }

    private void marked(MarkKind kind, @Nullable String href, Runnable content) {
        inline.open(kind, href);
        content.run();
        inline.close();
    }

    private static String address(BasedSequence url) {
        // One long definition may be referred to thousands of times.
        return url.length() > InlineText.LONGEST_ADDRESS ? "" : url.unescape();
    }

    private Lines lines(Node node) {
        int first = line(node.getStartOffset());
        return new Lines(first, Math.max(first, line(Math.max(node.getStartOffset(), node.getEndOffset() - 1))));
    }

    private int line(int offset) {
        int at = Arrays.binarySearch(lineStarts, offset);
        return at >= 0 ? at + 1 : -at - 1;
    }
}
