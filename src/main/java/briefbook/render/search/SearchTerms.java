package briefbook.render.search;

import briefbook.text.Folding;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Cuts text into the terms that search compares: runs of letters and numbers in lower case, without marks.
 *
 * <p>Scripts that put no blanks between words give each character with the next, and the last one of a run alone. The script
 * of the search page does the same to what readers type; {@code search-terms.json} among the tests holds both to it. Pure
 * functions; time grows with the length of the text.
 */
public final class SearchTerms {
    /** Code points of a term; what is longer is cut. */
    static final int LONGEST = 40;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private SearchTerms() {}

    /** Returns the terms of a text in order, repeated ones included. */
    public static List<String> of(String text) {
        List<String> terms = new ArrayList<>();
        each(text, terms::add);
        return terms;
    }

    /** Hands on the terms of a text in order. */
    static void each(String text, Consumer<String> terms) {
        for (int i = 0; i < text.length(); i++) {
            int start = i;
            boolean ascii = true;
            while (i < text.length() && !isAsciiGap(text.charAt(i))) {
                ascii &= text.charAt(i) < 128;
                i++;
            }
            if (i > start && ascii) { // nearly all: what follows would give the same, and slowly
                terms.accept(text.substring(start, Math.min(i, start + LONGEST)).toLowerCase(Locale.ROOT));
            } else if (i > start) {
                folded(text.substring(start, i), terms);
            }
        }
    }

    /** Returns a term with the letters that others type for its own; mostly the term itself. */
    static String plainest(String term) {
        for (int i = 0; i < term.length(); i++) {
            if (term.charAt(i) >= 128) {
                String plain = Folding.plain(term).replace('ς', 'σ');
                return plain.indexOf('\'') < 0 ? plain : term;
            }
        }
        return term;
    }

    private static boolean isAsciiGap(char c) {
        return c < 128 && !(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z') && !(c >= '0' && c <= '9');
    }

    private static void folded(String text, Consumer<String> terms) {
        // Marks go first, too: to put thousands of them on one letter in order takes the square of their number.
        String plain = MARKS.matcher(Normalizer.normalize(MARKS.matcher(text).replaceAll(""), Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        for (int i = 0; i < plain.length(); ) {
            int start = i;
            boolean dense = isDense(plain.codePointAt(i));
            int letters = 0;
            int cut = start;
            while (i < plain.length() && isLetter(plain.codePointAt(i)) && isDense(plain.codePointAt(i)) == dense) {
                i += Character.charCount(plain.codePointAt(i));
                cut = ++letters <= LONGEST ? i : cut;
            }
            if (i == start) {
                i += Character.charCount(plain.codePointAt(i));
            } else if (dense) {
                pairs(plain.substring(start, i), terms);
            } else {
                terms.accept(plain.substring(start, cut));
            }
        }
    }

    /** Thai, Lao, Chinese, Japanese; by numbers, because Java and browsers know different versions of Unicode. */
    private static boolean isDense(int c) {
        return (c >= 0x0E00 && c <= 0x0EFF)
                || (c >= 0x2E80 && c <= 0x30FF)
                || (c >= 0x3400 && c <= 0x9FFF)
                || (c >= 0x20000 && c <= 0x3FFFF);
    }

    private static boolean isLetter(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    private static void pairs(String run, Consumer<String> terms) {
        for (int i = 0; i < run.length(); ) {
            int next = run.offsetByCodePoints(i, 1);
            terms.accept(run.substring(i, next == run.length() ? next : run.offsetByCodePoints(next, 1)));
            i = next;
        }
    }
}
