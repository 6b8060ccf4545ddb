package briefbook.link;

import briefbook.model.DayRule;
import briefbook.model.EventMention;
import briefbook.model.EventStatus;
import briefbook.text.DaySet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Publication days and event days that narrow each other down until nothing changes.
 *
 * <p>Each article has a set of days on which it may have been published, each report is a function from such a day to the
 * event's days. An event's days are what all its reports allow together; a publication day stays possible while each of the
 * article's reports has a day left with it (arc consistency). Not thread-safe.
 */
final class DayNet {
    private static final int ROUNDS = 20;
    private static final int YEAR = 366;

    /** What a report says of its days, shared by all that say the same: "on Tuesday", of something past. */
    private record Words(List<List<DayRule>> rules, List<Boolean> lists, boolean past) {}

    /** The days that these words allow, by day of publication; read when asked for. */
    private final class Reading {
        private final Report report;
        private final Map<LocalDate, DaySet> byDay = new HashMap<>();
        private final Map<DaySet, DaySet> bySet = new HashMap<>();

        Reading(Report report) {
            this.report = report;
        }

        DaySet on(LocalDate day) {
            return byDay.computeIfAbsent(day, d -> read(report, d));
        }

        DaySet over(DaySet publication) {
            if (!report.isDated()) {
                return isPast(report) ? all.intersect(DaySet.range(all.first(), publication.last())) : all;
            }
            return bySet.computeIfAbsent(
                    publication,
                    p -> DaySet.union(p.days().stream().map(this::on).toList()));
        }
    }

    private final RuleDays rules = new RuleDays();
    private final DaySet all;
    private final List<DaySet> stated;
    private List<DaySet> publication;
    private final Map<Words, Reading> readings = new HashMap<>();
    private final IdentityHashMap<Report, Reading> readingOf = new IdentityHashMap<>();

    /** Starts from what the articles state; {@code all} are the days that are considered at all. */
    DayNet(DaySet all, List<DaySet> publication) {
        this.all = all;
        this.stated = List.copyOf(publication);
        this.publication = new ArrayList<>(publication);
    }

    DaySet publication(int article) {
        return publication.get(article);
    }

    /** Forgets what followed from events: publication days are again what the articles state. */
    void reset() {
        publication = new ArrayList<>(stated);
    }

    /**
     * Tells whether a set is proven: it keeps more than a year from the edges of the days considered. "Nov. 24" of an
     * unknown year does not, as it would come again beyond them.
     */
    boolean isBounded(DaySet days) {
        return !days.isEmpty()
                && days.first().isAfter(all.first().plusDays(YEAR))
                && days.last().isBefore(all.last().minusDays(YEAR));
    }

    /** Returns the days that one report allows, over all days on which its article may have been published. */
    DaySet days(Report report) {
        return reading(report).over(publication.get(report.article()));
    }

    /** Returns the days that all reports of an event allow. */
    DaySet days(Cluster cluster) {
        if (cluster.fixed().isPresent()) {
            return cluster.fixed().get();
        }
        DaySet days = all;
        for (Report report : cluster.reports()) {
            days = days.intersect(days(report));
        }
        return days;
    }

    /** Returns how many publication days a report would leave its article if it were the article's only one. */
    long left(Report report, Cluster cluster) {
        DaySet days = days(cluster);
        return all.days().stream()
                .filter(d -> reading(report).on(d).intersects(days))
                .count();
    }

    /**
     * Narrows publication days down by events, and events by publication days, until nothing changes.
     *
     * @return an event of several reports for which no day is left, or that leaves an article no day on which it can have
     *     been published; nothing when all agree
     */
    Optional<Cluster> settle(List<Cluster> clusters) {
        List<Cluster> joined = clusters.stream()
                .filter(c -> c.size() > 1 || c.fixed().isPresent())
                .toList();
        for (int round = 0; round < ROUNDS; round++) {
            boolean changed = false;
            for (Cluster cluster : joined) {
                DaySet days = days(cluster);
                if (days.isEmpty()) {
                    return Optional.of(cluster);
                }
                for (Report report : cluster.reports()) {
                    DaySet before = publication.get(report.article());
                    if (before.size() == 1) {
                        continue;
                    }
                    DaySet left = narrowed(report, before, days);
                    if (left.isEmpty() && cluster.fixed().isPresent()) {
                        continue; // the owner says so, against the article
                    }
                    if (left.isEmpty()) {
                        return Optional.of(cluster);
                    }
                    if (left.size() < before.size()) {
                        publication.set(report.article(), left);
                        changed = true;
                    }
                }
            }
            if (!changed) {
                break;
            }
        }
        return Optional.empty();
    }

    private DaySet narrowed(Report report, DaySet before, DaySet days) {
        Reading reading = reading(report);
        return DaySet.of(before.days().stream()
                .filter(d -> reading.on(d).intersects(days))
                .toList());
    }

    private Reading reading(Report report) {
        return readingOf.computeIfAbsent(report, r -> readings.computeIfAbsent(words(r), w -> new Reading(r)));
    }

    private static Words words(Report report) {
        List<EventMention> dated =
                report.events().stream().filter(e -> !e.dates().isEmpty()).toList();
        List<List<DayRule>> rules = dated.stream()
                .map(e -> e.dates().stream()
                        .map(d -> Objects.requireNonNull(d.rule()))
                        .toList())
                .toList();
        return new Words(
                rules,
                dated.stream().map(e -> Report.isList(e.dates())).toList(),
                report.status() == EventStatus.HAPPENED);
    }

    private static boolean isPast(Report report) {
        return report.status() == EventStatus.HAPPENED;
    }

    private DaySet read(Report report, LocalDate publicationDay) {
        Optional<DaySet> named = report.on(publicationDay, rules);
        boolean past = isPast(report) && !publicationDay.isBefore(all.first());
        DaySet told = past ? DaySet.range(all.first(), publicationDay) : all;
        // What is told as past lies before the publication, unless the words name only later days.
        return named.isEmpty() || named.get().intersects(told)
                ? named.map(told::intersect).orElse(told)
                : named.get();
    }
}
