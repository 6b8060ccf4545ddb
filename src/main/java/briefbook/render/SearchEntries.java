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
import briefbook.text.Slug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

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

    /** The slug of each outlet, and how many articles it has. */
    private final Map<String, String> outlets = new HashMap<>();

    private final Map<String, Integer> outletCounts = new TreeMap<>();

    SearchEntries(Site site) {
        this.site = site;
        rows = site.rows(SearchPage.PATH);
        for (Entry entry : site.corpus().entries()) {
            Optional.ofNullable(entry.article().outlet()).ifPresent(o -> outletCounts.merge(o, 1, Integer::sum));
        }
        Slug.Unique slugs = new Slug.Unique();
        outletCounts.keySet().forEach(o -> outlets.put(o, slugs.of(o)));
    }

    /** Returns all articles, newest first. */
    List<SearchArticle> articles() {
        List<Integer> order = site.index().articlesByDay();
        int[] numbers = new int[order.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[order.get(i)] = i;
        }
        return order.parallelStream().map(i -> article(i, numbers)).toList();
    }

    private SearchArticle article(int number, int[] numbers) {
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
                facets(entry),
                Optional.ofNullable(article.deck()).orElse(""),
                article.blocks().stream().map(Block::text).toList(),
                article.captions().stream().map(Caption::text).toList(),
                numbers[site.index().voice(number)]);
    }

    private List<String> facets(Entry entry) {
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
        Optional.ofNullable(entry.article().outlet()).ifPresent(o -> facets.add(SOURCE + outlets.get(o)));
        facets.add(year(entry.article().published()));
        return List.copyOf(facets);
    }

    private static String year(Published published) {
        LocalDate best = published.best();
        LocalDate first = best == null ? published.first() : best;
        LocalDate last = best == null ? published.last() : best;
        return first != null && last != null && first.getYear() == last.getYear() ? YEAR + first.getYear() : NO_YEAR;
    }

    /** Returns the names that have a page or articles of their own: people, events, outlets; the most frequent first. */
    List<SearchName> names() {
        List<SearchName> names = new ArrayList<>();
        for (Person person : site.index().peopleByArticles()) {
            if (site.index().hasPage(person)) {
                names.add(new SearchName(PERSON + person.id(), person.name(), spellings(person)));
            }
        }
        for (Event event : SearchPage.byArticles(site.index())) {
            if (site.index().hasPage(event)) {
                names.add(new SearchName(EVENT + event.id(), event.name(), List.of()));
            }
        }
        outletCounts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(o -> names.add(new SearchName(SOURCE + outlets.get(o.getKey()), o.getKey(), List.of())));
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
