package briefbook.render;

import briefbook.model.Corpus;
import briefbook.model.Person;
import briefbook.model.PersonKind;
import briefbook.model.PersonRef;
import briefbook.text.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Who signed which article: by its byline, also where the text does not name the writer. Immutable. */
final class Bylines {
    private final Map<String, List<Integer>> byName;

    private Bylines(Map<String, List<Integer>> byName) {
        this.byName = byName;
    }

    static Bylines of(Corpus corpus) {
        Map<String, TreeSet<Integer>> found = new HashMap<>();
        for (int i = 0; i < corpus.entries().size(); i++) {
            for (String author : corpus.entries().get(i).article().authors()) {
                found.computeIfAbsent(key(author), k -> new TreeSet<>()).add(i);
            }
        }
        Map<String, List<Integer>> byName = new HashMap<>();
        found.forEach((name, articles) -> byName.put(name, List.copyOf(articles)));
        return new Bylines(byName);
    }

    /** Returns the articles that a person signed with one of the full names that the texts have, by number. */
    List<Integer> of(Person person) {
        TreeSet<Integer> articles = new TreeSet<>(byName.getOrDefault(key(person.name()), List.of()));
        for (PersonRef ref : person.mentions()) {
            String name = ref.mention().name();
            if (name.indexOf(' ') > 0) {
                articles.addAll(byName.getOrDefault(key(name), List.of()));
            }
            if (ref.mention().kind() == PersonKind.BYLINE) {
                articles.add(ref.article());
            }
        }
        return List.copyOf(articles);
    }

    /** A byline may name the paper behind a comma. */
    private static String key(String name) {
        return Folding.plain(name.split(",", 2)[0]).strip();
    }
}
