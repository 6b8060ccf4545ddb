package briefbook.read;

import briefbook.model.Format;
import java.util.List;

/** Plain text of a record: lines, of which a crawler has taken away what stood around the article. */
final class RecordFormat implements SeedFormat {
    @Override
    public Format format() {
        return Format.RECORD;
    }

    @Override
    public boolean claims(Treatment treatment, String text) {
        return treatment == Treatment.EXTRACTED;
    }

    @Override
    public Content read(String text, Notes notes) {
        return new Content(TextFormat.blocks(text), List.of(), List.of());
    }
}
