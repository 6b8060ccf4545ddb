package briefbook.clean.score;

import briefbook.text.Chars;
import briefbook.text.WordTable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What can be seen of a block's text by itself.
 *
 * @param length characters, those of scripts without spaces counted several times
 * @param words number of words
 * @param stopShare share of the words that are among the most frequent ones of the language; -1 when there are too few to say
 * @param capitalShare share of the words that start with a capital; 0 in scripts without them
 * @param digitShare share of the characters that are digits
 * @param stops how many marks such as commas and full stops it has
 * @param end how it ends
 * @param start how it starts
 * @param bar whether it has a separator of menus
 * @param address whether it has an address of the web or of a mailbox
 * @param capitals whether all its letters are capitals
 * @param quotes whether it has more than one quotation mark
 * @param speaks whether it ends by saying that somebody speaks: "Ann Lee says:"
 * @param lexicon the families of the words in it, a bit for each
 */
record Signals(
        int length,
        int words,
        double stopShare,
        double capitalShare,
        double digitShare,
        int stops,
        End end,
        Start start,
        boolean bar,
        boolean address,
        boolean capitals,
        boolean quotes,
        boolean speaks,
        int lexicon) {
    /** A character of a script without spaces says as much as this many letters. */
    private static final int IDEOGRAPH = 3;

    /** Long enough, and with enough small words, to be prose for certain. */
    private static final int PROSE_LENGTH = 80;

    private static final double PROSE_STOPS = 0.2;

    private static final WordTable SPEAKING = WordTable.of(Stream.of(
                    "says",
                    "said",
                    "wrote",
                    "writes",
                    "replied",
                    "reply",
                    "schrieb",
                    "sagt",
                    "dit",
                    "dice",
                    "disse",
                    "escreveu",
                    "pisze",
                    "schreef",
                    "zegt",
                    "пишет",
                    "пише",
                    "ago",
                    "am",
                    "pm",
                    "edited",
                    "votes",
                    "points",
                    "permalink")
            .collect(Collectors.toMap(w -> w, w -> 1)));

    private static final String CLOSING = "\"'”’»)]」』›";
    private static final String QUOTES = "\"“”„«»「」";
    private static final String BULLETS = "•-–—*·‣▪●○►▶>#|/";

    /** How a block ends. */
    enum End {
        NOTHING,
        STOP,
        QUESTION,
        COLON,
        ELLIPSIS,
        QUOTED_STOP,
        OTHER
    }

    /** How a block starts. */
    enum Start {
        CAPITAL,
        SMALL,
        DIGIT,
        QUOTE,
        BULLET,
        OTHER
    }

    static Signals of(String text, StopWords stopWords) {
        int digits = 0;
        int stops = 0;
        int quotes = 0;
        int wide = 0;
        int upper = 0;
        int lower = 0;
        boolean bar = false;
        Words words = new Words(text);
        int count = 0;
        int capitals = 0;
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Chars.isLetterOrDigit(c) || c == '’' || (c == '\'' && from >= 0)) {
                from = from < 0 ? i : from;
                if (c >= 'a' && c <= 'z') {
                    lower++;
                } else if (Character.isDigit(c)) {
                    digits++;
                } else if (Character.isIdeographic(c) || isKana(c)) {
                    wide++;
                } else if (Character.isUpperCase(c)) {
                    upper++;
                } else {
                    lower++;
                }
                continue;
            }
            if (from >= 0) {
                count++;
                capitals += Character.isUpperCase(text.charAt(from)) ? 1 : 0;
                words.add(from, i);
                from = -1;
            }
            stops += ".,;:!?。、，；：！？،؛".indexOf(c) >= 0 ? 1 : 0;
            quotes += QUOTES.indexOf(c) >= 0 ? 1 : 0;
            bar |= c == '|' || (c == '»' && quotes < 2) || c == '›' || c == '→';
        }
        int stop = 0;
        for (int k = 0; k < words.count(); k++) {
            stop += stopWords.has(words, k) ? 1 : 0;
        }
        int length = text.length() + (IDEOGRAPH - 1) * wide;
        boolean spaceless = wide * 2 > upper + lower;
        boolean address = text.length() < 2000
                && (text.contains("http") || text.contains("www.") || text.contains(".com") || text.indexOf('@') >= 0);
        return new Signals(
                length,
                spaceless ? Math.max(count, wide / 2) : count,
                words.count() < 3 || spaceless ? -1 : (double) stop / words.count(),
                count == 0 || spaceless ? 0 : (double) capitals / count,
                (double) digits / Math.max(1, text.length()),
                stops,
                end(text),
                start(text),
                bar,
                address,
                upper > 1 && lower == 0,
                quotes > 1,
                words.count() > 0 && words.in(SPEAKING, words.count() - 1) > 0,
                Lexicon.BUILT_IN.families(text, words));
    }

    /** Says whether the block is prose without doubt. */
    boolean isProse() {
        return length >= PROSE_LENGTH && (stopShare > PROSE_STOPS || stopShare < 0);
    }

    boolean isShort() {
        return words < 12;
    }

    boolean endsSentence() {
        return end == End.STOP || end == End.QUESTION || end == End.QUOTED_STOP;
    }

    private static boolean isKana(char c) {
        return c >= 0x3040 && c <= 0x30FF;
    }

    private static End end(String text) {
        int at = text.length();
        boolean closed = false;
        while (at > 0 && CLOSING.indexOf(text.charAt(at - 1)) >= 0) {
            closed = true;
            at--;
        }
        if (at == 0) {
            return End.OTHER;
        }
        char c = text.charAt(at - 1);
        if (c == '…' || text.startsWith("...", at - 3)) {
            return End.ELLIPSIS;
        }
        return switch (c) {
            case '.', '!', '。', '！', '؟', '।' -> closed ? End.QUOTED_STOP : End.STOP;
            case '?', '？' -> End.QUESTION;
            case ':', '：' -> End.COLON;
            default -> Character.isLetterOrDigit(c) && !closed ? End.NOTHING : End.OTHER;
        };
    }

    private static Start start(String text) {
        if (text.isEmpty()) {
            return Start.OTHER;
        }
        char c = text.charAt(0);
        if (Character.isDigit(c)) {
            return Start.DIGIT;
        }
        if (Character.isLetter(c)) {
            return Character.isLowerCase(c) ? Start.SMALL : Start.CAPITAL;
        }
        return QUOTES.indexOf(c) >= 0 || c == '‘' || c == '\''
                ? Start.QUOTE
                : BULLETS.indexOf(c) >= 0 ? Start.BULLET : Start.OTHER;
    }
}
