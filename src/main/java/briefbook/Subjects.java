package briefbook;

import briefbook.Brief.Candidate;
import briefbook.model.Corpus;
import briefbook.model.Event;
import briefbook.model.EventRef;
import briefbook.model.Person;
import briefbook.model.PersonRef;
import briefbook.text.EditDistance;
import briefbook.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The people and events that a few words can mean; people go first, since their names are parts of those of events.
 *
 * @param people by id
 * @param events by id
 * @param unclear names that could be several people's, with these people
 */
record Subjects(List<Person> people, List<Event> events, List<Person> unclear) {
    /** Names offered for one that is not there. */
    private static final int SOME = 5;

    private static final Pattern SPACE = Pattern.compile(" ");

    static Subjects of(Corpus corpus, String about) {
        List<Event> byId =
                corpus.events().stream().filter(e -> e.id().equals(about)).toList();
        if (!byId.isEmpty()) {
            return new Subjects(List.of(), byId, List.of());
        }
        PersonExplanation bearers = Bearers.of(corpus, about);
        if (!bearers.people().isEmpty()) {
            return new Subjects(bearers.people(), List.of(), List.of());
        }
        Set<String> candidates = new LinkedHashSet<>();
        bearers.unclear().forEach(u -> candidates.addAll(u.candidates()));
        List<Event> named = events(corpus, about);
        return new Subjects(
                List.of(),
                named,
                named.isEmpty()
                        ? corpus.people().stream()
                                .filter(p -> candidates.contains(p.id()))
                                .toList()
                        : List.of());
    }

    /** An event that is called exactly so, else those whose name or id holds all words. */
    private static List<Event> events(Corpus corpus, String about) {
        String wanted = words(about);
        if (wanted.isBlank()) {
            return List.of();
        }
        List<Event> exact = corpus.events().stream()
                .filter(e -> words(e.name()).equals(wanted))
                .toList();
        return exact.isEmpty()
                ? corpus.events().stream()
                        .filter(e -> (words(e.name()) + words(e.id())).contains(wanted))
                        .toList()
                : exact;
    }

    private static String words(String name) {
        return " " + Folding.plain(name).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
    }

    int count() {
        return people.size() + events.size() + unclear.size();
    }

    List<Candidate> candidates() {
        return Stream.concat(
                        Stream.concat(people.stream(), unclear.stream()).map(Subjects::candidate),
                        events.stream().map(Subjects::candidate))
                .toList();
    }

    private static Candidate candidate(Person person) {
        long articles =
                person.mentions().stream().map(PersonRef::article).distinct().count();
        String role = person.roles().isEmpty() ? "" : person.roles().get(0).text() + ", ";
        return new Candidate(person.id(), person.name(), role + articles(articles));
    }

    private static Candidate candidate(Event event) {
        long articles =
                event.mentions().stream().map(EventRef::article).distinct().count();
        return new Candidate(
                event.id(), event.name(), event.status().name().toLowerCase(Locale.ROOT) + ", " + articles(articles));
    }

    private static String articles(long number) {
        return "in " + number + (number == 1 ? " article" : " articles");
    }

    /** Returns names and ids like one that nothing has. */
    static List<String> near(Corpus corpus, String about) {
        List<String> names = new ArrayList<>();
        corpus.people().forEach(p -> names.add(p.name()));
        corpus.events().forEach(e -> names.add(e.name()));
        corpus.events().forEach(e -> names.add(e.id()));
        Set<String> near = new LinkedHashSet<>();
        EditDistance.nearest(about, names).ifPresent(near::add);
        String wanted = words(about).strip();
        Set<String> parts = new LinkedHashSet<>(List.of(SPACE.split(wanted)));
        // A family name alone, misspelled, or one right word among others.
        names.stream()
                .filter(n -> Stream.of(SPACE.split(words(n).strip()))
                        .anyMatch(w -> (parts.contains(w) && w.length() > 3)
                                || EditDistance.nearest(wanted, List.of(w)).isPresent()))
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .limit(SOME)
                .forEach(near::add);
        return near.stream().limit(SOME).toList();
    }
}
