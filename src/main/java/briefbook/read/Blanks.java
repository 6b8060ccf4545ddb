package briefbook.read;

import java.util.regex.Pattern;

/**
 * Tells what a reader sees from what leaves no ink: white space of every script, and characters without width.
 *
 * <p>Stateless.
 */
final class Blanks {
    /** A character without ink, for tests and searches on bounded text. */
    static final Pattern ANY = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]");

    private Blanks() {}

    /** Says whether a character is white space or has no width, so that it can go from the edge of a line. */
    static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85 || isWidthless(c);
    }

    /** Says whether a text has nothing to see. */
    static boolean isBlank(CharSequence text) {
        return text.codePoints().allMatch(c -> isBlank(c) || Character.getType(c) == Character.FORMAT);
    }

    /** Returns the text without blanks at both ends. */
    static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isWidthless(int c) {
        return c == 0xAD || c == 0x180E || (c >= 0x200B && c <= 0x200F) || (c >= 0x2060 && c <= 0x2064) || c == 0xFEFF;
    }
}
