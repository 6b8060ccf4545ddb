package briefbook.render;

import briefbook.model.Article;
import briefbook.model.Event;
import briefbook.model.EventRef;
import briefbook.model.Origin;
import briefbook.model.Person;
import briefbook.model.PersonKind;
import briefbook.model.PersonRef;
import briefbook.model.PersonRole;
import briefbook.model.Spot;
import briefbook.model.Statement;
import briefbook.model.Strength;
import briefbook.model.UnclearName;
import briefbook.model.UnsurePair;
import briefbook.render.ProofSheet.Item;
import briefbook.render.ProofSheet.Row;
import briefbook.render.ProofSheet.Section;
import briefbook.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts together the proof sheet of a person. For one thread. */
final class PersonSheet {
    /** Sentences shown that name the person and say nothing that stands above. */
    private static final int SHOWN = 40;

    private final SheetQuotes quotes;
    private final Site site;
    private final Words words;
    private final Person person;
    private final DayWords days;
    private final List<Event> events;

    PersonSheet(SheetQuotes quotes, Person person) {
        this.quotes = quotes;
        this.site = quotes.site();
        this.words = site.words();
        this.person = person;
        this.days = new DayWords(words);
        this.events = site.index().eventsOf(person);
    }

    List<Row> summary() {
        List<Row> rows = new ArrayList<>();
        Row.add(
                rows,
                words,
                "brief.is",
                person.roles().isEmpty() ? "" : person.roles().get(0).text());
        Row.add(
                rows,
                words,
                "brief.forms",
                person.aliases().stream()
                        .map(a -> a.text() + " (" + a.count() + ")")
                        .collect(Collectors.joining(", ")));
        int named = site.index().articleCount(person);
        Row.add(rows, words, "brief.named", named == 0 ? "" : words.text("brief.voices", named));
        int signed = site.index().signedBy(person).size();
        Row.add(rows, words, "person.signed", signed == 0 ? "" : words.text("count.articles", signed));
        Row.add(rows, words, "brief.id", person.id());
        return rows;
    }

    /** The order matters: a sentence is quoted where it is needed first. */
    List<Section> sections() {
        List<Section> sections = new ArrayList<>(List.of(
                section("roles", roles()),
                section("said", said()),
                section("events", events()),
                section("differ", differ())));
        sections.add(section("take", assumed()));
        sections.add(section("unknown-person", unknown()));
        List<Item> rest = rest();
        if (!rest.isEmpty()) {
            sections.add(section("named-in", rest));
        }
        return sections;
    }

    private Section section(String key, List<Item> items) {
        return Section.of(words, key, List.of(), items);
    }

    private List<Item> roles() {
        return person.roles().stream().map(this::role).toList();
    }

    private Item role(PersonRole role) {
        PersonRef evidence = role.evidence();
        return evidence == null
                ? quotes.item(role.text(), words.text("origin.curated"), List.of(), List.of())
                : quotes.item(role.text(), "", List.of(), List.of(quote(evidence)));
    }

    private SheetQuotes.Quote quote(PersonRef ref) {
        Spot name = new Spot(
                ref.mention().spot().in(),
                ref.mention().nameStart(),
                ref.mention().spot().end());
        return quotes.of(ref.article(), name.in(), ref.quote(), marks(ref.article(), ref.quote(), name), "");
    }

    /** Returns where in a quote a stretch of its article is; nothing when it cannot be told. */
    private List<Span> marks(int article, String quote, Spot spot) {
        Article told = site.index().entry(article).article();
        int at = Parts.text(told, spot.in()).lastIndexOf(quote, spot.start());
        return at < 0 || spot.end() - at > quote.length()
                ? List.of()
                : List.of(new Span(spot.start() - at, spot.end() - at));
    }

    /** Statements, newest first; the same words of several sources are one. */
    private List<Item> said() {
        return PersonStatements.same(site, person).stream()
                .map(all -> quotes.item(
                        days.of(site.index()
                                        .entry(all.get(0).article())
                                        .article()
                                        .published())
                                .text(),
                        words.text("statement", all.get(0).mention().status()),
                        copies(all),
                        site.index().byVoice(all, Statement::article).stream()
                                .map(said -> quote(said.get(0)))
                                .toList()))
                .toList();
    }

    private List<String> copies(List<Statement> same) {
        String copies =
                site.rows("").inCopies(same.stream().map(Statement::article).toList());
        return copies.isEmpty() ? List.of() : List.of(copies);
    }

    private SheetQuotes.Quote quote(Statement said) {
        Spot spot = said.mention().spot();
        return quotes.of(said.article(), spot.in(), said.quote(), marks(said.article(), said.quote(), spot), "");
    }

    private List<Item> events() {
        return events.stream()
                .map(e -> quotes.item(
                        quotes.name(e),
                        words.text("status", e.status()),
                        quotes.told(e.days().reasons()),
                        site.index().byVoice(e.mentions(), EventRef::article).stream()
                                .map(said -> quotes.of(first(said)))
                                .toList()))
                .toList();
    }

    /** A sentence of the text says more than a headline. */
    private static EventRef first(List<EventRef> said) {
        return said.stream()
                .filter(m -> m.article() == said.get(0).article()
                        && !m.mention().spot().in().equals("title"))
                .findFirst()
                .orElse(said.get(0));
    }

    private List<Item> differ() {
        return events.stream()
                .flatMap(e -> site.facts().rows(e).stream()
                        .filter(FactRow::isConflict)
                        .map(quotes::item)
                        .map(i ->
                                new Item(quotes.name(e) + ": " + i.text(), i.tag(), i.lines(), i.quotes(), i.again())))
                .toList();
    }

    private List<Item> assumed() {
        List<Item> items = new ArrayList<>();
        person.merges().forEach(m -> items.add(Item.line(quotes.told(m))));
        for (UnsurePair pair : site.corpus().unsure()) {
            if (pair.first().equals(person.id()) || pair.second().equals(person.id())) {
                String other = pair.first().equals(person.id()) ? pair.second() : pair.first();
                items.add(Item.line(words.text(
                        "brief.maybe",
                        site.index().person(other).map(Person::name).orElse(other),
                        quotes.told(pair.reason()))));
            }
        }
        events.stream()
                .filter(e -> e.mentions().stream().anyMatch(m -> m.strength() == Strength.LIKELY))
                .forEach(e -> items.add(quotes.item(
                        words.text("brief.likely-event", quotes.name(e)), "", quotes.told(e.reasons()), List.of())));
        return items;
    }

    private List<Item> unknown() {
        List<Item> items = new ArrayList<>();
        if (person.roles().isEmpty()) {
            items.add(Item.line(words.text("brief.no-role")));
        }
        List<Event> undated = events.stream()
                .filter(e -> days.of(e.days()).extent() != When.Extent.DAY)
                .toList();
        for (Event event : undated) {
            items.add(Item.line(words.text(
                    "brief.event-day", quotes.name(event), days.of(event.days()).text())));
        }
        long unsourced = person.statements().stream()
                .filter(s ->
                        site.index().entry(s.article()).article().published().origin() == Origin.UNKNOWN)
                .count();
        if (unsourced > 0) {
            items.add(Item.line(words.text("brief.said-undated", (int) unsourced)));
        }
        for (UnclearName name : site.corpus().unclear()) {
            if (name.candidates().contains(person.id())) {
                String others = name.candidates().stream()
                        .filter(c -> !c.equals(person.id()))
                        .map(c -> site.index().person(c).map(Person::name).orElse(c))
                        .collect(Collectors.joining(", "));
                items.add(quotes.item(
                        words.text("brief.unclear", name.name(), others),
                        "",
                        List.of(),
                        name.mentions().stream().limit(3).map(this::quote).toList()));
            }
        }
        return items;
    }

    private List<Item> rest() {
        List<PersonRef> left = site
                .index()
                .byVoice(
                        person.mentions().stream()
                                .filter(m -> m.mention().kind() == PersonKind.SUBJECT)
                                .toList(),
                        PersonRef::article)
                .stream()
                .flatMap(said -> said.stream()
                        .filter(m -> m.article() == said.get(0).article()
                                && !quotes.isMade(
                                        m.article(), m.mention().spot().in()))
                        .filter(m ->
                                !quotes.holds(m.article(), m.mention().spot().in(), m.quote())))
                .toList();
        List<Item> items = new ArrayList<>();
        int shown = 0;
        for (PersonRef ref : left) {
            if (shown < SHOWN
                    && !quotes.holds(ref.article(), ref.mention().spot().in(), ref.quote())) {
                items.add(quotes.item("", "", List.of(), List.of(quote(ref))));
                shown++;
            }
        }
        long more = left.stream()
                .filter(m -> !quotes.holds(m.article(), m.mention().spot().in(), m.quote()))
                .count();
        Optional.of((int) more).filter(n -> n > 0).ifPresent(n -> items.add(Item.line(words.text("person.more", n))));
        return items;
    }
}
