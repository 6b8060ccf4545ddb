package briefbook.render;

import briefbook.model.Event;
import briefbook.model.EventMention;
import briefbook.model.EventRef;
import briefbook.model.EventStatus;
import briefbook.model.EventTrace;
import briefbook.model.EventTrace.Part;
import briefbook.model.Fact;
import briefbook.model.FactKind;
import briefbook.model.Origin;
import briefbook.model.Participant;
import briefbook.model.Strength;
import briefbook.render.ProofSheet.Item;
import briefbook.render.ProofSheet.Row;
import briefbook.render.ProofSheet.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Puts together the proof sheet of an event. For one thread. */
final class EventSheet {
    private final SheetQuotes quotes;
    private final Site site;
    private final Words words;
    private final EventTrace trace;
    private final Event event;
    private final SortedMap<Integer, String> pillars;
    private final int untried;
    private final When when;
    private final List<FactRow> facts;

    EventSheet(SheetQuotes quotes, EventTrace trace, SortedMap<Integer, String> pillars, int untried) {
        this.quotes = quotes;
        this.site = quotes.site();
        this.words = site.words();
        this.trace = trace;
        this.event = trace.event();
        this.pillars = pillars;
        this.untried = untried;
        this.when = new DayWords(words).of(event.days());
        this.facts = site.facts().rows(event);
    }

    List<Row> summary() {
        List<Integer> articles = CorpusIndex.articlesOf(event);
        int voices = site.index().voices(articles).size();
        List<Row> rows = new ArrayList<>();
        Row.add(
                rows,
                words,
                "brief.what",
                words.text("class", event.cls()) + ", " + words.text("status", event.status()));
        Row.add(rows, words, "brief.when", when.text());
        Row.add(
                rows,
                words,
                "event.who",
                event.participants().stream().map(Participant::name).collect(Collectors.joining(", ")));
        Row.add(rows, words, "event.place", Objects.requireNonNullElse(event.place(), ""));
        Row.add(
                rows,
                words,
                "brief.told",
                words.text("brief.voices", voices)
                        + (articles.size() > voices
                                ? " " + words.text("count.and-copies", articles.size() - voices)
                                : ""));
        site.index()
                .event(Objects.requireNonNullElse(event.partOf(), ""))
                .ifPresent(whole -> Row.add(rows, words, "event.whole", quotes.name(whole)));
        Row.add(rows, words, "brief.id", event.id());
        return rows;
    }

    /** The order matters: a sentence is quoted where it is needed first. */
    List<Section> sections() {
        List<Section> sections = new ArrayList<>(List.of(
                section("day", quotes.told(event.days().reasons()), dated()),
                section("differ", List.of(), rows(true)),
                section("says", List.of(), rows(false))));
        List<Item> attributed = site.index().byVoice(site.facts().sources(event), Fact::article).stream()
                .map(said -> quotes.item(
                        "", "", List.of(), said.stream().map(quotes::of).toList()))
                .toList();
        if (!attributed.isEmpty()) {
            sections.add(section("source", List.of(), attributed));
        }
        sections.add(section("assume", List.of(), assumed()));
        sections.add(section("carry", List.of(), carried()));
        sections.add(section("unknown", List.of(), unknown()));
        if (!trace.apart().isEmpty()) {
            sections.add(section(
                    "apart",
                    List.of(),
                    trace.apart().stream()
                            .map(a -> Item.line(words.text("brief.apart-one", a.name(), quotes.told(a.reason()))))
                            .toList()));
        }
        List<Item> rest = rest();
        if (!rest.isEmpty()) {
            sections.add(section("rest", List.of(), rest));
        }
        return sections;
    }

    private Section section(String key, List<String> steps, List<Item> items) {
        return Section.of(words, key, steps, items);
    }

    /** Each report: which days its words allow, and the words. Copies say the same once more. */
    private List<Item> dated() {
        List<Item> items = new ArrayList<>();
        for (Part part : trace.parts()) {
            List<EventMention> dated =
                    part.mentions().stream().filter(m -> !m.dates().isEmpty()).toList();
            if (!dated.isEmpty() && site.index().voice(part.article()) == part.article()) {
                items.add(quotes.item(
                        words.text("brief.allows", quotes.source(part.article()), part.days()),
                        part.strength() == Strength.LIKELY ? words.text("quote.likely") : "",
                        List.of(),
                        dated.stream()
                                .map(m -> quotes.of(new EventRef(part.article(), m, part.strength())))
                                .toList()));
            }
        }
        return items;
    }

    private List<Item> rows(boolean conflict) {
        return facts.stream()
                .filter(r -> r.isConflict() == conflict)
                .map(quotes::item)
                .toList();
    }

    private List<Item> assumed() {
        List<Item> items = new ArrayList<>();
        event.reasons().stream().filter(EventSheet::isAssumption).forEach(r -> items.add(Item.line(quotes.told(r))));
        List<SheetQuotes.Quote> likely = event.mentions().stream()
                .filter(m -> m.strength() == Strength.LIKELY)
                .filter(m -> site.index().voice(m.article()) == m.article() && !isMade(m))
                .map(quotes::of)
                .toList();
        if (!likely.isEmpty()) {
            items.add(quotes.item(words.text("brief.likely"), "", List.of(), likely));
        }
        return items;
    }

    /** The linker says so of each merge that rests on it. */
    private static boolean isAssumption(String reason) {
        return reason.contains(" if both mean ") || reason.contains(" if all of them mean ");
    }

    private List<Item> carried() {
        List<Item> items = new ArrayList<>();
        pillars.forEach((article, left) -> items.add(Item.line(words.text(
                "brief.without",
                quotes.source(article),
                site.index().entry(article).article().seed().place(),
                left))));
        if (untried > 0) {
            items.add(Item.line(words.text("brief.untried", untried)));
        }
        return items;
    }

    private List<Item> unknown() {
        List<String> lines = new ArrayList<>();
        if (when.extent() == When.Extent.NONE) {
            lines.add(words.text("brief.no-day"));
        } else if (when.extent() == When.Extent.RANGE) {
            lines.add(words.text("brief.no-exact-day", when.text()));
        }
        if (event.participants().isEmpty()) {
            lines.add(words.text("event.nobody"));
        }
        if (event.place() == null) {
            lines.add(words.text("brief.no-place"));
        }
        if (event.status() != EventStatus.HAPPENED) {
            lines.add(words.text("brief.status-" + event.status().name().toLowerCase(Locale.ROOT)));
        }
        List<Integer> voices = site.index().voices(CorpusIndex.articlesOf(event));
        if (voices.size() == 1) {
            lines.add(words.text("brief.one-voice", quotes.source(voices.get(0))));
        } else if (facts.stream().noneMatch(r -> r.kind() == FactKind.OUTCOME)) {
            lines.add(words.text("brief.no-outcome"));
        }
        voices.stream()
                .filter(v -> site.index().entry(v).article().published().origin() == Origin.UNKNOWN)
                .forEach(v -> lines.add(words.text("brief.undated-one", FactGroups.name(site, v))));
        return lines.stream().map(Item::line).toList();
    }

    /** Returns what is not quoted above, by voice; a title made from the first sentence says nothing new. */
    private List<Item> rest() {
        return site.index().byVoice(event.mentions(), EventRef::article).stream()
                .map(said -> said.stream()
                        .filter(m -> m.article() == said.get(0).article())
                        .filter(m -> !isMade(m))
                        .filter(m -> !quotes.holds(
                                m.article(),
                                m.mention().spot().in(),
                                m.mention().quote()))
                        .map(quotes::of)
                        .toList())
                .filter(list -> !list.isEmpty())
                .map(list -> quotes.item("", "", List.of(), list))
                .toList();
    }

    private boolean isMade(EventRef ref) {
        return quotes.isMade(ref.article(), ref.mention().spot().in());
    }
}
