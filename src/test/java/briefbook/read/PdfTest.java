package briefbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.BlockKind;
import briefbook.model.Field;
import briefbook.model.Format;
import briefbook.model.Seed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PdfTest {
    private static final PDType1Font TEXT = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    private static final PDType1Font BOLD = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
    private static final String FIRST =
            "The ferry between Ostermoor and Kelling is to run again from the first week of February, the harbour office said "
                    + "on Monday after a meeting with the two towns and the owners of the pier.";
    private static final String SECOND =
            "Engineers had taken it out of the water in autumn, when the hull was found to leak in four places and the pumps "
                    + "could no longer keep up with the tide, which had been higher than usual.";

    /** Lays text out as a program for letters would. */
    private static final class Sheet implements AutoCloseable {
        private final PDDocument document = new PDDocument();
        private PDPageContentStream page;

        Sheet page() throws IOException {
            finish();
            PDPage next = new PDPage();
            document.addPage(next);
            page = new PDPageContentStream(document, next);
            return this;
        }

        Sheet line(PDType1Font font, float size, float x, float y, String text) throws IOException {
            page.beginText();
            page.setFont(font, size);
            page.newLineAtOffset(x, y);
            page.showText(text);
            page.endText();
            return this;
        }

        /** Breaks a paragraph into lines of a width, and returns where the next paragraph begins. */
        float paragraph(String text, float x, float y, float width) throws IOException {
            StringBuilder line = new StringBuilder();
            float at = y;
            for (String word : text.split(" ")) {
                String longer = line.length() == 0 ? word : line + " " + word;
                if (TEXT.getStringWidth(longer) / 1000 * 11 > width) {
                    line(TEXT, 11, x, at, line.toString());
                    at -= 13;
                    line.setLength(0);
                    line.append(word);
                } else {
                    line.setLength(0);
                    line.append(longer);
                }
            }
            line(TEXT, 11, x, at, line.toString());
            return at - 20;
        }

        private void finish() throws IOException {
            if (page != null) {
                page.close();
            }
        }

        byte[] bytes() throws IOException {
            finish();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }

        @Override
        public void close() throws IOException {
            document.close();
        }
    }

    private static byte[] article() throws IOException {
        try (Sheet sheet = new Sheet()) {
            for (int i = 0; i < 3; i++) {
                sheet.page().line(TEXT, 9, 72, 760, "Kelling Review").line(TEXT, 9, 300, 30, String.valueOf(i + 1));
                sheet.line(TEXT, 8, 72, 42, "https://kelling.example/ferry " + (i + 1) + "/3");
                float y = 700;
                if (i == 0) {
                    sheet.line(BOLD, 20, 72, y, "Ferry between two towns is");
                    sheet.line(BOLD, 20, 72, y - 24, "to run again");
                    y -= 60;
                }
                y = sheet.paragraph(FIRST, 72, y, 400);
                sheet.paragraph(SECOND, 72, y, 400);
            }
            return sheet.bytes();
        }
    }

    @Test
    void lines_are_paragraphs_again_and_the_largest_line_is_the_title() throws IOException {
        Clip clip = Clip.of("ferry.pdf", article());
        assertThat(clip.seed().id().format()).isEqualTo(Format.PDF);
        assertThat(clip.texts())
                .startsWith("Ferry between two towns is to run again", FIRST, SECOND, FIRST)
                .hasSize(7);
        assertThat(clip.kinds().get(0)).isEqualTo(BlockKind.HEADING);
        assertThat(clip.block(0).level()).isEqualTo(1);
        assertThat(clip.kinds().subList(1, 7)).containsOnly(BlockKind.PARAGRAPH);
    }

    @Test
    void what_stands_at_the_edge_of_each_page_is_no_text_and_the_address_there_is_the_article_s() throws IOException {
        Clip clip = Clip.of("ferry.pdf", article());
        assertThat(clip.asides("running-head"))
                .containsExactlyInAnyOrder(
                        "Kelling Review",
                        "Kelling Review",
                        "Kelling Review",
                        "https://kelling.example/ferry 1/3",
                        "https://kelling.example/ferry 2/3",
                        "https://kelling.example/ferry 3/3");
        assertThat(clip.asides("page-number")).containsExactly("1", "2", "3");
        assertThat(clip.stated(Field.URL)).containsExactly("https://kelling.example/ferry");
    }

    @Test
    void two_columns_are_read_one_after_the_other() throws IOException {
        try (Sheet sheet = new Sheet()) {
            sheet.page();
            sheet.paragraph(SECOND, 72, sheet.paragraph(FIRST, 72, 700, 200), 200);
            sheet.paragraph("The councils will meet again. " + FIRST, 320, 700, 200);
            assertThat(Clip.of("a.pdf", sheet.bytes()).texts())
                    .containsExactly(FIRST, SECOND, "The councils will meet again. " + FIRST);
        }
    }

    @Test
    void a_paragraph_goes_on_over_the_end_of_a_page() throws IOException {
        try (Sheet sheet = new Sheet()) {
            sheet.page().line(TEXT, 11, 72, 100, "The ferry between the two towns of Ostermoor and Kelling");
            sheet.page().line(TEXT, 11, 72, 700, "is to run again. It was away.");
            assertThat(Clip.of("a.pdf", sheet.bytes()).texts())
                    .containsExactly(
                            "The ferry between the two towns of Ostermoor and Kelling is to run again. It was away.");
        }
    }

    @Test
    void a_word_broken_at_the_end_of_a_line_is_whole_and_a_compound_keeps_its_hyphen() {
        LineHyphens hyphens = new LineHyphens(List.of("a well-known pier"));
        StringBuilder text = new StringBuilder("The har-");
        hyphens.join(text, "bour of a well-");
        hyphens.join(text, "known town");
        hyphens.join(text, "is open.");
        assertThat(text).hasToString("The harbour of a well-known town is open.");
        assertThat(hyphens.asides()).extracting(a -> a.text()).containsExactly("-");
    }

    @Test
    void a_scan_and_a_locked_and_a_broken_document_are_skipped_with_what_to_do() throws IOException {
        try (Sheet sheet = new Sheet()) {
            assertThat(Clip.of("a.pdf", sheet.page().bytes()).whats())
                    .singleElement()
                    .asString()
                    .contains("no text layer", "OCR");
        }
        try (Sheet sheet = new Sheet()) {
            sheet.page().line(TEXT, 11, 72, 700, "Secret");
            sheet.document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            assertThat(Clip.of("a.pdf", sheet.bytes()).whats())
                    .containsExactly("cannot be read: it is encrypted with a password; save a copy without one");
        }
        assertThat(Clip.of("a.pdf", "%PDF-1.7 and nothing").whats())
                .singleElement()
                .asString()
                .contains("no sound PDF");
        assertThat(Clip.of("a.pdf", "Ferry").whats()).containsExactly("cannot be read: it is no PDF document");
    }

    @Test
    void a_page_that_unpacks_to_gigabytes_is_refused() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            byte[] chunk = "BT (x) Tj ET\n".repeat(80_000).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 2_000; i++) {
                out.write(chunk);
            }
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        List<Integer> offsets = new ArrayList<>();
        String head = "%PDF-1.4\n";
        pdf.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        List<String> objects = List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/Contents 4 0 R/MediaBox[0 0 9 9]>>");
        for (int i = 0; i < objects.size(); i++) {
            offsets.add(pdf.size());
            pdf.writeBytes(((i + 1) + " 0 obj" + objects.get(i) + "endobj\n").getBytes(StandardCharsets.US_ASCII));
        }
        offsets.add(pdf.size());
        pdf.writeBytes(("4 0 obj<</Filter/FlateDecode/Length " + packed.size() + ">>stream\n")
                .getBytes(StandardCharsets.US_ASCII));
        pdf.writeBytes(packed.toByteArray());
        pdf.writeBytes("\nendstream endobj\ntrailer<</Root 1 0 R>>\n".getBytes(StandardCharsets.US_ASCII));
        Reading reading = Clip.of("a.pdf", pdf.toByteArray()).reading();
        assertThat(reading.seeds()).isEmpty();
        assertThat(reading.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.what()).contains("times its size"));
    }

    @Test
    void nothing_is_written_to_the_home_folder_or_the_folder_for_temporary_files() throws IOException {
        Path home = Path.of(System.getProperty("user.home"));
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        byte[] pdf = article();
        List<String> before = names(home, temporary);
        new PdfFormat().read(pdf, new Notes("a.pdf"));
        assertThat(names(home, temporary)).isEqualTo(before);
    }

    private static List<String> names(Path... folders) throws IOException {
        List<String> names = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                files.map(p -> p.getFileName().toString())
                        .filter(n -> n.toLowerCase().contains("pdf"))
                        .sorted()
                        .forEach(names::add);
            }
        }
        return names;
    }

    @Test
    void a_first_line_that_is_indented_begins_a_paragraph() throws IOException {
        try (Sheet sheet = new Sheet()) {
            sheet.page();
            float y = 700;
            for (String paragraph : List.of(FIRST, SECOND)) {
                y = sheet.paragraph("     " + paragraph, 72, y, 400) + 7;
            }
            assertThat(Clip.of("a.pdf", sheet.bytes()).texts()).containsExactly(FIRST, SECOND);
        }
    }

    @Test
    void a_small_line_at_the_edge_of_the_only_page_is_no_text() throws IOException {
        try (Sheet sheet = new Sheet()) {
            sheet.page()
                    .line(TEXT, 8, 72, 760, "Kelling Review, 11 January 2022")
                    .paragraph(FIRST, 72, 700, 400);
            Clip clip = Clip.of("a.pdf", sheet.bytes());
            assertThat(clip.texts()).containsExactly(FIRST);
            assertThat(clip.asides("running-head")).containsExactly("Kelling Review, 11 January 2022");
        }
    }

    @ParameterizedTest(name = "random seed {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void each_letter_of_a_document_is_in_a_block_or_listed_beside_it(int seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder drawn = new StringBuilder();
        try (Sheet sheet = new Sheet()) {
            for (int page = 0; page < 3; page++) {
                sheet.page();
                for (int i = random.nextInt(30); i >= 0; i--) {
                    StringBuilder line = new StringBuilder();
                    for (int w = random.nextInt(9); w >= 0; w--) {
                        line.append(List.of("ferry", "well-", "har-", "bour", "2022", "(x)", "Kelling", "a", "1")
                                        .get(random.nextInt(9)))
                                .append(w == 0 ? "" : " ");
                    }
                    drawn.append(line);
                    sheet.line(
                            random.nextBoolean() ? TEXT : BOLD,
                            8 + random.nextInt(3) * 4,
                            72 + random.nextInt(3) * 20,
                            740 - i * 24,
                            line.toString());
                }
            }
            Seed read = Clip.of("a.pdf", sheet.bytes()).seed();
            StringBuilder found = new StringBuilder();
            read.blocks().forEach(b -> found.append(b.text()));
            read.asides().forEach(a -> found.append(a.text()));
            assertThat(letters(found)).isEqualTo(letters(drawn));
        }
    }

    private static List<Integer> letters(CharSequence text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .sorted()
                .boxed()
                .toList();
    }
}
