package briefbook.link;

import briefbook.link.Cluster.Member;
import briefbook.model.Annotated;
import briefbook.model.EventFix;
import briefbook.model.MentionPin;
import briefbook.model.Problem;
import briefbook.model.Severity;
import briefbook.model.Strength;
import briefbook.text.DaySet;
import briefbook.text.EditDistance;
import briefbook.text.LongDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Does to events what the owner of the collection says of them, and says what could not be done.
 *
 * <p>Entries work in the order of the file. What the owner sets as the day counts, whatever the articles say; a merge that
 * leaves no day is refused. For one thread.
 */
final class FixedEvents {
    private final List<Annotated> articles;
    private final DayNet net;
    private final List<Cluster> clusters;
    private final Map<String, Cluster> byName = new LinkedHashMap<>();
    private final Map<Cluster, EventFix> said = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * Prepares.
     *
     * @param names ids and names of the events as they are without the owner's word
     */
    FixedEvents(List<Annotated> articles, DayNet net, List<Cluster> clusters, Map<String, Cluster> names) {
        this.articles = articles;
        this.net = net;
        this.clusters = new ArrayList<>(clusters);
        this.byName.putAll(names);
    }

    /** Does what all entries say, and narrows the days down again. */
    void apply(List<EventFix> fixes) {
        for (EventFix fix : fixes) {
            Optional<Cluster> about = named(fix.event());
            if (about.isEmpty()) {
                warn(
                        fix,
                        "no event has this id or name, and no sentence of just one event these words",
                        EditDistance.nearest(fix.event(), List.copyOf(byName.keySet()))
                                .map(near -> "did you mean “" + near + "”?")
                                .orElse("copy the id from the address of the event's page"));
                continue;
            }
            apply(fix, about.get());
        }
        net.reset();
        new Settling(net).settle(clusters);
    }

    private void apply(EventFix fix, Cluster cluster) {
        EventFix before = said.putIfAbsent(cluster, fix);
        if (before != null) {
            warn(
                    fix,
                    "another entry is about the same event: " + before.spot().place(),
                    "write one entry; the first counts");
            return;
        }
        if (fix.first() != null) {
            DaySet days = DaySet.range(fix.first(), Objects.requireNonNull(fix.last()));
            DaySet hard = net.days(cluster);
            if (net.isBounded(hard) && !hard.intersects(days)) {
                warn(fix, "day: the articles leave only " + LongDay.of(hard), "check the day; yours is shown");
            }
            cluster.fix(days);
        }
        fix.separates().forEach(pin -> separate(fix, cluster, pin));
        fix.merges().forEach(pin -> merge(fix, cluster, pin));
    }

    private void merge(EventFix fix, Cluster cluster, MentionPin pin) {
        Optional<Cluster> other = at(fix, pin);
        if (other.isEmpty() || other.get().equals(cluster)) {
            return;
        }
        boolean set = cluster.fixed().isPresent(); // then the owner knows better than the articles
        if (!set && !net.days(cluster).intersects(net.days(other.get()))) {
            warn(
                    fix,
                    "merge “" + pin.quote() + "”: the days of both exclude each other: " + LongDay.of(net.days(cluster))
                            + ", and " + LongDay.of(net.days(other.get())),
                    "set the day of the event too, or take the entry out; nothing was merged");
            return;
        }
        for (Report report : other.get().reports()) {
            cluster.add(new Member(report, Strength.CERTAIN, Double.MAX_VALUE, "set by the owner"), report.profile());
        }
        clusters.remove(other.get());
    }

    private void separate(EventFix fix, Cluster cluster, MentionPin pin) {
        Optional<Cluster> where = at(fix, pin);
        if (where.isEmpty()) {
            return;
        }
        if (!where.get().equals(cluster) || cluster.size() == 1) {
            warn(fix, "separate “" + pin.quote() + "”: it is another event already", "take the entry out");
            return;
        }
        cluster.reports().stream()
                .filter(r -> tells(r, pin))
                .findFirst()
                .ifPresent(r -> clusters.add(new Cluster(cluster.remove(r), r.profile())));
    }

    private Optional<Cluster> at(EventFix fix, MentionPin pin) {
        List<Cluster> found = clusters.stream()
                .filter(c -> c.reports().stream().anyMatch(r -> tells(r, pin)))
                .toList();
        if (found.isEmpty()) {
            boolean article = articles.stream().anyMatch(a -> PinnedMentions.names(a, pin.article()));
            warn(
                    fix,
                    "“" + pin.quote() + "” in “" + pin.article() + "”: "
                            + (article ? "no sentence of an event has these words" : "no article has this name"),
                    article ? "copy them from a sentence of the event's page" : "write the name of the file");
        }
        return found.stream().findFirst();
    }

    private boolean tells(Report report, MentionPin pin) {
        return PinnedMentions.names(articles.get(report.article()), pin.article())
                && report.events().stream().anyMatch(e -> e.quote().contains(pin.quote()));
    }

    private Optional<Cluster> named(String event) {
        Cluster known = byName.get(event);
        if (known != null) {
            return Optional.of(known);
        }
        List<Cluster> quoted = clusters.stream()
                .filter(c -> c.reports().stream()
                        .anyMatch(
                                r -> r.events().stream().anyMatch(e -> e.quote().contains(event))))
                .toList();
        return quoted.size() == 1 ? Optional.of(quoted.get(0)) : Optional.empty();
    }

    /** Returns the events that are shown. */
    List<Cluster> shown() {
        return clusters.stream()
                .filter(c -> of(c).filter(EventFix::isHidden).isEmpty())
                .toList();
    }

    /** Returns what the owner says of an event. */
    Optional<EventFix> of(Cluster cluster) {
        return Optional.ofNullable(said.get(cluster));
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private void warn(EventFix fix, String what, String hint) {
        problems.add(new Problem(Severity.WARNING, fix.spot().place(), "events “" + fix.event() + "”: " + what, hint));
    }
}
