package briefbook.render;

import briefbook.model.Alias;
import briefbook.model.Annotated;
import briefbook.model.Bound;
import briefbook.model.Copy;
import briefbook.model.CopyKind;
import briefbook.model.Corpus;
import briefbook.model.DateMention;
import briefbook.model.Days;
import briefbook.model.Entry;
import briefbook.model.Event;
import briefbook.model.EventClass;
import briefbook.model.EventKind;
import briefbook.model.EventMention;
import briefbook.model.EventRef;
import briefbook.model.EventRole;
import briefbook.model.EventStatus;
import briefbook.model.Fact;
import briefbook.model.FactKind;
import briefbook.model.Link;
import briefbook.model.LinkKind;
import briefbook.model.LinkReason;
import briefbook.model.Ordinal;
import briefbook.model.Participant;
import briefbook.model.ParticipantKind;
import briefbook.model.Person;
import briefbook.model.PersonKind;
import briefbook.model.PersonMention;
import briefbook.model.PersonRef;
import briefbook.model.PersonRole;
import briefbook.model.Problem;
import briefbook.model.Quantity;
import briefbook.model.Severity;
import briefbook.model.Spot;
import briefbook.model.Statement;
import briefbook.model.StatementMention;
import briefbook.model.StatementStatus;
import briefbook.model.Strength;
import briefbook.model.TimexType;
import briefbook.model.UnclearName;
import briefbook.model.UnsurePair;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A collection of thousands in memory: one person in every article and a passer-by in most, one event told by hundreds of voices
 * that do not agree, an event without a page in each article, and hundreds of copies of one text.
 */
final class BigCorpus {
    static final int ARTICLES = 2000;

    /** Articles from the first on that tell of the one big event. */
    static final int VOICES = 600;

    /** Articles at the end that are copies of the one before them. */
    static final int COPIES = 300;

    private static final int OUTLETS = 37;
    private static final int ORIGINAL = ARTICLES - COPIES - 1;
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 4);

    private final List<Entry> entries = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<PersonRef> everywhere = new ArrayList<>();
    private final List<EventRef> blast = new ArrayList<>();

    private BigCorpus() {}

    static Corpus build() {
        return new BigCorpus().corpus();
    }

    private Corpus corpus() {
        for (int i = 0; i < ARTICLES; i++) {
            add(i);
        }
        people.add(new Person(
                "ada-example",
                "Ada Example",
                List.of(new Alias("Ada Example", ARTICLES)),
                List.of(new PersonRole("mayor", everywhere.get(0))),
                everywhere,
                everywhere.stream()
                        .map(r -> new Statement(
                                r.article(),
                                new StatementMention(
                                        0, StatementStatus.INDIRECT, r.mention().spot()),
                                r.quote()))
                        .toList(),
                List.of()));
        LocalDate day = LocalDate.of(2021, 1, 1);
        events.add(new Event(
                "2021-01-01-blast-in-varna",
                "Blast in Varna",
                EventClass.ATTACK,
                EventStatus.HAPPENED,
                new Days(day, day, day, List.of(day), day.toString(), List.of("It follows.")),
                List.of(participant()),
                "Varna",
                null,
                blast,
                false,
                reasons(VOICES)));
        people.sort(Comparator.comparing(Person::id));
        events.sort(Comparator.comparing(Event::id));
        return new Corpus(entries, people, events, facts, links(), unclear(), unsure(), problems());
    }

    private void add(int i) {
        String ada =
                "Ada Example told reporter number " + i + " that the harbour would be closed \"until further notice\".";
        String passer = "Passer" + i + " By" + i;
        String by = passer + " watched a fire & a flood in street " + i + ".";
        String told = "The blast in Varna on Friday killed " + (10 + i % 40) + " people, office " + i + " said.";
        boolean tells = i < VOICES;
        TestArticle article = TestArticle.of(String.format("f%05d.txt", i), "Harbour closed, part " + i)
                .paragraph(ada)
                .paragraph(by);
        if (tells) {
            article.paragraph(told);
        }
        if (i % 5 > 0) {
            article.on(FIRST.plusDays(i % 700).toString());
        }
        if (i % 11 > 0) {
            article.outlet((i % 2 == 0 ? "The Outlet " : "outlet ") + (i > ORIGINAL ? i : i % OUTLETS));
        }
        PersonMention mayor = mention("Ada Example", "block:0");
        PersonMention passing = mention(passer, "block:1");
        everywhere.add(new PersonRef(i, mayor, ada));
        people.add(new Person(
                "passer" + i + "-by" + i,
                passer,
                List.of(new Alias(passer, 1)),
                List.of(),
                List.of(new PersonRef(i, passing, by)),
                List.of()));
        List<EventMention> mentions = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        EventMention fire = mention(EventClass.DISASTER, "fire", "block:1", by, EventRole.MENTIONS, List.of());
        mentions.add(fire);
        ids.add("fire-" + i);
        events.add(event("fire-" + i, "Fire in street " + i, i % 3 == 0 ? null : FIRST.plusDays(i % 90), i, fire));
        if (tells) {
            int at = told.indexOf("Friday");
            DateMention friday = new DateMention(
                    "on Friday", TimexType.DATE, "2021-01-01", "2021-01-01", new Spot("block:2", at - 3, at + 6), null);
            EventMention hit = mention(EventClass.ATTACK, "blast", "block:2", told, EventRole.REPORTS, List.of(friday));
            mentions.add(hit);
            ids.add("2021-01-01-blast-in-varna");
            blast.add(new EventRef(i, hit, Strength.CERTAIN));
            addFacts(i, told);
        }
        Annotated annotated = new Annotated(article.build(), List.of(mayor, passing), List.of(), mentions);
        entries.add(new Entry(
                "harbour-closed-part-" + i,
                annotated,
                List.of("ada-example", "passer" + i + "-by" + i),
                ids,
                "harbour",
                copy(i)));
    }

    private void addFacts(int i, String told) {
        Spot sentence = new Spot("block:2", 0, told.length());
        BigDecimal dead = BigDecimal.valueOf(10 + i % 40);
        Quantity killed = new Quantity(dead, dead, Bound.EXACT, "killed", "people", "", "2021-01-01");
        String event = "2021-01-01-blast-in-varna";
        int at = told.indexOf("killed");
        List<Spot> words = List.of(
                new Spot("block:2", at + 7, at + 9),
                new Spot("block:2", at, at + 6),
                new Spot("block:2", at + 10, at + 16));
        facts.add(new Fact(event, FactKind.NUMBER, i, sentence, told, words, dead.toString(), killed));
        facts.add(new Fact(event, FactKind.SOURCE, i, sentence, told, List.of(), "office " + i, null));
        facts.add(new Fact(event, FactKind.WARNING, i, sentence, told, List.of(), told, null));
    }

    private static @Nullable Copy copy(int i) {
        return i > ORIGINAL
                ? new Copy("harbour-closed-part-" + ORIGINAL, CopyKind.COPY, "Nearly all sentences are the same.")
                : null;
    }

    private static PersonMention mention(String name, String in) {
        return new PersonMention(name, name, new Spot(in, 0, name.length()), 0, PersonKind.SUBJECT, null);
    }

    private static EventMention mention(
            EventClass cls, String trigger, String in, String quote, EventRole role, List<DateMention> dates) {
        return new EventMention(
                EventKind.of(cls),
                trigger,
                new Spot(in, 0, quote.length()),
                quote,
                List.of(participant()),
                "Varna",
                EventStatus.HAPPENED,
                role,
                Ordinal.NONE,
                dates);
    }

    private static Event event(String id, String name, @Nullable LocalDate day, int article, EventMention mention) {
        Days days = day == null
                ? Days.UNKNOWN
                : new Days(day, day, day, List.of(day), day.toString(), List.of("It says so."));
        return new Event(
                id,
                name,
                EventClass.DISASTER,
                EventStatus.HAPPENED,
                days,
                List.of(participant()),
                null,
                null,
                List.of(new EventRef(article, mention, Strength.CERTAIN)),
                false,
                List.of());
    }

    private static Participant participant() {
        return new Participant(ParticipantKind.PERSON, "ada-example", "Ada Example");
    }

    private static List<String> reasons(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "Article " + i + " gives the same day, the same place and the same kind of event.")
                .toList();
    }

    private static List<Link> links() {
        return IntStream.range(0, ARTICLES - 40)
                .boxed()
                .flatMap(a -> IntStream.rangeClosed(1, 40)
                        .mapToObj(d -> new Link(
                                a,
                                a + d,
                                List.of(new LinkReason(
                                        LinkKind.PEOPLE, "ada-example", Strength.LIKELY, "Both name Ada Example.")))))
                .toList();
    }

    private List<UnclearName> unclear() {
        return IntStream.range(0, 200)
                .mapToObj(i -> new UnclearName("Name" + i, List.of("ada-example"), everywhere.subList(i, i + 20)))
                .toList();
    }

    private static List<UnsurePair> unsure() {
        return IntStream.range(0, 900)
                .mapToObj(
                        i -> new UnsurePair("ada-example", "passer" + i + "-by" + i, "Reason " + i + " speaks for it."))
                .toList();
    }

    private static List<Problem> problems() {
        return IntStream.range(0, 2000)
                .mapToObj(i -> new Problem(
                        i % 2 == 0 ? Severity.ERROR : Severity.NOTE,
                        "broken/file-" + i + ".bin",
                        "this is nothing that can be read as text",
                        "take it away"))
                .toList();
    }
}
