package briefbook.read;

import briefbook.model.DomFamily;
import briefbook.model.Lines;
import briefbook.model.MarkKind;
import briefbook.model.Removal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Takes inline elements and texts of a page over into a block's text. For one thread. */
final class InlineHtml {
    private static final int LONGEST_HIDDEN = 200;

    private final InlineText inline;
    private final List<Removal> asides;
    private final Map<String, Set<DomFamily>> knownFamilies = new HashMap<>();

    InlineHtml(InlineText inline, List<Removal> asides) {
        this.inline = inline;
        this.asides = asides;
    }

    /** Returns words that their author took back: in their sentence they would still be said. */
    static Removal struckOut(@Nullable Lines lines, String text) {
        return new Removal(lines, InlineText.plain(text), "struck-out", "words that their author struck out");
    }

    /** Takes an element that starts; says whether its content is done with. */
    boolean open(Element element) {
        String name = element.normalName();
        if (name.equals("img")) {
            image(element);
            return true;
        }
        if (name.equals("svg")) {
            aside(element, "image", "words of a drawing that is not kept");
            return true;
        }
        if (isHiddenPhrase(element)) {
            aside(element, "hidden-text", "words that the page does not show");
            return true;
        }
        if (name.equals("a")
                && element.previousSibling() instanceof Element before
                && before.normalName().equals("a")) {
            // Links in a row look apart on the page: <a>Home</a><a>World</a>.
            inline.append(" ");
        }
        mark(element).ifPresent(kind -> inline.open(kind, kind == MarkKind.LINK ? element.attr("href") : null));
        return false;
    }

    /** Takes an element that ends. */
    void close(Element element) {
        mark(element).ifPresent(kind -> inline.close());
    }

    /** Takes a text. */
    void text(TextNode text, boolean exactly) {
        if (exactly) {
            inline.appendExactly(text.getWholeText());
        } else {
            inline.append(text.getWholeText());
        }
    }

    /** Records what is not kept, unless it has no text. */
    void aside(Element element, String rule, String reason) {
        String text = element.text();
        if (!Blanks.isBlank(text)) {
            asides.add(new Removal(null, InlineText.plain(text), rule, reason));
        }
    }

    private void image(Element image) {
        String address = image.attr("src");
        if (address.isBlank() || address.startsWith("data:")) {
            String lazy = image.attr("data-src");
            address = lazy.isBlank() ? address : lazy;
        }
        if (!address.isBlank() || !image.attr("alt").isBlank()) {
            asides.add(ImageAside.of(null, image.attr("alt"), address));
        }
    }

    /** Returns what an element claims to be. */
    Set<DomFamily> families(Element element) {
        return DomFamilies.BUILT_IN.of(element, knownFamilies);
    }

    /** Says whether an element is a few hidden words inside a line, such as "opens in a new window" after a link. */
    private boolean isHiddenPhrase(Element element) {
        if (element.attributesSize() == 0 || !families(element).contains(DomFamily.HIDDEN)) {
            return false;
        }
        // What is hidden from screen readers only is shown.
        boolean shown =
                !element.hasAttr("hidden") && element.attr("aria-hidden").equalsIgnoreCase("true");
        return !shown
                && element.text().length() <= LONGEST_HIDDEN
                && element.getAllElements().stream().noneMatch(HtmlTags::isBlock);
    }

    private static Optional<MarkKind> mark(Element element) {
        return switch (element.normalName()) {
            case "a" -> Optional.of(MarkKind.LINK);
            case "b", "strong" -> Optional.of(MarkKind.STRONG);
            case "i", "em", "cite" -> Optional.of(MarkKind.EM);
            case "code", "tt", "kbd", "samp" -> Optional.of(MarkKind.CODE);
            default -> Optional.empty();
        };
    }
}
