package briefbook.link;

import briefbook.model.DayRule;
import briefbook.model.EventStatus;
import briefbook.text.DaySet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Publication days and event days that narrow each other down until nothing changes.
 *
 * <p>Each article has a set of days on which it may have been published, each report is a function from such a day to the
 * event's days. An event's days are what all its reports allow together; a publication day stays possible while each of the
 * article's reports has a day left with it (arc consistency). Not thread-safe.
 */
final class DayNet {
    private static final int YEAR = 366;

    /** What a report says of its days, shared by all that say the same: "on Tuesday", of something past. */
    private record Words(Set<Report.Dated> dated, boolean past) {}

    /** The days that some words allow, by day of publication; read when asked for. */
    private final class Reading {
        private static final int PAGE = 64;

        private final Words words;

        /** What the words name on any day of publication; null when that day matters. */
        private final @Nullable DaySet fixed;

        /** By days since the first considered one, in pages: most words are asked for on few days. */
        private final @Nullable DaySet[] @Nullable [] byDay;

        private final Map<DaySet, DaySet> bySet = new HashMap<>();
        private final Map<DaySet, DaySet> fitting = new HashMap<>();

        Reading(Words words) {
            this.words = words;
            this.fixed = isFixed(words) ? named(words, all.first()) : null;
            this.byDay = new DaySet[(int) (all.size() / PAGE) + 1][];
        }

        DaySet on(long epochDay) {
            if (fixed != null) {
                return told(words, fixed, LocalDate.ofEpochDay(epochDay));
            }
            int number = (int) (epochDay - first);
            @Nullable DaySet[] page = byDay[number / PAGE];
            if (page == null) {
                page = new DaySet[PAGE];
                byDay[number / PAGE] = page;
            }
            DaySet days = page[number % PAGE];
            if (days == null) {
                LocalDate day = LocalDate.ofEpochDay(epochDay);
                days = told(words, named(words, day), day);
                page[number % PAGE] = days;
            }
            return days;
        }

        DaySet over(DaySet publication) {
            if (words.dated().isEmpty()) {
                return words.past() ? all.intersect(DaySet.range(all.first(), publication.last())) : all;
            }
            if (publication.size() == 1) {
                return on(publication.first().toEpochDay());
            }
            if (fixed != null) { // the later the publication, the more of these days are past, or none is yet
                return on(publication.first().toEpochDay())
                        .union(on(publication.last().toEpochDay()));
            }
            return bySet.computeIfAbsent(publication, p -> {
                Set<DaySet> sets = new LinkedHashSet<>();
                p.epochDays().forEach(d -> sets.add(on(d)));
                return DaySet.union(sets);
            });
        }

        /** Returns the publication days with which the words can mean one of some days. */
        DaySet fitting(DaySet days) {
            return fitting.computeIfAbsent(days, some -> all.filter(d -> on(d).intersects(some)));
        }
    }

    private final RuleDays rules = new RuleDays();
    private final DaySet all;
    private final long first;
    private final LocalDate firstProven;
    private final LocalDate lastProven;
    private final List<DaySet> stated;
    private List<DaySet> publication;
    private final Map<Words, Reading> readings = new HashMap<>();
    private final IdentityHashMap<Report, Reading> readingOf = new IdentityHashMap<>();
    private long clock;

    /** Starts from what the articles state; {@code all} are the days that are considered at all, in one stretch. */
    DayNet(DaySet all, List<DaySet> publication) {
        this.all = all;
        this.first = all.first().toEpochDay();
        this.firstProven = all.first().plusDays(YEAR);
        this.lastProven = all.last().minusDays(YEAR);
        this.stated = List.copyOf(publication);
        this.publication = new ArrayList<>(publication);
    }

    /** Returns the days that are considered at all. */
    DaySet all() {
        return all;
    }

    DaySet publication(int article) {
        return publication.get(article);
    }

    /** Returns the publication days that an article states, whatever follows from events. */
    DaySet stated(int article) {
        return stated.get(article);
    }

    /** Returns a number that changes whenever publication days do. */
    long clock() {
        return clock;
    }

    /** Forgets what followed from events: publication days are again what the articles state. */
    void reset() {
        publication = new ArrayList<>(stated);
        clock++;
    }

    /** Does the same for one article. */
    void reset(int article) {
        publication.set(article, stated.get(article));
        clock++;
    }

    /** Sets the days on which an article can have been published. */
    void narrow(int article, DaySet days) {
        publication.set(article, days);
        clock++;
    }

    /**
     * Tells whether a set is proven: it keeps more than a year from the edges of the days considered. "Nov. 24" of an
     * unknown year does not, as it would come again beyond them.
     */
    boolean isBounded(DaySet days) {
        return !days.isEmpty()
                && days.first().isAfter(firstProven)
                && days.last().isBefore(lastProven);
    }

    /** Returns the days that one report allows, over all days on which its article may have been published. */
    DaySet days(Report report) {
        return reading(report).over(publication.get(report.article()));
    }

    /** Returns the days that all reports of an event allow. */
    DaySet days(Cluster cluster) {
        return cluster.fixed().orElseGet(() -> cluster.days().of(cluster, clock, all, this::days));
    }

    /** Returns how many publication days a report would leave its article if it were the article's only one. */
    long left(Report report, Cluster cluster) {
        return reading(report).fitting(days(cluster)).size();
    }

    /** Returns those of some publication days with which a report can speak of an event on some days. */
    DaySet narrowed(Report report, DaySet before, DaySet days) {
        Reading reading = reading(report);
        return before.size() <= YEAR
                ? before.filter(d -> reading.on(d).intersects(days))
                : before.intersect(reading.fitting(days));
    }

    private Reading reading(Report report) {
        return readingOf.computeIfAbsent(
                report,
                r -> readings.computeIfAbsent(
                        new Words(r.dated(), r.status() == EventStatus.HAPPENED), w -> new Reading(w)));
    }

    private static boolean isFixed(Words words) {
        return words.dated().stream().flatMap(d -> d.rules().stream()).allMatch(r -> r instanceof DayRule.Fixed);
    }

    /** Returns the days that the words name in an article of some day: all when they name none. */
    private DaySet named(Words words, LocalDate publicationDay) {
        DaySet named = null;
        for (Report.Dated each : words.dated()) {
            DaySet days = each.on(publicationDay, rules);
            named = named == null ? days : named.intersect(days);
        }
        return named == null ? all : named;
    }

    /** What is told as past lies before the publication, unless the words name only later days. */
    private DaySet told(Words words, DaySet named, LocalDate publicationDay) {
        DaySet told = words.past() ? DaySet.range(all.first(), publicationDay) : all;
        return named.intersects(told) ? told.intersect(named) : named;
    }
}
