package briefbook.link;

import briefbook.model.Annotated;
import briefbook.model.Corpus;
import briefbook.model.Entry;
import briefbook.model.Problem;
import briefbook.model.Published;
import briefbook.text.Slug;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins all articles into a corpus: people, events, publication days, links.
 *
 * <p>A pure function. The result depends on the articles only, not on their order, as long as they come sorted by file name.
 */
public final class Linker {
    private Linker() {}

    /** Links articles that are sorted by file name; {@code problems} are carried along. */
    public static Corpus link(List<Annotated> articles, List<Problem> problems) {
        PeopleLinks people = PeopleLinker.link(articles);
        EventLinks events = EventLinker.link(articles, people);
        Slug.Unique slugs = new Slug.Unique();
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            Annotated each = articles.get(i);
            Published published =
                    events.published().getOrDefault(i, each.article().published());
            Annotated dated =
                    new Annotated(each.article().published(published), each.people(), each.dates(), each.events());
            String id = slugs.of(each.article().title().text());
            entries.add(new Entry(id, dated, people.ids().get(i), events.ids().get(i), id, null));
        }
        return new Corpus(
                entries,
                people.people(),
                events.events(),
                ArticleLinks.of(articles, events, people.people()),
                problems);
    }
}
