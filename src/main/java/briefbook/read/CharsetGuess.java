package briefbook.read;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/** Finds the character set of bytes by their statistics, and character sets by name; the only user of its library. Stateless. */
final class CharsetGuess {
    private static final int SAMPLE = 256 * 1024;
    /** Names that browsers read as another, larger set. */
    private static final Map<String, String> WIDER = Map.ofEntries(
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("latin-1", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("mac-roman", "x-MacRoman"),
            Map.entry("macintosh", "x-MacRoman"));

    private static final byte[] PLAIN = "<html>AZaz09".getBytes(StandardCharsets.US_ASCII);

    private CharsetGuess() {}

    /** Returns the character set of that name, if there is one and plain letters are the same in it as in ASCII. */
    static Optional<Charset> named(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        if (lower.isEmpty()) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(WIDER.getOrDefault(lower, lower));
            boolean plain = new String(PLAIN, charset).equals("<html>AZaz09");
            return plain ? Optional.of(charset) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** Returns the likely character set of bytes that are not UTF-8. */
    static Charset guess(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, SAMPLE));
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        Charset western = Charset.forName("windows-1252");
        if (name == null || name.startsWith("UTF-")) {
            return western;
        }
        return named(name).filter(c -> isPlausible(bytes, c)).orElse(western);
    }

    /** Says whether letters of other scripts stand by themselves: beside Latin letters they are misread accents. */
    private static boolean isPlausible(byte[] bytes, Charset charset) {
        String text = new String(bytes, 0, Math.min(bytes.length, SAMPLE), charset);
        int foreign = 0;
        int beside = 0;
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x250 && Character.isLetter(c)) {
                foreign++;
                if (isLatin(text.charAt(i - 1)) || isLatin(text.charAt(i + 1))) {
                    beside++;
                }
            }
        }
        return beside * 5 <= foreign;
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetter(c);
    }
}
