package briefbook.render.search;

import briefbook.model.Page;
import java.util.List;

/**
 * Writes a file of the index: a script that hands over one value.
 *
 * <p>Whatever a text holds, it stays inside its string literal: quotes, back-slashes, control characters, the line ends that
 * only scripts know, halves of characters, and the {@code <} of a closing tag are escaped. For one thread.
 */
final class Script {
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder("bb(");

    /** Appends what needs no escaping. */
    Script plain(String text) {
        out.append(text);
        return this;
    }

    /** Appends a list of texts. */
    Script texts(List<String> texts) {
        out.append('[');
        for (int i = 0; i < texts.size(); i++) {
            plain(i == 0 ? "" : ",").text(texts.get(i));
        }
        out.append(']');
        return this;
    }

    /** Appends a text. */
    Script text(String text) {
        out.append('"');
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c) && !isHalf(text, i)) {
                continue;
            }
            out.append(text, done, i);
            done = i + 1;
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else {
                out.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.append(HEX.charAt((c >> shift) & 15));
                }
            }
        }
        out.append(text, done, text.length()).append('"');
        return this;
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c != '"' && c != '\\' && c != '<' && c != '\u007f' && c != '\u2028' && c != '\u2029';
    }

    private static boolean isHalf(String text, int at) {
        char c = text.charAt(at);
        if (!Character.isSurrogate(c)) {
            return false;
        }
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }

    /** Returns the finished file. */
    Page page(String path) {
        return new Page(path, out.append(")\n").toString());
    }
}
