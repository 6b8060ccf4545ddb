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

    /** Thai, Lao, Chinese, Japanese; by numbers, because Java and browsers know different versions of Unicode. */
    private static final String UNSPACED =
            "\\x{E00}-\\x{EFF}\\x{2E80}-\\x{30FF}\\x{3400}-\\x{9FFF}\\x{20000}-\\x{3FFFF}";

    private static final Pattern RUN =
            Pattern.compile("(?:(?=[\\p{L}\\p{N}])[" + UNSPACED + "])+|(?:(?![" + UNSPACED + "])[\\p{L}\\p{N}])+");
    private static final Pattern UNSPACED_START = Pattern.compile("[" + UNSPACED + "]");
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
        RUN.matcher(plain).results().map(r -> r.group()).forEach(run -> {
            if (UNSPACED_START.matcher(run).lookingAt()) {
                pairs(run, terms);
            } else {
                int longest = run.codePointCount(0, run.length()) <= LONGEST
                        ? run.length()
                        : run.offsetByCodePoints(0, LONGEST);
                terms.accept(run.substring(0, longest));
            }
        });
    }

    private static void pairs(String run, Consumer<String> terms) {
        for (int i = 0; i < run.length(); ) {
            int next = run.offsetByCodePoints(i, 1);
            terms.accept(run.substring(i, next == run.length() ? next : run.offsetByCodePoints(next, 1)));
            i = next;
        }
    }
}
