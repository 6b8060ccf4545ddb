package briefbook.link;

import briefbook.link.Cluster.Member;
import briefbook.model.EventFrame;
import briefbook.model.EventStatus;
import briefbook.model.Strength;
import briefbook.text.DaySet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which reports of different articles tell of the same event.
 *
 * <p>First reports whose days are bounded without help from other articles are joined, the most exact first. Then a report
 * without bounds ("on Tuesday" in an undated article) joins the one event that fits it, as an assumption; where several fit,
 * it joins none. No {@link Veto} may speak against it, two reports of one article are two events, and days in common must be
 * left. When the days of all articles together leave none for an event, its weakest member goes.
 */
final class Clusters {
    /** A month or less: what can be joined without assuming which week or year is meant. */
    private static final int BOUNDED = 31;

    /** At most this many days are left: both surely mean the same. */
    private static final int CERTAIN = 3;

    /** Two participants who meet in at most so many articles, copies aside. */
    private static final int RARE = 3;

    /** Bits that names must prove where days prove little: 1 means that at most half of the voices have them. */
    private static final double WEIGHT = 1;

    /** News of something past without a day is taken to be no older than this. */
    private static final int NEWS = 7;

    /** What merging looks at besides vetoes; each can be switched off to measure what it contributes. */
    enum Condition {
        /** Names that most articles have prove little. */
        RARITY,
        /** A clue that both reports share makes up for what names and days leave open. */
        CLUE,
        /** Reports without bounded days join the only event that fits. */
        ASSUMPTION,
        /** What heads a dated article without a day of its own is news of the week before. */
        NEWS,
        /** The weakest member goes when no day is left. */
        UNDO
    }

    /** What is switched on. */
    record Rules(Set<Veto> vetoes, Set<Condition> conditions) {
        static final Rules ALL = new Rules(EnumSet.allOf(Veto.class), EnumSet.allOf(Condition.class));

        /** Returns all but one veto. */
        static Rules without(Veto veto) {
            return new Rules(EnumSet.complementOf(EnumSet.of(veto)), ALL.conditions());
        }

        /** Returns all but one condition. */
        static Rules without(Condition condition) {
            return new Rules(ALL.vetoes(), EnumSet.complementOf(EnumSet.of(condition)));
        }
    }

    private final DayNet net;
    private final Rules rules;
    private final Rarity rarity;
    private final Clues clues;
    private final IdentityHashMap<Report, Profile> profiles = new IdentityHashMap<>();
    private final List<Cluster> clusters = new ArrayList<>();
    private final Blocks blocks = new Blocks();
    private final Map<String, Set<Integer>> voicesOf = new HashMap<>();
    private int searches;

    private Clusters(List<Report> reports, DayNet net, Voices voices, Rules rules) {
        this.net = net;
        this.rules = rules;
        this.rarity = Rarity.of(reports, voices);
        this.clues = new Clues(reports, voices);
        Map<Profile, Profile> same = new HashMap<>();
        for (Report report : reports) {
            Profile profile = report.profile();
            Profile first = same.putIfAbsent(profile, profile);
            profiles.put(report, first == null ? profile : first);
            Blocks.keys(profile)
                    .forEach(k ->
                            voicesOf.computeIfAbsent(k, x -> new HashSet<>()).add(voices.of(report.article())));
        }
    }

    /** Returns the events as groups of reports, in the order of their first report. */
    static List<Cluster> of(List<Report> reports, DayNet net, Voices voices, Rules rules) {
        Clusters joined = new Clusters(reports, net, voices, rules);
        List<Report> bounded = new ArrayList<>();
        List<Report> open = new ArrayList<>();
        List<Report> news = new ArrayList<>();
        reports.forEach(r -> (joined.isBounded(r) ? bounded : open).add(r));
        bounded.sort(Comparator.comparingLong((Report r) -> net.days(r).size())
                .thenComparing(r -> net.days(r).first())
                .thenComparing(Report::implied)
                .thenComparing(Report::words));
        bounded.forEach(joined::join);
        joined.settle();
        joined.blocks.anchor(joined.clusters);
        List<Report> old = new ArrayList<>();
        open.forEach(r -> (joined.isNews(r) ? news : old).add(r));
        Comparator<Report> byDay = Comparator.comparing(r -> joined.window(r).last());
        news.stream().sorted(byDay.thenComparing(Report::words)).forEach(joined::join);
        old.stream().sorted(Comparator.comparing(Report::words)).forEach(joined::assume);
        joined.settle();
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

    private boolean isBounded(Report report) {
        return report.isDated()
                && net.days(report).size() <= BOUNDED
                && !net.days(report).isEmpty();
    }

    /** Tells whether a report without a day heads an article whose own day is stated, as news of what has happened. */
    private boolean isNews(Report report) {
        return rules.conditions().contains(Condition.NEWS)
                && !report.isDated()
                && report.leads()
                && report.status() == EventStatus.HAPPENED
                && net.publication(report.article()).size() == 1;
    }

    /** Returns the days on which a report is looked for: its own, or those of the week of which it is news. */
    private DaySet window(Report report) {
        if (!isNews(report)) {
            return net.days(report);
        }
        LocalDate published = net.publication(report.article()).first();
        return DaySet.range(published.minusDays(NEWS), published);
    }

    /** Returns the days on which all reports of a cluster look for the event. */
    private DaySet window(Cluster cluster) {
        DaySet days = net.days(cluster);
        DaySet all = net.all();
        return days.intersect(cluster.news().of(cluster, net.clock(), all, r -> isNews(r) ? window(r) : all));
    }

    private Profile profile(Report report) {
        return profiles.computeIfAbsent(report, Profile::of);
    }

    /** Narrows days down by one another; where none is left, the weakest member of the event goes, and all starts again. */
    private void settle() {
        Settling settling = new Settling(net);
        Optional<Cluster> broken = settling.settle(clusters);
        if (broken.isPresent() && rules.conditions().contains(Condition.UNDO)) {
            found(broken.get().removeWeakest());
            settling.mend(clusters, this::found);
        }
    }

    private void join(Report report) {
        DaySet own = window(report);
        boolean exact = own.size() <= CERTAIN && !isNews(report);
        // Of several that fit, the best is wanted only where the day is known; elsewhere it is enough that there are
        // two.
        List<Cluster> fitting =
                fitting(report, blocks.during(profile(report), own), own, exact ? Integer.MAX_VALUE : 2);
        if (fitting.isEmpty()) {
            found(report);
        } else if (fitting.size() == 1 || exact) {
            Cluster best = fitting.stream()
                    .min(Comparator.comparingLong(c -> window(c).intersect(own).size()))
                    .orElseThrow();
            join(report, best, window(best).intersect(own));
        } else if (report.leads()) {
            found(report); // "in December" fits two calls: news of one of them, but nobody can say of which
        }
    }

    private void join(Report report, Cluster cluster, DaySet days) {
        Report founder = cluster.reports().get(0);
        Shared shared = Shared.of(profile(report), profile(founder));
        double weight = rarity.weight(shared);
        Optional<String> clue = clue(report, cluster);
        boolean exact = days.size() <= CERTAIN && !report.implied() && (!isNews(report) || clue.isPresent());
        boolean proven = !rules.conditions().contains(Condition.RARITY) || weight >= WEIGHT || clue.isPresent();
        boolean wide = profile(report).kinds().stream()
                .noneMatch(k -> founder.events().stream()
                        .anyMatch(e -> e.kind().equals(k) && k.includes().isEmpty()));
        boolean vague = profile(report).frame() == EventFrame.SCENE && (shared.isWeak() || wide);
        if (vague && clue.isEmpty() && shared.isWeak()) {
            found(report); // an attack in the same country on the same day may be another one
        } else if (exact) {
            boolean sure = !vague || clue.isPresent();
            add(report, cluster, sure ? Strength.CERTAIN : Strength.LIKELY, weight, clue);
        } else if (proven) {
            add(report, cluster, Strength.LIKELY, weight, clue);
        } else {
            found(report); // both names stand in most articles, and the days leave weeks open
        }
    }

    private void assume(Report report) {
        Profile profile = profile(report);
        boolean once = profile.frame() == EventFrame.ONCE && report.status() == EventStatus.HAPPENED;
        List<Cluster> fitting =
                fitting(report, once ? blocks.all(profile) : blocks.anchors(profile), net.days(report), 2);
        if (fitting.size() != 1 || !rules.conditions().contains(Condition.ASSUMPTION)) {
            found(report);
            return;
        }
        Cluster only = fitting.get(0);
        Shared shared = Shared.of(profile(report), profile(only.reports().get(0)));
        Optional<String> clue = clue(report, only);
        double weight = rarity.weight(shared);
        boolean dated = (report.isDated() || isRecent(report, only)) && !shared.isWeak();
        if (once) {
            add(report, only, Strength.CERTAIN, weight, clue);
        } else if (clue.isPresent() && net.days(only).size() <= CERTAIN) {
            add(report, only, Strength.CERTAIN, weight, clue);
        } else if (dated || isRare(report)) {
            add(report, only, Strength.LIKELY, weight, clue);
        } else {
            found(report);
        }
    }

    /** Tells whether a dated article speaks of what happened at most a month before, of one person or place. */
    private boolean isRecent(Report report, Cluster cluster) {
        DaySet published = net.publication(report.article());
        DaySet days = window(cluster);
        if (!rules.conditions().contains(Condition.NEWS)
                || profile(report).frame() == EventFrame.PAIR
                || published.size() != 1
                || days.isEmpty()) {
            return false;
        }
        return !days.first().isBefore(published.first().minusDays(BOUNDED))
                && !days.last().isAfter(published.first());
    }

    private List<Cluster> fitting(Report report, Iterable<Cluster> candidates, DaySet days, int most) {
        List<Cluster> fitting = new ArrayList<>();
        searches++;
        for (Cluster candidate : candidates) {
            if (candidate.isNewTo(searches)
                    && !candidate.holdsArticle(report.article())
                    && window(candidate).intersects(days)
                    && vetoes(profile(report), candidate).isEmpty()) {
                fitting.add(candidate);
                if (fitting.size() >= most) {
                    return fitting;
                }
            }
        }
        return fitting;
    }

    /** Returns what speaks against a report with this profile belonging to a cluster. */
    private Set<Veto> vetoes(Profile profile, Cluster cluster) {
        for (Veto veto : rules.vetoes()) {
            for (Profile other : cluster.profiles()) {
                if (veto.forbids(profile, other)) {
                    return EnumSet.of(veto);
                }
            }
        }
        return EnumSet.noneOf(Veto.class);
    }

    private Optional<String> clue(Report report, Cluster cluster) {
        if (!rules.conditions().contains(Condition.CLUE)) {
            return Optional.empty();
        }
        return cluster.reports().stream()
                .limit(BOUNDED)
                .flatMap(r -> clues.shared(report, r).stream())
                .findFirst();
    }

    /** A pair that few articles bring together proves more than its words: an undated call of the two is likely the same. */
    private boolean isRare(Report report) {
        Profile profile = profile(report);
        boolean named =
                profile.frame() == EventFrame.PAIR && report.participants().size() == 2 && EventLinker.isNamed(report);
        return named
                && Blocks.keys(profile).stream()
                        .allMatch(k -> voicesOf.getOrDefault(k, Set.of()).size() <= RARE);
    }

    private void found(Report report) {
        Cluster cluster = new Cluster(report, profile(report));
        clusters.add(cluster);
        index(cluster, report);
    }

    private void add(Report report, Cluster cluster, Strength strength, double weight, Optional<String> clue) {
        cluster.add(new Member(report, strength, weight, clue.orElse("")), profile(report));
        index(cluster, report);
    }

    private void index(Cluster cluster, Report report) {
        blocks.add(cluster, profile(report), window(report), isBounded(report) || isNews(report));
    }
}
