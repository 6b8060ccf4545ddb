package briefbook.read;

import briefbook.model.Severity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Repairs UTF-8 that was once read as windows-1252 or Latin-1, up to three times over.
 *
 * <p>A line is repaired when it holds at least one sequence that nobody writes on purpose; sequences that could be real
 * text, such as a capital letter before a closing quotation mark, are repaired only beside such proof. Missed repairs are
 * better than false ones. For one thread and one use.
 */
final class Mojibake {
    private static final int DEEPEST = 3;
    private static final String QUOTES = "\"'“”‘’«»()";
    private static final char REPLACED = '\uFFFD';
    /** Characters that end a word in real text, so that a letter before them proves little. */
    private static final String WORD_ENDS = "\u00A0«»‘’‚“”„–—…•ªº·\u2039\u203A";

    /** The characters of windows-1252 from 0x80 to 0x9F; the five without meaning are spaces. */
    private static final String WINDOWS = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    private int count;
    private int firstLine;

    private Mojibake() {}

    /** A misread character: where it stands, what it was, and whether it alone proves the misreading. */
    private record Sequence(int start, int end, int code, int bytes, boolean proof) {}

    /** Returns the text with misread characters repaired. */
    static String repair(String text, Notes notes) {
        Mojibake mojibake = new Mojibake();
        String repaired = mojibake.repairLines(text);
        if (mojibake.count > 0) {
            notes.add(
                    Severity.NOTE,
                    mojibake.firstLine,
                    mojibake.count + " characters that had been read in the wrong character set were repaired",
                    "none, unless they look wrong");
        }
        return repaired;
    }

    private String repairLines(String text) {
        StringBuilder out = null;
        int line = 1;
        int start = 0;
        while (start < text.length()) {
            int end = start;
            boolean suspect = false;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                char c = text.charAt(end++);
                suspect |= c >= 0xC2 && c <= 0xF4;
            }
            if (suspect) {
                String before = text.substring(start, end);
                String after = repairLine(before, line);
                if (out == null && !after.equals(before)) {
                    out = new StringBuilder(text.length()).append(text, 0, start);
                }
                if (out != null) {
                    out.append(after);
                }
            } else if (out != null) {
                out.append(text, start, end);
            }
            if (end < text.length()) {
                boolean pair = text.charAt(end) == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n';
                int next = end + (pair ? 2 : 1);
                if (out != null) {
                    out.append(text, end, next);
                }
                end = next;
                line++;
            }
            start = end;
        }
        return out == null ? text : out.toString();
    }

    private String repairLine(String line, int number) {
        String text = line;
        for (int i = 0; i < DEEPEST; i++) {
            List<Sequence> sequences = accepted(text);
            if (sequences.isEmpty()) {
                break;
            }
            if (count == 0) {
                firstLine = number;
            }
            count += sequences.size();
            text = replaced(text, sequences);
        }
        return text;
    }

    private static String replaced(String text, List<Sequence> sequences) {
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        for (Sequence each : sequences) {
            out.append(text, from, each.start());
            if (each.code() != 0xFEFF) {
                out.appendCodePoint(each.code());
            }
            from = each.end();
        }
        return out.append(text, from, text.length()).toString();
    }

    private static List<Sequence> accepted(String text) {
        List<Sequence> all = sequences(text);
        if (all.stream().noneMatch(Sequence::proof)) {
            return List.of();
        }
        // Single letters of a script are believed beside a whole misread word of it.
        boolean pairs = all.stream().anyMatch(s -> s.proof() && s.bytes() == 2 && s.code() >= 0x180);
        boolean triples = all.stream().anyMatch(s -> s.proof() && s.bytes() == 3 && Character.isLetter(s.code()));
        return all.stream()
                .filter(s ->
                        s.proof() || isWestern(s.code()) || (s.bytes() == 2 && pairs) || (s.bytes() == 3 && triples))
                .toList();
    }

    private static boolean isWestern(int code) {
        return (code >= 0xA0 && code < 0x180) || (code >= 0x2010 && code <= 0x2044) || code == 0x20AC || code == 0x2122;
    }

    private static List<Sequence> sequences(String text) {
        List<Sequence> all = new ArrayList<>();
        boolean opened = false;
        for (int i = 0; i < text.length(); ) {
            Sequence next = sequence(text, i, opened);
            if (next == null) {
                i++;
                continue;
            }
            opened |= next.code() == 0x201C;
            all.add(next);
            i = next.end();
        }
        return withRuns(all);
    }

    private static @Nullable Sequence sequence(String text, int i, boolean opened) {
        int lead = byteOf(text.charAt(i));
        int bytes = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
        if (bytes == 0) {
            return null;
        }
        int code = lead & (0xFF >> (bytes + 1));
        for (int k = 1; k < bytes; k++) {
            int next = i + k < text.length() ? byteOf(text.charAt(i + k)) : -1;
            if (next < 0x80 || next > 0xBF) {
                return opened ? lostQuote(text, i) : null;
            }
            code = code << 6 | (next & 0x3F);
        }
        boolean overlong = (bytes == 3 && code < 0x800) || (bytes == 4 && code < 0x10000);
        if (overlong || code > 0x10FFFF || !Character.isDefined(code) || (code >= 0xD800 && code < 0xE000)) {
            return null;
        }
        if (bytes == 2 && isQuoted(text, i, i + bytes)) {
            return null;
        }
        return new Sequence(i, i + bytes, code, bytes, isProof(text, i, bytes, code));
    }

    /** The last byte of a closing quotation mark means nothing in windows-1252 and is often lost on the way. */
    private static @Nullable Sequence lostQuote(String text, int i) {
        if (!text.startsWith("â€", i)) {
            return null;
        }
        int end = i + 2;
        char next = end < text.length() ? text.charAt(end) : ' ';
        if (next == REPLACED) {
            return new Sequence(i, end + 1, '”', 3, true);
        }
        return Character.isLetterOrDigit(next) ? null : new Sequence(i, end, '”', 3, true);
    }

    private static boolean isProof(String text, int i, int bytes, int code) {
        char second = text.charAt(i + 1);
        boolean ends = WORD_ENDS.indexOf(second) >= 0;
        boolean afterSmall = i > 0 && Character.isLowerCase(text.charAt(i - 1));
        if (bytes == 2) {
            if (code < 0xA0) {
                // Misread twice through Latin-1: the second character is a control character.
                return second < 0xA0;
            }
            if (code < 0xC0) {
                return ends ? i == 0 || !Character.isUpperCase(text.charAt(i - 1)) : true;
            }
            return (code < 0x100 && !ends) || (code < 0x180 && afterSmall);
        }
        if (bytes == 3) {
            boolean bothEnd = ends && WORD_ENDS.indexOf(text.charAt(i + 2)) >= 0;
            return code == 0xFEFF
                    || (code >= 0x2010 && code <= 0x2044)
                    || code == 0x20AC
                    || code == 0x2122
                    || (code >= 0x2190 && code < 0x2800 && !bothEnd);
        }
        return code >= 0x1F000 && code < 0x20000;
    }

    /** Marks three or more letters in a row as proof: a misread word in another script. */
    private static List<Sequence> withRuns(List<Sequence> all) {
        List<Sequence> marked = new ArrayList<>(all);
        int start = 0;
        for (int i = 1; i <= all.size(); i++) {
            boolean goesOn = i < all.size()
                    && all.get(i).start() == all.get(i - 1).end()
                    && all.get(i).bytes() == all.get(i - 1).bytes()
                    && isOfWord(all.get(i).code())
                    && isOfWord(all.get(i - 1).code());
            if (!goesOn) {
                for (int k = start; i - start >= 3 && k < i; k++) {
                    Sequence s = all.get(k);
                    marked.set(k, new Sequence(s.start(), s.end(), s.code(), s.bytes(), true));
                }
                start = i;
            }
        }
        return marked;
    }

    private static boolean isOfWord(int code) {
        return Character.isLetter(code) || Character.getType(code) == Character.NON_SPACING_MARK;
    }

    /** Says whether a sequence stands alone between quotation marks: a text about such errors shows them so. */
    private static boolean isQuoted(String text, int start, int end) {
        return start > 0
                && end < text.length()
                && QUOTES.indexOf(text.charAt(start - 1)) >= 0
                && QUOTES.indexOf(text.charAt(end)) >= 0;
    }

    /** Returns the byte that windows-1252, or Latin-1 for control characters, reads as this character; -1 for none. */
    private static int byteOf(char c) {
        if (c >= 0x80 && c <= 0xFF) {
            return c;
        }
        int at = c < 0x100 ? -1 : WINDOWS.indexOf(c);
        return at < 0 ? -1 : 0x80 + at;
    }
}
