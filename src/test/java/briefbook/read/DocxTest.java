package briefbook.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import briefbook.model.BlockKind;
import briefbook.model.Field;
import briefbook.model.Format;
import briefbook.model.Mark;
import briefbook.model.MarkKind;
import briefbook.model.RawBlock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class DocxTest {
    private static final String STYLES = """
            <w:styles xmlns:w="w"><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
            <w:style w:styleId="Mine"><w:name w:val="My Own"/><w:basedOn w:val="berschrift2"/></w:style>
            <w:style w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>
            <w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>
            <w:style w:styleId="Zitat"><w:name w:val="Quote"/></w:style></w:styles>
            """;

    static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Clip docx(String body, String... more) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("[Content_Types].xml", "<Types/>");
        files.put(
                "word/document.xml",
                "<?xml version=\"1.0\"?><w:document xmlns:w=\"w\" xmlns:r=\"r\" xmlns:mc=\"mc\"><w:body>" + body
                        + "</w:body></w:document>");
        files.put("word/styles.xml", STYLES);
        for (int i = 0; i < more.length; i += 2) {
            files.put(more[i], more[i + 1]);
        }
        return Clip.of("ferry.docx", zip(files));
    }

    private static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String p(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    @Test
    void headings_items_and_quotes_are_what_the_document_calls_them() {
        Clip clip = docx(p("Titel", "Ferry runs again")
                + p("It is back.")
                + p("berschrift1", "The bill")
                + p("Mine", "Who pays")
                + "<w:p><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr><w:r><w:t>one half each</w:t></w:r></w:p>"
                + p("Zitat", "We pay."));
        assertThat(clip.seed().id().format()).isEqualTo(Format.DOCX);
        assertThat(clip.blocks())
                .extracting(RawBlock::kind, RawBlock::level, RawBlock::text)
                .containsExactly(
                        tuple(BlockKind.HEADING, 1, "Ferry runs again"),
                        tuple(BlockKind.PARAGRAPH, 0, "It is back."),
                        tuple(BlockKind.HEADING, 1, "The bill"),
                        tuple(BlockKind.HEADING, 2, "Who pays"),
                        tuple(BlockKind.ITEM, 0, "one half each"),
                        tuple(BlockKind.QUOTE, 0, "We pay."));
    }

    @Test
    void words_that_the_program_split_into_runs_are_one_text_with_its_links_and_emphasis() {
        Clip clip = docx(
                p("Titel", "Ferry")
                        + "<w:p><w:r><w:t xml:space=\"preserve\">The fer</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>ry</w:t></w:r>"
                        + "<w:r><w:rPr><w:b w:val=\"0\"/></w:rPr><w:t xml:space=\"preserve\"> is </w:t></w:r>"
                        + "<w:hyperlink r:id=\"rId7\"><w:r><w:rPr><w:i/></w:rPr><w:t>back</w:t></w:r></w:hyperlink><w:r><w:t>.</w:t></w:r></w:p>",
                "word/_rels/document.xml.rels",
                "<Relationships><Relationship Id=\"rId7\" Target=\"https://kelling.example/f\" TargetMode=\"External\"/></Relationships>");
        assertThat(clip.block(1).text()).isEqualTo("The ferry is back.");
        assertThat(clip.block(1).marks())
                .containsExactlyInAnyOrder(
                        new Mark(MarkKind.STRONG, 7, 9, null),
                        new Mark(MarkKind.LINK, 13, 17, "https://kelling.example/f"),
                        new Mark(MarkKind.EM, 13, 17, null));
    }

    @Test
    void a_line_break_inside_a_paragraph_starts_another() {
        assertThat(docx(p("Titel", "Ferry")
                                + "<w:p><w:r><w:t>It is back.</w:t><w:br/><w:t>It was away.</w:t></w:r></w:p>")
                        .texts())
                .containsExactly("Ferry", "It is back.", "It was away.");
    }

    @Test
    void a_table_of_short_cells_is_one_and_a_table_that_arranges_text_is_not() {
        String cell = "<w:tc>" + p("1") + "</w:tc>";
        String data = "<w:tbl><w:tr>" + cell + cell + "</w:tr><w:tr>" + cell + cell + "</w:tr></w:tbl>";
        assertThat(docx(p("Titel", "Ferry") + data).block(1).rows())
                .containsExactly(List.of("1", "1"), List.of("1", "1"));
        String frame = "<w:tbl><w:tr><w:tc>" + p("It is back.") + p("It was away.") + data + "</w:tc></w:tr></w:tbl>";
        assertThat(docx(p("Titel", "Ferry") + frame).kinds())
                .containsExactly(BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH, BlockKind.TABLE);
    }

    @Test
    void what_is_not_the_text_is_listed_beside_it() {
        Clip clip = docx(
                p("Titel", "Ferry")
                        + "<w:p><w:del><w:r><w:delText>never </w:delText></w:r></w:del><w:ins><w:r><w:t>It is back.</w:t></w:r></w:ins></w:p>"
                        + "<w:p><mc:AlternateContent><mc:Choice><w:txbxContent>" + p("In a box.")
                        + "</w:txbxContent></mc:Choice>"
                        + "<mc:Fallback>" + p("In a box.") + "</mc:Fallback></mc:AlternateContent></w:p>",
                "word/header1.xml",
                "<w:hdr xmlns:w=\"w\">" + p("Kelling Papers") + "</w:hdr>",
                "word/footnotes.xml",
                "<w:footnotes xmlns:w=\"w\"><w:footnote>" + p("As the office said.") + "</w:footnote></w:footnotes>",
                "word/comments.xml",
                "<w:comments xmlns:w=\"w\"><w:comment>" + p("Ask Jonas.") + "</w:comment></w:comments>",
                "docProps/core.xml",
                "<c:coreProperties xmlns:c=\"c\" xmlns:dc=\"dc\"><dc:title>Ferry</dc:title><dc:creator>Office PC</dc:creator></c:coreProperties>");
        assertThat(clip.texts()).containsExactly("Ferry", "It is back.", "In a box.", "As the office said.");
        assertThat(clip.asides("docx-deleted")).containsExactly("never");
        assertThat(clip.asides("docx-header")).containsExactly("Kelling Papers");
        assertThat(clip.asides("docx-comment")).containsExactly("Ask Jonas.");
        assertThat(clip.asides("document-property")).containsExactly("creator: Office PC", "title: Ferry");
        assertThat(clip.stated(Field.TITLE)).containsExactly("Ferry");
        assertThat(clip.stated(Field.AUTHOR)).isEmpty();
    }

    @Test
    void a_short_first_line_is_the_title_of_a_document_without_headings() {
        assertThat(docx(p("Ferry runs again") + p("It is back.")).kinds())
                .containsExactly(BlockKind.HEADING, BlockKind.PARAGRAPH);
        assertThat(docx(p("It is back.") + p("It was away.")).kinds())
                .containsExactly(BlockKind.PARAGRAPH, BlockKind.PARAGRAPH);
    }

    @Test
    void nothing_outside_the_document_is_looked_up() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "word/document.xml",
                "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/passwd\"><!ENTITY y \"yyyy\">]><w:document xmlns:w=\"w\"><w:body>"
                        + "<w:p><w:r><w:t>before &x; after</w:t></w:r></w:p></w:body></w:document>");
        Clip clip = Clip.of("a.docx", zip(files));
        assertThat(clip.reading().seeds().toString()).doesNotContain("root:");
    }

    @Test
    void a_bomb_and_a_broken_file_and_a_locked_one_are_skipped_with_the_reason() {
        Map<String, String> bomb = new LinkedHashMap<>();
        bomb.put("word/document.xml", "<w:document xmlns:w=\"w\">" + " ".repeat(40 << 20) + "</w:document>");
        assertThat(Clip.of("a.docx", zip(bomb)).whats())
                .singleElement()
                .asString()
                .contains("times its size");
        assertThat(Clip.of("a.docx", "PK nothing").whats())
                .containsExactly("cannot be read: it holds no text document");
        assertThat(Clip.of("a.docx", zip(Map.of("x.txt", "x"))).whats())
                .containsExactly("cannot be read: it holds no text document");
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertThat(Clip.of("a.docx", old).whats())
                .containsExactly("cannot be read: it is encrypted, or saved in the old .doc format");
    }

    @Test
    void a_picture_is_listed_by_its_description_and_its_name() {
        Clip clip = docx(
                p("Titel", "Ferry")
                        + "<w:p><w:r><w:drawing><wp:docPr xmlns:wp=\"wp\" descr=\"The ferry at noon\"/>"
                        + "<a:blip xmlns:a=\"a\" r:embed=\"rId4\"/></w:drawing></w:r></w:p>",
                "word/_rels/document.xml.rels",
                "<Relationships><Relationship Id=\"rId4\" Target=\"media/image1.png\"/></Relationships>");
        assertThat(clip.seed().asides())
                .extracting(a -> a.rule(), a -> a.text(), a -> a.reason())
                .containsExactly(tuple("image", "The ferry at noon", "an image is not kept: media/image1.png"));
    }
}
