package briefbook;

import briefbook.model.Corpus;
import briefbook.model.Person;
import briefbook.model.PersonRef;
import briefbook.model.UnclearName;
import briefbook.text.EditDistance;
import briefbook.text.Folding;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds who bears a name: case and accents do not count, and a part of the name will do. */
final class Bearers {
    private Bearers() {}

    static PersonExplanation of(Corpus corpus, String name) {
        String wanted = Folding.plain(name).strip();
        List<UnclearName> unclear = corpus.unclear().stream()
                .filter(u -> words(u.name()).contains(" " + wanted + " "))
                .toList();
        List<Person> people = some(
                        corpus, p -> names(p).anyMatch(n -> Folding.plain(n).equals(wanted)))
                .or(() -> some(corpus, p -> p.id().equals(wanted)))
                .or(() -> some(corpus, p -> names(p).anyMatch(n -> words(n).contains(" " + wanted + " "))))
                .orElse(List.of());
        List<String> known = corpus.people().stream().map(Person::name).toList();
        List<String> near = people.isEmpty() && unclear.isEmpty()
                ? EditDistance.nearest(name, known).stream().toList()
                : List.of();
        return new PersonExplanation(corpus, people, unclear, near);
    }

    private static Optional<List<Person>> some(Corpus corpus, Predicate<Person> bears) {
        List<Person> some = corpus.people().stream().filter(bears).toList();
        return some.isEmpty() ? Optional.empty() : Optional.of(some);
    }

    private static Stream<String> names(Person person) {
        return Stream.concat(
                Stream.of(person.name()),
                person.mentions().stream().map(PersonRef::mention).flatMap(m -> Stream.of(m.name(), m.text())));
    }

    private static String words(String name) {
        return " " + Folding.plain(name).replaceAll("[^\\p{L}\\p{N}'-]+", " ").strip() + " ";
    }
}
