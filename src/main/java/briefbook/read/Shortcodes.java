package briefbook.read;

import briefbook.model.Lines;
import briefbook.model.Removal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Instructions to a site generator inside Markdown, such as <code>{{&lt; ref "other.md" &gt;}}</code>, taken out of the text.
 *
 * @param text without them, with the same lines
 * @param asides what was taken out
 */
record Shortcodes(String text, List<Removal> asides) {
    private static final Pattern SHORTCODE = Pattern.compile("\\{\\{[<%][^\\n]{0,1000}?[>%]\\}\\}");

    /** Copies the list. */
    Shortcodes {
        asides = List.copyOf(asides);
    }

    /** Takes them out of a text. */
    static Shortcodes take(String text) {
        Matcher matcher = SHORTCODE.matcher(text);
        StringBuilder out = new StringBuilder();
        List<Removal> asides = new ArrayList<>();
        int from = 0;
        int line = 1;
        while (matcher.find()) {
            for (int i = from; i < matcher.start(); i++) {
                line += text.charAt(i) == '\n' ? 1 : 0;
            }
            out.append(text, from, matcher.start());
            from = matcher.end();
            asides.add(new Removal(
                    new Lines(line, line),
                    matcher.group(),
                    "shortcode",
                    "an instruction to a site generator, no part of the text"));
        }
        return asides.isEmpty()
                ? new Shortcodes(text, asides)
                : new Shortcodes(out.append(text, from, text.length()).toString(), asides);
    }
}
