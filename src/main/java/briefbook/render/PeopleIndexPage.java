package briefbook.render;

import briefbook.model.Corpus;
import briefbook.model.Page;
import briefbook.model.Person;
import briefbook.model.PersonRef;
import briefbook.model.UnclearName;
import briefbook.model.UnsurePair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Lists all people by family name, then the names that could be several people's, and people who may be one. */
final class PeopleIndexPage implements PageType {
    static final String PATH = "people.html";

    /** Sentences shown of a person or name in a list. */
    private static final int SENTENCES = 20;

    /** People by letter, unclear names, and pairs of people who may be one. */
    record View(List<Group<Row>> groups, List<Unclear> unclear, List<Pair> unsure) {}

    /**
     * A person.
     *
     * @param id the anchor of the row
     * @param line name, role and counts
     * @param spark mentions over time
     * @param quotes a sentence, for people without a page
     */
    record Row(String id, PersonLine line, Spark spark, List<QuoteLine> quotes) {}

    /** A name that could be several people's: who, how many sentences, and the first of these. */
    record Unclear(String name, List<Candidate> candidates, String count, List<QuoteLine> quotes) {}

    /** Who it could be, with the word before it: nothing before the first. */
    record Candidate(String lead, Anchor link) {}

    /** Two people who may be one, and what speaks for that. */
    record Pair(Anchor first, Anchor second, Told reason) {}

    @Override
    public Stream<Page> pages(Site site) {
        Rows rows = site.rows(PATH);
        Corpus corpus = site.corpus();
        Map<String, String> keys = new HashMap<>();
        corpus.people().forEach(p -> keys.put(p.id(), FamilyName.key(p)));
        Map<String, List<Person>> byLetter = new TreeMap<>();
        for (Person person : corpus.people()) {
            byLetter.computeIfAbsent(FamilyName.letter(person), k -> new ArrayList<>())
                    .add(person);
        }
        List<Group<Row>> groups = new ArrayList<>();
        byLetter.forEach((letter, people) -> groups.add(new Group<>(
                "letter-" + letter.codePointAt(0),
                letter,
                people.stream()
                        .sorted(Comparator.comparing((Person p) -> keys.getOrDefault(p.id(), ""))
                                .thenComparing(Person::id))
                        .map(p -> row(site, rows, p))
                        .toList())));
        View view = new View(
                List.copyOf(groups),
                corpus.unclear().stream().map(u -> unclear(site, rows, u)).toList(),
                corpus.unsure().stream()
                        .flatMap(p -> pair(site, rows, p).stream())
                        .toList());
        return Stream.of(site.page(PATH, "people", site.words().text("nav.people"), view));
    }

    private static Row row(Site site, Rows rows, Person person) {
        List<PersonRef> shown = site.index().hasPage(person)
                ? List.of()
                : person.mentions().stream().limit(1).toList();
        return new Row(
                "p-" + person.id(),
                rows.personLine(person),
                Spark.of(site, rows, person),
                shown.stream().map(rows::quote).toList());
    }

    private static Unclear unclear(Site site, Rows rows, UnclearName name) {
        List<Candidate> candidates = new ArrayList<>();
        for (String id : name.candidates()) {
            String lead = candidates.isEmpty() ? "" : site.words().text("people.or");
            site.index().person(id).ifPresent(p -> candidates.add(new Candidate(lead, rows.person(p))));
        }
        return new Unclear(
                name.name(),
                candidates,
                site.words().text("people.unclear-count", name.mentions().size()),
                name.mentions().stream().limit(SENTENCES).map(rows::quote).toList());
    }

    private static Optional<Pair> pair(Site site, Rows rows, UnsurePair pair) {
        return site.index()
                .person(pair.first())
                .flatMap(a -> site.index()
                        .person(pair.second())
                        .map(b -> new Pair(
                                rows.person(a),
                                rows.person(b),
                                site.words().phrases().told(pair.reason()))));
    }
}
