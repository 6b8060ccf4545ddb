package briefbook.render;

import briefbook.model.Page;
import briefbook.model.Person;
import briefbook.model.PersonKind;
import briefbook.model.PersonRef;
import briefbook.model.PersonRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the page of each person: roles, events, company and every mention. */
final class PersonPages implements PageType {
    /** Mentions shown before the rest is folded. */
    private static final int SHOWN = 20;

    /** Articles whose every sentence is quoted; of older ones the first is, and the others are linked to. */
    private static final int QUOTED = 200;

    /** Roles shown before the rest is folded. */
    private static final int ROLES = 12;

    /** Statements shown before the rest is folded. */
    private static final int SAID = 12;

    /**
     * What the template shows.
     *
     * @param name the person
     * @param kind a person, or one who only writes or takes pictures
     * @param spark mentions over time
     * @param counts a line of counts that link to the parts of the page
     * @param mainRole what the person is; empty when nobody says it
     * @param roles roles, each with its sentence
     * @param aliases other ways of writing the name, with counts
     * @param said what the person is reported to have said, newest first
     * @param events events in which the person takes part
     * @param neighbours people named in the same sentences
     * @param mentions every mention, by article
     * @param signed articles that the person signed
     * @param pictures articles that name the person as the maker of a picture
     * @param merges why forms were taken for one person
     */
    record View(
            String name,
            String kind,
            Spark spark,
            List<Anchor> counts,
            String mainRole,
            Listed<Role> roles,
            Listed<Form> aliases,
            Listed<PersonStatements.Said> said,
            Listed<EventLine> events,
            Listed<Neighbour> neighbours,
            Listed<Telling> mentions,
            Listed<ArticleLine> signed,
            Listed<ArticleLine> pictures,
            Listed<Told> merges) {
        public boolean hasRole() {
            return !mainRole.isEmpty();
        }
    }

    /** A role, with its sentence and the article that holds it. */
    record Role(String text, String quote, Anchor article) {}

    /** A way of writing the name, and how often it is used. */
    record Form(String text, int count) {}

    /** A neighbour, the number of shared sentences in words, and the width of its bar, of 100. */
    record Neighbour(Anchor link, String count, int width) {}

    @Override
    public Stream<Page> pages(Site site) {
        return site.corpus().people().parallelStream()
                .filter(p -> site.index().hasPage(p))
                .flatMap(p -> pages(site, p).stream());
    }

    private static List<Page> pages(Site site, Person person) {
        String path = Paths.person(person.id());
        Rows rows = site.rows(path);
        List<Role> roles =
                person.roles().stream().flatMap(r -> role(rows, r).stream()).toList();
        List<Form> aliases = person.aliases().stream()
                .filter(a -> !a.text().equals(person.name()))
                .map(a -> new Form(a.text(), a.count()))
                .toList();
        List<PersonStatements.Said> said = PersonStatements.of(site, rows, person);
        List<EventLine> events =
                site.index().eventsOf(person).stream().map(rows::eventLine).toList();
        List<Neighbour> company = neighbours(site, rows, person);
        List<PersonRef> refs = newestFirst(site, person);
        int first = Math.min(SHOWN, refs.size());
        List<Telling> mentions = new ArrayList<>(mentions(site, rows, refs.subList(0, first)));
        int shown = mentions.size();
        List<Telling> others = mentions(site, rows, refs.subList(first, refs.size()));
        mentions.addAll(others.subList(0, Math.min(QUOTED, others.size())));
        others.stream().skip(QUOTED).map(Telling::brief).forEach(mentions::add);
        List<Integer> signed = site.index().signedBy(person);
        List<Integer> pictures = CorpusIndex.creditedIn(person);
        List<ArticleLine> signedLines = signed.stream().map(rows::articleLine).toList();
        List<ArticleLine> pictureLines =
                pictures.stream().map(rows::articleLine).toList();
        List<Told> merges =
                person.merges().stream().map(site.words().phrases()::told).toList();
        MorePages more = new MorePages(
                site,
                path,
                person.name(),
                Stream.of(roles, aliases, said, events, company, mentions, signedLines, pictureLines, merges)
                        .mapToInt(Weight::of)
                        .sum());
        View view = new View(
                person.name(),
                site.words().text(kind(mentions.isEmpty(), signed, pictures)),
                Spark.of(site, rows, person),
                counts(site, person, signed, said.size()),
                person.roles().isEmpty() ? "" : person.roles().get(0).text(),
                more.list("roles", "roles", "person.roles", roles, ROLES, "more.fold", 10_000),
                more.list("names", "forms", "person.also", aliases, 3_000),
                more.list("said", "said", "person.said", said, SAID, "person.more-said", 28_000),
                more.list("events", "events", "person.events", events, 24_000),
                more.list("company", "company", "person.company", company, 8_000),
                more.list(
                        "mentions",
                        "tellings",
                        "person.mentions",
                        mentions,
                        shown,
                        "person.more",
                        Telling::count,
                        28_000),
                more.list("signed", "articles", "person.signed", signedLines, 10_000),
                more.list("pictures", "articles", "person.pictures", pictureLines, 6_000),
                more.list("merges", "plain", "person.merges", merges, 6_000));
        List<Page> pages = new ArrayList<>(more.pages());
        pages.add(site.page(path, "person", person.name(), view));
        return pages;
    }

    /** What the owner of the collection says has no sentence to show. */
    private static Optional<Role> role(Rows rows, PersonRole role) {
        return Optional.ofNullable(role.evidence())
                .map(e -> new Role(role.text(), e.quote(), rows.article(e.article())));
    }

    private static List<PersonRef> subjects(Person person) {
        return person.mentions().stream()
                .filter(m -> m.mention().kind() == PersonKind.SUBJECT)
                .toList();
    }

    /** The page of a writer must not read like that of somebody who is written about. */
    private static String kind(boolean isUnnamed, List<Integer> signed, List<Integer> pictures) {
        if (!isUnnamed || (signed.isEmpty() && pictures.isEmpty())) {
            return "person.kind";
        }
        return signed.isEmpty() ? "person.kind-pictures" : "person.kind-writer";
    }

    private static List<Anchor> counts(Site site, Person person, List<Integer> signed, int said) {
        Words words = site.words();
        List<Anchor> counts = new ArrayList<>();
        int told = told(site, person);
        if (told > 0) {
            counts.add(Anchor.to(
                    "#mentions",
                    words.text("person.mentions-in", told, site.index().articleCount(person))));
        }
        if (said > 0) {
            counts.add(Anchor.to("#said", words.text("count.statements", said)));
        }
        if (!signed.isEmpty()) {
            counts.add(Anchor.to(
                    "#signed",
                    words.text("count.signed", site.index().voices(signed).size())));
        }
        int events = site.index().eventsOf(person).size();
        if (events > 0) {
            counts.add(Anchor.to("#events", words.text("count.events", events)));
        }
        int others = site.index().neighboursOf(person).size();
        if (others > 0) {
            counts.add(Anchor.to("#company", words.text("person.others", others)));
        }
        return List.copyOf(counts);
    }

    private static List<Neighbour> neighbours(Site site, Rows rows, Person person) {
        Map<String, Integer> counts = site.index().neighboursOf(person);
        int most = counts.values().stream().findFirst().orElse(1);
        return counts.entrySet().stream()
                .flatMap(e -> site.index().person(e.getKey()).stream()
                        .map(p -> new Neighbour(
                                rows.person(p),
                                site.words().text("count.sentences", e.getValue()),
                                Math.max(4, 100 * e.getValue() / most))))
                .toList();
    }

    /** What the articles say is listed newest first, as what the person says is. */
    private static List<PersonRef> newestFirst(Site site, Person person) {
        return site.index().byVoice(subjects(person), PersonRef::article).stream()
                .sorted(Comparator.comparing(
                        said -> site.index().rank(said.get(0).article())))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Telling> mentions(Site site, Rows rows, List<PersonRef> refs) {
        return Telling.cut(site.index().byVoice(refs, PersonRef::article).stream()
                .map(said -> new Telling(
                        rows.articleLine(said.get(0).article()),
                        rows.namings(said),
                        rows.inCopies(said.stream().map(PersonRef::article).toList())))
                .toList());
    }

    /** Mentions in a copy are those of its original. */
    private static int told(Site site, Person person) {
        return site.index().byVoice(subjects(person), PersonRef::article).stream()
                .mapToInt(said -> (int) said.stream()
                        .filter(m -> m.article() == said.get(0).article())
                        .count())
                .sum();
    }
}
