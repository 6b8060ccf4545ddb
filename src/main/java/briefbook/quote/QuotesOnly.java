package briefbook.quote;

import briefbook.model.Alias;
import briefbook.model.Corpus;
import briefbook.model.Entry;
import briefbook.model.Event;
import briefbook.model.EventRef;
import briefbook.model.Link;
import briefbook.model.LinkKind;
import briefbook.model.LinkReason;
import briefbook.model.OwnerNote;
import briefbook.model.Person;
import briefbook.model.PersonRef;
import briefbook.model.PersonRole;
import briefbook.model.Problem;
import briefbook.model.Statement;
import briefbook.model.UnclearName;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Leaves of a collection what others may quote: titles, outlets, addresses, days, and some sentences of each article.
 *
 * <p>Start with {@link #of}. Whatever is made from the result, a page, an index or a file of data, cannot show more: the other
 * sentences, pictures, what cleaning took out and the owner's notes are not in it. People, events and facts lose what stood
 * in sentences that went, so that all counts are those of what is shown. A pure function.
 */
public final class QuotesOnly {
    /** The share of the letters of an article's body that may be quoted; its first quote may go over it. */
    private static final double SHARE = 1.0 / 3;

    /** The reason that was found names words of both texts. */
    private static final String ALIKE = "Both texts are alike.";

    private static final Pattern NOTE = Pattern.compile(
            ".*" + Pattern.quote(OwnerNote.END) + "(?::\\d+)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern WORDS = Pattern.compile("“[^”]*”?");

    /** What a parser, or a fault of a stage, says of the text. */
    private static final Pattern DETAILS = Pattern.compile("(?s)(line by line|failed): .*");

    private final Corpus whole;
    private final List<Cut> cuts;

    private QuotesOnly(Corpus whole, List<Cut> cuts) {
        this.whole = whole;
        this.cuts = cuts;
    }

    /** Returns the corpus without all that is not quoted. */
    public static Corpus of(Corpus corpus) {
        List<Choice> choices = Candidates.choose(corpus, SHARE);
        List<Cut> cuts = IntStream.range(0, choices.size())
                .mapToObj(i -> {
                    Entry entry = corpus.entries().get(i);
                    return new Cut(entry, new Excerpt(entry.article(), choices.get(i)));
                })
                .toList();
        return new QuotesOnly(corpus, cuts).corpus();
    }

    private Corpus corpus() {
        List<Person> people =
                whole.people().stream().flatMap(p -> person(p).stream()).toList();
        List<Event> events =
                whole.events().stream().flatMap(e -> event(e).stream()).toList();
        Set<String> eventIds = events.stream().map(Event::id).collect(Collectors.toSet());
        Set<String> ids = new HashSet<>(eventIds);
        people.forEach(p -> ids.add(p.id()));
        return new Corpus(
                cuts.stream().map(Cut::entry).toList(),
                people,
                events.stream().map(e -> inWhole(e, eventIds)).toList(),
                whole.facts().stream()
                        .flatMap(f -> cuts.get(f.article()).moved(f).stream())
                        .toList(),
                whole.links().stream().flatMap(l -> link(l, ids).stream()).toList(),
                whole.unclear().stream().flatMap(u -> unclear(u).stream()).toList(),
                whole.unsure().stream()
                        .filter(p -> ids.contains(p.first()) && ids.contains(p.second()))
                        .toList(),
                whole.problems().stream()
                        .filter(p -> !NOTE.matcher(p.where()).matches())
                        .map(QuotesOnly::problem)
                        .toList());
    }

    /** A message may repeat words of an article: those of a pin, or the line at which a parser gave up. */
    private static Problem problem(Problem problem) {
        String what = DETAILS.matcher(problem.what()).replaceFirst("$1");
        return new Problem(
                problem.severity(),
                problem.where(),
                WORDS.matcher(what).replaceAll("“…”"),
                WORDS.matcher(problem.hint()).replaceAll("“…”"));
    }

    private List<PersonRef> moved(List<PersonRef> refs) {
        return refs.stream()
                .flatMap(r -> cuts.get(r.article()).moved(r).stream())
                .toList();
    }

    /** Returns a person as quoted sentences show them; nothing when none does. */
    private Optional<Person> person(Person person) {
        List<PersonRef> mentions = moved(person.mentions());
        List<Statement> statements = person.statements().stream()
                .flatMap(s -> cuts.get(s.article()).moved(s).stream())
                .toList();
        return mentions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Person(
                        person.id(),
                        person.name(),
                        aliases(mentions),
                        person.roles().stream()
                                .flatMap(r -> role(r, mentions).stream())
                                .toList(),
                        mentions,
                        statements,
                        person.merges()));
    }

    private static List<Alias> aliases(List<PersonRef> mentions) {
        Map<String, Integer> counts = new TreeMap<>();
        mentions.forEach(m -> counts.merge(m.mention().text(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(e -> new Alias(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingInt(Alias::count).reversed().thenComparing(Alias::text))
                .toList();
    }

    /** Another quoted sentence may give the role as well. */
    private Optional<PersonRole> role(PersonRole role, List<PersonRef> mentions) {
        PersonRef evidence = role.evidence();
        if (evidence == null) {
            return Optional.of(role);
        }
        String text = role.text().toLowerCase(Locale.ROOT);
        return Stream.concat(
                        cuts.get(evidence.article()).moved(evidence).stream(),
                        mentions.stream().filter(m -> isCalled(m, text)))
                .findFirst()
                .map(e -> new PersonRole(role.text(), e));
    }

    private static boolean isCalled(PersonRef ref, String role) {
        String own = ref.mention().role();
        return own != null && own.toLowerCase(Locale.ROOT).equals(role);
    }

    private Optional<Event> event(Event event) {
        List<EventRef> mentions = event.mentions().stream()
                .flatMap(m -> cuts.get(m.article()).moved(m).stream())
                .toList();
        return mentions.isEmpty() ? Optional.empty() : Optional.of(with(event, event.partOf(), mentions));
    }

    /** An event stays a part of what is still shown. */
    private static Event inWhole(Event event, Set<String> shown) {
        String of = event.partOf();
        return of == null || shown.contains(of) ? event : with(event, null, event.mentions());
    }

    private static Event with(Event event, @Nullable String partOf, List<EventRef> mentions) {
        return new Event(
                event.id(),
                event.name(),
                event.cls(),
                event.status(),
                event.days(),
                event.participants(),
                event.place(),
                partOf,
                mentions,
                event.isPinned(),
                event.reasons());
    }

    private static Optional<Link> link(Link link, Set<String> shown) {
        List<LinkReason> reasons = link.reasons().stream()
                .filter(r -> switch (r.kind()) {
                    case EVENT, PEOPLE -> shown.contains(r.id());
                    case SIMILAR, COPY -> true;
                })
                .map(r -> r.kind() == LinkKind.SIMILAR ? new LinkReason(r.kind(), r.id(), r.strength(), ALIKE) : r)
                .toList();
        return reasons.isEmpty() ? Optional.empty() : Optional.of(new Link(link.a(), link.b(), reasons));
    }

    private Optional<UnclearName> unclear(UnclearName name) {
        List<PersonRef> mentions = moved(name.mentions());
        return mentions.isEmpty()
                ? Optional.empty()
                : Optional.of(new UnclearName(name.name(), name.candidates(), mentions));
    }
}
