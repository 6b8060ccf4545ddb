package briefbook.read;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The lines of text of a PDF document; with {@link PdfFonts} the only user of PDFBox.
 *
 * <p>In the order in which the document draws them, which keeps columns apart. Bounded in pages, letters and drawing steps,
 * in memory only. For one thread and one use.
 */
final class PdfText extends PDFTextStripper {
    /** The most pages that are read. */
    static final int MOST_PAGES = 500;

    private static final int MOST_LETTERS = 5_000_000;
    private static final long MOST_STEPS = 10_000_000;
    private static final long MEMORY = 512L << 20;

    static {
        PdfFonts.install();
    }

    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<TextPosition> letters = new ArrayList<>();
    private int all;
    private long steps;
    private volatile boolean expired;

    /**
     * What is in a document.
     *
     * @param lines all lines of the pages that were read
     * @param properties what the document says of itself
     * @param pages how many pages it has
     */
    record Read(List<PdfLine> lines, Map<String, String> properties, int pages) {}

    /** Says that a document takes too long. */
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooMuch(String what) {
            super(what, null, false, false);
        }
    }

    PdfText() {
        setSortByPosition(false);
        setEndPage(MOST_PAGES);
    }

    /** Ends the reading from another thread. */
    void expire() {
        expired = true;
    }

    /**
     * Reads a document.
     *
     * @throws IOException when it is protected or broken; the message is shown
     */
    Read read(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(
                new RandomAccessReadBuffer(bytes), MemoryUsageSetting.setupMainMemoryOnly(MEMORY).streamCache)) {
            writeText(document, Writer.nullWriter());
            return new Read(List.copyOf(lines), properties(document), document.getNumberOfPages());
        } catch (InvalidPasswordException e) {
            throw new FileSystemException(null, null, "it is encrypted with a password; save a copy without one");
        } catch (NoClassDefFoundError e) {
            // Encryption by certificates needs a library that is not there.
            throw new FileSystemException(null, null, "it is encrypted with a certificate; save a copy without one");
        }
    }

    private static Map<String, String> properties(PDDocument document) {
        Map<String, String> properties = new TreeMap<>();
        for (String key : List.of("Title", "Author", "Subject", "Keywords")) {
            String value = document.getDocumentInformation().getCustomMetadataValue(key);
            if (value != null && !Blanks.isBlank(value)) {
                properties.put(key.toLowerCase(Locale.ROOT), InlineText.plain(value));
            }
        }
        return properties;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (expired || ++steps > MOST_STEPS) {
            throw new TooMuch("draws too much");
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (expired || ++all > MOST_LETTERS) {
            throw new TooMuch("has too many letters");
        }
        super.processTextPosition(position);
    }

    @Override
    protected void writeString(String word, List<TextPosition> positions) {
        text.append(word);
        letters.addAll(positions);
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        flush();
    }

    @Override
    protected void writePageEnd() {
        flush();
    }

    @Override
    protected void endPage(PDPage page) {
        flush();
    }

    private void flush() {
        String line = Blanks.trim(text.toString().replace('\u00A0', ' '));
        if (!line.isEmpty() && !letters.isEmpty()) {
            lines.add(line(line));
        }
        text.setLength(0);
        letters.clear();
    }

    private PdfLine line(String line) {
        float left = Float.MAX_VALUE;
        float right = 0;
        int bold = 0;
        Map<Float, Integer> sizes = new TreeMap<>();
        for (TextPosition letter : letters) {
            left = Math.min(left, letter.getXDirAdj());
            right = Math.max(right, letter.getXDirAdj() + letter.getWidthDirAdj());
            sizes.merge(Math.round(letter.getFontSizeInPt() * 2) / 2f, 1, Integer::sum);
            String name = String.valueOf(letter.getFont().getName()).toLowerCase(Locale.ROOT);
            bold += name.contains("bold") || name.contains("black") || name.contains("heavy") ? 1 : 0;
        }
        float size = sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
        float bottom = letters.get(0).getYDirAdj();
        return new PdfLine(getCurrentPageNo() - 1, left, right, bottom, size, bold * 2 > letters.size(), line);
    }
}
