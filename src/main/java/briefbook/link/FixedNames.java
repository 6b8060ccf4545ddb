package briefbook.link;

import briefbook.link.FixedPeople.KeyPair;
import briefbook.model.Annotated;
import briefbook.model.CurationSpot;
import briefbook.model.PersonFix;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds out which names the owner of a collection joins and which he tells apart. For one thread. */
final class FixedNames {
    private final List<PersonFix> fixes;
    private final FoundPeople known;
    private final FixProblems problems;
    private final Set<String> keys = new HashSet<>();

    /** Keys of names, and for each entry a text that is no key: what is one person's. */
    private final Groups<String> one = new Groups<>();

    private final Map<PersonFix, String> nodes = new LinkedHashMap<>();
    private final List<Told> joined = new ArrayList<>();
    private final List<Told> apart = new ArrayList<>();

    /** Two keys of which an entry says something. */
    private record Told(String one, String other, CurationSpot spot) {}

    FixedNames(List<PersonFix> fixes, List<Annotated> articles, FoundPeople known, FixProblems problems) {
        this.fixes = fixes;
        this.known = known;
        this.problems = problems;
        articles.forEach(a ->
                a.people().forEach(m -> keys.add(NameParts.of(m.name()).key())));
        findPeople();
        for (PersonFix fix : nodes.keySet()) {
            fix.merges().forEach(name -> join(fix, name));
            fix.separates().forEach(name -> tellApart(fix, name));
        }
        joinEntries();
    }

    /** Two entries can be about one person under two names. */
    private void joinEntries() {
        List<String> entries = List.copyOf(nodes.values());
        for (int i = 0; i < entries.size(); i++) {
            for (int j = i + 1; j < entries.size(); j++) {
                String a = entries.get(i);
                String b = entries.get(j);
                boolean same =
                        keysOf(a).stream().anyMatch(k -> keysOf(b).stream().anyMatch(l -> known.areOne(k, l)));
                if (same && against(a, b).isEmpty()) {
                    one.join(a, b);
                }
            }
        }
    }

    private void findPeople() {
        for (PersonFix fix : fixes) {
            Optional<String> key = known.find(fix.person());
            boolean isNew = fix.name() != null && !known.isNear(fix.person());
            if (key.isPresent() || isNew) {
                String node = "#" + nodes.size();
                nodes.put(fix, node);
                one.join(key.orElse("#name " + fix.person()), node);
            } else if (fix.notIn().isEmpty()) {
                problems.nobody(fix);
            }
        }
    }

    private void join(PersonFix fix, String name) {
        String node = nodes.getOrDefault(fix, "");
        String key = key(fix, "merge", name);
        Optional<Told> against = against(node, key);
        if (against.isPresent()) {
            problems.contradiction(
                    fix,
                    "“" + name + "” is to be the same person",
                    against.get().spot(),
                    "told apart");
        } else if (!key.isEmpty()) {
            one.join(node, key);
            joined.add(new Told(node, key, fix.spot()));
        }
    }

    /** Returns what tells two apart. */
    private Optional<Told> against(String a, String b) {
        return apart.stream()
                .filter(t -> (one.areOne(t.one(), a) && one.areOne(t.other(), b))
                        || (one.areOne(t.one(), b) && one.areOne(t.other(), a)))
                .findFirst();
    }

    private void tellApart(PersonFix fix, String name) {
        String node = nodes.getOrDefault(fix, "");
        String key = key(fix, "separate", name);
        if (one.areOne(node, key)) {
            CurationSpot spot = joined.stream()
                    .filter(t -> one.areOne(t.one(), node)
                            && (t.other().equals(key) || !t.spot().equals(fix.spot())))
                    .map(Told::spot)
                    .findFirst()
                    .orElse(fix.spot());
            problems.contradiction(fix, "“" + name + "” is to be somebody else", spot, "the same person");
        } else if (!key.isEmpty()) {
            apart.add(new Told(node, key, fix.spot()));
        }
    }

    /** Returns the key of a name that an entry mentions, or an empty text after saying that there is none. */
    private String key(PersonFix fix, String what, String name) {
        String written = NameParts.of(name).key();
        Optional<String> key = known.find(name).or(() -> Optional.of(written).filter(keys::contains));
        if (key.isEmpty()) {
            problems.noName(fix, what, name);
        }
        return key.orElse("");
    }

    /** Returns the pairs of keys that are never one person's. */
    Set<KeyPair> apart() {
        Set<KeyPair> pairs = new HashSet<>();
        for (Told told : apart) {
            for (String a : keysOf(told.one())) {
                for (String b : keysOf(told.other())) {
                    pairs.add(new KeyPair(a, b));
                    pairs.add(new KeyPair(b, a));
                }
            }
        }
        return pairs;
    }

    private List<String> keysOf(String node) {
        return one.members(node).stream()
                .filter(k -> !k.startsWith("#"))
                .sorted()
                .toList();
    }

    /** Returns the person of each entry that is about one, in the order of the entries. */
    Map<PersonFix, FixedPerson> people() {
        Map<String, List<PersonFix>> groups = new LinkedHashMap<>();
        nodes.forEach((fix, node) ->
                groups.computeIfAbsent(one.leader(node), k -> new ArrayList<>()).add(fix));
        Map<String, FixedPerson> people = new HashMap<>();
        groups.forEach((leader, group) -> people.put(leader, person(leader, group)));
        Map<PersonFix, FixedPerson> byFix = new LinkedHashMap<>();
        nodes.forEach((fix, node) -> {
            FixedPerson person = people.get(one.leader(node));
            if (person != null) {
                byFix.put(fix, person);
            }
        });
        return byFix;
    }

    private FixedPerson person(String node, List<PersonFix> group) {
        PersonFix named = null;
        PersonFix described = null;
        Set<String> names = new TreeSet<>();
        for (PersonFix fix : group) {
            if (fix.name() != null && named != null && !fix.name().equals(named.name())) {
                problems.contradiction(
                        fix, "the name is to be “" + fix.name() + "”", named.spot(), "“" + named.name() + "”");
            }
            if (fix.role() != null && described != null && !fix.role().equals(described.role())) {
                problems.contradiction(
                        fix, "the role is to be “" + fix.role() + "”", described.spot(), "“" + described.role() + "”");
            }
            named = named == null && fix.name() != null ? fix : named;
            described = described == null && fix.role() != null ? fix : described;
            if (!fix.spot().isPrivate() && !fix.merges().isEmpty()) {
                names.add(fix.person());
                names.addAll(fix.merges());
            }
        }
        return new FixedPerson(
                group.get(0).person(),
                keysOf(node),
                named == null ? null : named.name(),
                described == null ? null : described.role(),
                group.stream().anyMatch(f -> f.isUnlisted() || f.isRedacted()),
                group.stream().anyMatch(PersonFix::isFullOnly),
                reason(names));
    }

    private static @Nullable String reason(Set<String> names) {
        return names.isEmpty() ? null : "“" + String.join("” and “", names) + "”: the owner of the collection says so";
    }
}
