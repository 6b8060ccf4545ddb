package briefbook.render;

import briefbook.model.Corpus;
import briefbook.model.Page;
import briefbook.model.Person;
import briefbook.model.PersonRef;
import briefbook.model.UnclearName;
import briefbook.model.UnsurePair;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lists all people by family name, then the names that could be several people's, and people who may be one; on several pages
 * when there are many.
 */
final class PeopleIndexPage implements PageType {
    static final String PATH = "people.html";

    /** Sentences shown of a person or name in a list. */
    private static final int SENTENCES = 20;

    /** People shown by how often they are named, above those by name. */
    private static final int MOST = 12;

    /** The same where the first page does not list all. */
    private static final int MOST_OF_MANY = 60;

    /** What unclear names, and unsure pairs, may weigh on the first page. */
    private static final int SHARE = 18_000;

    /** What the row of a person weighs at most, as a rule. */
    private static final int ROW = 1_000;

    /**
     * What the template shows.
     *
     * @param head the head
     * @param most those named in most articles; none where the list is short, and below the first page
     * @param groups people by letter
     * @param unclear names that could be several people's
     * @param unsure pairs of people who may be one
     */
    record View(
            ShelfHead head,
            List<PersonLine> most,
            List<Group<Row>> groups,
            Listed<Unclear> unclear,
            Listed<Pair> unsure) {}

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
        Corpus corpus = site.corpus();
        Rows top = site.rows(PATH);
        List<Unclear> unclear =
                corpus.unclear().stream().map(u -> unclear(site, top, u)).toList();
        List<Pair> unsure = corpus.unsure().stream()
                .flatMap(p -> pair(site, top, p).stream())
                .toList();
        int weight = corpus.people().size() * ROW + Weight.of(unclear) + Weight.of(unsure);
        MorePages more = new MorePages(site, PATH, site.words().text("nav.people"), weight);
        Listed<Unclear> unclearHere = more.list("unclear", "unclear", "people.unclear", unclear, SHARE);
        Listed<Pair> unsureHere = more.list("unsure", "unsure", "people.unsure", unsure, SHARE);
        Listed<Unclear> noUnclear = more.list("unclear", "unclear", "people.unclear", List.of(), SHARE);
        Listed<Pair> noPair = more.list("unsure", "unsure", "people.unsure", List.of(), SHARE);
        Stream<Page> pages = new ShelfPages<>(
                        site,
                        site.index().shelves().people(),
                        site.words().text("nav.people"),
                        all -> site.words().text("count.people", all.size()),
                        Shelving::letter,
                        Person::name,
                        "people")
                .pages((head, rows, people, shelf) -> new View(
                        head,
                        shelf == null ? most(site, rows, people) : List.of(),
                        byLetter(site, rows, people),
                        shelf == null ? unclearHere : noUnclear,
                        shelf == null ? unsureHere : noPair));
        return Stream.concat(pages, more.pages().stream());
    }

    private static List<PersonLine> most(Site site, Rows rows, List<Person> listed) {
        int most = listed.isEmpty() ? MOST_OF_MANY : MOST;
        List<Person> all = site.index().peopleByArticles();
        return listed.size() <= 2 * MOST && !listed.isEmpty()
                ? List.of()
                : all.stream().limit(most).map(rows::personLine).toList();
    }

    private static List<Group<Row>> byLetter(Site site, Rows rows, List<Person> people) {
        Map<String, List<Row>> byLetter = new LinkedHashMap<>();
        for (Person person : people) {
            byLetter.computeIfAbsent(FamilyName.letter(person), k -> new ArrayList<>())
                    .add(row(site, rows, person));
        }
        List<Group<Row>> groups = new ArrayList<>();
        byLetter.forEach(
                (letter, row) -> groups.add(new Group<>("letter-" + letter.codePointAt(0), letter, List.copyOf(row))));
        return List.copyOf(groups);
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
