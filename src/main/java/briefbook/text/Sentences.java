package briefbook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a paragraph into sentences.
 *
 * <p>A sentence ends at {@code . ! ? …} with any closing quotes and brackets, before white space and a word that can start
 * one. Abbreviations ("U.S.", "Dec. 2", "Mr. Trump") do not end a sentence unless a typical first word follows. Outer white
 * space belongs to no sentence, so the sentences of a text never lose a character that can be seen. Linear in the text.
 */
public final class Sentences {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "sgt", "capt", "maj", "adm", "sen", "rep", "gov",
            "rev", "hon", "st", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
            "no", "vs", "jr", "sr", "inc", "ltd", "co", "corp", "fig", "pp", "vol", "approx", "etc", "e.g", "i.e",
            "a.m", "p.m", "mt", "ft", "u.s", "u.k", "u.n", "e.u", "d.c");

    /** Abbreviations that often end a sentence: a break follows when the next word is a typical first word. */
    private static final Set<String> CAN_END =
            Set.of("u.s", "u.k", "u.n", "e.u", "d.c", "a.m", "p.m", "etc", "inc", "ltd", "co", "corp", "jr", "sr");

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
                if (end < text.length() && isSpace(text.charAt(end)) && breaksAt(text, i, end)) {
                    start = add(found, text, start, end);
                    i = start - 1;
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
        if (!Character.isUpperCase(c) && !Character.isDigit(c) && Character.isLetter(c)) {
            return false;
        }
        if (text.charAt(dot) != '.' || end > dot + 1) {
            return true;
        }
        String word = wordBefore(text, dot);
        if (word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I")) {
            return false; // an initial: "George W. Bush"
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (!ABBREVIATIONS.contains(lower)) {
            return true;
        }
        return CAN_END.contains(lower)
                && FIRST_WORDS.contains(wordAt(text, letter).toLowerCase(Locale.ROOT));
    }

    private static String wordBefore(String text, int dot) {
        int start = dot;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        return text.substring(start, dot);
    }

    private static String wordAt(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
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
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '。';
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
