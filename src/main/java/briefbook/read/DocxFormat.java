package briefbook.read;

import briefbook.model.BlockKind;
import briefbook.model.Declaration;
import briefbook.model.Field;
import briefbook.model.Format;
import briefbook.model.RawBlock;
import briefbook.model.Removal;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/**
 * Documents of a word processor in the Office Open XML format.
 *
 * <p>Headings, lists, tables, links and emphasis are what the document calls them. Headers, footers, comments, deleted words
 * and the properties of the document are no part of the text and listed beside it.
 */
final class DocxFormat implements DocumentFormat {
    private static final long LARGEST = 256L << 20;
    private static final String FOLDER = "word/";
    private static final int TITLE = 200;
    private static final int HEAD = 10;

    @Override
    public Format format() {
        return Format.DOCX;
    }

    @Override
    public boolean reads(Treatment treatment) {
        return treatment == Treatment.DOCX;
    }

    @Override
    public Content read(byte[] bytes, Notes notes) throws IOException {
        if (Signatures.of(bytes).filter(s -> s.contains("old office")).isPresent()) {
            throw new FileSystemException(null, null, "it is encrypted, or saved in the old .doc format");
        }
        Map<String, byte[]> parts = parts(bytes);
        String main = main(parts);
        try {
            DocxStyles styles = DocxStyles.of(parts.get(FOLDER + "styles.xml"));
            String rels = FOLDER + "_rels/" + main.substring(FOLDER.length()) + ".rels";
            DocxBody body =
                    DocxBody.read(parts.getOrDefault(main, new byte[0]), styles, DocxXml.links(parts.get(rels)));
            List<RawBlock> blocks = new ArrayList<>(titled(body.blocks()));
            List<Removal> asides = new ArrayList<>(body.asides());
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                String name = part.getKey().replaceAll("\\d*\\.xml$", "");
                switch (name.startsWith(FOLDER) ? name.substring(FOLDER.length()) : name) {
                    case "footnotes", "endnotes" -> {
                        DocxBody more = DocxBody.read(part.getValue(), styles, Map.of());
                        blocks.addAll(more.blocks());
                        asides.addAll(more.asides());
                    }
                    case "header", "footer" ->
                        asides(part.getValue(), styles, "docx-header", "stands above or below each page", asides);
                    case "comments" ->
                        asides(part.getValue(), styles, "docx-comment", "a comment in the margin", asides);
                    default -> {}
                }
            }
            Map<String, String> properties = DocxXml.leaves(parts.get("docprops/core.xml"));
            properties.forEach((name, value) -> asides.add(new Removal(
                    null,
                    name + ": " + value,
                    "document-property",
                    "a property of the document, no part of its text")));
            return new Content(blocks, declarations(properties, blocks), asides);
        } catch (XMLStreamException e) {
            throw new FileSystemException(null, null, "its XML is broken");
        }
    }

    private static void asides(byte[] xml, DocxStyles styles, String rule, String reason, List<Removal> asides)
            throws XMLStreamException {
        for (RawBlock block : DocxBody.read(xml, styles, Map.of()).blocks()) {
            asides.add(new Removal(null, block.text(), rule, reason));
        }
    }

    /** Unpacks the XML parts; pictures and fonts are left out. */
    private static Map<String, byte[]> parts(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        long size = 0;
        try (ZipFiles zip = ZipFiles.of(Source.of(bytes))) {
            for (ZipFiles.Entry entry = zip.next(); entry != null; entry = zip.next()) {
                String name = entry.name().toLowerCase(Locale.ROOT);
                boolean wanted = name.startsWith(FOLDER) || name.startsWith("docprops/");
                if (wanted && (name.endsWith(".xml") || name.endsWith(".rels"))) {
                    byte[] part = BoundedFile.read(entry.content());
                    size += part.length;
                    if (size > LARGEST) {
                        throw new FileSystemException(null, null, "it unpacks to more than " + (LARGEST >> 20) + " MB");
                    }
                    parts.putIfAbsent(name, part);
                }
            }
        }
        return parts;
    }

    /** Returns the name of the part with the text: some programs call it {@code document2.xml}. */
    private static String main(Map<String, byte[]> parts) throws IOException {
        return parts.keySet().stream()
                .filter(name -> name.matches("word/document\\d{0,3}\\.xml"))
                .findFirst()
                .orElseThrow(() -> new FileSystemException(null, null, "it holds no text document"));
    }

    /** Makes a short first line the title of a document that nobody gave headings. */
    private static List<RawBlock> titled(List<RawBlock> blocks) {
        if (blocks.size() < 2 || blocks.stream().anyMatch(b -> b.kind() == BlockKind.HEADING)) {
            return blocks;
        }
        RawBlock first = blocks.get(0);
        boolean title = first.kind() == BlockKind.PARAGRAPH
                && first.text().length() <= TITLE
                && first.text().indexOf(' ') > 0
                && !first.text().endsWith(".")
                && !first.text().endsWith(":");
        if (!title) {
            return blocks;
        }
        List<RawBlock> titled = new ArrayList<>(blocks);
        titled.set(0, new RawBlock(BlockKind.HEADING, 1, first.text(), null, first.marks(), List.of(), first.dom()));
        return titled;
    }

    /** A template's title and a writer's own name stand in the properties, too: only a title that the text shows is one. */
    private static List<Declaration> declarations(Map<String, String> properties, List<RawBlock> blocks) {
        String title = properties.getOrDefault("title", "");
        boolean shown = !title.isEmpty()
                && blocks.stream().limit(HEAD).anyMatch(b -> b.text().equalsIgnoreCase(title));
        return shown ? List.of(new Declaration(Field.TITLE, title, "document: title")) : List.of();
    }
}
