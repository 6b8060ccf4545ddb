package briefbook.link;

import briefbook.model.EventMention;
import briefbook.model.Ordinal;
import briefbook.model.Participant;
import briefbook.model.ParticipantKind;
import briefbook.model.Strength;
import briefbook.text.DaySet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides which reports of different articles tell of the same event.
 *
 * <p>First reports whose days are bounded without help from other articles are joined, the most exact first. Then a report
 * without bounds ("on Tuesday" in an undated article) joins the one event that fits it, as an assumption; where several fit,
 * it joins none. Two reports need compatible classes, two participants in common (or the one body whose meeting it is),
 * possible days in common, and nothing that speaks against it: another place, another count, both told in one article.
 */
final class Clusters {
    /** A month or less: what can be joined without assuming which week or year is meant. */
    private static final int BOUNDED = 31;

    /** At most this many days are left: both surely mean the same. */
    private static final int CERTAIN = 3;

    /** Two participants who meet in at most so many articles, copies aside. */
    private static final int RARE = 3;

    private final DayNet net;
    private final List<Cluster> clusters = new ArrayList<>();
    private final Map<String, List<Cluster>> byParticipants = new HashMap<>();
    private final Map<String, Set<Integer>> articlesOf = new HashMap<>();

    private Clusters(DayNet net) {
        this.net = net;
    }

    /** Returns the events as groups of reports, in the order of their first report. */
    static List<Cluster> of(List<Report> reports, DayNet net, Voices voices) {
        Clusters joined = new Clusters(net);
        List<Report> bounded = new ArrayList<>();
        List<Report> open = new ArrayList<>();
        reports.forEach(r -> keys(r).forEach(k ->
                joined.articlesOf.computeIfAbsent(k, x -> new HashSet<>()).add(voices.of(r.article()))));
        reports.forEach(r -> (r.isDated() && net.days(r).size() <= BOUNDED ? bounded : open).add(r));
        bounded.sort(Comparator.comparingLong((Report r) -> net.days(r).size()));
        bounded.forEach(joined::join);
        net.settle(joined.clusters);
        Set<Cluster> anchors = Set.copyOf(joined.clusters);
        open.forEach(r -> joined.assume(r, anchors));
        net.settle(joined.clusters);
        return joined.clusters.stream()
                .sorted(Comparator.comparingInt((Cluster c) -> first(c).article())
                        .thenComparingInt(c -> first(c).mentions().get(0)))
                .toList();
    }

    private static Report first(Cluster cluster) {
        return cluster.reports().stream()
                .min(Comparator.comparingInt(Report::article)
                        .thenComparingInt(r -> r.mentions().get(0)))
                .orElseThrow();
    }

    private void join(Report report) {
        DaySet own = net.days(report);
        List<Cluster> fitting = candidates(report).stream()
                .filter(c -> fits(c, report) && net.days(c).intersects(own))
                .toList();
        if (fitting.isEmpty()) {
            found(report);
        } else if (fitting.size() == 1 || own.size() <= CERTAIN) {
            Cluster best = fitting.stream()
                    .min(Comparator.comparingLong(
                            c -> net.days(c).intersect(own).size()))
                    .orElseThrow();
            boolean sure = net.days(best).intersect(own).size() <= CERTAIN && !report.implied();
            best.add(report, sure ? Strength.CERTAIN : Strength.LIKELY);
            index(best, report);
        } else if (report.leads()) {
            found(report); // "in December" fits two calls: news of one of them, but nobody can say of which
        }
    }

    private void assume(Report report, Set<Cluster> anchors) {
        List<Cluster> fitting = candidates(report).stream()
                .filter(anchors::contains)
                .filter(c -> fits(c, report) && net.days(c).intersects(net.days(report)))
                .toList();
        if ((report.isDated() || isRare(report)) && fitting.size() == 1) {
            fitting.get(0).add(report, Strength.LIKELY);
        } else {
            found(report);
        }
    }

    /** A pair that few articles bring together proves more than its words: an undated call of the two is likely the same. */
    private boolean isRare(Report report) {
        boolean named = report.participants().size() == 2 && EventLinker.isNamed(report);
        return named
                && keys(report).stream()
                        .allMatch(k -> articlesOf.getOrDefault(k, Set.of()).size() <= RARE);
    }

    private void found(Report report) {
        Cluster cluster = new Cluster(report);
        clusters.add(cluster);
        index(cluster, report);
    }

    private boolean fits(Cluster cluster, Report report) {
        if (cluster.holdsArticle(report.article())) {
            return false;
        }
        return cluster.reports().stream().allMatch(r -> fits(r, report));
    }

    private static boolean fits(Report a, Report b) {
        List<Participant> who = List.copyOf(b.participants());
        boolean shared = Reports.shared(a.participants(), who) >= 2
                || (a.participants().size() == 1 && a.participants().equals(b.participants()));
        boolean place = a.place().isEmpty() || b.place().isEmpty() || a.place().equals(b.place());
        boolean counts = !(a.isCounted(Ordinal.FIRST) && b.isCounted(Ordinal.LATER))
                && !(a.isCounted(Ordinal.LATER) && b.isCounted(Ordinal.FIRST));
        boolean classes = b.events().stream().map(EventMention::kind).anyMatch(a::compatible)
                || a.events().stream().map(EventMention::kind).anyMatch(b::compatible);
        return shared && place && counts && classes;
    }

    /** Events with two participants, or the one body, in common: all that a report can belong to. */
    private List<Cluster> candidates(Report report) {
        Set<Cluster> found = new LinkedHashSet<>();
        keys(report).forEach(k -> found.addAll(byParticipants.getOrDefault(k, List.of())));
        return List.copyOf(found);
    }

    private void index(Cluster cluster, Report report) {
        for (String key : keys(report)) {
            List<Cluster> list = byParticipants.computeIfAbsent(key, k -> new ArrayList<>());
            if (!list.contains(cluster)) {
                list.add(cluster);
            }
        }
    }

    private static List<String> keys(Report report) {
        List<String> ids = report.participants().stream()
                .map(p -> (p.kind() == ParticipantKind.PERSON ? "p:" : "a:") + p.id())
                .sorted()
                .toList();
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            if (ids.size() == 1) {
                keys.add(ids.get(i));
            }
            for (int j = i + 1; j < ids.size(); j++) {
                keys.add(ids.get(i) + " " + ids.get(j));
            }
        }
        return keys;
    }
}
