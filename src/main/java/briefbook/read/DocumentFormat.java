package briefbook.read;

import briefbook.model.Format;
import java.io.IOException;
import java.util.List;

/**
 * Reads a document whose bytes are no text.
 *
 * <p>To add one, implement this and add one line to {@link #ALL}. Implementations have no state.
 */
interface DocumentFormat {
    /** All formats of documents. */
    List<DocumentFormat> ALL = List.of(new DocxFormat(), new PdfFormat());

    /** Returns the name of the format. */
    Format format();

    /** Says whether this format is meant by a treatment. */
    boolean reads(Treatment treatment);

    /**
     * Reads a document.
     *
     * @throws IOException when it is not of this format, is protected, or is too large; the message says what and is shown
     */
    Content read(byte[] bytes, Notes notes) throws IOException;
}
