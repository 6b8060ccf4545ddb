package briefbook.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Counts how far two spellings are from each other, to guess what a mistyped word means.
 *
 * <p>Start with {@link #nearest}. Pure functions; time grows with the product of both lengths.
 */
public final class EditDistance {
    private EditDistance() {}

    /** Returns how many letters must be added, removed or changed. */
    public static int of(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }

    /** Returns the nearest of some words, whatever their case; nothing when it is more than two fifths of the letters away. */
    public static Optional<String> nearest(String wanted, Collection<String> words) {
        String lower = wanted.toLowerCase(Locale.ROOT);
        int most = (2 * lower.length() + 4) / 5;
        return words.stream()
                .filter(w -> Math.abs(w.length() - wanted.length()) <= most)
                .map(w -> new Near(w, of(lower, w.toLowerCase(Locale.ROOT))))
                .filter(n -> n.distance() <= most)
                .min(Comparator.comparingInt(Near::distance).thenComparing(Near::word))
                .map(Near::word);
    }

    private record Near(String word, int distance) {}
}
