package briefbook.render;

import briefbook.model.Page;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Lists all articles by month, newest first; on several pages when there are many. */
final class ArticleIndexPage implements PageType {
    /** Articles shown above the links to the other pages. */
    private static final int NEWEST = 40;

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
                                ? newest(site, rows)
                                : Months.group(
                                        articles,
                                        i -> CorpusIndex.day(
                                                site.index().entry(i).article().published()),
                                        rows::articleLine,
                                        rows.days(),
                                        site.words().text("group.undated"))));
    }

    private static List<Group<ArticleLine>> newest(Site site, Rows rows) {
        List<ArticleLine> newest = site.index().articlesByDay().stream()
                .limit(NEWEST)
                .map(rows::articleLine)
                .toList();
        return newest.isEmpty()
                ? List.of()
                : List.of(new Group<>("newest", site.words().text("shelf.newest"), newest));
    }

    private static String label(Site site, String key) {
        return key.equals(Shelving.UNDATED)
                ? site.words().text("group.undated")
                : key.contains("-") ? new DayWords(site.words()).month(YearMonth.parse(key)) : key;
    }
}
