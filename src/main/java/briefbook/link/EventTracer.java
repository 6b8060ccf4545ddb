package briefbook.link;

import briefbook.link.Cluster.Member;
import briefbook.model.Annotated;
import briefbook.model.Event;
import briefbook.model.EventTrace;
import briefbook.model.EventTrace.Apart;
import briefbook.model.EventTrace.Part;
import briefbook.model.Fixes;
import briefbook.text.DaySet;
import briefbook.text.Edtf;
import briefbook.text.LongDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Links articles and tells how one of their events came to be. A pure function. */
public final class EventTracer {
    /** Other events told of. */
    private static final int MOST = 12;

    private final EventLinks links;
    private final Map<String, Cluster> clusters;

    private EventTracer(EventLinks links) {
        this.links = links;
        this.clusters = links.byId();
    }

    /** Returns how an event came to be; nothing when no event has the id. */
    public static Optional<EventTrace> trace(List<Annotated> found, Fixes fixes, String id) {
        CuratedPeople curated = CuratedPeople.of(found, fixes.people());
        Voices voices = new Voices(CopyFinder.of(curated.articles()));
        EventTracer tracer =
                new EventTracer(EventLinker.link(curated.articles(), curated.links(), voices, fixes.events()));
        return tracer.links.events().stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .map(tracer::trace);
    }

    private EventTrace trace(Event event) {
        Cluster cluster = clusters.get(event.id());
        if (cluster == null) {
            return new EventTrace(event, whole(event), List.of());
        }
        List<Part> parts = cluster.members().stream()
                .sorted(Comparator.comparingInt((Member m) -> m.report().article())
                        .thenComparingInt(m -> m.report().mentions().get(0)))
                .map(m -> new Part(
                        m.report().article(),
                        m.report().events(),
                        words(links.net().days(m.report())),
                        m.strength(),
                        m.weight(),
                        m.clue()))
                .toList();
        return new EventTrace(event, parts, apart(event, cluster));
    }

    /** Returns what articles say of an event that is made up of others. */
    private List<Part> whole(Event event) {
        return event.mentions().stream()
                .map(m -> new Part(
                        m.article(),
                        List.of(m.mention()),
                        words(Edtf.parse(String.valueOf(event.days().edtf())).orElse(DaySet.EMPTY)),
                        m.strength(),
                        Double.POSITIVE_INFINITY,
                        ""))
                .toList();
    }

    private String words(DaySet days) {
        return links.net().isBounded(days) ? LongDay.of(days) : "any day";
    }

    private List<Apart> apart(Event event, Cluster cluster) {
        Set<String> keys = keys(cluster);
        List<Apart> apart = new ArrayList<>();
        for (Event other : links.events()) {
            Cluster its = clusters.get(other.id());
            if (its != null && !other.id().equals(event.id()) && apart.size() < MOST) {
                if (keys(its).stream().anyMatch(keys::contains)) {
                    apart.add(new Apart(other.id(), other.name(), reason(cluster, its)));
                }
            }
        }
        return apart;
    }

    private static Set<String> keys(Cluster cluster) {
        Set<String> keys = new HashSet<>();
        cluster.profiles().forEach(p -> keys.addAll(Blocks.keys(p)));
        return keys;
    }

    private String reason(Cluster a, Cluster b) {
        for (Veto veto : Veto.values()) {
            for (Profile one : a.profiles()) {
                for (Profile other : b.profiles()) {
                    if (veto.forbids(one, other)) {
                        return veto.words();
                    }
                }
            }
        }
        if (a.reports().stream().anyMatch(r -> b.holdsArticle(r.article()))) {
            return "one article tells of both as of two";
        }
        return links.net().days(a).intersects(links.net().days(b))
                ? "nothing proves that both are one: the days, or who and where, leave too much open"
                : "on other days";
    }
}
