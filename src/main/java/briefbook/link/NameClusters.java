package briefbook.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Joins the full names of a collection that are names of one person.
 *
 * <p>Only names that share a block are compared, see {@link NameBlocks}. Pairs are joined from the strongest down; a pair is
 * refused when anything in one group contradicts anything in the other, and when the name could as well be joined to somebody
 * else. What the owner says of names is done first and contradicts nothing: two names that the owner joins need not be alike.
 * The result depends on the set of names alone.
 */
final class NameClusters {
    private final List<NameForm> forms;
    private final FixedPeople fixed;
    private final Map<NameForm, List<NamePair>> pairsOf = new HashMap<>();
    private final List<NamePair> pairs;
    private final List<NamePair> joined = new ArrayList<>();

    /** What was joined because names are alike: all in it have to agree. */
    private final Groups<NameForm> alike = new Groups<>();

    /** The same, and what the owner joined. */
    private final Groups<NameForm> all = new Groups<>();

    private NameClusters(Collection<NameForm> forms, FixedPeople fixed) {
        this.forms = forms.stream().sorted(Comparator.comparing(NameForm::key)).toList();
        this.fixed = fixed;
        this.pairs = NameBlocks.pairs(this.forms);
    }

    /** A group of names of one person, with the reasons why differing names were joined. */
    record Cluster(List<NameForm> forms, List<String> reasons) {}

    /** Joins names. */
    static NameClusters of(Collection<NameForm> forms, FixedPeople fixed) {
        NameClusters clusters = new NameClusters(forms, fixed);
        clusters.joinFixed();
        clusters.join();
        return clusters;
    }

    private void joinFixed() {
        Map<String, NameForm> byKey = new HashMap<>();
        if (!fixed.people().isEmpty()) {
            forms.forEach(f -> byKey.put(f.key(), f));
        }
        for (FixedPerson person : fixed.people()) {
            List<NameForm> named = new ArrayList<>();
            for (String key : person.keys()) {
                NameForm form = byKey.get(key);
                if (form != null) {
                    named.add(form);
                }
            }
            named.forEach(f -> all.join(named.get(0), f));
        }
    }

    private void join() {
        for (NamePair pair : pairs) {
            pairsOf.computeIfAbsent(pair.a(), f -> new ArrayList<>()).add(pair);
            pairsOf.computeIfAbsent(pair.b(), f -> new ArrayList<>()).add(pair);
        }
        int before = -1;
        while (before < joined.size()) { // a rival may have become one with the partner
            before = joined.size();
            joinUnopposed();
        }
    }

    private void joinUnopposed() {
        for (NamePair pair : pairs) {
            if (pair.grade().mayJoin()
                    && !alike.areOne(pair.a(), pair.b())
                    && objection(pair).isEmpty()) {
                alike.join(pair.a(), pair.b());
                all.join(pair.a(), pair.b());
                joined.add(pair);
            }
        }
    }

    /** Returns what is missing for one person, or what speaks against it; empty when nothing is and nothing does. */
    private String objection(NamePair pair) {
        if (!pair.grade().mayJoin()) {
            return "that alone joins nobody";
        }
        if (!pair.isSupported()) {
            return "no article names both";
        }
        for (NameForm a : alike.members(pair.a())) {
            for (NameForm b : alike.members(pair.b())) {
                if (!NameMatch.mayJoin(a.parts(), b.parts())) {
                    return "“" + a.display() + "” and “" + b.display() + "” differ";
                }
            }
        }
        if (areApart(pair)) {
            return "the owner of the collection tells them apart";
        }
        for (NameForm form : List.of(pair.a(), pair.b())) {
            Optional<NameForm> rival = rival(pair, form);
            if (rival.isPresent()) {
                return "“" + form.display() + "” could as well be “"
                        + rival.get().display() + "”";
            }
        }
        return "";
    }

    private boolean areApart(NamePair pair) {
        return !fixed.apart().isEmpty()
                && all.members(pair.a()).stream()
                        .anyMatch(a -> all.members(pair.b()).stream().anyMatch(b -> fixed.areApart(a.key(), b.key())));
    }

    /** Returns somebody else: "V. Orlov" beside Viktor and Vladimir, "George Marsh" beside George A. and George B. Marsh. */
    private Optional<NameForm> rival(NamePair pair, NameForm form) {
        NameForm partner = pair.other(form);
        return pairsOf.getOrDefault(form, List.of()).stream()
                .filter(p -> p.grade().compareTo(pair.grade()) >= 0)
                .map(p -> p.other(form))
                .filter(third -> third != partner && !all.areOne(third, partner))
                .filter(third -> !NameMatch.mayJoin(third.parts(), partner.parts()))
                .filter(third -> !form.sharesArticle(partner) || form.sharesArticle(third))
                .findFirst();
    }

    /** Returns the groups, by their first name. */
    List<Cluster> clusters() {
        Map<NameForm, List<String>> reasons = new HashMap<>();
        for (NamePair pair : joined) {
            reasons.computeIfAbsent(all.leader(pair.a()), f -> new ArrayList<>())
                    .add(pair.reason());
        }
        Map<NameForm, List<NameForm>> groups = new LinkedHashMap<>();
        forms.forEach(f ->
                groups.computeIfAbsent(all.leader(f), k -> new ArrayList<>()).add(f));
        List<Cluster> clusters = new ArrayList<>();
        groups.forEach((leader, group) -> clusters.add(new Cluster(
                group, reasons.getOrDefault(leader, List.of()).stream().sorted().toList())));
        return clusters;
    }

    /** Returns the pairs that were left apart, the strongest of each two groups, strongest first; none that the owner decided. */
    List<NamePair> doubts() {
        Map<List<NameForm>, NamePair> doubts = new LinkedHashMap<>();
        for (NamePair pair : pairs) {
            NameForm one = all.leader(pair.a());
            NameForm two = all.leader(pair.b());
            if (one != two && !areApart(pair)) {
                doubts.putIfAbsent(one.key().compareTo(two.key()) < 0 ? List.of(one, two) : List.of(two, one), pair);
            }
        }
        return List.copyOf(doubts.values());
    }

    /** Returns what speaks for one person and what is missing, in words. */
    String reason(NamePair doubt) {
        return doubt.reason() + "; but " + objection(doubt);
    }
}
