package briefbook.link;

import briefbook.link.NameMatch.Grade;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Joins the full names of a collection that are names of one person.
 *
 * <p>Only names that share a block are compared, see {@link NameBlocks}. Pairs are joined from the strongest down; a pair is refused when anything in one group contradicts anything in
 * the other, and when the name could as well be joined to somebody else. The result depends on the set of names alone.
 */
final class NameClusters {
    private final List<NameForm> forms;
    private final Map<NameForm, List<NameForm>> members = new HashMap<>();
    private final Map<NameForm, NameForm> leaders = new HashMap<>();
    private final Map<NameForm, List<Pair>> pairsOf = new HashMap<>();
    private final List<Pair> joined = new ArrayList<>();

    private record Pair(NameForm a, NameForm b, Grade grade) {
        NameForm other(NameForm form) {
            return form == a ? b : a;
        }
    }

    private NameClusters(Collection<NameForm> forms) {
        this.forms = forms.stream().sorted(Comparator.comparing(NameForm::key)).toList();
    }

    /** A group of names of one person, with the reasons why differing names were joined. */
    record Cluster(List<NameForm> forms, List<String> reasons) {}

    /** Returns the groups, by their first name. */
    static List<Cluster> of(Collection<NameForm> forms) {
        NameClusters clusters = new NameClusters(forms);
        clusters.join();
        return clusters.result();
    }

    private void join() {
        for (NameForm form : forms) {
            members.put(form, List.of(form));
            leaders.put(form, form);
        }
        List<Pair> pairs = pairs();
        for (Pair pair : pairs) {
            pairsOf.computeIfAbsent(pair.a(), f -> new ArrayList<>()).add(pair);
            pairsOf.computeIfAbsent(pair.b(), f -> new ArrayList<>()).add(pair);
        }
        for (Pair pair : pairs) {
            NameForm one = leader(pair.a());
            NameForm two = leader(pair.b());
            if (one != two && isSupported(pair) && !contradict(one, two) && !isAmbiguous(pair)) {
                unite(one, two);
                joined.add(pair);
            }
        }
    }

    /** Returns all pairs of names that may be one person's, strongest first. */
    private List<Pair> pairs() {
        Map<String, List<NameForm>> blocks = new HashMap<>(); // the pairs are sorted below
        for (NameForm form : forms) {
            for (String key : NameBlocks.keys(form.parts())) {
                blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(form);
            }
        }
        Set<String> seen = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        blocks.forEach((key, block) -> {
            for (int i = 0; i < block.size(); i++) {
                for (int j = i + 1; j < block.size(); j++) {
                    NameForm a = block.get(i);
                    NameForm b = block.get(j);
                    if (NameBlocks.compares(key, a.parts(), b.parts())) {
                        Grade grade = NameMatch.of(a.parts(), b.parts());
                        if (grade.mayJoin() && seen.add(a.key() + "\n" + b.key())) {
                            pairs.add(new Pair(a, b, grade));
                        }
                    }
                }
            }
        });
        pairs.sort(Comparator.comparing(Pair::grade)
                .reversed()
                .thenComparing(p -> p.a().key())
                .thenComparing(p -> p.b().key()));
        return pairs;
    }

    /** Initials and typing errors prove nothing alone: the names share an article, or one is a rare variant. */
    private static boolean isSupported(Pair pair) {
        if (pair.grade().compareTo(Grade.NICKNAME) >= 0 || pair.a().sharesArticle(pair.b())) {
            return true;
        }
        int fewer = Math.min(pair.a().count(), pair.b().count());
        int more = Math.max(pair.a().count(), pair.b().count());
        return pair.grade() == Grade.INITIAL
                || (fewer * 3 <= more
                        && NameMatch.given(
                                                pair.a().parts().given(),
                                                pair.b().parts().given())
                                        .compareTo(Grade.NICKNAME)
                                > 0);
    }

    private boolean contradict(NameForm one, NameForm two) {
        return group(one).stream()
                .anyMatch(a -> group(two).stream()
                        .anyMatch(b -> !NameMatch.of(a.parts(), b.parts()).mayJoin()));
    }

    /** "V. Orlov" beside Viktor and Vladimir Orlov, "George Marsh" beside George A. and George B. Marsh. */
    private boolean isAmbiguous(Pair pair) {
        return isAmbiguous(pair, pair.a()) || isAmbiguous(pair, pair.b());
    }

    private boolean isAmbiguous(Pair pair, NameForm form) {
        NameForm partner = pair.other(form);
        for (Pair rival : pairsOf.getOrDefault(form, List.of())) {
            NameForm third = rival.other(form);
            boolean clash = third != partner
                    && leader(third) != leader(partner)
                    && !NameMatch.of(third.parts(), partner.parts()).mayJoin();
            boolean nearer = form.sharesArticle(partner) && !form.sharesArticle(third);
            if (clash && !nearer && rival.grade().compareTo(pair.grade()) >= 0) {
                return true;
            }
        }
        return false;
    }

    private List<Cluster> result() {
        Map<String, Cluster> clusters = new TreeMap<>();
        Map<NameForm, List<String>> reasons = new HashMap<>();
        for (Pair pair : joined) {
            reasons.computeIfAbsent(leader(pair.a()), f -> new ArrayList<>()).add(reason(pair));
        }
        for (NameForm form : forms) {
            if (leader(form) == form) {
                List<String> why =
                        reasons.getOrDefault(form, List.of()).stream().sorted().toList();
                clusters.put(form.key(), new Cluster(group(form), why));
            }
        }
        return List.copyOf(clusters.values());
    }

    private static String reason(Pair pair) {
        boolean sameGiven = pair.a().parts().given().equals(pair.b().parts().given());
        boolean longer = pair.grade() == Grade.SAME;
        return "“" + pair.a().display() + "” and “" + pair.b().display() + "”: "
                + (longer ? "a middle name more" : pair.grade().words())
                + (sameGiven && !longer ? ", same given name" : "")
                + (pair.a().sharesArticle(pair.b()) ? ", same article" : "");
    }

    private List<NameForm> group(NameForm leader) {
        return members.getOrDefault(leader, List.of());
    }

    private NameForm leader(NameForm form) {
        return leaders.getOrDefault(form, form);
    }

    private void unite(NameForm one, NameForm two) {
        NameForm first = one.key().compareTo(two.key()) < 0 ? one : two;
        NameForm second = first == one ? two : one;
        List<NameForm> all = new ArrayList<>(group(first));
        all.addAll(group(second));
        all.sort(Comparator.comparing(NameForm::key));
        for (NameForm form : group(second)) {
            leaders.put(form, first);
        }
        members.remove(second);
        members.put(first, List.copyOf(all));
    }
}
