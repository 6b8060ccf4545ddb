package briefbook.render;

import briefbook.model.Event;
import briefbook.model.EventRef;
import briefbook.model.Link;
import briefbook.model.LinkKind;
import briefbook.model.LinkReason;
import briefbook.model.Strength;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the other articles of the collection have to do with one.
 *
 * @param events for each event that others tell too, their sentences
 * @param copies copies of the article
 * @param similar reports that are alike, without a proven event
 * @param people articles that name the same people
 */
record Others(List<SharedEvent> events, List<Related> copies, List<Related> similar, List<Related> people) {
    /** An event and what others say of it. */
    record SharedEvent(EventLine event, List<Telling> tellings) {}

    /**
     * What one other article says.
     *
     * @param article the other article
     * @param quotes its sentences
     * @param reason why both mean the same event
     * @param strength certain or likely, in words
     */
    record Telling(ArticleLine article, List<QuoteLine> quotes, String reason, String strength) {}

    /** Another article and why it is listed. */
    record Related(ArticleLine article, String reason) {}

    public boolean isNone() {
        return events.isEmpty() && copies.isEmpty() && similar.isEmpty() && people.isEmpty();
    }

    /** Collects them for article {@code number}. */
    static Others of(Site site, Rows rows, int number) {
        List<SharedEvent> shared = new ArrayList<>();
        for (Event event : mainFirst(site.index().eventsOf(number), number)) {
            Map<Integer, List<EventRef>> others = new LinkedHashMap<>();
            event.mentions().stream()
                    .filter(m -> m.article() != number)
                    .forEach(m -> others.computeIfAbsent(m.article(), k -> new ArrayList<>())
                            .add(m));
            if (!others.isEmpty()) {
                shared.add(new SharedEvent(
                        rows.eventLine(event),
                        others.entrySet().stream()
                                .map(e -> telling(site, rows, number, event, e.getKey(), e.getValue()))
                                .toList()));
            }
        }
        return new Others(
                List.copyOf(shared),
                related(site, rows, number, LinkKind.COPY),
                related(site, rows, number, LinkKind.SIMILAR),
                related(site, rows, number, LinkKind.PEOPLE));
    }

    private static List<Event> mainFirst(List<Event> events, int number) {
        return events.stream()
                .sorted(Comparator.comparing(e -> Prominence.of(e, number)))
                .toList();
    }

    private static Telling telling(Site site, Rows rows, int number, Event event, int other, List<EventRef> refs) {
        List<LinkReason> reasons = site.index().linksOf(number).stream()
                .filter(l -> l.a() + l.b() - number == other)
                .flatMap(l -> l.reasons().stream())
                .filter(r -> r.kind() == LinkKind.EVENT && r.id().equals(event.id()))
                .toList();
        boolean likely = reasons.isEmpty()
                ? event.mentions().stream()
                        .filter(m -> m.article() == number || m.article() == other)
                        .anyMatch(m -> m.strength() == Strength.LIKELY)
                : reasons.get(0).strength() == Strength.LIKELY;
        return new Telling(
                rows.articleLine(other),
                refs.stream().map(rows::quote).toList(),
                reasons.isEmpty() ? "" : reasons.get(0).text(),
                site.words().text("strength", likely ? Strength.LIKELY : Strength.CERTAIN));
    }

    /** Returns the articles linked for this kind of reason; people's links are left out where an event links too. */
    private static List<Related> related(Site site, Rows rows, int number, LinkKind kind) {
        List<Related> found = new ArrayList<>();
        for (Link link : site.index().linksOf(number)) {
            boolean event = link.reasons().stream().anyMatch(r -> r.kind() == LinkKind.EVENT);
            if (kind == LinkKind.PEOPLE && event) {
                continue;
            }
            link.reasons().stream()
                    .filter(r -> r.kind() == kind)
                    .findFirst()
                    .ifPresent(r -> found.add(new Related(rows.articleLine(link.a() + link.b() - number), r.text())));
        }
        return List.copyOf(found);
    }
}
