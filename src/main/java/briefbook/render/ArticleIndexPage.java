package briefbook.render;

import briefbook.model.Page;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Lists all articles by month, newest first; on several pages when there are many. */
final class ArticleIndexPage implements PageType {
    /** The head, and articles by month. */
    record View(ShelfHead head, List<Group<ArticleLine>> groups) {}

    @Override
    public Stream<Page> pages(Site site) {
        Function<Integer, String> day = i -> new DayWords(site.words())
                .of(site.index().entry(i).article().published())
                .text();
        return new ShelfPages<>(
                        site,
                        site.index().shelves().articles(),
                        site.words().text("nav.articles"),
                        all -> site.words().text("count.articles", all.size()),
                        key -> label(site, key),
                        day,
                        "articles")
                .pages((head, rows, articles, shelf) -> new View(
                        head,
                        shelf == null && articles.isEmpty()
                                ? Months.newest(site.index().articlesByDay(), rows::articleLine, site.words())
                                : Months.group(
                                        articles,
                                        i -> CorpusIndex.day(
                                                site.index().entry(i).article().published()),
                                        rows::articleLine,
                                        rows.days(),
                                        site.words().text("group.undated"))));
    }

    private static String label(Site site, String key) {
        return key.equals(Shelving.UNDATED)
                ? site.words().text("group.undated")
                : key.contains("-") ? new DayWords(site.words()).month(YearMonth.parse(key)) : key;
    }
}
