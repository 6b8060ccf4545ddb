package briefbook.render;

import briefbook.model.Page;
import java.util.List;
import java.util.stream.Stream;

/** Lists all articles by month, newest first. */
final class ArticleIndexPage implements PageType {
    private static final String PATH = "articles.html";

    /** Articles by month. */
    record View(List<Group<ArticleLine>> groups) {}

    @Override
    public Stream<Page> pages(Site site) {
        Rows rows = site.rows(PATH);
        List<Group<ArticleLine>> groups = Months.group(
                site.index().articlesByDay(),
                i -> CorpusIndex.day(site.index().entry(i).article().published()),
                rows::articleLine,
                rows.days(),
                site.words().text("group.undated"));
        return Stream.of(site.page(PATH, "articles", site.words().text("nav.articles"), new View(groups)));
    }
}
