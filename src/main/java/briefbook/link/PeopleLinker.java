package briefbook.link;

import briefbook.link.NameMatch.Grade;
import briefbook.model.Annotated;
import briefbook.model.Person;
import briefbook.text.Folding;
import briefbook.text.Slug;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Joins the names of all articles into people.
 *
 * <p>Full names anchor their article and are joined across articles by {@link NameClusters}. A bare family name goes to the one
 * anchor of its article that bears it, else to the one person of the collection who does; a bare given name only to an anchor.
 * What could be two people stays unresolved. A family name that nobody bears in full makes a person only if a title stands
 * before it somewhere. Explained, deterministic, and the same for any order of the articles.
 */
final class PeopleLinker {
    private final List<Annotated> articles;
    private final List<NamedMention> mentions = new ArrayList<>();
    private final List<Somebody> people = new ArrayList<>();
    private final Map<String, Somebody> owners = new HashMap<>();
    private final Map<String, NameForm> full = new TreeMap<>();
    private final Map<String, List<Somebody>> byFamily = new HashMap<>();
    private final Map<Integer, List<Somebody>> anchors = new HashMap<>();

    private PeopleLinker(List<Annotated> articles) {
        this.articles = articles;
    }

    /** Resolves all mentions; the order of the articles changes nothing but the order of the result. */
    static PeopleLinks link(List<Annotated> articles) {
        PeopleLinker linker = new PeopleLinker(articles);
        linker.collect();
        linker.joinFullNames();
        linker.attachBareNames();
        return linker.result();
    }

    private void collect() {
        for (int i = 0; i < articles.size(); i++) {
            for (int j = 0; j < articles.get(i).people().size(); j++) {
                var mention = articles.get(i).people().get(j);
                NameParts parts = NameParts.of(mention.name());
                if (!parts.words().isEmpty()) {
                    mentions.add(new NamedMention(i, j, mention, parts));
                }
            }
        }
        for (NamedMention m : mentions) {
            if (m.parts().isFull()) {
                full.computeIfAbsent(m.parts().key(), k -> new NameForm(m.parts()))
                        .add(m.mention().name(), m.article());
            }
        }
    }

    private void joinFullNames() {
        for (NameClusters.Cluster cluster : NameClusters.of(full.values())) {
            Somebody somebody = new Somebody(cluster.forms(), cluster.reasons());
            people.add(somebody);
            for (NameForm form : cluster.forms()) {
                owners.put(form.key(), somebody);
                index(familyKey(form.parts().family()), somebody);
                NameTables.BUILT_IN.canonical(form.parts().family()).forEach(c -> index(familyKey(c), somebody));
            }
        }
        for (NamedMention m : mentions) {
            Somebody owner = owners.get(m.parts().key());
            if (m.parts().isFull() && owner != null) {
                owner.add(m);
                List<Somebody> here = anchors.computeIfAbsent(m.article(), a -> new ArrayList<>());
                if (!here.contains(owner)) {
                    here.add(owner);
                }
            }
        }
    }

    private void index(String key, Somebody somebody) {
        List<Somebody> same = byFamily.computeIfAbsent(key, k -> new ArrayList<>());
        if (!same.contains(somebody)) {
            same.add(somebody);
        }
    }

    private void attachBareNames() {
        Map<String, List<NamedMention>> strangers = new TreeMap<>();
        for (NamedMention m : mentions) {
            if (m.parts().isFull()) {
                continue;
            }
            List<Somebody> candidates = candidates(m);
            if (candidates.size() == 1) {
                candidates.get(0).add(m);
            } else if (candidates.isEmpty()) {
                strangers
                        .computeIfAbsent(m.parts().key(), k -> new ArrayList<>())
                        .add(m);
            }
        }
        strangers.values().forEach(this::addStranger);
    }

    /** Returns who a bare name can be: the anchors of its article if any bears it, else everyone who does. */
    private List<Somebody> candidates(NamedMention m) {
        String name = m.parts().family();
        String suffix = m.parts().suffix();
        List<Somebody> here = anchors.getOrDefault(m.article(), List.of());
        List<Somebody> found = bearers(here, p -> NameMatch.family(p.family(), name) == Grade.SAME, suffix);
        if (found.isEmpty()) {
            found = bearers(here, p -> NameMatch.family(p.family(), name) == Grade.SPELLING, suffix);
        }
        if (found.isEmpty()) {
            found = bearers(here, p -> p.given().equals(name) && name.length() > 1, suffix);
        }
        if (found.isEmpty()) {
            List<Somebody> everyone = new ArrayList<>(byFamily.getOrDefault(familyKey(name), List.of()));
            NameTables.BUILT_IN
                    .canonical(name)
                    .forEach(c -> byFamily.getOrDefault(familyKey(c), List.of()).stream()
                            .filter(p -> !everyone.contains(p))
                            .forEach(everyone::add));
            found = bearers(everyone, p -> NameMatch.family(p.family(), name).compareTo(Grade.SPELLING) >= 0, suffix);
        }
        return found;
    }

    /** Of a father and a "Jr.", the bare name is the father's. */
    private static List<Somebody> bearers(List<Somebody> some, Predicate<NameParts> bears, String suffix) {
        List<Somebody> all = some.stream()
                .filter(s -> s.forms().stream().map(NameForm::parts).anyMatch(bears))
                .toList();
        List<Somebody> exact = all.stream()
                .filter(s -> s.forms().stream()
                        .map(NameForm::parts)
                        .anyMatch(p -> bears.test(p) && p.suffix().equals(suffix)))
                .toList();
        return exact.isEmpty() ? all : exact;
    }

    private void addStranger(List<NamedMention> same) {
        if (same.stream().noneMatch(NamedMention::hasTitle)) {
            return;
        }
        NameForm form = new NameForm(same.get(0).parts());
        same.forEach(m -> form.add(m.mention().name(), m.article()));
        Somebody somebody = new Somebody(List.of(form), List.of());
        same.forEach(somebody::add);
        people.add(somebody);
    }

    private PeopleLinks result() {
        String[][] ids = new String[articles.size()][];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = new String[articles.get(i).people().size()];
            Arrays.fill(ids[i], "");
        }
        List<Person> result = new ArrayList<>();
        Slug.Unique slugs = new Slug.Unique();
        PersonWriter writer = new PersonWriter(articles);
        Map<String, Somebody> byName = new TreeMap<>();
        people.forEach(p -> byName.put(p.key(), p));
        for (Somebody somebody : byName.values()) {
            Person person = writer.person(slugs.of(somebody.name()), somebody);
            somebody.mentions().forEach(m -> ids[m.article()][m.number()] = person.id());
            result.add(person);
        }
        result.sort(Comparator.comparing(Person::id));
        return new PeopleLinks(result, Arrays.stream(ids).map(List::of).toList());
    }

    private static String familyKey(String name) {
        return Folding.spelling(NameMatch.withoutArticle(name));
    }
}
