package briefbook.read;

import briefbook.model.Format;
import java.util.List;

/** Plain text whose paragraphs are broken into lines of one width, as in mails: the lines become paragraphs again. */
final class WrappedFormat implements SeedFormat {
    @Override
    public Format format() {
        return Format.TEXT;
    }

    @Override
    public boolean claims(Treatment treatment, String text) {
        return treatment == Treatment.WRAPPED;
    }

    @Override
    public Content read(String text, Notes notes) {
        return new Content(WrappedLines.joined(TextFormat.blocks(text)), List.of(), List.of());
    }
}
