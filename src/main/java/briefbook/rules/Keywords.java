package briefbook.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Tells whether one of a few words stands anywhere in a text, in any case.
 *
 * <p>One pass over the text, without anything new in memory: so that a regular expression need not be tried on the many
 * texts that it cannot match. A word is found inside other words, too. Immutable.
 */
public final class Keywords {
    /** Characters from here on share a bucket. */
    private static final int PLAIN = 128;

    private final boolean any;

    /** Words by their first two characters, each of them folded and cut to seven bits. */
    private final String[][] byPair = new String[PLAIN * PLAIN][];

    private Keywords(List<String> words) {
        any = words.isEmpty();
        for (String word : words) {
            int pair = pair(word.charAt(0), word.length() == 1 ? ' ' : word.charAt(1));
            if (word.length() == 1) {
                for (int second = 0; second < PLAIN; second++) {
                    add(pair - pair % PLAIN + second, word);
                }
            } else {
                add(pair, word);
            }
        }
    }

    /** Returns a finder for words; without any it finds each text. */
    public static Keywords of(Collection<String> words) {
        return new Keywords(
                words.stream().map(w -> w.toLowerCase(Locale.ROOT)).distinct().toList());
    }

    private void add(int pair, String word) {
        List<String> words = byPair[pair] == null ? new ArrayList<>() : new ArrayList<>(List.of(byPair[pair]));
        words.add(word);
        byPair[pair] = words.toArray(String[]::new);
    }

    /** Tells whether at least one of the words stands in the text, or none was asked for. */
    public boolean in(String text) {
        if (any) {
            return true;
        }
        char c = text.isEmpty() ? ' ' : text.charAt(0);
        for (int i = 0; i < text.length(); i++) {
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            String[] words = byPair[pair(c, next)];
            if (words != null && starts(words, text, i)) {
                return true;
            }
            c = next;
        }
        return false;
    }

    private static boolean starts(String[] words, String text, int at) {
        for (String word : words) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    private static int pair(char first, char second) {
        return folded(first) * PLAIN + folded(second);
    }

    private static int folded(char c) {
        int small = c < PLAIN ? (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c) : Character.toLowerCase(c);
        return small & (PLAIN - 1);
    }
}
