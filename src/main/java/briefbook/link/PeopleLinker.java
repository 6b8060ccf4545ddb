package briefbook.link;

import briefbook.link.FixedPeople.MentionPlace;
import briefbook.link.NameClusters.Cluster;
import briefbook.model.Annotated;
import briefbook.model.Person;
import briefbook.model.UnsurePair;
import briefbook.text.Slug;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Joins the names of all articles into people.
 *
 * <p>Full names anchor their article and are joined across articles by {@link NameClusters}. A bare family name goes to the one
 * anchor of its article that bears it, else to the one person of the collection who does; a bare given name only to an anchor.
 * What could be two people stays unresolved, and is listed. A family name that nobody bears in full makes a person only if a
 * title stands before it somewhere. What the owner says of people, {@link FixedPeople}, wins over all that. Explained,
 * deterministic, and the same for any order of the articles.
 */
final class PeopleLinker {
    /** So many doubtful pairs are worth a reader's time; the strongest stand first. */
    private static final int MOST_DOUBTS = 100;

    private final List<Annotated> articles;
    private final FixedPeople fixed;
    private final Map<String, FixedPerson> fixedByKey;
    private final List<NamedMention> mentions = new ArrayList<>();
    private final List<Somebody> people = new ArrayList<>();
    private final Map<String, Somebody> owners = new HashMap<>();
    private final Map<FixedPerson, Somebody> fixedOwners = new HashMap<>();
    private final Map<String, Somebody> nobodies = new TreeMap<>();
    private final Map<String, NameForm> full = new TreeMap<>();
    private final Map<String, NameForm> bare = new TreeMap<>();
    private final Bearers bearers = new Bearers();
    private final UnclearNames unclear = new UnclearNames();

    private PeopleLinker(List<Annotated> articles, FixedPeople fixed) {
        this.articles = articles;
        this.fixed = fixed;
        this.fixedByKey = fixed.byKey();
    }

    /** Resolves all mentions; the order of the articles changes nothing but the order of the result. */
    static PeopleLinks link(List<Annotated> articles, FixedPeople fixed) {
        PeopleLinker linker = new PeopleLinker(articles, fixed);
        linker.collect();
        NameClusters clusters = NameClusters.of(linker.full.values(), fixed);
        linker.joinFullNames(clusters);
        linker.addFixed();
        linker.attachFullNames();
        linker.attachBareNames();
        return linker.result(clusters);
    }

    private void collect() {
        Map<String, NameParts> partsOf = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            for (int j = 0; j < articles.get(i).people().size(); j++) {
                var mention = articles.get(i).people().get(j);
                NameParts parts = partsOf.computeIfAbsent(mention.name(), NameParts::of);
                if (!parts.words().isEmpty()) {
                    mentions.add(new NamedMention(i, j, mention, parts));
                }
            }
        }
        for (NamedMention m : mentions) {
            String key = m.parts().key();
            if ((m.parts().isFull() || fixedByKey.containsKey(key))
                    && fixed.given(m).isEmpty()
                    && !isNobody(m)) {
                (m.parts().isFull() ? full : bare)
                        .computeIfAbsent(key, k -> new NameForm(m.parts()))
                        .add(m.mention().name(), m.article());
            }
        }
    }

    private void joinFullNames(NameClusters clusters) {
        for (Cluster cluster : clusters.clusters()) {
            Optional<FixedPerson> owner = cluster.forms().stream()
                    .map(f -> Optional.ofNullable(fixedByKey.get(f.key())))
                    .flatMap(Optional::stream)
                    .findFirst();
            List<String> reasons = new ArrayList<>(cluster.reasons());
            owner.map(FixedPerson::reason).ifPresent(reasons::add);
            Somebody somebody = new Somebody(cluster.forms(), reasons, owner.orElse(null));
            people.add(somebody);
            owner.ifPresent(o -> fixedOwners.put(o, somebody));
            cluster.forms().forEach(f -> owners.put(f.key(), somebody));
            bearers.add(somebody);
        }
    }

    /** Adds those whom the owner names and no article gives in full. */
    private void addFixed() {
        for (FixedPerson person : fixed.people()) {
            if (!fixedOwners.containsKey(person)) {
                List<NameForm> forms = new ArrayList<>();
                person.keys().forEach(k -> Optional.ofNullable(bare.get(k)).ifPresent(forms::add));
                String name = person.name();
                if (name != null) {
                    forms.add(NameForm.named(name));
                }
                Optional<String> reason = Optional.ofNullable(person.reason());
                Somebody somebody = new Somebody(forms, reason.stream().toList(), person);
                people.add(somebody);
                fixedOwners.put(person, somebody);
                if (name != null) {
                    bearers.add(somebody);
                }
            }
        }
    }

    private void attachFullNames() {
        for (NamedMention m : mentions) {
            Optional<Somebody> given = fixed.given(m).map(fixedOwners::get);
            if (given.isPresent()) {
                given.get().add(m.because("the owner of the collection says so"));
                bearers.anchor(m.article(), given.get());
            } else if (isNobody(m)) {
                nobody(m).add(m);
            } else if (m.parts().isFull()) {
                Optional.ofNullable(owners.get(m.parts().key())).ifPresent(owner -> {
                    owner.add(m.because("the full name"));
                    bearers.anchor(m.article(), owner);
                });
            }
        }
    }

    private boolean isNobody(NamedMention m) {
        return fixed.isNobody(m.parts().key(), m.article()) && fixed.given(m).isEmpty();
    }

    /** Whoever is no person still bears a family name: "Hurricane Amy Lund" and then "Lund". */
    private Somebody nobody(NamedMention m) {
        Somebody nobody = nobodies.computeIfAbsent(m.parts().key(), k -> {
            Somebody made = new Somebody(List.of(new NameForm(m.parts())), List.of(), null);
            bearers.add(made);
            return made;
        });
        if (m.parts().isFull()) {
            bearers.anchor(m.article(), nobody);
        }
        return nobody;
    }

    private void attachBareNames() {
        Map<String, List<NamedMention>> strangers = new TreeMap<>();
        for (NamedMention m : mentions) {
            if (m.parts().isFull() || fixed.given(m).isPresent() || isNobody(m)) {
                continue;
            }
            List<Somebody> candidates = Optional.ofNullable(
                            fixedByKey.get(m.parts().key()))
                    .map(fixedOwners::get)
                    .map(List::of)
                    .orElseGet(() -> bearers.of(m, s -> isPossible(s, m)));
            if (candidates.size() == 1) {
                candidates.get(0).add(m.because(bare(candidates.get(0), m.article())));
            } else if (candidates.isEmpty()) {
                strangers
                        .computeIfAbsent(m.parts().key(), k -> new ArrayList<>())
                        .add(m);
            } else {
                unclear.add(m, candidates);
            }
        }
        strangers.values().forEach(this::addStranger);
    }

    private static String bare(Somebody bearer, int article) {
        return bearer.forms().stream().anyMatch(f -> f.standsIn(article))
                ? "nobody else of the article bears that name"
                : "nobody else of the collection bears that name";
    }

    /** Tells whether the owner leaves it open that a bare name is somebody's. */
    private boolean isPossible(Somebody somebody, NamedMention m) {
        if (fixed.apart().isEmpty() && fixed.nobody().isEmpty()) {
            return true;
        }
        String name = m.parts().key();
        boolean isNobody = nobodies.containsValue(somebody);
        return somebody.forms().stream()
                .noneMatch(f -> fixed.areApart(f.key(), name) || fixed.isNobody(f.key(), m.article()) != isNobody);
    }

    private void addStranger(List<NamedMention> same) {
        if (same.stream().noneMatch(NamedMention::hasTitle)) {
            return;
        }
        NameForm form = new NameForm(same.get(0).parts());
        same.forEach(m -> form.add(m.mention().name(), m.article()));
        Somebody somebody = new Somebody(List.of(form), List.of(), null);
        same.forEach(m -> somebody.add(m.because("a title stands before it, and nobody bears it in full")));
        people.add(somebody);
    }

    private PeopleLinks result(NameClusters clusters) {
        String[][] ids = new String[articles.size()][];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = new String[articles.get(i).people().size()];
            Arrays.fill(ids[i], "");
        }
        Map<Somebody, String> known = new LinkedHashMap<>();
        Slug.Unique slugs = new Slug.Unique();
        PersonWriter writer = new PersonWriter(articles);
        List<Person> result = new ArrayList<>();
        people.stream()
                .filter(p -> !p.isHidden() && !p.mentions().isEmpty())
                .map(p -> Map.entry(p.key(), p))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .forEach(somebody -> {
                    Person person = writer.person(slugs.of(somebody.name()), somebody);
                    somebody.mentions().forEach(m -> ids[m.article()][m.number()] = person.id());
                    known.put(somebody, person.id());
                    result.add(person);
                });
        result.sort(Comparator.comparing(Person::id));
        Set<MentionPlace> gone = new HashSet<>();
        nobodies.values().forEach(n -> n.mentions().forEach(m -> gone.add(new MentionPlace(m.article(), m.number()))));
        return new PeopleLinks(
                result,
                Arrays.stream(ids).map(List::of).toList(),
                unclear.result(known, writer),
                unsure(clusters, known),
                gone);
    }

    private List<UnsurePair> unsure(NameClusters clusters, Map<Somebody, String> known) {
        List<UnsurePair> pairs = new ArrayList<>();
        for (NamePair doubt : clusters.doubts()) {
            String a = known.get(owners.get(doubt.a().key()));
            String b = known.get(owners.get(doubt.b().key()));
            if (a != null && b != null && !a.equals(b) && pairs.size() < MOST_DOUBTS) {
                boolean inOrder = a.compareTo(b) < 0;
                pairs.add(new UnsurePair(inOrder ? a : b, inOrder ? b : a, clusters.reason(doubt)));
            }
        }
        return pairs;
    }
}
