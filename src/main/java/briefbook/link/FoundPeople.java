package briefbook.link;

import briefbook.model.Person;
import briefbook.model.PersonRef;
import briefbook.text.EditDistance;
import briefbook.text.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Finds who the owner of a collection means by a name, among the people as the articles alone give them. */
final class FoundPeople {
    /** A guess compares with every name; whoever has more names wrong has the wrong collection. */
    private static final int MOST_GUESSES = 50;

    private final Map<String, Person> byKey = new HashMap<>();
    private final Map<String, TreeSet<String>> keysByFamily = new HashMap<>();
    private final Map<String, String> keysById = new HashMap<>();
    private final TreeSet<String> names = new TreeSet<>();
    private int guesses;

    FoundPeople(List<Person> people) {
        for (Person person : people) {
            String main = NameParts.of(person.name()).key();
            keysById.put(person.id(), main);
            names.add(person.name());
            boolean known = person.mentions().stream().anyMatch(r -> parts(r).isFull());
            for (PersonRef ref : person.mentions()) {
                NameParts parts = parts(ref);
                if (parts.isFull() || !known) {
                    byKey.put(parts.key(), person);
                    names.add(ref.mention().name());
                    keysByFamily
                            .computeIfAbsent(family(parts), k -> new TreeSet<>())
                            .add(main);
                }
            }
        }
    }

    private static NameParts parts(PersonRef ref) {
        return NameParts.of(ref.mention().name());
    }

    private static String family(NameParts parts) {
        return Folding.spelling(NameMatch.withoutArticle(parts.family()));
    }

    /**
     * Returns the key of the one name that is meant: as written if somebody is named so, else the best name of the only one who
     * bears this family name, else of the one with this id.
     */
    Optional<String> find(String name) {
        NameParts parts = NameParts.of(name);
        if (byKey.containsKey(parts.key())) {
            return Optional.of(parts.key());
        }
        if (parts.words().size() == 1) {
            TreeSet<String> bearers = keysByFamily.getOrDefault(family(parts), new TreeSet<>());
            if (bearers.size() == 1) {
                return Optional.of(bearers.first());
            }
        }
        return Optional.ofNullable(keysById.get(name));
    }

    /** Tells whether two names that were found are one person's as far as the articles tell. */
    boolean areOne(String key, String other) {
        Person person = byKey.get(key);
        Person second = byKey.get(other);
        return person != null && second != null && person.id().equals(second.id());
    }

    /** Tells whether a name is likely to be a misspelling of somebody's. */
    boolean isNear(String name) {
        return EditDistance.nearest(name, names).isPresent();
    }

    /** Returns the nearest name. */
    Optional<String> near(String name) {
        return ++guesses > MOST_GUESSES ? Optional.empty() : EditDistance.nearest(name, names);
    }
}
