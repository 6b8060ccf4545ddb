package briefbook.read;

import java.util.List;

/** The formats that seeds are read from. */
final class SeedFormats {
    /** All formats; the first that claims a file reads it, and the last claims every text. */
    static final List<SeedFormat> ALL =
            List.of(new HtmlFormat(), new MarkdownFormat(), new WrappedFormat(), new RecordFormat(), new TextFormat());

    private SeedFormats() {}

    /** Returns the format of a file. */
    static SeedFormat of(Treatment treatment, String text) {
        return ALL.stream()
                .filter(f -> f.claims(treatment, text))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no format claims a text: the last of ALL must"));
    }
}
