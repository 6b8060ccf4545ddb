package briefbook.read;

import briefbook.model.Severity;
import java.nio.charset.Charset;

/**
 * Makes all line ends one, and takes out what no page can show: control characters, terminal codes, non-characters.
 *
 * <p>Letters of windows-1252 that were read as control characters (0x80 to 0x9F) become those letters again. What is
 * dropped or repaired is noted. Stateless.
 */
final class Characters {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final String raw;
    private final StringBuilder out;
    private int dropped;
    private int firstDropped;
    private int repaired;
    private int firstRepaired;

    private Characters(String raw) {
        this.raw = raw;
        this.out = new StringBuilder(raw.length());
    }

    /** Returns the text with line feeds only and without control characters. */
    static String normalise(String raw, Notes notes) {
        return plainEnd(raw, 0) < raw.length() ? new Characters(raw).run(notes) : raw;
    }

    /** Returns how often a character stands in a text before an index. */
    static int count(String text, char c, int end) {
        int count = 0;
        for (int i = text.indexOf(c); i >= 0 && i < end; i = text.indexOf(c, i + 1)) {
            count++;
        }
        return count;
    }

    /** Returns the index of the first character from an index on that does not stay as it is. */
    private static int plainEnd(String text, int start) {
        int i = start;
        while (i < text.length() && isPlain(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isPlain(char c) {
        return (c >= ' ' && c < 0x7F)
                || c == '\n'
                || c == '\t'
                || (c >= 0xA0 && c < 0xFDD0 && c != '\u2028' && c != '\u2029');
    }

    private String run(Notes notes) {
        int i = 0;
        while (i < raw.length()) {
            int end = plainEnd(raw, i);
            out.append(raw, i, end);
            i = end < raw.length() ? step(end) : end;
        }
        if (dropped > 0) {
            notes.add(
                    Severity.NOTE,
                    firstDropped,
                    dropped + (dropped == 1 ? " control character was" : " control characters or terminal codes were")
                            + " left out",
                    "none: they cannot be shown");
        }
        if (repaired > 0) {
            notes.add(
                    Severity.NOTE,
                    firstRepaired,
                    repaired + " misread windows-1252 characters were repaired",
                    "none, unless they look wrong");
        }
        return out.toString();
    }

    /** Takes over what stands at an index, and returns the next index. */
    private int step(int i) {
        char c = raw.charAt(i);
        if (c == '\r' || c == '\u2028' || c == '\u2029') {
            out.append('\n');
            return c == '\r' && i + 1 < raw.length() && raw.charAt(i + 1) == '\n' ? i + 2 : i + 1;
        }
        if (c == 0x1B) {
            return drop(escapeEnd(i));
        }
        if (c >= 0x80 && c < 0xA0 && c != 0x85) {
            return western(i, c);
        }
        boolean control = (c < ' ' && c != '\t' && c != '\f' && c != 0x0B) || c == 0x7F;
        boolean nonCharacter = (c >= 0xFDD0 && c <= 0xFDEF) || c == 0xFFFE || c == 0xFFFF;
        if (control || nonCharacter) {
            return drop(i + 1);
        }
        out.append(c);
        return i + 1;
    }

    private int western(int i, char c) {
        String letter = new String(new byte[] {(byte) c}, WESTERN);
        // Five bytes mean nothing in windows-1252.
        if (letter.charAt(0) == '\uFFFD') {
            return drop(i + 1);
        }
        if (repaired++ == 0) {
            firstRepaired = line();
        }
        out.append(letter);
        return i + 1;
    }

    private int line() {
        return 1 + count(out.toString(), '\n', out.length());
    }

    private int drop(int to) {
        if (dropped++ == 0) {
            firstDropped = line();
        }
        return to;
    }

    /** Returns where a terminal code ends: {@code ESC [ parameters letter}, {@code ESC ] … BEL}, or the escape alone. */
    private int escapeEnd(int i) {
        int end = i + 1;
        if (end >= raw.length()) {
            return end;
        }
        if (raw.charAt(end) == '[') {
            do {
                end++;
            } while (end < raw.length() && raw.charAt(end) >= 0x20 && raw.charAt(end) < 0x40);
            return end < raw.length() && raw.charAt(end) >= 0x40 && raw.charAt(end) < 0x7F ? end + 1 : end;
        }
        if (raw.charAt(end) == ']') {
            int bell = raw.indexOf('\u0007', end);
            return bell >= 0 && bell - i < 200 && raw.substring(i, bell).indexOf('\n') < 0 ? bell + 1 : i + 1;
        }
        return end;
    }
}
