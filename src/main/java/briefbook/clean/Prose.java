package briefbook.clean;

import briefbook.model.BlockKind;
import briefbook.text.Chars;
import briefbook.text.Hash;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells running text from labels, headlines and menus, and compares texts as readers would. */
final class Prose {
    private Prose() {}

    /** Tells whether a part reads as running text: long, or shorter and ending like a sentence. */
    static boolean is(Part part) {
        if (part.kind() == BlockKind.HEADING || part.kind() == BlockKind.CODE || part.kind() == BlockKind.TABLE) {
            return false;
        }
        String text = part.text();
        return text.length() >= 140 || (text.length() >= 50 && endsSentence(text) && countWords(text) >= 8);
    }

    static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && "\"'”’»)]".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?…。".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Returns the words of a text: runs of letters and digits, lower case. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean in = i < text.length() && Chars.isLetterOrDigit(text.charAt(i));
            if (in && start < 0) {
                start = i;
            } else if (!in && start >= 0) {
                words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        return words;
    }

    /** Returns the number of words of a text. */
    static int countWords(String text) {
        int words = 0;
        boolean before = false;
        for (int i = 0; i < text.length(); i++) {
            boolean in = Chars.isLetterOrDigit(text.charAt(i));
            words += in && !before ? 1 : 0;
            before = in;
        }
        return words;
    }

    /** Returns what two lines must share to count as the same words; empty when there is no letter or digit. */
    static String key(String text) {
        return String.join(" ", words(text));
    }

    /** Returns a number that texts with the same {@link #key} have in common, and others hardly ever; 0 for a single word. */
    static long hash(String text, int start, int end) {
        long hash = 0;
        int words = 0;
        boolean before = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean in = Chars.isLetterOrDigit(c);
            if (in && !before) {
                words++;
                hash = hash * 1_000_003 + 1;
            }
            if (in) {
                hash = hash * 1_000_003 + Chars.folded(c);
            }
            before = in;
        }
        return words < 2 ? 0 : Hash.spread(hash);
    }

    /** Tells whether most words that could be are capitalised, as in a headline. */
    static boolean isTitleCase(String text) {
        int upper = 0;
        int lower = 0;
        for (String word : text.split("[\\s\\u00a0]+", -1)) {
            int letter = 0;
            while (letter < word.length() && !Character.isLetter(word.charAt(letter))) {
                letter++;
            }
            if (letter == word.length() || word.length() - letter < 4) {
                continue;
            }
            if (Character.isUpperCase(word.charAt(letter))) {
                upper++;
            } else {
                lower++;
            }
        }
        return upper > 0 && upper >= 2 * lower;
    }
}
