package briefbook.render;

import briefbook.model.Event;
import briefbook.model.EventRef;
import briefbook.model.Link;
import briefbook.model.LinkKind;
import briefbook.model.LinkReason;
import briefbook.model.Person;
import briefbook.model.Strength;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the other articles of the collection have to do with one.
 *
 * @param events for each event that others tell too, their sentences
 * @param similar reports that are alike, without a proven event
 * @param people articles that name the same people
 */
record Others(List<SharedEvent> events, List<Related> similar, List<Related> people) {
    /** Articles shown for each event; the event's page has all. */
    private static final int TELLINGS = 12;

    /** The same in a large collection, where each article has many others. */
    private static final int TELLINGS_OF_MANY = 6;

    /** What the tellings of one page may weigh; those beyond are left to the pages of the events. */
    private static final int WEIGHT = 45_000;

    /** Articles shown in each list of links; the pages of the people have all. */
    private static final int RELATED = 10;

    private static final int RELATED_OF_MANY = 4;

    /** An event, what others say of it, and how many more do, in words; empty when all are shown. */
    record SharedEvent(EventLine event, List<Telling> tellings, String more) {}

    /**
     * What one other article says.
     *
     * @param article the other article
     * @param quotes its sentences
     * @param copies in how many copies they stand too, in words; empty when in none
     * @param reason why both mean the same event
     * @param strength certain or likely, in words
     */
    record Telling(ArticleLine article, List<QuoteLine> quotes, String copies, Told reason, String strength) {}

    /** Another article and why it is listed. */
    record Related(ArticleLine article, Told reason) {}

    /** The sentences of one voice, and what links it; nothing when an event has very many reports. */
    private record Said(List<EventRef> refs, Optional<LinkReason> reason) {}

    public boolean isNone() {
        return events.isEmpty() && similar.isEmpty() && people.isEmpty();
    }

    /** Collects them for article {@code number}; what a copy has to do with others, its original has. */
    static Others of(Site site, Rows rows, int number) {
        List<SharedEvent> shared = new ArrayList<>();
        int room = WEIGHT;
        Map<Integer, Link> links = new HashMap<>();
        int voice = site.index().voice(number);
        site.index().linksOf(voice).forEach(l -> links.put(l.a() + l.b() - voice, l));
        for (Event event : mainFirst(site.index().eventsOf(number), number)) {
            List<Said> others = site.index().byVoice(event.mentions(), EventRef::article).stream()
                    .filter(said -> site.index().voice(said.get(0).article()) != voice)
                    .map(said -> new Said(
                            said,
                            reason(
                                    event,
                                    links.get(site.index().voice(said.get(0).article())))))
                    .sorted(Comparator.comparing(said -> said.reason().isEmpty()))
                    .toList();
            if (!others.isEmpty()) {
                List<Telling> all = others.stream()
                        .limit(site.index().isLarge() ? TELLINGS_OF_MANY : TELLINGS)
                        .map(said -> telling(site, rows, said))
                        .toList();
                List<Telling> tellings = room <= 0 ? List.of() : Weight.fitting(all, Weight::of, room);
                room -= Weight.of(tellings);
                int more = others.size() - tellings.size();
                shared.add(new SharedEvent(
                        rows.eventLine(event),
                        tellings,
                        more == 0 ? "" : site.words().text("briefing.more", more)));
            }
        }
        return new Others(
                List.copyOf(shared),
                related(site, rows, voice, LinkKind.SIMILAR),
                related(site, rows, voice, LinkKind.PEOPLE));
    }

    private static List<Event> mainFirst(List<Event> events, int number) {
        return events.stream()
                .sorted(Comparator.comparing(e -> Prominence.of(e, number)))
                .toList();
    }

    /** Returns what a link says of an event; those that it says nothing of come last, and only where an event has very many. */
    private static Optional<LinkReason> reason(Event event, @Nullable Link link) {
        return Stream.ofNullable(link)
                .flatMap(l -> l.reasons().stream())
                .filter(r -> r.kind() == LinkKind.EVENT && r.id().equals(event.id()))
                .findFirst();
    }

    /** The link says how sure it is; without one, the mentions of the other article do. */
    private static Telling telling(Site site, Rows rows, Said said) {
        List<EventRef> refs = said.refs();
        Optional<LinkReason> reason = said.reason();
        boolean likely = reason.map(r -> r.strength() == Strength.LIKELY)
                .orElseGet(() -> refs.stream().allMatch(m -> m.strength() == Strength.LIKELY));
        return new Telling(
                rows.articleLine(refs.get(0).article()),
                rows.quotes(refs).stream().map(QuoteLine::withoutCertainty).toList(),
                rows.inCopies(refs.stream().map(EventRef::article).toList()),
                site.words().phrases().told(reason.map(LinkReason::text).orElse("")),
                site.words().text("strength", likely ? Strength.LIKELY : Strength.CERTAIN));
    }

    /** Returns the articles linked for this kind of reason, most reasons first; an event's link makes one by people needless. */
    private static List<Related> related(Site site, Rows rows, int number, LinkKind kind) {
        return site.index().linksOf(number).stream()
                .filter(l -> kind != LinkKind.PEOPLE || l.reasons().stream().noneMatch(r -> r.kind() == LinkKind.EVENT))
                .map(l -> Map.entry(l, reasons(l, kind)))
                .filter(e -> !e.getValue().isEmpty())
                .sorted(Comparator.comparing(
                        (Map.Entry<Link, List<String>> e) -> -e.getValue().size()))
                .limit(site.index().isLarge() ? RELATED_OF_MANY : RELATED)
                .map(e -> new Related(
                        rows.articleLine(e.getKey().a() + e.getKey().b() - number), reason(site, e.getKey(), kind)))
                .toList();
    }

    /** People are told by their names alone, as the heading says what links them; other reasons are sentences. */
    private static Told reason(Site site, Link link, LinkKind kind) {
        if (kind != LinkKind.PEOPLE) {
            return site.words().phrases().told(String.join(" ", reasons(link, kind)));
        }
        String names = link.reasons().stream()
                .filter(r -> r.kind() == kind)
                .flatMap(r -> site.index().person(r.id()).stream())
                .map(Person::name)
                .collect(Collectors.joining(", "));
        return new Told(names, null);
    }

    private static List<String> reasons(Link link, LinkKind kind) {
        return link.reasons().stream()
                .filter(r -> r.kind() == kind)
                .map(LinkReason::text)
                .toList();
    }
}
