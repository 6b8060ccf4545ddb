package briefbook.render;

import java.text.Normalizer;
import java.util.Locale;

/** Tells outlets apart by name: letter case, blanks and a leading "The" do not. Pure functions. */
final class OutletName {
    private static final String ARTICLE = "the ";

    private OutletName() {}

    /** Returns what the ways of writing one outlet have in common; never empty for a name that is not. */
    static String key(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\p{Z}\\s\\p{Cf}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        // "The" alone is a name like any other.
        String rest = plain.startsWith(ARTICLE) ? plain.substring(ARTICLE.length()) : plain;
        String key = rest.replace(" ", "");
        return key.isEmpty() ? name : key;
    }
}
