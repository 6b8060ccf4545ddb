package briefbook.render;

import briefbook.model.Event;
import briefbook.model.EventRef;
import briefbook.model.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the page of each event: why this day, who, and every sentence that speaks of it. */
final class EventPages implements PageType {
    /** Articles shown before the rest is folded. */
    private static final int SHOWN = 20;

    /** Reasons for a day shown before the rest is folded. */
    private static final int REASONS = 6;

    /** How many events away the events before and after are looked for. */
    private static final int FAR = 500;

    /**
     * What the template shows.
     *
     * @param name the event
     * @param kind its class in words
     * @param status its status in words
     * @param line its row, for the day and its mark
     * @param why the heading of the reasons for the day
     * @param reasons why this day
     * @param evidence the dated sentences behind the reasons
     * @param participants who takes part
     * @param place where; empty when no text says
     * @param whole what it is a part of
     * @param parts what is a part of it
     * @param facts what each source says
     * @param sources who says that it is so
     * @param tellings its sentences, by article
     * @param merges why mentions were taken for one event
     * @param before the nearest earlier events with a participant in common
     * @param after the nearest later ones
     */
    record View(
            Told name,
            String kind,
            String status,
            EventLine line,
            String why,
            Listed<Told> reasons,
            Listed<Telling> evidence,
            List<Anchor> participants,
            String place,
            List<EventLine> whole,
            Listed<EventLine> parts,
            FactGroups facts,
            Listed<Telling> sources,
            Listed<Telling> tellings,
            Listed<Told> merges,
            List<EventLine> before,
            List<EventLine> after) {
        public boolean hasContext() {
            return !(whole.isEmpty() && parts.isNone() && before.isEmpty() && after.isEmpty());
        }
    }

    @Override
    public Stream<Page> pages(Site site) {
        return site.corpus().events().parallelStream()
                .filter(e -> site.index().hasPage(e))
                .flatMap(e -> pages(site, e).stream());
    }

    private static List<Page> pages(Site site, Event event) {
        String path = Paths.event(event.id());
        Words words = site.words();
        Rows rows = site.rows(path);
        EventLine line = rows.eventLine(event);
        List<Telling> evidence = evidence(site, rows, event);
        List<Telling> sources = FactGroups.sources(site, rows, event);
        List<Telling> tellings = tellings(site, rows, event);
        Told name = rows.name(event);
        List<Told> reasons = told(words, event.days().reasons());
        List<Told> merges = told(words, event.reasons());
        List<EventLine> parts =
                site.index().partsOf(event).stream().map(rows::eventLine).toList();
        FactGroups facts = FactGroups.of(site, rows, event);
        MorePages more = new MorePages(
                site,
                path,
                name.text(),
                Stream.of(reasons, evidence, sources, tellings, parts, merges, List.of(facts))
                        .mapToInt(Weight::of)
                        .sum());
        View view = new View(
                name,
                words.text("class", event.cls()),
                words.text("status", event.status()),
                line,
                line.when().isKnown() ? words.text("event.why", line.when().text()) : words.text("event.why-none"),
                more.list("days", "plain", "event.reasons", conclusionShown(reasons), REASONS, "more.fold", 6_000),
                more.list("evidence", "tellings", "event.evidence", evidence, 24_000),
                event.participants().stream().map(rows::participant).toList(),
                Optional.ofNullable(event.place()).map(words.phrases()::name).orElse(""),
                Optional.ofNullable(event.partOf()).flatMap(site.index()::event).stream()
                        .map(rows::eventLine)
                        .toList(),
                more.list("parts", "events", "event.parts", parts, 6_000),
                facts.fitting(site, rows, event, more),
                more.list("sources", "tellings", "event.sources", sources, FactGroups.VOICES, "event.more", 12_000),
                more.list("tellings", "tellings", "event.tellings", tellings, SHOWN, "event.more", 28_000),
                more.list("merges", "plain", "event.merges", merges, 6_000),
                neighbour(site, rows, event, -1),
                neighbour(site, rows, event, 1));
        List<Page> pages = new ArrayList<>(more.pages());
        pages.add(site.page(path, "event", name.text(), view));
        return pages;
    }

    private static List<Told> told(Words words, List<String> reasons) {
        return reasons.stream().map(words.phrases()::told).toList();
    }

    /** The last reason says what follows from the others: it must not be folded away below hundreds of them. */
    private static List<Told> conclusionShown(List<Told> reasons) {
        if (reasons.size() <= REASONS) {
            return reasons;
        }
        List<Told> sorted = new ArrayList<>(reasons);
        sorted.add(REASONS - 1, sorted.remove(sorted.size() - 1));
        return sorted;
    }

    private static List<Telling> evidence(Site site, Rows rows, Event event) {
        Set<List<Object>> seen = new HashSet<>();
        return event.mentions().stream()
                .filter(m -> !m.mention().dates().isEmpty()
                        && seen.add(List.of(
                                site.index().voice(m.article()), m.mention().quote())))
                .map(m -> new Telling(rows.articleLine(m.article()), List.of(rows.datedQuote(m)), ""))
                .toList();
    }

    private static List<Telling> tellings(Site site, Rows rows, Event event) {
        return Telling.cut(site.index().byVoice(event.mentions(), EventRef::article).stream()
                .map(said -> new Telling(
                        rows.articleLine(said.get(0).article()),
                        rows.quotes(said),
                        rows.inCopies(said.stream().map(EventRef::article).toList())))
                .toList());
    }

    /** Returns the next event in a direction that is dated and shares a participant, if there is one. */
    private static List<EventLine> neighbour(Site site, Rows rows, Event event, int step) {
        List<Event> all = site.index().eventsByDay();
        Set<String> names = participants(event);
        if (CorpusIndex.day(event).isEmpty()) {
            return List.of();
        }
        int at = site.index().position(event);
        int end = Math.max(-1, Math.min(all.size(), at + step * FAR));
        for (int i = at + step; i != end; i += step) {
            Event other = all.get(i);
            if (CorpusIndex.day(other).isPresent()
                    && participants(other).stream().anyMatch(names::contains)) {
                return List.of(rows.eventLine(other));
            }
        }
        return List.of();
    }

    private static Set<String> participants(Event event) {
        return event.participants().stream().map(p -> p.kind() + " " + p.id()).collect(Collectors.toUnmodifiableSet());
    }
}
