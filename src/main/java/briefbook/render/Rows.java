package briefbook.render;

import briefbook.model.Article;
import briefbook.model.Completeness;
import briefbook.model.Entry;
import briefbook.model.Event;
import briefbook.model.EventMention;
import briefbook.model.EventRef;
import briefbook.model.EventStatus;
import briefbook.model.Fact;
import briefbook.model.Origin;
import briefbook.model.Participant;
import briefbook.model.ParticipantKind;
import briefbook.model.Person;
import briefbook.model.PersonMention;
import briefbook.model.PersonRef;
import briefbook.model.Quantity;
import briefbook.model.Spot;
import briefbook.model.Strength;
import briefbook.text.Edtf;
import briefbook.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the links and list rows of one page. Immutable. */
final class Rows {
    private final Site site;
    private final Words words;
    private final DayWords days;
    private final EventNames events;
    private final String root;

    Rows(Site site, String root) {
        this.site = site;
        this.words = site.words();
        this.days = new DayWords(site.words());
        this.events = new EventNames(site.words());
        this.root = root;
    }

    DayWords days() {
        return days;
    }

    Anchor article(int number) {
        Entry entry = site.index().entry(number);
        return new Anchor(
                entry.article().title().text(), root + Paths.article(entry.id()), lang(entry.article()), null);
    }

    /** Returns a link to the sentence in which a stretch of an article starts, labelled with the part of the article. */
    Anchor place(int number, Spot spot) {
        String page = root + Paths.article(site.index().entry(number).id());
        return Anchor.to(page + "#" + site.index().anchor(number, spot), partName(spot.in()));
    }

    /** Returns what a part of an article is called. */
    String partName(String in) {
        return in.startsWith("block:")
                ? words.text("part.block", Paths.anchor(in).substring(1))
                : words.text("part." + (in.startsWith("caption") ? "caption" : in));
    }

    Anchor person(Person person) {
        return new Anchor(person.name(), root + site.index().place(person), null, "p-" + person.id());
    }

    Anchor event(Event event) {
        return event(event, events.of(event));
    }

    private Anchor event(Event event, Told name) {
        return new Anchor(name.text(), root + site.index().place(event), name.lang(), "e-" + event.id());
    }

    /** Returns what an event is called. */
    Told name(Event event) {
        return events.of(event);
    }

    Anchor source(Sources.Source source) {
        return Anchor.to(root + Paths.source(source.slug()), SourcePages.name(words, source));
    }

    /** Returns a link to an event for a row that says the day: its name then need not. */
    private Anchor named(Event event, When when) {
        return event(event, events.beside(event, when));
    }

    Anchor participant(Participant participant) {
        Optional<Person> person =
                participant.kind() == ParticipantKind.PERSON ? site.index().person(participant.id()) : Optional.empty();
        return person.map(this::person)
                .orElseGet(() -> Anchor.plain(words.phrases().name(participant.name())));
    }

    ArticleLine articleLine(int number) {
        Article article = site.index().entry(number).article();
        List<String> notes = new ArrayList<>();
        if (isForeign(article) && lang(article) != null) {
            notes.add(language(article.language()));
        }
        boolean isExcerpt = article.completeness() == Completeness.EXCERPT;
        if (article.completeness() != Completeness.FULL && !(isExcerpt && site.isQuotes())) {
            notes.add(words.text("completeness", article.completeness()));
        }
        Optional.ofNullable(site.index().entry(number).copy()).ifPresent(c -> notes.add(words.text("copy", c.kind())));
        String outlet = article.outlet();
        return new ArticleLine(
                article(number), outlet == null ? "" : outlet, days.of(article.published()), String.join(" · ", notes));
    }

    PersonLine personLine(Person person) {
        List<String> counts = new ArrayList<>();
        int named = site.index().articleCount(person);
        int signed = site.index().voices(site.index().signedBy(person)).size();
        int events = site.index().eventsOf(person).size();
        if (named > 0) {
            counts.add(words.text("count.articles", named));
        }
        int pictures = named > 0 ? 0 : CorpusIndex.creditedIn(person).size();
        if (pictures > 0) {
            counts.add(words.text("count.pictures", pictures));
        }
        if (signed > 0) {
            counts.add(words.text("count.signed", signed));
        }
        if (events > 0) {
            counts.add(words.text("count.events", events));
        }
        return new PersonLine(
                person(person),
                person.roles().isEmpty() ? "" : person.roles().get(0).text(),
                String.join(" · ", counts));
    }

    EventLine eventLine(Event event) {
        When when = days.of(event.days());
        String shape = when.extent() == When.Extent.DAY ? "dot" : when.isKnown() ? "bar" : "none";
        List<String> detail = new ArrayList<>();
        String who =
                event.participants().stream().map(p -> participant(p).text()).collect(Collectors.joining(", "));
        if (!who.isEmpty()) {
            detail.add(who);
        }
        Optional.ofNullable(event.place()).map(words.phrases()::name).ifPresent(detail::add);
        return new EventLine(
                named(event, when),
                when,
                event.status() == EventStatus.HAPPENED ? shape : shape + " hollow",
                event.status() == EventStatus.HAPPENED ? "" : words.text("status", event.status()),
                String.join(" · ", detail),
                articles(CorpusIndex.articlesOf(event)),
                "t-" + event.id(),
                said(event));
    }

    /** What an event without a page rests on is shown in its row. */
    private List<EventLine.Said> said(Event event) {
        return site.index().hasPage(event)
                ? List.of()
                : event.mentions().stream()
                        .limit(1)
                        .map(m -> new EventLine.Said(articleLine(m.article()), quote(m)))
                        .toList();
    }

    /** Says how many articles there are, copies told apart. */
    private String articles(List<Integer> articles) {
        int voices = site.index().voices(articles).size();
        return words.text("count.articles", voices) + andCopies(articles.size() - voices);
    }

    /** Says that copies say the same; empty when there are none. */
    String inCopies(List<Integer> articles) {
        int copies = (int) articles.stream().distinct().count()
                - site.index().voices(articles).size();
        return copies == 0 ? "" : words.text("copy.also", copies);
    }

    private String andCopies(int copies) {
        return copies == 0 ? "" : " " + words.text("count.and-copies", copies);
    }

    /** Returns the sentence that names a person, with the name marked. */
    QuoteLine quote(PersonRef ref) {
        PersonMention mention = ref.mention();
        String quote = ref.quote();
        int at = startOf(quote, ref.article(), mention.spot());
        int start = at >= 0 ? mention.nameStart() - at : quote.indexOf(mention.name());
        return quote(
                ref.article(),
                mention.spot(),
                quote,
                List.of(new Span(start, start + mention.name().length())),
                "",
                "");
    }

    /** Returns the sentence that speaks of an event, with the words that name it marked. */
    QuoteLine quote(EventRef ref) {
        return quote(ref, trigger(ref));
    }

    /** Returns where in the sentence that speaks of an event the words stand that name it. */
    static List<Span> trigger(EventRef ref) {
        String trigger = ref.mention().trigger();
        int at = trigger.isEmpty() ? -1 : ref.mention().quote().indexOf(trigger);
        return at < 0 ? List.of() : List.of(new Span(at, at + trigger.length()));
    }

    /** Returns where in the sentence that speaks of an event its time expressions stand. */
    static List<Span> dates(EventRef ref) {
        int start = ref.mention().spot().start();
        return ref.mention().dates().stream()
                .map(d -> new Span(d.spot().start() - start, d.spot().end() - start))
                .filter(s -> s.start() >= 0)
                .toList();
    }

    /** Returns the sentences of one article that speak of an event, each once. */
    List<QuoteLine> quotes(List<EventRef> refs) {
        Set<String> seen = new HashSet<>();
        return refs.stream()
                .filter(r -> !isRepeated(r.article(), r.mention().spot().in(), refs.size())
                        && seen.add(r.mention().quote()))
                .map(this::quote)
                .toList();
    }

    /** Returns the sentences of one article that name a person, each once. */
    List<QuoteLine> namings(List<PersonRef> refs) {
        Set<String> seen = new HashSet<>();
        return refs.stream()
                .filter(r -> !isRepeated(r.article(), r.mention().spot().in(), refs.size()) && seen.add(r.quote()))
                .map(this::quote)
                .toList();
    }

    /** A title that was made from the first sentence says nothing that the sentence does not. */
    private boolean isRepeated(int article, String in, int quotes) {
        return quotes > 1 && isMade(article, in);
    }

    /** Tells whether a part of an article is a title that was made from its first sentence: no words of the source. */
    boolean isMade(int article, String in) {
        return in.equals("title")
                && site.index().entry(article).article().title().origin() == Origin.DERIVED;
    }

    /** Returns the sentence that speaks of an event, with its time expressions marked. */
    QuoteLine datedQuote(EventRef ref) {
        return quote(ref, dates(ref));
    }

    /**
     * Returns the sentence that tells a fact, with the words that do marked.
     *
     * @param dated whether to say as of which day a number holds
     */
    QuoteLine quote(Fact fact, boolean dated) {
        Quantity quantity = fact.quantity();
        String day = quantity == null || !dated ? null : quantity.asOf();
        String note = day == null ? "" : words.text("fact.as-of", asOf(day));
        return quote(fact.article(), fact.sentence(), fact.quote(), marks(fact), note, "");
    }

    /** Returns the day as of which a number holds, in words. */
    String asOf(String edtf) {
        return Edtf.parse(edtf)
                .filter(d -> d.size() == 1)
                .map(d -> days.day(d.first()).text())
                .orElse(edtf);
    }

    /** Returns the sentences that tell facts, each once, with all words that do marked. */
    List<QuoteLine> quotesOfFacts(List<Fact> facts) {
        Map<String, List<Fact>> bySentence =
                facts.stream().collect(Collectors.groupingBy(Fact::quote, LinkedHashMap::new, Collectors.toList()));
        return bySentence.values().stream()
                .map(said -> quote(
                        said.get(0).article(),
                        said.get(0).sentence(),
                        said.get(0).quote(),
                        said.stream().flatMap(f -> marks(f).stream()).toList(),
                        "",
                        ""))
                .toList();
    }

    /** Returns where in the quote of a fact the words stand that tell it. */
    static List<Span> marks(Fact fact) {
        int start = fact.sentence().start();
        return fact.words().stream()
                .map(w -> new Span(w.start() - start, w.end() - start))
                .toList();
    }

    private QuoteLine quote(EventRef ref, List<Span> marks) {
        EventMention mention = ref.mention();
        return quote(
                ref.article(),
                mention.spot(),
                mention.quote(),
                marks,
                words.text("role", mention.role()),
                ref.strength() == Strength.LIKELY ? words.text("quote.likely") : "");
    }

    private QuoteLine quote(int article, Spot spot, String quote, List<Span> marks, String note, String certainty) {
        List<Span> inside = marks.stream().filter(s -> s.start() >= 0).toList();
        String copy = Optional.ofNullable(site.index().entry(article).copy())
                .map(c -> words.text("copy", c.kind()))
                .orElse("");
        return new QuoteLine(
                place(article, spot),
                Run.of(quote, inside),
                lang(site.index().entry(article).article()),
                note.isEmpty() || copy.isEmpty() ? note + copy : note + " · " + copy,
                certainty);
    }

    /** Returns the language of an article when it is known and not the interface's. */
    @Nullable
    String lang(Article article) {
        return words.isOwn(article.language()) ? null : article.language();
    }

    /** Tells whether an article is known to be in a language in which people and events are not recognised. */
    static boolean isForeign(Article article) {
        return !Words.isIn(Words.ENGLISH, article.language());
    }

    /** Returns the name of a language, or its tag where we have no name. */
    String language(String tag) {
        int dash = tag.indexOf('-');
        return words.textOr("language." + (dash < 0 ? tag : tag.substring(0, dash)), tag);
    }

    /** Finds where the quote that holds a mention starts in the text of its part; -1 when it cannot be told. */
    private int startOf(String quote, int article, Spot spot) {
        String text = Parts.text(site.index().entry(article).article(), spot.in());
        int at = text.indexOf(quote);
        while (at >= 0 && at + quote.length() < spot.end()) {
            at = text.indexOf(quote, at + 1);
        }
        return at <= spot.start() ? at : -1;
    }
}
