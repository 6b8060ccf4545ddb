package briefbook.link;

import briefbook.model.Annotated;
import briefbook.model.Copy;
import briefbook.model.Corpus;
import briefbook.model.Entry;
import briefbook.model.Fixes;
import briefbook.model.Problem;
import briefbook.model.Published;
import briefbook.text.Slug;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins all articles into a corpus: people, events, publication days, copies, links.
 *
 * <p>A pure function. The result depends on the articles only, not on their order, as long as they come sorted by file name.
 */
public final class Linker {
    private Linker() {}

    /**
     * Links articles that are sorted by file name.
     *
     * @param found articles with what was found in each
     * @param fixes what the owner of the collection says of people and events
     * @param problems what was noticed so far; the corpus carries it along
     */
    public static Corpus link(List<Annotated> found, Fixes fixes, List<Problem> problems) {
        CuratedPeople curated = CuratedPeople.of(found, fixes.people());
        List<Annotated> articles = curated.articles();
        PeopleLinks people = curated.links();
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(curated.problems());
        Voices voices = new Voices(CopyFinder.of(articles));
        EventLinks events = EventLinker.link(articles, people, voices, fixes.events());
        all.addAll(events.problems());
        List<String> ids = ids(articles);
        StoryLinks stories = StoryLinks.of(articles, voices, ids);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            Annotated each = articles.get(i);
            Published published =
                    events.published().getOrDefault(i, each.article().published());
            Annotated dated = each.article(each.article().published(published));
            String id = ids.get(i);
            Copy copy = voices.copies()
                    .get(i)
                    .map(c -> new Copy(ids.get(c.original()), c.kind(), c.reason()))
                    .orElse(null);
            String story = ids.get(stories.storyOf().get(i));
            entries.add(new Entry(id, dated, people.ids().get(i), events.ids().get(i), story, copy));
        }
        return new Corpus(
                entries,
                people.people(),
                events.events(),
                FactLinks.of(entries, events.events(), voices),
                ArticleLinks.of(events, people.people(), voices, ids, stories),
                people.unclear(),
                people.unsure(),
                all);
    }

    private static List<String> ids(List<Annotated> articles) {
        Slug.Unique slugs = new Slug.Unique();
        return articles.stream().map(a -> slugs.of(a.article().title().text())).toList();
    }
}
