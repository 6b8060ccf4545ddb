package briefbook.annotate.dates;

import java.util.Arrays;
import java.util.Locale;

/**
 * A text cut into words, numbers and signs, each looked up once.
 *
 * <p>Asking for a token outside the text is allowed and finds nothing. Numbers keep inner commas, points and colons
 * ("1,000", "4:30"); only plain figures have a value. Immutable once made; linear in the text.
 */
final class Tokens {
    private final String text;
    private int[] starts;
    private int[] ends;
    private int[] numbers;
    private Word[] words;
    private int size;

    Tokens(String text, Lexicon lexicon) {
        this.text = text;
        int guess = text.length() / 4 + 8;
        starts = new int[guess];
        ends = new int[guess];
        numbers = new int[guess];
        words = new Word[guess];
        tokenize(lexicon);
    }

    String text() {
        return text;
    }

    int size() {
        return size;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    Word word(int i) {
        return i >= 0 && i < size ? words[i] : Word.OTHER;
    }

    boolean has(int i, WordKind kind) {
        return word(i).is(kind);
    }

    /** Returns the value of a plain figure of at most four digits, or -1. */
    int figure(int i) {
        return i >= 0 && i < size ? numbers[i] : -1;
    }

    int length(int i) {
        return i >= 0 && i < size ? ends[i] - starts[i] : 0;
    }

    /** Tells whether a token is this word, given in lower case. */
    boolean is(int i, String word) {
        // Most words differ in length or first letter: the comparison that ignores case is the costly part.
        return length(i) == word.length()
                && Character.toLowerCase(text.charAt(starts[i])) == word.charAt(0)
                && text.regionMatches(true, starts[i], word, 0, word.length());
    }

    boolean isAny(int i, String... any) {
        for (String word : any) {
            if (is(i, word)) {
                return true;
            }
        }
        return false;
    }

    String lower(int i) {
        return i >= 0 && i < size ? text.substring(starts[i], ends[i]).toLowerCase(Locale.ROOT) : "";
    }

    boolean isCapital(int i) {
        return i >= 0 && i < size && Character.isUpperCase(text.charAt(starts[i]));
    }

    boolean isLetters(int i) {
        return i >= 0 && i < size && Character.isLetter(text.charAt(starts[i]));
    }

    boolean isDigits(int i) {
        return i >= 0 && i < size && isDigit(text.charAt(starts[i]));
    }

    /** Tells whether a token is written as a name is: with a capital that does not open a sentence. */
    boolean isNamed(int i) {
        return isCapital(i) && i > 0 && !endsSentence(i - 1) && !isAny(i - 1, "\"", "“", ":", "(");
    }

    /** Tells whether nothing stands between a token and the one before it. */
    boolean isGlued(int i) {
        return i > 0 && i < size && ends[i - 1] == starts[i];
    }

    /** Tells whether a token ends a sentence: a full stop before white space, or a mark that always does. */
    boolean endsSentence(int i) {
        if (is(i, ".")) {
            // "Jan. 10" and "Lt. Brown" go on; so does a single letter.
            boolean calendar = (has(i - 1, WordKind.MONTH) && !isAny(i - 1, "may", "june", "july"))
                    || has(i - 1, WordKind.WEEKDAY);
            boolean abbreviation = isLetters(i - 1) && length(i - 1) < (calendar ? 5 : 3);
            return !abbreviation && !isGlued(i + 1);
        }
        return is(i, "!") || is(i, "?") || is(i, ";") || is(i, "…");
    }

    private void tokenize(Lexicon lexicon) {
        int length = text.length();
        int i = 0;
        while (i < length) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                int end = letters(i);
                add(i, end, lexicon.find(text, i, end), -1);
                i = end;
            } else if (isDigit(c)) {
                int end = digits(i);
                add(i, end, Word.OTHER, value(i, end));
                i = end;
            } else if (isApostrophe(c)
                    && i + 1 < length
                    && Character.isLetter(text.charAt(i + 1))
                    && isGluedAfterLetter(i)) {
                int end = letters(i + 1);
                add(i, end, lexicon.find(text, i, end), -1);
                i = end;
            } else {
                if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                    add(i, i + 1, lexicon.find(text, i, i + 1), -1);
                }
                i++;
            }
        }
    }

    private boolean isGluedAfterLetter(int i) {
        return i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
    }

    private int letters(int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        // "a.m.", "U.S."
        if (end - from == 1) {
            while (isLetterAt(end + 1) && !isLetterAt(end + 2) && text.charAt(end) == '.') {
                end += 2;
            }
            if (end - from > 1 && end < text.length() && text.charAt(end) == '.') {
                end++;
            }
        }
        return end;
    }

    private boolean isLetterAt(int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }

    private int digits(int from) {
        int end = from + 1;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean inner =
                    (c == ',' || c == '.' || c == ':') && end + 1 < text.length() && isDigit(text.charAt(end + 1));
            if (!isDigit(c) && !inner) {
                break;
            }
            end++;
        }
        return end;
    }

    private int value(int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!isDigit(c) || end - start > 4) {
                return -1;
            }
            value = 10 * value + c - '0';
        }
        return value;
    }

    private void add(int start, int end, Word word, int number) {
        if (size == starts.length) {
            int more = size * 2;
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
            numbers = Arrays.copyOf(numbers, more);
            words = Arrays.copyOf(words, more);
        }
        starts[size] = start;
        ends[size] = end;
        numbers[size] = number;
        words[size++] = word;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }
}
