package briefbook.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the owner's word on people comes to for the names of one collection: see {@link PersonFixes}. Immutable.
 *
 * @param people those whom it changes
 * @param apart pairs of keys that are never one person's, each in both orders
 * @param given whose single mentions are, whatever they look like
 * @param nobody the articles in which a name is no person's, by its key
 */
record FixedPeople(
        List<FixedPerson> people,
        Set<KeyPair> apart,
        Map<MentionPlace, FixedPerson> given,
        Map<String, Set<Integer>> nobody) {
    /** Changes nothing. */
    static final FixedPeople NONE = new FixedPeople(List.of(), Set.of(), Map.of(), Map.of());

    FixedPeople {
        people = List.copyOf(people);
        apart = Set.copyOf(apart);
        given = Map.copyOf(given);
        nobody = Map.copyOf(nobody);
    }

    /** Keys of two names. */
    record KeyPair(String one, String other) {}

    /** A mention: the number of its article, and its number there. */
    record MentionPlace(int article, int number) {}

    boolean areApart(String one, String other) {
        return !apart.isEmpty() && apart.contains(new KeyPair(one, other));
    }

    boolean isNobody(String key, int article) {
        return nobody.getOrDefault(key, Set.of()).contains(article);
    }

    Optional<FixedPerson> given(NamedMention mention) {
        return Optional.ofNullable(given.get(new MentionPlace(mention.article(), mention.number())));
    }

    /** Returns the people by the keys of their names. */
    Map<String, FixedPerson> byKey() {
        Map<String, FixedPerson> byKey = new HashMap<>();
        people.forEach(p -> p.keys().forEach(k -> byKey.put(k, p)));
        return byKey;
    }
}
