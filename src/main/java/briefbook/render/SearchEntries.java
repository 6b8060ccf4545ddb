package briefbook.render;

import briefbook.model.Article;
import briefbook.model.Block;
import briefbook.model.Caption;
import briefbook.model.Entry;
import briefbook.model.Event;
import briefbook.model.Person;
import briefbook.model.PersonKind;
import briefbook.model.Published;
import briefbook.render.search.SearchArticle;
import briefbook.render.search.SearchName;
import briefbook.render.search.SearchTerms;
import briefbook.text.EditDistance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells search what the articles hold and which names there are. Only what pages show is told: what was taken out of the
 * articles is not.
 */
final class SearchEntries {
    private static final String PERSON = "p";
    private static final String EVENT = "e";
    private static final String SOURCE = "s";
    private static final String YEAR = "y";

    /** The year of articles whose year is not proven. */
    private static final String NO_YEAR = YEAR + "-";

    /** Other spellings of a name that are kept. */
    private static final int SPELLINGS = 6;

    /** A spelling is that many letters away from the name at most: farther words are titles and first names. */
    private static final int NEAR = 2;

    /** Shorter words are near many others. */
    private static final int SHORT = 4;

    private final Site site;
    private final Rows rows;

    SearchEntries(Site site) {
        this.site = site;
        rows = site.rows(SearchPage.PATH);
    }

    /** Returns all articles, newest first. */
    List<SearchArticle> articles() {
        return site.index().articlesByDay().parallelStream().map(this::article).toList();
    }

    private SearchArticle article(int number) {
        Entry entry = site.index().entry(number);
        Article article = entry.article();
        ArticleLine line = rows.articleLine(number);
        int copies = site.index().copiesOf(number).size();
        String note = copies == 0 ? line.note() : site.words().text("count.and-copies", copies);
        return new SearchArticle(
                entry.id(),
                article.title().text(),
                line.when().text(),
                line.outlet(),
                note,
                facets(number),
                Optional.ofNullable(article.deck()).orElse(""),
                article.blocks().stream().map(Block::text).toList(),
                article.captions().stream().map(Caption::text).toList(),
                site.index().rank(site.index().voice(number)));
    }

    private List<String> facets(int number) {
        Entry entry = site.index().entry(number);
        Set<String> facets = new LinkedHashSet<>();
        for (int i = 0; i < entry.personIds().size(); i++) {
            if (entry.annotated().people().get(i).kind() == PersonKind.SUBJECT) {
                site.index()
                        .person(entry.personIds().get(i))
                        .filter(site.index()::hasPage)
                        .ifPresent(p -> facets.add(PERSON + p.id()));
            }
        }
        for (String id : entry.eventIds()) {
            site.index().event(id).filter(site.index()::hasPage).ifPresent(e -> facets.add(EVENT + e.id()));
        }
        Sources.Source source = site.sources().of(number);
        if (source.isStated()) {
            facets.add(SOURCE + source.slug());
        }
        facets.add(year(entry.article().published()));
        return List.copyOf(facets);
    }

    private static String year(Published published) {
        LocalDate best = published.best();
        LocalDate first = best == null ? published.first() : best;
        LocalDate last = best == null ? published.last() : best;
        return first != null && last != null && first.getYear() == last.getYear() ? YEAR + first.getYear() : NO_YEAR;
    }

    /**
     * Returns the names that have a page or articles of their own: people, events, outlets; the most frequent first.
     *
     * @param people those whom most articles name first
     * @param events those that most voices tell of first
     */
    List<SearchName> names(List<Person> people, List<Event> events) {
        List<SearchName> names = new ArrayList<>();
        for (Person person : people) {
            if (site.index().hasPage(person)) {
                names.add(new SearchName(PERSON + person.id(), person.name(), spellings(person)));
            }
        }
        for (Event event : events) {
            if (site.index().hasPage(event)) {
                names.add(new SearchName(EVENT + event.id(), rows.name(event).text(), List.of()));
            }
        }
        site.sources().all().stream()
                .filter(Sources.Source::isStated)
                .sorted(Comparator.comparing((Sources.Source s) -> -s.articles().size())
                        .thenComparing(Sources.Source::name))
                .forEach(s -> names.add(new SearchName(SOURCE + s.slug(), s.name(), List.of())));
        names.add(new SearchName(NO_YEAR, site.words().text("search.no-year"), List.of()));
        return names;
    }

    private static List<String> spellings(Person person) {
        List<String> name = SearchTerms.of(person.name());
        return person.aliases().stream()
                .flatMap(a -> SearchTerms.of(a.text()).stream())
                .distinct()
                .filter(w -> w.length() >= SHORT && !name.contains(w))
                .filter(w -> name.stream().anyMatch(n -> n.length() >= SHORT && isNear(n, w)))
                .limit(SPELLINGS)
                .toList();
    }

    private static boolean isNear(String name, String word) {
        return Math.abs(name.length() - word.length()) <= NEAR && EditDistance.of(name, word) <= NEAR;
    }
}
