package briefbook.link;

import briefbook.model.Annotated;
import briefbook.model.Corpus;
import briefbook.model.Entry;
import briefbook.model.Problem;
import briefbook.text.Slug;
import java.util.ArrayList;
import java.util.List;

/** Joins all articles into a corpus. */
public final class Linker {
    private Linker() {}

    /** Links articles that are sorted by file name; {@code problems} are carried along. */
    public static Corpus link(List<Annotated> articles, List<Problem> problems) {
        PeopleLinks people = PeopleLinker.link(articles);
        Slug.Unique slugs = new Slug.Unique();
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            String id = slugs.of(articles.get(i).article().title().text());
            entries.add(new Entry(id, articles.get(i), people.ids().get(i), List.of(), id, null));
        }
        return new Corpus(entries, people.people(), List.of(), List.of(), problems);
    }
}
