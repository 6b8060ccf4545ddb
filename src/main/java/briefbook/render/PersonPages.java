package briefbook.render;

import briefbook.model.Page;
import briefbook.model.Person;
import briefbook.model.PersonRef;
import briefbook.model.PersonRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the page of each person: roles, events, company and every mention. */
final class PersonPages implements PageType {
    /** Mentions shown before the rest is folded. */
    private static final int SHOWN = 20;

    /**
     * What the template shows.
     *
     * @param name the person
     * @param counts a line of counts that link to the parts of the page
     * @param mainRole what the person is; empty when nobody says it
     * @param roles roles, each with its sentence
     * @param aliases other ways of writing the name, with counts
     * @param events events in which the person takes part
     * @param neighbours people named in the same sentences
     * @param mentions the first mentions, by article
     * @param more the remaining ones
     * @param moreLabel how many remain
     * @param merges why forms were taken for one person
     */
    record View(
            String name,
            List<Anchor> counts,
            String mainRole,
            List<Role> roles,
            List<Form> aliases,
            List<EventLine> events,
            List<Neighbour> neighbours,
            List<Mentions> mentions,
            List<Mentions> more,
            String moreLabel,
            List<String> merges) {
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

    /** A voice, its sentences that name the person, and in how many copies, in words. */
    record Mentions(ArticleLine article, List<QuoteLine> quotes, String copies) {}

    @Override
    public Stream<Page> pages(Site site) {
        return site.corpus().people().parallelStream().map(p -> page(site, p));
    }

    private static Page page(Site site, Person person) {
        String path = Paths.person(person.id());
        Rows rows = site.rows(path);
        List<PersonRef> all = site.index().byVoice(person.mentions(), PersonRef::article).stream()
                .flatMap(List::stream)
                .toList();
        int shown = Math.min(SHOWN, all.size());
        View view = new View(
                person.name(),
                counts(site, person),
                person.roles().isEmpty() ? "" : person.roles().get(0).text(),
                person.roles().stream().flatMap(r -> role(rows, r).stream()).toList(),
                person.aliases().stream()
                        .filter(a -> !a.text().equals(person.name()))
                        .map(a -> new Form(a.text(), a.count()))
                        .toList(),
                site.index().eventsOf(person).stream().map(rows::eventLine).toList(),
                neighbours(site, rows, person),
                mentions(site, rows, all.subList(0, shown)),
                mentions(site, rows, all.subList(shown, all.size())),
                site.words().text("person.more", all.size() - shown),
                person.merges());
        return site.page(path, "person", person.name(), view);
    }

    /** What the owner of the collection says has no sentence to show. */
    private static Optional<Role> role(Rows rows, PersonRole role) {
        return Optional.ofNullable(role.evidence())
                .map(e -> new Role(role.text(), e.quote(), rows.article(e.article())));
    }

    private static List<Anchor> counts(Site site, Person person) {
        Words words = site.words();
        List<Anchor> counts = new ArrayList<>();
        counts.add(Anchor.to(
                "#mentions",
                words.text(
                        "person.mentions-in", told(site, person), site.index().articleCount(person))));
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

    private static List<Mentions> mentions(Site site, Rows rows, List<PersonRef> refs) {
        return site.index().byVoice(refs, PersonRef::article).stream()
                .map(said -> new Mentions(
                        rows.articleLine(said.get(0).article()),
                        rows.namings(said),
                        rows.inCopies(said.stream().map(PersonRef::article).toList())))
                .toList();
    }

    /** Mentions in a copy are those of its original. */
    private static int told(Site site, Person person) {
        return site.index().byVoice(person.mentions(), PersonRef::article).stream()
                .mapToInt(said -> (int) said.stream()
                        .filter(m -> m.article() == said.get(0).article())
                        .count())
                .sum();
    }
}
