package briefbook.text;

/**
 * Matches whole texts against patterns with {@code *} for any characters, none included, and {@code ?} for one.
 *
 * <p>Case counts. No backtracking beyond the last star: time grows at worst with the product of both lengths, whatever the
 * pattern. Pure functions.
 */
public final class Wildcards {
    private Wildcards() {}

    /** Tells whether the whole text matches. */
    public static boolean matches(String pattern, String text) {
        int p = 0;
        int t = 0;
        int star = -1;
        int resume = 0;
        while (t < text.length()) {
            char wanted = p < pattern.length() ? pattern.charAt(p) : '\0';
            if (p < pattern.length() && wanted == '*') {
                star = p++;
                resume = t;
            } else if (p < pattern.length() && (wanted == '?' || wanted == text.charAt(t))) {
                p++;
                t++;
            } else if (star >= 0) {
                // What an earlier star takes need not be tried again: this one can take what is left over.
                p = star + 1;
                t = ++resume;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    /** Tells whether a pattern matches every text that is not empty. */
    public static boolean matchesAll(String pattern) {
        return pattern.indexOf('*') >= 0
                && pattern.chars().allMatch(c -> c == '*' || c == '?')
                && pattern.chars().filter(c -> c == '?').count() <= 1;
    }
}
