package briefbook.read;

import briefbook.model.Format;
import briefbook.model.Severity;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** PDF documents with a text layer, within bounds of pages, letters and time. */
final class PdfFormat implements DocumentFormat {
    private static final long STACK = 16L << 20;
    /** Only for what {@link PdfText} does not count: an answer should not depend on the clock. */
    private static final int SECONDS = 60;

    @Override
    public Format format() {
        return Format.PDF;
    }

    @Override
    public boolean reads(Treatment treatment) {
        return treatment == Treatment.PDF;
    }

    @Override
    public Content read(byte[] bytes, Notes notes) throws IOException {
        if (Signatures.of(bytes).filter(s -> s.contains("PDF")).isEmpty()) {
            throw new FileSystemException(null, null, "it is no PDF document");
        }
        PdfStreams.check(bytes);
        PdfText.Read read = bounded(bytes);
        if (read.pages() > PdfText.MOST_PAGES) {
            notes.add(
                    Severity.ERROR,
                    "only the first " + PdfText.MOST_PAGES + " of " + read.pages() + " pages are read",
                    "split it");
        }
        if (read.lines().isEmpty()) {
            throw new FileSystemException(
                    null,
                    null,
                    "it has no text layer, as a scan has none; recognise its text (OCR) and save it with a text layer");
        }
        return PdfParagraphs.of(read);
    }

    private static PdfText.Read bounded(byte[] bytes) throws IOException {
        PdfText text = new PdfText();
        CompletableFuture<PdfText.Read> result = new CompletableFuture<>();
        Thread thread = new Thread(null, () -> read(text, bytes, result), "pdf", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return result.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            text.expire();
            throw new FileSystemException(null, null, "it takes more than " + SECONDS + " seconds");
        } catch (ExecutionException e) {
            throw cause(e);
        } catch (InterruptedException e) {
            text.expire();
            Thread.currentThread().interrupt();
            throw new FileSystemException(null, null, "its reading was interrupted");
        }
    }

    private static void read(PdfText text, byte[] bytes, CompletableFuture<PdfText.Read> result) {
        try {
            result.complete(text.read(bytes));
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // All that it used is free again when this thread ends.
            result.completeExceptionally(e);
        }
    }

    private static IOException cause(ExecutionException e) {
        Throwable cause = e.getCause();
        if (cause instanceof FileSystemException known) {
            return known;
        }
        if (cause instanceof PdfText.TooMuch much) {
            return new FileSystemException(null, null, "it " + much.getMessage());
        }
        if (cause instanceof OutOfMemoryError) {
            return new FileSystemException(null, null, "it needs too much memory");
        }
        String what = cause == null ? "unknown" : String.valueOf(cause.getMessage());
        return new FileSystemException(null, null, "it is no sound PDF document: " + what);
    }
}
