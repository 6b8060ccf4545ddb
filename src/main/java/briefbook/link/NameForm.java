package briefbook.link;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A name as it stands in the collection: how it is written, how often, and in which articles. Filled first, then only read. */
final class NameForm {
    private final NameParts parts;
    private final Map<String, Integer> written = new TreeMap<>();
    private final Set<Integer> articles = new TreeSet<>();
    private int count;

    NameForm(NameParts parts) {
        this.parts = parts;
    }

    /** Returns a name that no article has. */
    static NameForm named(String name) {
        NameForm form = new NameForm(NameParts.of(name));
        form.written.put(name, 1);
        return form;
    }

    /** Tells whether an article has the name. */
    boolean standsIn(int article) {
        return articles.contains(article);
    }

    void add(String name, int article) {
        written.merge(name.strip().replaceAll("\\s+", " "), 1, Integer::sum);
        articles.add(article);
        count++;
    }

    NameParts parts() {
        return parts;
    }

    int count() {
        return count;
    }

    String key() {
        return parts.key();
    }

    boolean sharesArticle(NameForm other) {
        return other.articles.stream().anyMatch(articles::contains);
    }

    /** Returns the commonest way to write it; capitals throughout only when there is no other. */
    String display() {
        String best = written.entrySet().stream()
                .min(Comparator.comparing((Map.Entry<String, Integer> e) -> isCapitals(e.getKey()))
                        .thenComparing(e -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(key());
        return isCapitals(best) && best.length() > 3 ? titleCase(best) : best;
    }

    private static boolean isCapitals(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static String titleCase(String name) {
        StringBuilder title = new StringBuilder(name.toLowerCase(Locale.ROOT));
        for (int i = 0; i < title.length(); i++) {
            if (i == 0 || !Character.isLetter(title.charAt(i - 1))) {
                title.setCharAt(i, Character.toUpperCase(title.charAt(i)));
            }
        }
        return title.toString();
    }
}
