package briefbook.render;

import briefbook.model.Event;
import briefbook.model.EventRef;
import briefbook.model.Page;
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
     * @param more the remaining ones
     * @param moreLabel how many articles remain
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
            List<Told> reasons,
            List<Evidence> evidence,
            List<Anchor> participants,
            String place,
            List<EventLine> whole,
            List<EventLine> parts,
            FactGroups facts,
            List<FactGroups.Cell> sources,
            List<Telling> tellings,
            List<Telling> more,
            String moreLabel,
            List<Told> merges,
            List<EventLine> before,
            List<EventLine> after) {
        public boolean hasContext() {
            return !(whole.isEmpty() && parts.isEmpty() && before.isEmpty() && after.isEmpty());
        }
    }

    /** A dated sentence and its article. */
    record Evidence(ArticleLine article, QuoteLine quote) {}

    /** A voice, its sentences that speak of the event, and in how many copies, in words. */
    record Telling(ArticleLine article, List<QuoteLine> quotes, String copies) {}

    @Override
    public Stream<Page> pages(Site site) {
        return site.corpus().events().parallelStream()
                .filter(e -> site.index().hasPage(e))
                .map(e -> page(site, e));
    }

    private static Page page(Site site, Event event) {
        String path = Paths.event(event.id());
        Words words = site.words();
        Rows rows = site.rows(path);
        EventLine line = rows.eventLine(event);
        List<Telling> tellings = tellings(site, rows, event);
        int shown = Math.min(SHOWN, tellings.size());
        Told name = rows.name(event);
        View view = new View(
                name,
                words.text("class", event.cls()),
                words.text("status", event.status()),
                line,
                line.when().isKnown() ? words.text("event.why", line.when().text()) : words.text("event.why-none"),
                told(words, event.days().reasons()),
                evidence(site, rows, event),
                event.participants().stream().map(rows::participant).toList(),
                Optional.ofNullable(event.place()).map(words.phrases()::name).orElse(""),
                Optional.ofNullable(event.partOf()).flatMap(site.index()::event).stream()
                        .map(rows::eventLine)
                        .toList(),
                site.index().partsOf(event).stream().map(rows::eventLine).toList(),
                FactGroups.of(site, rows, event),
                FactGroups.sources(site, rows, event),
                tellings.subList(0, shown),
                tellings.subList(shown, tellings.size()),
                words.text("event.more", tellings.size() - shown),
                told(words, event.reasons()),
                neighbour(site, rows, event, -1),
                neighbour(site, rows, event, 1));
        return site.page(path, "event", name.text(), view);
    }

    private static List<Told> told(Words words, List<String> reasons) {
        return reasons.stream().map(words.phrases()::told).toList();
    }

    private static List<Evidence> evidence(Site site, Rows rows, Event event) {
        Set<List<Object>> seen = new HashSet<>();
        return event.mentions().stream()
                .filter(m -> !m.mention().dates().isEmpty()
                        && seen.add(List.of(
                                site.index().voice(m.article()), m.mention().quote())))
                .map(m -> new Evidence(rows.articleLine(m.article()), rows.datedQuote(m)))
                .toList();
    }

    private static List<Telling> tellings(Site site, Rows rows, Event event) {
        return site.index().byVoice(event.mentions(), EventRef::article).stream()
                .map(said -> new Telling(
                        rows.articleLine(said.get(0).article()),
                        rows.quotes(said),
                        rows.inCopies(said.stream().map(EventRef::article).toList())))
                .toList();
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
