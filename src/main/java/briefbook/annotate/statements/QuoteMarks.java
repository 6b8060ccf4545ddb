package briefbook.annotate.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds quotations by their marks, and tells marks from apostrophes, inches and minutes.
 *
 * <p>Only outermost quotations are found: what is quoted within a quotation belongs to it. A double mark that is never closed
 * counts when words start there that can be said; a single mark without its partner is an apostrophe. Linear in the text.
 */
final class QuoteMarks {
    /** A single mark looks this far for its partner, so that a text of apostrophes stays cheap. */
    private static final int LONGEST_SINGLE = 800;

    private static final Set<String> CLIPPED =
            Set.of("tis", "twas", "em", "til", "till", "cause", "n", "bout", "round", "ere", "cos");

    private final String text;
    private final List<Quote> found = new ArrayList<>();

    private QuoteMarks(String text) {
        this.text = text;
    }

    /** Returns the quotations of a text in order. */
    static List<Quote> in(String text) {
        QuoteMarks marks = new QuoteMarks(text);
        marks.scan();
        return marks.found;
    }

    private void scan() {
        int at = 0;
        // Once a mark finds no partner, no later one of its kind does: the search to the end is made once for each
        // kind.
        String alone = "";
        while (at < text.length()) {
            char c = text.charAt(at);
            int close = -1;
            boolean isDouble = "“„«»\"".indexOf(c) >= 0;
            if (isDouble && opens(at)) {
                close = alone.indexOf(c) < 0 ? closeDouble(c, at) : -1;
                alone = close < 0 && alone.indexOf(c) < 0 ? alone + c : alone;
                if (close < 0 && startsSpeech(at)) {
                    found.add(new Quote(at, trimmedEnd(), false));
                    return;
                }
            } else if ((c == '‘' || c == '‚' || c == '\'') && opens(at) && !isClipped(at)) {
                close = closeSingle(c, at);
            }
            if (close >= 0) {
                found.add(new Quote(at, close + 1, true));
                at = close + 1;
            } else {
                at++;
            }
        }
    }

    private int trimmedEnd() {
        int end = text.length();
        while (end > 0 && isSpace(end - 1)) {
            end--;
        }
        return end;
    }

    /** A mark opens at the start of a word; «» may stand apart from it by a space, as the French write. */
    private boolean opens(int at) {
        char c = text.charAt(at);
        if (c == '»' || c == '"' || c == '\'' || c == '‘' || c == '‚') {
            boolean before = at == 0 || isSpace(at - 1) || "([{—–―-/:“‘\"".indexOf(text.charAt(at - 1)) >= 0;
            return before && at + 1 < text.length() && !isSpace(at + 1) && (c != '»' || text.charAt(at + 1) != ',');
        }
        return at + 1 < text.length();
    }

    private int closeDouble(char open, int at) {
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean closes = switch (open) {
                case '“' -> c == '”' || (c == '"' && closesStraight(i));
                case '„' -> c == '“' || c == '”' || (c == '"' && closesStraight(i));
                case '«' -> c == '»';
                case '»' -> c == '«';
                default -> (c == '"' && closesStraight(i)) || c == '”';
            };
            if (closes) {
                return i;
            }
        }
        return -1;
    }

    private boolean closesStraight(int at) {
        boolean after = at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
        return after && !isSpace(at - 1) && !isInches(at);
    }

    /** 6'2", 5′11". */
    private boolean isInches(int at) {
        int digit = at - 1;
        while (digit >= 0 && at - digit <= 3 && Character.isDigit(text.charAt(digit))) {
            digit--;
        }
        return digit < at - 1
                && digit > 0
                && "'’′".indexOf(text.charAt(digit)) >= 0
                && Character.isDigit(text.charAt(digit - 1));
    }

    private int closeSingle(char open, int at) {
        int limit = Math.min(text.length(), at + LONGEST_SINGLE);
        int possessive = -1;
        for (int i = at + 1; i < limit; i++) {
            char c = text.charAt(i);
            boolean closes = c == '’' || (c == '\'' && open != '‘') || (c == '‘' && open == '‚');
            if (c == open && open == '‘' && opens(i)) {
                return possessive;
            }
            if (!closes || isSpace(i - 1) || i == at + 1) {
                if (c == '\'' && possessive >= 0 && opens(i)) {
                    return possessive;
                }
                continue;
            }
            if (i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1))) {
                continue;
            }
            if (!isPossessivePlural(i)) {
                return i;
            }
            possessive = possessive < 0 ? i : possessive;
        }
        return possessive;
    }

    /** "the ministers' talks": an s before it, and the sentence goes on with a word. */
    private boolean isPossessivePlural(int at) {
        return text.charAt(at - 1) == 's'
                && at + 2 < text.length()
                && text.charAt(at + 1) == ' '
                && Character.isLetter(text.charAt(at + 2));
    }

    /** ’90s and ’tis: an apostrophe for what is left out. */
    private boolean isClipped(int at) {
        int end = at + 1;
        while (end < text.length() && end - at < 8 && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String word = text.substring(at + 1, end).toLowerCase(Locale.ROOT);
        return CLIPPED.contains(word) || (word.length() >= 2 && word.length() <= 3 && word.matches("\\d\\ds?"));
    }

    /** An opening mark without its partner is believed at the start of a text, and where speech is announced. */
    private boolean startsSpeech(int at) {
        int before = at - 1;
        while (before >= 0 && isSpace(before)) {
            before--;
        }
        return before < 0 || ":,.!?”—–".indexOf(text.charAt(before)) >= 0;
    }

    private boolean isSpace(int at) {
        char c = text.charAt(at);
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
