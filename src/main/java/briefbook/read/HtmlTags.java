package briefbook.read;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Knows what the names of HTML elements mean for text. Stateless. */
final class HtmlTags {
    /** Elements that start and end a block of text. */
    private static final Set<String> BLOCKS = Set.of(
            ("html body section nav aside hgroup header footer main article p h1 h2 h3 h4 h5 h6 ul ol menu pre listing xmp"
                            + " plaintext div blockquote hr address figure figcaption form fieldset legend dl dt dd li table caption"
                            + " thead tfoot tbody tr td th center dir details summary dialog button option optgroup select textarea"
                            + " video audio canvas object iframe noframes noscript frameset")
                    .split(" "));
    /** Elements whose content is no text. */
    private static final Set<String> SILENT = Set.of("script", "style", "template", "head");
    /** Elements whose content is shown only where something else does not work. */
    private static final Set<String> FALLBACK = Set.of("noscript", "iframe", "noframes", "noembed");

    private static final Set<String> PLAIN_PARENTS = Set.of("p", "span", "h1", "h2", "h3", "h4", "h5", "h6", "li", "a");
    private static final Pattern TAG = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9-]{0,40})");

    private HtmlTags() {}

    /** Says whether an element is a block of its own. */
    static boolean isBlock(Element element) {
        String name = element.normalName();
        if (BLOCKS.contains(name)) {
            return true;
        }
        // A custom element is a container, unless it stands inside a line of text.
        Element parent = element.parent();
        return name.indexOf('-') > 0 && parent != null && !PLAIN_PARENTS.contains(parent.normalName());
    }

    /** Says whether an element's content is no text. */
    static boolean isSilent(Element element) {
        return SILENT.contains(element.normalName());
    }

    /** Says whether an element's content is shown only where scripts or frames do not work. */
    static boolean isFallback(Element element) {
        return FALLBACK.contains(element.normalName());
    }

    /** Says whether a tag, as written, separates words. */
    static boolean breaks(String tag) {
        Matcher matcher = TAG.matcher(tag);
        if (!matcher.lookingAt()) {
            return false;
        }
        String name = matcher.group(1).toLowerCase(Locale.ROOT);
        return name.equals("br") || BLOCKS.contains(name);
    }

    /** Says whether a text has a tag at all. */
    static boolean hasTag(String text) {
        for (int i = text.indexOf('<'); i >= 0 && i + 1 < text.length(); i = text.indexOf('<', i + 1)) {
            char next = text.charAt(i + 1);
            if (next == '!' || next == '/' || next == '?' || isLatinLetter(next)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLatinLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
