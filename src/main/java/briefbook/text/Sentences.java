package briefbook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a paragraph into sentences.
 *
 * <p>A sentence ends at {@code . ! ? …} (or their like in other scripts) with any closing quotes and brackets, before white
 * space and a word that does not start with a lower-case letter. Abbreviations ("U.S.", "Dec. 2", "Mr. Trump") do not end a
 * sentence unless a typical first word follows. Outer white space belongs to no sentence, so the sentences of a text never
 * lose a character that can be seen. The abbreviations are English. Linear in the text.
 */
public final class Sentences {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "sgt", "capt", "maj", "adm", "sen", "rep", "gov",
            "rev", "hon", "st", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
            "vs", "jr", "sr", "inc", "ltd", "co", "corp", "approx", "etc", "e.g", "i.e", "a.m", "p.m", "mt", "ft",
            "u.s", "u.k", "u.n", "e.u", "d.c");

    /** Abbreviations that often end a sentence: a break follows when the next word is a typical first word. */
    private static final Set<String> CAN_END = Set.of(
            "u.s", "u.k", "u.n", "e.u", "d.c", "a.m", "p.m", "etc", "inc", "ltd", "co", "corp", "jr", "sr", "jan",
            "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

    /** Abbreviations only before a number, plain words elsewhere: "No. 5", but "He said no." */
    private static final Set<String> BEFORE_NUMBER = Set.of("no", "nos", "fig", "pp", "vol");

    private static final Set<String> FIRST_WORDS = Set.of(
            "the",
            "a",
            "an",
            "in",
            "on",
            "at",
            "it",
            "he",
            "she",
            "they",
            "we",
            "i",
            "but",
            "and",
            "however",
            "this",
            "that",
            "these",
            "those",
            "his",
            "her",
            "their",
            "its",
            "our",
            "there",
            "as",
            "after",
            "before",
            "when",
            "while",
            "if",
            "for",
            "to",
            "by",
            "with",
            "from",
            "both",
            "also",
            "meanwhile",
            "moreover",
            "instead",
            "asked",
            "according");

    /** A little more than the longest of them has letters, so that one endless word costs nothing. */
    private static final int LONGEST_FIRST_WORD = 12;

    private Sentences() {}

    /** Returns the sentences of a text in order, without the white space between them. */
    public static List<Span> of(String text) {
        List<Span> found = new ArrayList<>();
        int start = skipSpace(text, 0);
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                start = add(found, text, start, i);
                i = start - 1;
            } else if (isEnd(c)) {
                int end = closers(text, i + 1);
                if (end < text.length() && (isWide(c) || isSpace(text.charAt(end))) && breaksAt(text, i, end)) {
                    start = add(found, text, start, end);
                    i = start - 1;
                } else {
                    i = end - 1; // past the whole run: "........" is looked at once
                }
            }
        }
        add(found, text, start, text.length());
        return found;
    }

    /** Returns the sentence that holds a position, or nothing when only white space is there. */
    public static Optional<Span> around(String text, int position) {
        return of(text).stream().filter(s -> s.contains(position)).findFirst();
    }

    private static int add(List<Span> found, String text, int start, int end) {
        int last = end;
        while (last > start && isSpace(text.charAt(last - 1))) {
            last--;
        }
        if (last > start) {
            found.add(new Span(start, last));
        }
        return skipSpace(text, end);
    }

    private static boolean breaksAt(String text, int dot, int end) {
        int next = skipSpace(text, end);
        if (next >= text.length()) {
            return true;
        }
        int letter = next;
        while (letter < text.length() && isOpener(text.charAt(letter))) {
            letter++;
        }
        if (letter >= text.length()) {
            return true;
        }
        char c = text.charAt(letter);
        if (Character.isLowerCase(c)) {
            return false;
        }
        if (text.charAt(dot) != '.' || end > dot + 1) {
            return true;
        }
        String word = wordBefore(text, dot);
        boolean isShort = word.length() == 1 || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
        if (isShort && (c == '—' || c == '–')) {
            return false; // "NEWARK, N.J. — A judge"
        }
        boolean first = isFirstWord(text, letter);
        if (word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I")) {
            return first; // an initial, "George W. Finch", or a letter, "plan B. The"
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (BEFORE_NUMBER.contains(lower)) {
            return !Character.isDigit(c);
        }
        return !ABBREVIATIONS.contains(lower) || (CAN_END.contains(lower) && first);
    }

    private static String wordBefore(String text, int dot) {
        int start = dot;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        return text.substring(start, dot);
    }

    /** Tells whether a typical first word stands there: "A man", but not the "A." of "A. A. Moor". */
    private static boolean isFirstWord(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST_FIRST_WORD && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return (end == text.length() || text.charAt(end) != '.')
                && FIRST_WORDS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    private static int closers(String text, int at) {
        int end = at;
        while (end < text.length() && (isEnd(text.charAt(end)) || "\"'”’»)]".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private static boolean isOpener(char c) {
        return "\"'“‘«([".indexOf(c) >= 0;
    }

    private static boolean isEnd(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '؟' || c == '।' || isWide(c);
    }

    /** Marks of scripts that put no white space between sentences. */
    private static boolean isWide(char c) {
        return c == '。' || c == '！' || c == '？';
    }

    private static int skipSpace(String text, int at) {
        int next = at;
        while (next < text.length() && isSpace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
