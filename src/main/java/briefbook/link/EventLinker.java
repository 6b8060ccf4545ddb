package briefbook.link;

import briefbook.model.Annotated;
import briefbook.model.DateMention;
import briefbook.model.DayRule;
import briefbook.model.Days;
import briefbook.model.Event;
import briefbook.model.EventFix;
import briefbook.model.EventFrame;
import briefbook.model.EventMention;
import briefbook.model.EventRef;
import briefbook.model.EventStatus;
import briefbook.model.Origin;
import briefbook.model.Participant;
import briefbook.model.ParticipantKind;
import briefbook.model.Published;
import briefbook.text.DaySet;
import briefbook.text.Edtf;
import briefbook.text.Slug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Joins the mentions of all articles into events, with the days that follow from all of them together.
 *
 * <p>Deterministic, and the same for any order of the articles.
 */
final class EventLinker {
    /** How far around the stated days undated articles and events are looked for: over a year more than can be proven. */
    private static final int MARGIN_DAYS = 800;

    /** A publication range of more days than this helps nobody: the article stays undated. */
    private static final int USEFUL = 31;

    private final List<Annotated> articles;
    private final Voices voices;
    private final DayNet net;
    private final DayReasons reasons;
    private final FixedEvents fixed;
    private final List<Cluster> clusters;

    private EventLinker(
            List<Annotated> articles, PeopleLinks people, Voices voices, List<EventFix> fixes, Clusters.Rules rules) {
        this.articles = articles;
        this.voices = voices;
        DaySet all = considered(articles);
        List<DaySet> publication = IntStream.range(0, articles.size())
                .mapToObj(i -> publication(articles.get(voices.writer(i)), all))
                .toList();
        this.net = new DayNet(all, publication);
        this.reasons = new DayReasons(articles, net, voices);
        List<Cluster> found = Clusters.of(Reports.of(articles, people, publication), net, voices, rules).stream()
                .filter(EventLinker::isTold)
                .toList();
        this.fixed = new FixedEvents(articles, net, found, fixes.isEmpty() ? Map.of() : names(found));
        if (!fixes.isEmpty()) {
            fixed.apply(fixes);
        }
        this.clusters = fixed.shown();
    }

    /** Returns the events, the event of each mention, and the publication days that follow. */
    static EventLinks link(List<Annotated> articles, PeopleLinks people, Voices voices, List<EventFix> fixes) {
        return link(articles, people, voices, fixes, Clusters.Rules.ALL);
    }

    /** Does the same with some rules switched off, to measure what each contributes. */
    static EventLinks link(
            List<Annotated> articles, PeopleLinks people, Voices voices, List<EventFix> fixes, Clusters.Rules rules) {
        return new EventLinker(articles, people, voices, fixes, rules).result();
    }

    /** Returns the events by id and by name, as they are without the owner's word. */
    private Map<String, Cluster> names(List<Cluster> found) {
        Map<String, Cluster> names = new LinkedHashMap<>();
        slugs(found).forEach((cluster, slug) -> {
            names.put(slug, cluster);
            names.putIfAbsent(EventNames.dated(plain(cluster), bounded(cluster)), cluster);
        });
        return names;
    }

    /** Returns the ids of events, by time. */
    private Map<Cluster, String> slugs(List<Cluster> found) {
        Map<Cluster, String> slugOf = new HashMap<>();
        found.forEach(c -> slugOf.put(c, EventNames.slug(plain(c), bounded(c))));
        Slug.Unique unique = new Slug.Unique();
        Map<Cluster, String> ids = new LinkedHashMap<>();
        found.stream()
                .sorted(Comparator.comparing((Cluster c) -> slugOf.getOrDefault(c, ""))
                        .thenComparing(this::fileOf))
                .forEach(c -> ids.put(c, unique.of(slugOf.getOrDefault(c, ""))));
        return ids;
    }

    private EventLinks result() {
        Map<Cluster, String> slugs = slugs(clusters);
        List<Cluster> byTime = List.copyOf(slugs.keySet());
        List<Event> events = new ArrayList<>();
        Map<Integer, Map<Integer, String>> ids = new HashMap<>();
        Map<Integer, Deduction> deduced = new HashMap<>();
        for (Cluster cluster : byTime) {
            Event event = event(cluster, slugs.getOrDefault(cluster, ""), bounded(cluster));
            events.add(event);
            for (Report report : cluster.reports()) {
                report.mentions()
                        .forEach(m -> ids.computeIfAbsent(report.article(), k -> new HashMap<>())
                                .put(m, event.id()));
                deduced(report, cluster, event.name())
                        .ifPresent(d -> deduced.merge(report.article(), d, (a, b) -> b.left() < a.left() ? b : a));
            }
        }
        Map<Integer, Published> published = new HashMap<>();
        deduced.forEach((article, d) -> published.put(article, d.published()));
        List<List<String>> byMention = new ArrayList<>();
        for (int a = 0; a < articles.size(); a++) {
            Map<Integer, String> own = ids.getOrDefault(a, Map.of());
            List<String> row = new ArrayList<>();
            for (int m = 0; m < articles.get(a).events().size(); m++) {
                row.add(own.getOrDefault(m, ""));
            }
            byMention.add(row);
        }
        events.sort(Comparator.comparing(Event::id));
        return Umbrellas.over(
                new EventLinks(events, byMention, published, byTime, reasons, net, fixed.problems()), articles);
    }

    /** An event is told when words place it in time, the article makes news of it, or one sentence names who took part. */
    private static boolean isTold(Cluster cluster) {
        return cluster.reports().stream()
                .anyMatch(r ->
                        !r.implied() && (r.isDated() || r.leads() || (r.frame() == EventFrame.PAIR && isNamed(r))));
    }

    private static boolean isTold(Report report) {
        return report.leads() || report.isDated();
    }

    static boolean isNamed(Report report) {
        return report.events().stream()
                .filter(m -> m.place() == null
                        || m.kind().frame() != EventFrame.SCENE
                        || m.quote().contains(m.place()))
                .anyMatch(m -> m.participants().stream()
                        .map(EventNames::surname)
                        .allMatch(name -> m.quote().contains(name)));
    }

    private Event event(Cluster cluster, String id, Optional<DaySet> days) {
        List<EventRef> mentions = new ArrayList<>();
        for (int r = 0; r < cluster.reports().size(); r++) {
            Report report = cluster.reports().get(r);
            for (EventMention mention : report.events()) {
                mentions.add(new EventRef(report.article(), mention, cluster.strength(r)));
            }
        }
        mentions.sort(Comparator.comparingInt(EventRef::article));
        List<String> merges = new ArrayList<>();
        List<Report> reports = voices.speakers(cluster);
        for (int i = 1; i < reports.size(); i++) {
            merges.add(reasons.shared(reports.get(0), reports.get(i), cluster, cluster.isAssumed()));
        }
        return new Event(
                id,
                fixed.of(cluster).map(EventFix::name).orElseGet(() -> EventNames.dated(plain(cluster), days)),
                fixed.of(cluster).map(EventFix::cls).orElse(cluster.kind().cls()),
                status(cluster),
                days(cluster, days),
                participants(cluster),
                place(cluster).orElse(null),
                null,
                mentions,
                fixed.of(cluster).filter(EventFix::isPinned).isPresent(),
                merges);
    }

    private Days days(Cluster cluster, Optional<DaySet> bounded) {
        List<String> why = new ArrayList<>(reasons.of(cluster));
        fixed.of(cluster)
                .filter(f -> f.first() != null)
                .ifPresent(f -> why.add("The owner of the collection sets the day."));
        if (bounded.isEmpty()) {
            return new Days(null, null, null, List.of(), null, why);
        }
        DaySet days = bounded.get();
        return new Days(
                days.first(),
                days.last(),
                days.size() == 1 ? days.first() : preferred(cluster, days).orElse(null),
                days.size() <= USEFUL ? days.days() : List.of(),
                Edtf.of(days),
                why);
    }

    /**
     * Returns the day that news mean when they leave several: the last one before the first report of what happened, the first
     * one after the last report of what is to come. It proves nothing, and pages and names do not use it.
     */
    private Optional<LocalDate> preferred(Cluster cluster, DaySet days) {
        List<LocalDate> published = cluster.reports().stream()
                .map(r -> net.publication(r.article()))
                .filter(p -> p.size() == 1)
                .map(DaySet::first)
                .sorted()
                .toList();
        boolean apart = days.ranges().size() == days.size(); // "Tuesday"; of a whole week no day is meant
        if (published.isEmpty() || !apart || days.size() > USEFUL) {
            return Optional.empty();
        }
        boolean happened = status(cluster) == EventStatus.HAPPENED;
        LocalDate first = published.get(0);
        LocalDate last = published.get(published.size() - 1);
        return happened
                ? days.days().stream().filter(d -> !d.isAfter(first)).max(Comparator.naturalOrder())
                : days.days().stream().filter(d -> !d.isBefore(last)).min(Comparator.naturalOrder());
    }

    private Optional<DaySet> bounded(Cluster cluster) {
        DaySet days = net.days(cluster);
        return cluster.fixed().isPresent() || net.isBounded(days) ? Optional.of(days) : Optional.empty();
    }

    /** Publication days, with how many days the event that gives the reason leaves alone: the fewest explain best. */
    private record Deduction(Published published, long left) {}

    private Optional<Deduction> deduced(Report report, Cluster cluster, String event) {
        DaySet days = net.publication(report.article());
        boolean unknown = articles.get(report.article()).article().published().origin() == Origin.UNKNOWN
                && voices.writer(report.article()) == report.article();
        return unknown && report.isDated() && net.isBounded(days) && days.size() <= USEFUL
                ? Optional.of(new Deduction(
                        new Published(
                                Origin.DEDUCED,
                                days.first(),
                                days.last(),
                                null,
                                reasons.publication(report, cluster, event)),
                        net.left(report, cluster)))
                : Optional.empty();
    }

    private static List<Report> sorted(Cluster cluster) {
        return cluster.reports().stream()
                .sorted(Comparator.comparingInt(Report::article)
                        .thenComparingInt(r -> r.mentions().get(0)))
                .toList();
    }

    private String fileOf(Cluster cluster) {
        Report first = sorted(cluster).get(0);
        return articles.get(first.article()).article().seed().file() + " "
                + first.mentions().get(0);
    }

    private static String plain(Cluster cluster) {
        Set<Participant> core = new LinkedHashSet<>();
        if (cluster.reports().get(0).frame() == EventFrame.ONE
                || cluster.reports().get(0).frame() == EventFrame.ONCE) {
            cluster.reports().forEach(r -> core.addAll(r.core()));
        }
        List<Participant> named = participants(cluster).stream()
                .filter(p -> core.isEmpty() || core.contains(p))
                .toList();
        return EventNames.plain(cluster.kind(), named, place(cluster));
    }

    /** The status that the newest telling article gives; without dates, a report outweighs an announcement. */
    private EventStatus status(Cluster cluster) {
        Comparator<Report> byDay = Comparator.comparing(r -> {
            DaySet published = net.publication(r.article());
            return net.isBounded(published) ? published.first() : LocalDate.MIN;
        });
        return cluster.reports().stream()
                .filter(r -> !r.implied())
                .max(Comparator.comparing((Report r) -> isTold(r) && r.status() == EventStatus.HAPPENED)
                        .thenComparing(Report::leads)
                        .thenComparing(byDay)
                        .thenComparing(r -> r.status() == EventStatus.HAPPENED)
                        .thenComparing(r -> -r.article()))
                .map(Report::status)
                .orElse(EventStatus.HAPPENED);
    }

    private static List<Participant> participants(Cluster cluster) {
        Set<Participant> all = new LinkedHashSet<>();
        cluster.reports().forEach(r -> all.addAll(r.participants()));
        return all.stream()
                .sorted(Comparator.comparing((Participant p) -> p.kind() != ParticipantKind.PERSON)
                        .thenComparing(Participant::name)
                        .thenComparing(Participant::id))
                .toList();
    }

    /**
     * The place that news of the event names goes before one that is named in passing, a town before its state, and what most
     * sentences name before what one does.
     */
    private static Optional<String> place(Cluster cluster) {
        Map<String, Integer> news = new HashMap<>();
        Map<String, Integer> passing = new HashMap<>();
        for (Report report : cluster.reports()) {
            for (EventMention mention : report.events()) {
                if (mention.place() != null) {
                    (Report.isLead(mention) ? news : passing).merge(mention.place(), 1, Integer::sum);
                }
            }
        }
        Map<String, Integer> places = news.isEmpty() ? passing : news;
        return places.keySet().stream()
                .min(Comparator.comparing((String p) -> Gazetteer.builtIn().isState(p))
                        .thenComparing(p -> -places.getOrDefault(p, 0))
                        .thenComparing(p -> p));
    }

    private static DaySet publication(Annotated article, DaySet all) {
        LocalDate stated = article.article().published().best();
        return stated == null ? all : DaySet.of(stated);
    }

    /** The days from some time before the first to some time after the last day that some article states. */
    private static DaySet considered(List<Annotated> articles) {
        List<LocalDate> stated = new ArrayList<>();
        for (Annotated each : articles) {
            Optional.ofNullable(each.article().published().best()).ifPresent(stated::add);
            each.events().stream()
                    .flatMap(e -> e.dates().stream())
                    .map(DateMention::rule)
                    .filter(Objects::nonNull)
                    .forEach(r -> {
                        if (r instanceof DayRule.Fixed fixed) {
                            stated.add(fixed.first());
                            stated.add(fixed.last());
                        }
                    });
        }
        LocalDate first = stated.stream().min(Comparator.naturalOrder()).orElse(LocalDate.of(2000, 1, 1));
        LocalDate last = stated.stream().max(Comparator.naturalOrder()).orElse(first);
        return DaySet.range(first.minusDays(MARGIN_DAYS), last.plusDays(MARGIN_DAYS));
    }
}
