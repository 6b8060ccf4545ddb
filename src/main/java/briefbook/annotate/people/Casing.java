package briefbook.annotate.people;

import briefbook.text.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes headlines in capitals, and headlines that Capitalise Every Word, as running text would. */
final class Casing {
    private final Lexicon lexicon;

    Casing(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Returns the tokens of a sentence in the case of running text; most sentences come back as they are. */
    List<String> normal(List<String> tokens) {
        int words = 0;
        int capitals = 0;
        int capitalised = 0;
        int longWords = 0;
        for (String token : tokens) {
            if (!Character.isLetter(token.charAt(0))) {
                continue;
            }
            words++;
            if (token.length() > 1 && isUpper(token)) {
                capitals++;
            }
            if (token.length() > 3) {
                longWords++;
                capitalised += Character.isUpperCase(token.charAt(0)) ? 1 : 0;
            }
        }
        if (words >= 3 && capitals >= 0.8 * words) {
            return fromCapitals(tokens);
        }
        boolean sentence = tokens.get(tokens.size() - 1).equals("."); // headlines end without one
        return !sentence && longWords >= 4 && capitalised >= 0.8 * longWords ? fromTitle(tokens) : tokens;
    }

    private List<String> fromCapitals(List<String> tokens) {
        List<String> normal = new ArrayList<>(tokens.size());
        for (String token : tokens) {
            String lower = token.toLowerCase(Locale.ROOT);
            boolean name = token.length() > 1 && isUpper(token) && !lexicon.isCommon(lower);
            normal.add(name ? capitalise(lower) : isUpper(token) && token.length() > 1 ? lower : token);
        }
        return normal;
    }

    private List<String> fromTitle(List<String> tokens) {
        List<String> normal = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            String lower = token.toLowerCase(Locale.ROOT);
            boolean common = i > 0 && !isUpper(token) && lexicon.isCommon(lower) && !startsName(tokens, i);
            normal.add(common ? lower : token);
        }
        return normal;
    }

    /** Keeps "Mark" in "Mark Warner Says", but not "Will" in "Will Hold Talks". */
    private boolean startsName(List<String> tokens, int i) {
        return lexicon.isGiven(tokens.get(i))
                && i + 1 < tokens.size()
                && Character.isUpperCase(tokens.get(i + 1).charAt(0))
                && !lexicon.isCommon(tokens.get(i + 1).toLowerCase(Locale.ROOT));
    }

    private static boolean isUpper(String token) {
        boolean letter = false;
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letter |= Character.isUpperCase(c);
        }
        return letter;
    }

    private static String capitalise(String lower) {
        StringBuilder word = new StringBuilder(lower);
        boolean start = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (start && Character.isLetter(c)) {
                word.setCharAt(i, Character.toUpperCase(c));
                start = false;
            } else if (c == '-') {
                start = true;
            }
        }
        return word.toString();
    }
}
