package briefbook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The tokens of a short line: runs of letters, runs of digits, and any other visible character.
 *
 * <p>Chinese characters and kana, which are written without spaces, are tokens of their own. Immutable.
 */
final class DateTokens {
    private static final int LONGEST_NUMBER = 8;

    private record Token(int start, int end, String word, int number) {}

    private final List<Token> tokens = new ArrayList<>();

    DateTokens(String line) {
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i);
            int end = i + 1;
            if (isDigit(c)) {
                while (end < line.length() && isDigit(line.charAt(end))) {
                    end++;
                }
            } else if (isSpelled(c)) {
                while (end < line.length() && isSpelled(line.charAt(end))) {
                    end++;
                }
            }
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                String word = line.substring(i, end).toLowerCase(Locale.ROOT);
                boolean number = isDigit(c) && end - i <= LONGEST_NUMBER;
                tokens.add(new Token(i, end, word, number ? Integer.parseInt(word) : -1));
            }
            i = end;
        }
    }

    int size() {
        return tokens.size();
    }

    /** Returns the lower-case token, or a line break, which no token is, outside the line. */
    String word(int i) {
        return has(i) ? tokens.get(i).word() : "\n";
    }

    boolean isNumber(int i) {
        return has(i) && tokens.get(i).number() >= 0;
    }

    int number(int i) {
        return tokens.get(i).number();
    }

    int digits(int i) {
        return tokens.get(i).end() - tokens.get(i).start();
    }

    int start(int i) {
        return tokens.get(i).start();
    }

    int end(int i) {
        return tokens.get(i).end();
    }

    /** Tells whether a token follows the one before it without a space. */
    boolean isGlued(int i) {
        return i > 0 && has(i) && end(i - 1) == start(i);
    }

    private boolean has(int i) {
        return i >= 0 && i < tokens.size();
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Tells whether words of this letter are runs of letters. */
    static boolean isSpelled(char c) {
        return Character.isLetter(c) && !Character.isIdeographic(c) && !(c >= 0x3040 && c <= 0x30FF);
    }
}
