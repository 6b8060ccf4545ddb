package briefbook;

import briefbook.EventsGold.Break;
import briefbook.EventsGold.GoldDay;
import briefbook.EventsGold.GoldEvent;
import briefbook.EventsGold.GoldMention;
import briefbook.EventsGold.How;
import briefbook.model.Annotated;
import briefbook.model.Corpus;
import briefbook.model.Entry;
import briefbook.model.Event;
import briefbook.model.Fixes;
import briefbook.model.Link;
import briefbook.model.LinkKind;
import briefbook.model.LinkReason;
import briefbook.model.Origin;
import briefbook.model.Participant;
import briefbook.model.Published;
import briefbook.model.Strength;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares the events, days and links of a collection with its gold, and counts.
 *
 * <p>{@code main} takes folders of the form that {@code events/README.md} describes and prints every fault with its file and
 * sentence, then the figures.
 */
public final class EventsCollection {
    private final EventsGold gold;
    private final List<Annotated> articles;
    private final Corpus corpus;
    private final EventsMatch match;
    private final Map<String, int[]> counts = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    private EventsCollection(EventsGold gold, List<Annotated> articles) {
        this.gold = gold;
        this.articles = articles;
        this.corpus = link(articles);
        this.match = new EventsMatch(corpus);
    }

    /** Builds the collection of a folder and compares. */
    static EventsCollection of(Path folder) throws IOException, CannotBuildException {
        Harvest harvest =
                new Harvester(Stages.builtIn(), null).harvest(List.of(folder.resolve("seeds")), 2, Progress.NONE);
        EventsGold gold = EventsGold.read(folder);
        Set<String> files = new TreeSet<>();
        harvest.articles().forEach(a -> files.add(a.article().seed().file()));
        gold.demand(files);
        EventsCollection collection = new EventsCollection(gold, harvest.articles());
        collection.score();
        return collection;
    }

    private void score() {
        gold.events().stream().filter(GoldEvent::required).forEach(this::event);
        links();
        gold.published().forEach(this::published);
        gold.mustStayApart().forEach(this::apart);
        gold.mustNotLink().forEach(this::unlinked);
        gold.breaks().forEach(this::breaks);
    }

    /**
     * Returns what is right of what is counted under this name, from 0 to 1.
     *
     * @throws IllegalArgumentException when nothing is
     */
    double share(String name) {
        int[] count = counts.get(name);
        if (count == null) {
            throw new IllegalArgumentException("nothing is counted as " + name + ", only " + counts.keySet());
        }
        return (double) count[0] / count[1];
    }

    /** Returns what is wrong of what is counted under this name. */
    List<String> faults(String name) {
        return faults.stream().filter(f -> f.startsWith(name + ": ")).toList();
    }

    /** One line: what is right of how many. */
    String figures() {
        List<String> parts = new ArrayList<>();
        counts.forEach((name, count) -> parts.add(name + " " + count[0] + "/" + count[1]));
        return String.join(", ", parts);
    }

    private void count(String name, boolean isRight, String fault) {
        int[] count = counts.computeIfAbsent(name, n -> new int[2]);
        count[0] += isRight ? 1 : 0;
        count[1]++;
        if (!isRight) {
            faults.add(name + ": " + fault);
        }
    }

    private void event(GoldEvent event) {
        Optional<Event> matched = match.of(event);
        GoldMention first = event.mentions().get(0);
        count("events found", matched.isPresent(), event.id() + ", " + first.file() + ": " + first.quote());
        for (GoldMention mention : event.mentions()) {
            if (mention.how() == How.tells) {
                boolean isThere =
                        matched.filter(e -> match.has(event, e, mention, false)).isPresent();
                count("sentences", isThere, event.id() + ", " + mention.file() + ": " + mention.quote());
            }
        }
        if (matched.isEmpty()) {
            return;
        }
        Event found = matched.get();
        String range = found.days().first() + " to " + found.days().last();
        String days = event.first() + " to " + event.last();
        // Where the gold has no day, an end may be open or not, but a day would be invented.
        boolean isRight = event.first() == null
                ? found.days().first() == null || found.days().last() == null
                : range.equals(days);
        compare("days", event, isRight, days, range);
        compare("status", event, event.status(), found.status().name().toLowerCase(Locale.ROOT));
        compare("place", event, String.valueOf(event.place()), String.valueOf(found.place()));
        compare("part of", event, whole(event, found), String.valueOf(found.partOf()));
        Set<String> names = new TreeSet<>();
        found.participants().stream().map(Participant::name).forEach(names::add);
        compare("participants", event, new TreeSet<>(event.participants()).toString(), names.toString());
    }

    /** An umbrella that was not found, or was taken for its own part, cannot be named. */
    private String whole(GoldEvent event, Event found) {
        return event.partOf() == null
                ? "null"
                : match.of(gold.event(event.partOf()))
                        .map(Event::id)
                        .filter(id -> !id.equals(found.id()))
                        .orElse("null");
    }

    private void compare(String name, GoldEvent event, String expected, String actual) {
        compare(name, event, expected.equals(actual), expected, actual);
    }

    private void compare(String name, GoldEvent event, boolean isRight, String expected, String actual) {
        count(name, isRight, event.id() + " is " + expected + ", got " + actual);
    }

    private void links() {
        for (Link link : corpus.links()) {
            for (LinkReason reason : link.reasons()) {
                if (reason.kind() == LinkKind.EVENT) {
                    link(link, reason);
                }
            }
        }
        for (GoldEvent event : gold.events()) {
            List<String> files = event.required() ? event.tellers() : List.of();
            for (int i = 0; i < files.size(); i++) {
                for (int j = i + 1; j < files.size(); j++) {
                    String a = files.get(i);
                    String b = files.get(j);
                    count("links found", isLinked(event, a, b), event.id() + " links " + a + " and " + b);
                }
            }
        }
    }

    private void link(Link link, LinkReason reason) {
        String a = match.file(link.a());
        String b = match.file(link.b());
        List<GoldEvent> told =
                gold.events().stream().filter(e -> joins(e, reason.id(), a, b)).toList();
        String strength = reason.strength().name().toLowerCase(Locale.ROOT);
        String what = a + " and " + b + " by " + reason.id();
        count(strength + " links right", !told.isEmpty(), what + ": " + reason.text());
        if (!told.isEmpty() && reason.strength() == Strength.CERTAIN) {
            boolean mayBe = told.stream().anyMatch(e -> e.strength().equals("certain"));
            count("certain not too sure", mayBe, what + " is likely, no more");
        }
    }

    private boolean joins(GoldEvent event, String id, String a, String b) {
        return corpus.events().stream()
                .filter(e -> e.id().equals(id))
                .anyMatch(e -> match.speaksIn(event, e, a) && match.speaksIn(event, e, b));
    }

    private boolean isLinked(GoldEvent event, String a, String b) {
        return corpus.links().stream()
                .filter(l -> Set.of(match.file(l.a()), match.file(l.b())).equals(Set.of(a, b)))
                .flatMap(l -> l.reasons().stream())
                .anyMatch(r -> r.kind() == LinkKind.EVENT && joins(event, r.id(), a, b));
    }

    /** What is less than could be known is not right, but only days that exclude the true ones are a false claim. */
    private void published(GoldDay day) {
        Published published = corpus.entries().stream()
                .map(Entry::article)
                .filter(a -> a.seed().file().equals(day.file()))
                .findFirst()
                .orElseThrow()
                .published();
        String expected = day.origin() + " " + day.first() + " to " + day.last();
        String actual = published.origin().name().toLowerCase(Locale.ROOT) + " " + published.first() + " to "
                + published.last();
        String fault = day.file() + " is " + expected + ", got " + actual + " (" + published.reason() + ")";
        count(day.origin().equals("stated") ? "stated days" : "deduced days", expected.equals(actual), fault);
        if (published.origin() == Origin.DEDUCED) {
            String first = EventsMatch.text(published.first());
            String last = EventsMatch.text(published.last());
            boolean holds = day.first() != null
                    && day.last() != null
                    && (first == null || first.compareTo(day.first()) <= 0)
                    && (last == null || last.compareTo(day.last()) >= 0);
            count("deductions true", holds, fault);
        }
    }

    private void apart(List<String> pair) {
        GoldEvent a = gold.event(pair.get(0));
        GoldEvent b = gold.event(pair.get(1));
        for (Event event : corpus.events()) {
            Set<String> ofA = match.sentences(a, event);
            Set<String> ofB = match.sentences(b, event);
            // One sentence may speak of both.
            boolean mixed = !ofB.containsAll(ofA) && !ofA.containsAll(ofB);
            if (mixed) {
                count(
                        "forbidden",
                        false,
                        a.id() + " and " + b.id() + " are one: " + event.id() + ", " + ofA + ", " + ofB);
                return;
            }
        }
        count("forbidden", true, "");
    }

    private void unlinked(List<String> pair) {
        List<String> shared = corpus.links().stream()
                .filter(l -> Set.of(match.file(l.a()), match.file(l.b())).equals(Set.copyOf(pair)))
                .flatMap(l -> l.reasons().stream())
                .filter(r -> r.kind() == LinkKind.EVENT)
                .map(LinkReason::id)
                .toList();
        // The pair comes first: a list of known faults goes by it.
        count("forbidden", shared.isEmpty(), String.join(" and ", pair) + " share " + shared);
    }

    /** A conclusion rests on a clipping when it stands with it and falls without it. */
    private void breaks(Break each) {
        Corpus less = link(articles.stream()
                .filter(a -> !a.article().seed().file().equals(each.without()))
                .toList());
        boolean stands = holds(each, corpus);
        String fault = each.loses() + " of " + each.event() + (stands ? " stands without " : " is not right with ");
        count("rest on their clippings", stands && !holds(each, less), fault + each.without());
    }

    private boolean holds(Break each, Corpus from) {
        GoldEvent event = gold.event(each.event());
        Optional<Event> found = new EventsMatch(from).of(event);
        if (each.loses().equals("status")) {
            return found.filter(e -> e.status().name().toLowerCase(Locale.ROOT).equals(event.status()))
                    .isPresent();
        }
        return found.filter(e -> Objects.equals(EventsMatch.text(e.days().first()), event.first()))
                .filter(e -> Objects.equals(EventsMatch.text(e.days().last()), event.last()))
                .isPresent();
    }

    private static Corpus link(List<Annotated> articles) {
        return Stages.builtIn().link().link(articles, Fixes.NONE, List.of());
    }

    /** Prints. */
    public static void main(String[] args) throws IOException, CannotBuildException {
        for (String folder : args) {
            EventsCollection collection = of(Path.of(folder));
            collection.faults.forEach(System.out::println);
            System.out.println(Path.of(folder).getFileName() + ": " + collection.figures());
        }
    }
}
