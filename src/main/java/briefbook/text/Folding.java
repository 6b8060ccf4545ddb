package briefbook.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes spellings of one word alike.
 *
 * <p>Start with {@link #plain} to compare words without case and marks, or {@link #spelling} to compare names that were
 * written down from other alphabets: "Sergey" and "Sergei", "Zelensky" and "Zelenskiy". Pure functions.
 */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final String[][] LETTERS = {
        {"ø", "o"}, {"ł", "l"}, {"ß", "ss"}, {"ð", "d"}, {"ı", "i"}, {"æ", "ae"}, {"œ", "oe"}, {"þ", "th"}, {"đ", "d"}
    };
    /** In this order; each pair says what is written alike. */
    private static final String[][] SPELLINGS = {
        {"tsch", "ch"}, {"sch", "sh"}, {"ph", "f"}, {"kh", "h"}, {"ck", "k"}, {"tz", "ts"}, {"w", "v"}, {"ou", "u"},
        {"oo", "u"}, {"x", "ks"}, {"yu", "u"}, {"iu", "u"}, {"ya", "a"}, {"ia", "a"}, {"ye", "e"}, {"ie", "e"},
        {"ey", "ei"}, {"ay", "ai"}, {"j", "i"}, {"y", "i"}, {"q", "k"}, {"c", "k"}
    };

    private Folding() {}

    /** Returns a word in lower case, without accents and other marks. */
    public static String plain(String word) {
        String plain = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        for (String[] letter : LETTERS) {
            plain = plain.replace(letter[0], letter[1]);
        }
        return plain.replace('’', '\'').replace('ʼ', '\'');
    }

    /** Returns what a plain word has in common with its other spellings; no word of any language. */
    public static String spelling(String plain) {
        String folded = plain.replace("-", "").replace("'", "");
        for (String[] alike : SPELLINGS) {
            folded = folded.replace(alike[0], alike[1]);
        }
        StringBuilder single = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            if (i == 0 || folded.charAt(i) != folded.charAt(i - 1)) {
                single.append(folded.charAt(i));
            }
        }
        return single.toString();
    }

    /** Tells whether two words are one letter apart: one more, one less, another one, or two neighbours swapped. */
    public static boolean isOneLetterApart(String a, String b) {
        if (a.length() > b.length()) {
            return isOneLetterApart(b, a);
        }
        int i = 0;
        while (i < a.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        if (b.length() == a.length() + 1) {
            return a.substring(i).equals(b.substring(i + 1));
        }
        if (b.length() > a.length() || i == a.length()) {
            return false;
        }
        boolean other = a.substring(i + 1).equals(b.substring(i + 1));
        boolean swapped = i + 1 < a.length()
                && a.charAt(i) == b.charAt(i + 1)
                && a.charAt(i + 1) == b.charAt(i)
                && a.substring(i + 2).equals(b.substring(i + 2));
        return other || swapped;
    }
}
