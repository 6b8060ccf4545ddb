package briefbook.read;

import briefbook.model.Declaration;
import briefbook.model.Format;
import briefbook.model.RawBlock;
import briefbook.model.Severity;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Saved web pages. */
final class HtmlFormat implements SeedFormat {
    /** More tags than this would need gigabytes as a tree. */
    private static final int MOST_TAGS = 1_000_000;

    private static final List<String> STARTS = List.of("<!doctype html", "<html", "<head", "<body");
    private static final int HEAD = 2_000;

    @Override
    public Format format() {
        return Format.HTML;
    }

    @Override
    public boolean claims(Treatment treatment, String text) {
        return switch (treatment) {
            case HTML -> HtmlTags.hasTag(text);
            case ANY -> startsLikePage(text);
            default -> false;
        };
    }

    @Override
    public Content read(String text, Notes notes) {
        if (Characters.count(text, '<', text.length()) > MOST_TAGS) {
            notes.add(Severity.ERROR, "has more than " + MOST_TAGS + " tags", "save the article alone");
            return new Content(List.of(), List.of(), List.of());
        }
        Document page = Jsoup.parse(text);
        Content content = HtmlBlocks.ofPage(page);
        JsonLd data = JsonLd.of(page, notes);
        List<Declaration> declarations = HtmlDeclarations.of(page, data);
        List<RawBlock> blocks = StatedText.mark(content.blocks(), declarations, data.text());
        return new Content(blocks, declarations, content.asides(), content.pictures());
    }

    private static boolean startsLikePage(String text) {
        String head = text.substring(0, Math.min(HEAD, text.length())).toLowerCase(Locale.ROOT);
        String start = Blanks.trim(head);
        boolean prolog = start.startsWith("<?xml") || start.startsWith("<!--");
        return STARTS.stream().anyMatch(s -> start.startsWith(s) || (prolog && start.contains(s)));
    }
}
