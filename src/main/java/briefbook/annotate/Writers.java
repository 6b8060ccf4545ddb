package briefbook.annotate;

import java.util.List;
import java.util.Locale;

/** The people of an article's byline. */
final class Writers {
    private final List<String> names;

    Writers(List<String> authors) {
        // "Ann Lee, MD": degrees stand in the byline only.
        names = authors.stream().map(a -> plain(a.split(",", 2)[0])).toList();
    }

    /** Tells whether a name as the text writes it is that of a writer: in full, or by the last word. */
    boolean wrote(String name) {
        String plain = plain(name);
        return names.stream().anyMatch(n -> n.equals(plain) || n.endsWith(" " + plain));
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
