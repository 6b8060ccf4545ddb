package briefbook.text;

import java.text.Normalizer;

/**
 * Names files by a pattern: {@code *} and {@code ?} stay within a folder, {@code **} goes across folders.
 *
 * <p>{@code **}{@code /} stands for any number of folders, none included. Case counts; how accented letters are put together
 * does not, since systems differ in it. Time grows with the product of both lengths. Immutable.
 */
public final class PathGlob {
    private final String pattern;

    /** Takes a pattern, with {@code /} between folders. */
    public PathGlob(String pattern) {
        this.pattern = Normalizer.normalize(pattern, Normalizer.Form.NFC);
    }

    /** Tells whether the pattern is a plain name. */
    public boolean isPlain() {
        return pattern.indexOf('*') < 0 && pattern.indexOf('?') < 0;
    }

    /** Tells whether the pattern matches a whole path. */
    public boolean matches(String path) {
        String name = Normalizer.normalize(path, Normalizer.Form.NFC);
        if (isPlain()) {
            return pattern.equals(name);
        }
        // reached[t]: what was read of the pattern so far can stand for the first t characters.
        boolean[] reached = new boolean[name.length() + 1];
        reached[0] = true;
        for (int p = 0; p < pattern.length(); ) {
            if (pattern.startsWith("**/", p)) {
                reached = folders(reached, name);
                p += 3;
            } else if (pattern.startsWith("**", p)) {
                reached = run(reached, name, true);
                p += 2;
            } else if (pattern.charAt(p) == '*') {
                reached = run(reached, name, false);
                p++;
            } else {
                reached = one(reached, name, pattern.charAt(p));
                p++;
            }
        }
        return reached[name.length()];
    }

    private static boolean[] one(boolean[] reached, String name, char wanted) {
        boolean[] next = new boolean[reached.length];
        for (int t = 0; t < name.length(); t++) {
            char c = name.charAt(t);
            next[t + 1] = reached[t] && (wanted == '?' ? c != '/' : c == wanted);
        }
        return next;
    }

    private static boolean[] run(boolean[] reached, String name, boolean across) {
        boolean[] next = reached.clone();
        for (int t = 0; t < name.length(); t++) {
            next[t + 1] |= next[t] && (across || name.charAt(t) != '/');
        }
        return next;
    }

    private static boolean[] folders(boolean[] reached, String name) {
        boolean[] next = reached.clone();
        boolean any = false;
        for (int t = 0; t < name.length(); t++) {
            any |= reached[t];
            next[t + 1] |= any && name.charAt(t) == '/';
        }
        return next;
    }
}
