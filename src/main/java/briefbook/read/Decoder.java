package briefbook.read;

import briefbook.model.Severity;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the bytes of a file into text.
 *
 * <p>The character set is taken from a byte order mark, a pattern of zero bytes (UTF-16 without a mark), the declaration of
 * a page, strict UTF-8, statistics, and last windows-1252. Every line ends with a line feed afterwards. What had to be
 * guessed, replaced, dropped or repaired is noted. Stateless.
 */
final class Decoder {
    private static final int HEAD = 64 * 1024;
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Pattern PROLOG =
            Pattern.compile("^\\s{0,100}<\\?xml[^>]{0,200}encoding\\s{0,9}=\\s{0,9}[\"']([\\w.:-]{1,40})");
    private static final Pattern META = Pattern.compile("<meta\\b[^>]{0,1000}", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);

    private Decoder() {}

    private record Choice(Charset charset, int skip, boolean guessed) {}

    /**
     * Returns the text of a file, or nothing when it is a binary file.
     *
     * @param page whether its name says that it is a page, which may declare its character set
     */
    static Optional<String> decode(byte[] bytes, boolean page, Notes notes) {
        return decode(bytes, page, "", notes);
    }

    /**
     * Returns the text of a file, or nothing when it is a binary file.
     *
     * @param stated the character set that a mail or a web server states beside the bytes; empty if none
     */
    static Optional<String> decode(byte[] bytes, boolean page, String stated, Notes notes) {
        Optional<String> binary = Signatures.of(bytes);
        if (binary.isPresent()) {
            return refuse(binary.get(), notes);
        }
        Utf8Scan scan = Utf8Scan.of(bytes);
        Choice choice = choose(bytes, page, stated, scan, notes);
        String raw = new String(bytes, choice.skip(), bytes.length - choice.skip(), choice.charset());
        boolean certain = choice.charset().equals(StandardCharsets.UTF_8) && scan.isClean();
        if (isBinary(raw, certain)) {
            return refuse("control characters", notes);
        }
        if (choice.guessed()) {
            notes.add(
                    Severity.NOTE,
                    "no character set is stated; read as " + choice.charset().name(),
                    "if letters look wrong, save it as UTF-8");
        }
        noteReplaced(
                raw, choice.charset().equals(StandardCharsets.UTF_8) ? scan.replaced() : 0, choice.charset(), notes);
        return Optional.of(Characters.normalise(Mojibake.repair(raw, notes), notes));
    }

    private static Optional<String> refuse(String sign, Notes notes) {
        notes.add(Severity.ERROR, "looks like a binary file (" + sign + ")", "save the article as .txt, .md or .html");
        return Optional.empty();
    }

    private static void noteReplaced(String text, int written, Charset charset, Notes notes) {
        int first = text.indexOf('\uFFFD');
        if (first < 0) {
            return;
        }
        int count = Characters.count(text, '\uFFFD', text.length()) - written;
        if (count > 0) {
            notes.add(
                    Severity.WARNING,
                    1
                            + (int) text.substring(0, first)
                                    .chars()
                                    .filter(c -> c == '\n')
                                    .count(),
                    count + " bad characters, shown as \uFFFD, when read as " + charset.name(),
                    "save it as UTF-8");
        }
    }

    private static Choice choose(byte[] bytes, boolean page, String stated, Utf8Scan scan, Notes notes) {
        Optional<Choice> marked = marked(bytes).or(() -> Utf16Pattern.of(bytes).map(c -> new Choice(c, 0, false)));
        if (marked.isPresent()) {
            return marked.get();
        }
        Optional<String> name = page || startsLikeMarkup(bytes) ? declared(bytes) : Optional.empty();
        // A page cannot say in ASCII that it is UTF-16.
        // A server states one character set for all its pages; a page that is not in UTF-8 knows better.
        Optional<Charset> declared = CharsetGuess.named(stated)
                .filter(c -> !c.equals(StandardCharsets.UTF_8) || scan.isClean())
                .or(() -> name.flatMap(CharsetGuess::named));
        if (scan.isClean() && scan.multibyte() > 0) {
            if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
                notes.add(
                        Severity.NOTE,
                        "says it is " + declared.get().name() + ", but is UTF-8",
                        "none: it is read as UTF-8");
            }
            return new Choice(StandardCharsets.UTF_8, 0, false);
        }
        if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8) && fits(bytes, declared.get())) {
            return new Choice(declared.get(), 0, false);
        }
        if (scan.isDamaged() || (scan.isClean() && !hasShifts(bytes))) {
            return new Choice(StandardCharsets.UTF_8, 0, false);
        }
        return new Choice(CharsetGuess.guess(bytes), 0, true);
    }

    private static Optional<Choice> marked(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new Choice(StandardCharsets.UTF_8, 3, false));
        }
        if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(new Choice(UTF_32LE, 4, false));
        }
        if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(new Choice(UTF_32BE, 4, false));
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return Optional.of(new Choice(StandardCharsets.UTF_16LE, 2, false));
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return Optional.of(new Choice(StandardCharsets.UTF_16BE, 2, false));
        }
        return Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsLikeMarkup(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 1000), StandardCharsets.ISO_8859_1);
        return Blanks.trim(head).startsWith("<");
    }

    private static Optional<String> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher prolog = PROLOG.matcher(head);
        if (prolog.find()) {
            return Optional.of(prolog.group(1));
        }
        Matcher meta = META.matcher(head);
        while (meta.find()) {
            Matcher charset = CHARSET.matcher(meta.group());
            if (charset.find()) {
                return Optional.of(charset.group(1).toLowerCase(Locale.ROOT));
            }
        }
        return Optional.empty();
    }

    /** Says whether at most one character in a hundred is broken in that character set. */
    private static boolean fits(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        return Characters.count(text, '\uFFFD', text.length()) * 100L <= text.length();
    }

    /** Says whether seven-bit text switches to Japanese or Korean letters by escapes. */
    private static boolean hasShifts(byte[] bytes) {
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (bytes[i] == 0x1B && bytes[i + 1] == '$') {
                return true;
            }
        }
        return false;
    }

    private static boolean isBinary(String text, boolean certain) {
        long controls = 0;
        long zeros = 0;
        long unknown = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ') {
                controls += Character.isWhitespace(c) || c == 0x1B ? 0 : 1;
                zeros += c == 0 ? 1 : 0;
            } else if (c >= 0x250 && Character.getType(c) == Character.UNASSIGNED) {
                unknown++;
            }
        }
        return controls * 10 > text.length() * 3L
                || unknown * 10 > text.length()
                || (!certain && (zeros > 0 || controls * 200 > text.length()));
    }
}
