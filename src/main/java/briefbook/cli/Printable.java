package briefbook.cli;

/** Makes text of strangers harmless for a terminal, which would otherwise obey the control sequences in it. */
final class Printable {
    private static final char REPLACEMENT = '\uFFFD';

    private Printable() {}

    /** Returns a text on one line, with a visible mark for everything that is no printable character. */
    static String of(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\r' || c == '\t') {
                line.append(' ');
            } else if (Character.isISOControl(c) || turnsText(c) || Character.getType(c) == Character.SURROGATE) {
                line.append(REPLACEMENT);
            } else {
                line.appendCodePoint(c);
            }
        });
        return line.toString();
    }

    /** Returns at most so many characters of a text, on one line. */
    static String cut(String text, int limit) {
        String line = of(text);
        if (line.codePointCount(0, line.length()) <= limit) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, limit - 1)) + "…";
    }

    /** Overrides of the writing direction: they can make a line read as something else. */
    private static boolean turnsText(int c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }
}
