package briefbook.read;

import briefbook.model.BlockKind;
import briefbook.model.Dom;
import briefbook.model.MarkKind;
import briefbook.model.RawBlock;
import briefbook.model.Removal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The paragraphs and tables of one part of a document, in order. For one thread and one use. */
final class DocxBody {
    private final DocxStyles styles;
    private final Map<String, String> links;
    private final List<RawBlock> blocks = new ArrayList<>();
    private final List<Removal> asides = new ArrayList<>();
    private final Deque<DocxTable> tables = new ArrayDeque<>();
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private String description = "";
    private int deleted;

    private DocxBody(DocxStyles styles, Map<String, String> links) {
        this.styles = styles;
        this.links = links;
    }

    /** A paragraph in the making; a text box in it has paragraphs of its own. */
    private static final class Paragraph {
        private final InlineText text = new InlineText();
        private String style = "";
        private int outline = -1;
        private boolean item;
        private boolean strong;
        private boolean emphasis;
        private boolean openStrong;
        private boolean openEmphasis;

        void append(String more) {
            if (strong != openStrong || emphasis != openEmphasis) {
                closeRun();
                openRun();
            }
            text.append(more);
        }

        private void openRun() {
            if (strong) {
                text.open(MarkKind.STRONG, null);
            }
            if (emphasis) {
                text.open(MarkKind.EM, null);
            }
            openStrong = strong;
            openEmphasis = emphasis;
        }

        void closeRun() {
            if (openEmphasis) {
                text.close();
            }
            if (openStrong) {
                text.close();
            }
            openStrong = false;
            openEmphasis = false;
        }
    }

    /** Reads a part; a part that is not there gives nothing. */
    static DocxBody read(byte @Nullable [] xml, DocxStyles styles, Map<String, String> links)
            throws XMLStreamException {
        DocxBody body = new DocxBody(styles, links);
        if (xml != null && xml.length > 0) {
            body.read(DocxXml.reader(xml));
        }
        return body;
    }

    List<RawBlock> blocks() {
        return blocks;
    }

    List<Removal> asides() {
        return asides;
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        int skipped = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                // A shape stands there twice: once for this and once for older programs.
                if (skipped > 0 || reader.getLocalName().equals("Fallback")) {
                    skipped++;
                } else {
                    start(reader);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (skipped > 0) {
                    skipped--;
                } else {
                    end(reader.getLocalName());
                }
            }
        }
    }

    private void start(XMLStreamReader reader) throws XMLStreamException {
        Paragraph now = paragraphs.peek();
        switch (reader.getLocalName()) {
            case "p" -> paragraphs.push(new Paragraph());
            case "tbl" -> tables.push(new DocxTable());
            case "tr" -> table(DocxTable::row);
            case "tc" -> table(DocxTable::cell);
            case "del", "moveFrom" -> deleted++;
            case "docPr" -> description = DocxXml.attribute(reader, "descr");
            case "blip" -> picture(links.getOrDefault(DocxXml.attribute(reader, "embed"), ""));
            default -> {
                if (now != null) {
                    inside(now, reader);
                }
            }
        }
    }

    private void inside(Paragraph now, XMLStreamReader reader) throws XMLStreamException {
        String value = DocxXml.attribute(reader, "val");
        switch (reader.getLocalName()) {
            case "pStyle" -> now.style = value;
            case "outlineLvl" -> now.outline = DocxStyles.level(value);
            case "numId" -> now.item = !value.equals("0");
            case "r" -> {
                now.strong = false;
                now.emphasis = false;
            }
            case "b" -> now.strong = isOn(value);
            case "i" -> now.emphasis = isOn(value);
            case "hyperlink" -> {
                now.closeRun();
                now.text.open(MarkKind.LINK, links.get(DocxXml.attribute(reader, "id")));
            }
            case "t" -> text(now, reader.getElementText());
            case "delText" -> aside(reader.getElementText());
            case "tab" -> now.append(" ");
            case "br", "cr" -> lineBreak(now);
            case "noBreakHyphen" -> now.append("-");
            default -> {}
        }
    }

    private static boolean isOn(String value) {
        return !value.equals("0") && !value.equals("false") && !value.equals("none");
    }

    private void text(Paragraph now, String text) {
        if (deleted > 0) {
            aside(text);
        } else {
            now.append(text);
        }
    }

    private void aside(String text) {
        if (!Blanks.isBlank(text)) {
            asides.add(new Removal(
                    null, Blanks.trim(text), "docx-deleted", "deleted, as the document keeps track of changes"));
        }
    }

    private void picture(String name) {
        if (!Blanks.isBlank(description) || !name.isEmpty()) {
            asides.add(ImageAside.of(null, description, name));
        }
        description = "";
    }

    private void end(String name) {
        Paragraph now = paragraphs.peek();
        switch (name) {
            case "p" -> {
                if (now != null) {
                    finish(now);
                    paragraphs.pop();
                }
            }
            case "hyperlink" -> {
                if (now != null) {
                    now.closeRun();
                    now.text.close();
                }
            }
            case "tbl" -> {
                DocxTable table = tables.poll();
                if (table != null) {
                    table.blocks().forEach(this::add);
                }
            }
            case "drawing" -> picture("");
            case "del", "moveFrom" -> deleted = Math.max(0, deleted - 1);
            default -> {}
        }
    }

    /** A line break ends a paragraph where it is used for that; a title may have several lines. */
    private void lineBreak(Paragraph now) {
        if (kind(now).kind() == BlockKind.PARAGRAPH && tables.isEmpty()) {
            finish(now);
        } else {
            now.append(" ");
        }
    }

    private void finish(Paragraph paragraph) {
        InlineText.Finished text = paragraph.text.finish();
        if (!Blanks.isBlank(text.text())) {
            DocxStyles.Style style = kind(paragraph);
            add(new RawBlock(style.kind(), style.level(), text.text(), null, text.marks(), List.of(), Dom.UNKNOWN));
        }
    }

    private DocxStyles.Style kind(Paragraph paragraph) {
        DocxStyles.Style style = styles.of(paragraph.style);
        if (paragraph.outline >= 0) {
            return new DocxStyles.Style(BlockKind.HEADING, paragraph.outline + 1);
        }
        boolean item = paragraph.item && style.kind() == BlockKind.PARAGRAPH;
        return item ? new DocxStyles.Style(BlockKind.ITEM, 0) : style;
    }

    private void add(RawBlock block) {
        DocxTable table = tables.peek();
        if (table == null) {
            blocks.add(block);
        } else {
            table.add(block);
        }
    }

    private void table(java.util.function.Consumer<DocxTable> change) {
        DocxTable table = tables.peek();
        if (table != null) {
            change.accept(table);
        }
    }
}
