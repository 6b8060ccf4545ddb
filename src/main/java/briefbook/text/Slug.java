package briefbook.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Makes names that are safe as file names everywhere and readable in an address.
 *
 * <p>Lower-case letters and digits of any script (marks stripped, NFC), hyphens between words, at most {@value #LIMIT}
 * characters; names that Windows reserves get a suffix, and an empty result becomes {@code untitled}. {@link Unique} keeps
 * apart what a disk that ignores case would take for one file.
 */
public final class Slug {
    /** The most characters a slug has. */
    public static final int LIMIT = 60;

    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul", "index");

    private Slug() {}

    /** Returns the slug of a name or title. */
    public static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD);
        StringBuilder slug = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                if (gap && slug.length() > 0) {
                    slug.append('-');
                }
                gap = false;
                slug.appendCodePoint(c);
            } else if (!isInsideWord(plain, i, c)) {
                gap = true;
            }
        }
        String cut = cut(Normalizer.normalize(slug.toString().toLowerCase(Locale.ROOT), Normalizer.Form.NFC), LIMIT);
        if (cut.isEmpty()) {
            return "untitled";
        }
        return RESERVED.contains(cut) || cut.matches("(com|lpt)[0-9]") ? cut + "-" : cut;
    }

    /**
     * Returns slugs for names in order, made unique with {@code -2}, {@code -3} and so on.
     *
     * <p>Not thread-safe; ask in an order that does not depend on chance.
     */
    public static final class Unique {
        private final Set<String> taken = new HashSet<>();

        /** The variations of a slug up to this number are taken. */
        private final Map<String, Integer> used = new HashMap<>();

        /** Returns the slug of a name, or the next free variation of it. */
        public String of(String name) {
            String slug = Slug.of(name);
            int n = used.getOrDefault(slug, 0) + 1;
            while (!taken.add(variation(slug, n).toUpperCase(Locale.ROOT))) {
                n++;
            }
            used.put(slug, n);
            return variation(slug, n);
        }

        private static String variation(String slug, int n) {
            String end = "-" + n;
            return n == 1 ? slug : cut(slug, LIMIT - end.length()) + end;
        }
    }

    /** Tells whether a character, which ends before {@code next}, neither shows in a slug nor splits a word. */
    private static boolean isInsideWord(String text, int next, int c) {
        if (c == '.') { // "U.S." is one word, "2.5" are two numbers
            return next < 2 || next >= text.length() || !isDigit(text, next - 2) || !isDigit(text, next);
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT -> true;
            default -> c == '\'' || c == '’';
        };
    }

    private static boolean isDigit(String text, int at) {
        return Character.isDigit(text.charAt(at));
    }

    private static String cut(String slug, int limit) {
        if (slug.length() <= limit) {
            return slug;
        }
        int end = slug.lastIndexOf('-', limit);
        end = end < limit / 2 ? limit : end;
        if (Character.isHighSurrogate(slug.charAt(end - 1))) {
            end--;
        }
        return slug.substring(0, end);
    }
}
