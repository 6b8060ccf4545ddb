package briefbook.clean;

import java.text.Normalizer;

/** A line as the owner's rules see it: what is visible of it, white space collapsed, straight quotes. Pure functions. */
final class LineText {
    private static final String SINGLE = "‘’‚‛ʼ";
    private static final String DOUBLE = "“”„‟";

    /** From here on a letter may be written as a letter and a mark. */
    private static final char MARKS = '\u0300';

    private LineText() {}

    /** Returns a line with its case as it is. */
    static String visible(String line) {
        String text = composed(line);
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isNothing(c)) {
                continue;
            }
            if (!Part.isSpace(c)) {
                visible.append(straight(c));
            } else if (visible.length() > 0 && visible.charAt(visible.length() - 1) != ' ') {
                visible.append(' ');
            }
        }
        int end = visible.length();
        return end > 0 && visible.charAt(end - 1) == ' ' ? visible.substring(0, end - 1) : visible.toString();
    }

    /** Returns a visible line without its case. */
    static String folded(String visible) {
        StringBuilder folded = new StringBuilder(visible.length());
        for (int i = 0; i < visible.length(); i++) {
            folded.append(fold(visible.charAt(i)));
        }
        return folded.toString();
    }

    /** Returns the first character of the folded line; 0 when there is nothing to see. */
    static char first(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!isNothing(c) && !Part.isSpace(c)) {
                boolean marked = c >= MARKS || (i + 1 < line.length() && line.charAt(i + 1) >= MARKS);
                String whole = marked ? visible(line.substring(i, Math.min(line.length(), i + 8))) : "";
                return whole.isEmpty() ? fold(straight(c)) : fold(whole.charAt(0));
            }
        }
        return 0;
    }

    private static String composed(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) >= MARKS) {
                return Normalizer.normalize(line, Normalizer.Form.NFC);
            }
        }
        return line;
    }

    private static boolean isNothing(char c) {
        return c == '\u200b' || c == '\ufeff' || c == '\u00ad';
    }

    private static char straight(char c) {
        return c < 0x2BC ? c : SINGLE.indexOf(c) >= 0 ? '\'' : DOUBLE.indexOf(c) >= 0 ? '"' : c;
    }

    private static char fold(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
