package briefbook.link;

import briefbook.model.EventStatus;
import briefbook.text.DaySet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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

    private final DaySet all;
    private final List<DaySet> publication;
    private final IdentityHashMap<Report, Map<LocalDate, DaySet>> daysOn = new IdentityHashMap<>();
    private final Map<Integer, Map<Report, DaySet>> daysOf = new HashMap<>();

    /** Starts from what the articles state; {@code all} are the days that are considered at all. */
    DayNet(DaySet all, List<DaySet> publication) {
        this.all = all;
        this.publication = new ArrayList<>(publication);
    }

    DaySet publication(int article) {
        return publication.get(article);
    }

    /** Tells whether a set says anything: it does not reach to the edge of the days considered. */
    boolean isBounded(DaySet days) {
        return !days.isEmpty()
                && days.first().isAfter(all.first())
                && days.last().isBefore(all.last());
    }

    /** Returns the days that one report allows, over all days on which its article may have been published. */
    DaySet days(Report report) {
        return daysOf.computeIfAbsent(report.article(), a -> new IdentityHashMap<>())
                .computeIfAbsent(
                        report,
                        r -> DaySet.union(publication.get(r.article()).days().stream()
                                .map(day -> days(r, day))
                                .toList()));
    }

    /** Returns the days that all reports of an event allow. */
    DaySet days(Cluster cluster) {
        DaySet days = all;
        for (Report report : cluster.reports()) {
            days = days.intersect(days(report));
        }
        return days;
    }

    /** Returns how many publication days a report would leave its article if it were the article's only one. */
    long left(Report report, Cluster cluster) {
        DaySet days = days(cluster);
        return all.days().stream().filter(d -> days(report, d).intersects(days)).count();
    }

    /** Narrows publication days down by events, and events by publication days, until nothing changes. */
    void settle(List<Cluster> clusters) {
        for (int round = 0; round < ROUNDS; round++) {
            boolean changed = false;
            for (Cluster cluster : clusters) {
                DaySet days = days(cluster);
                for (Report report : cluster.reports()) {
                    changed |= narrow(report, days);
                }
            }
            if (!changed) {
                return;
            }
        }
    }

    private boolean narrow(Report report, DaySet days) {
        DaySet before = publication.get(report.article());
        if (before.size() == 1 || days.isEmpty()) {
            return false;
        }
        List<LocalDate> left = before.days().stream()
                .filter(d -> days(report, d).intersects(days))
                .toList();
        if (left.isEmpty() || left.size() == before.size()) {
            return false;
        }
        publication.set(report.article(), DaySet.of(left));
        daysOf.remove(report.article());
        return true;
    }

    private DaySet days(Report report, LocalDate publicationDay) {
        return daysOn.computeIfAbsent(report, r -> new HashMap<>())
                .computeIfAbsent(publicationDay, day -> read(report, day));
    }

    private DaySet read(Report report, LocalDate publicationDay) {
        Optional<DaySet> named = report.on(publicationDay);
        boolean past = report.status() == EventStatus.HAPPENED && !publicationDay.isBefore(all.first());
        DaySet told = past ? DaySet.range(all.first(), publicationDay) : all;
        // What is told as past lies before the publication, unless the words name only later days.
        return named.isEmpty() || named.get().intersects(told)
                ? named.map(told::intersect).orElse(told)
                : named.get();
    }
}
