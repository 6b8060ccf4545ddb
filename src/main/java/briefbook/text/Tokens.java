package briefbook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts text into words and marks, as annotated corpora do.
 *
 * <p>Start with {@link #of}. Abbreviations keep their full stop ("U.S.", "Mr.", "W."), a possessive ending is a token of its
 * own, words with hyphens and inner apostrophes stay whole, handles and tags keep their sign ("@name"). White space belongs to
 * no token; every other character belongs to exactly one. Linear in the text.
 */
public final class Tokens {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "sgt", "capt", "maj", "adm", "sen", "sens", "rep",
            "reps", "gov", "govs", "rev", "hon", "st", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept",
            "oct", "nov", "dec", "vs", "jr", "sr", "inc", "ltd", "co", "corp", "cmdr", "cpl", "pvt", "det", "supt",
            "insp", "messrs", "mme", "mlle", "amb", "atty", "pres", "mt", "ft", "brig", "vol", "approx", "dept");

    private final String text;
    private final int to;

    private Tokens(String text, int to) {
        this.text = text;
        this.to = to;
    }

    /** Returns the tokens of a text in order. */
    public static List<Span> of(String text) {
        return of(text, new Span(0, text.length()));
    }

    /** Returns the tokens of a stretch of a text in order; offsets count from the start of the text. */
    public static List<Span> of(String text, Span within) {
        Tokens tokens = new Tokens(text, within.end());
        List<Span> found = new ArrayList<>();
        int at = within.start();
        while (at < within.end()) {
            int c = text.codePointAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                at += Character.charCount(c);
            } else {
                int end = Math.min(tokens.endOf(at, c), within.end());
                found.add(new Span(at, end));
                at = end;
            }
        }
        return found;
    }

    private int endOf(int at, int c) {
        if (isWordPart(c)) {
            return endOfWord(at);
        }
        if ((c == '@' || c == '#') && at + 1 < to && isWordPart(text.codePointAt(at + 1))) {
            int end = at + 1;
            while (end < to && (isWordPart(text.codePointAt(end)) || text.charAt(end) == '_')) {
                end += Character.charCount(text.codePointAt(end));
            }
            return end;
        }
        if (isApostrophe(c) && isPossessive(at)) {
            return at + 2;
        }
        int end = at + Character.charCount(c);
        while ((c == '.' || c == '-') && end < to && text.charAt(end) == c) {
            end++; // "..." and "--" are one mark
        }
        return end;
    }

    private int endOfWord(int start) {
        int at = start;
        while (at < to) {
            int c = text.codePointAt(at);
            if (isWordPart(c)) {
                at += Character.charCount(c);
            } else if (joins(start, at, (char) c)) {
                at++;
            } else {
                break;
            }
        }
        return at < to && text.charAt(at) == '.' && keepsFullStop(text.substring(start, at)) ? at + 1 : at;
    }

    /** Tells whether a mark inside a word is part of it. */
    private boolean joins(int start, int at, char c) {
        if (at + 1 >= to || !isWordPart(text.codePointAt(at + 1))) {
            return false;
        }
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at + 1);
        boolean numbers = Character.isDigit(before) && Character.isDigit(after);
        return switch (c) {
            case '-', '_', '‐', '‑' -> true;
            case '\'', '’', 'ʼ' -> Character.isLetter(before) && Character.isLetter(after) && !isPossessive(at);
            case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
            case ',', ':' -> numbers;
            case '.' ->
                numbers
                        || Character.isLowerCase(after)
                        || (Character.isUpperCase(before) && isSingleLetter(start, at) && Character.isUpperCase(after));
            default -> false;
        };
    }

    /** Tells whether the letter before a full stop stands alone: "U.S", not "Russia.Then". */
    private boolean isSingleLetter(int start, int at) {
        return at - 1 == start || text.charAt(at - 2) == '.';
    }

    private boolean isPossessive(int at) {
        return at + 1 < to
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && (at + 2 >= to || !isWordPart(text.codePointAt(at + 2)))
                && at > 0
                && isWordPart(text.codePointBefore(at));
    }

    private static boolean keepsFullStop(String word) {
        if (word.length() == 1) {
            return Character.isUpperCase(word.charAt(0));
        }
        if (word.length() <= 7 && word.charAt(word.length() - 2) == '.' && Character.isLetter(word.charAt(0))) {
            return true; // U.S. and p.m.
        }
        return word.length() <= 6 && ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }

    private static boolean isWordPart(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
