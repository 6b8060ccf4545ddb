package briefbook.rules;

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
    /** No words: each text will do. */
    public static final Keywords NONE = of(List.of());

    /** Characters from here on share a bucket. */
    private static final int PLAIN = 128;

    private final List<String> words;

    /** The pairs of characters that words start with: few of all pairs, and small enough to stay at hand. */
    private final long[] pairs = new long[PLAIN * PLAIN / Long.SIZE];

    private Keywords(List<String> words) {
        this.words = words;
        for (String word : words) {
            if (word.length() > 1) {
                add(pair(word.charAt(0), word.charAt(1)));
            }
            for (int second = 0; second < PLAIN && word.length() == 1; second++) {
                add(pair(word.charAt(0), (char) second));
            }
        }
    }

    private void add(int pair) {
        pairs[pair >> 6] |= 1L << pair;
    }

    /** Returns a finder for words; without any it finds each text. */
    public static Keywords of(Collection<String> words) {
        return new Keywords(
                words.stream().map(w -> w.toLowerCase(Locale.ROOT)).distinct().toList());
    }

    /** Returns a finder for all the words of some finders. */
    public static Keywords ofAll(Collection<Keywords> finders) {
        return of(finders.stream().flatMap(f -> f.words.stream()).toList());
    }

    /** Tells whether there is no word to find, so that each text will do. */
    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Tells whether at least one of the words stands in the text, or none was asked for. */
    public boolean in(String text) {
        if (words.isEmpty()) {
            return true;
        }
        int first = text.isEmpty() ? 0 : folded(text.charAt(0));
        for (int i = 0; i < text.length(); i++) {
            int next = i + 1 < text.length() ? folded(text.charAt(i + 1)) : ' ';
            int pair = first * PLAIN + next;
            if ((pairs[pair >> 6] & 1L << pair) != 0 && startsAt(text, i)) {
                return true;
            }
            first = next;
        }
        return false;
    }

    private boolean startsAt(String text, int at) {
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
