package briefbook.render;

import java.util.List;
import java.util.stream.Stream;

/** The kinds of pages and files that make a site. */
final class PageTypes {
    /** All of them; to add one, write its class and template and add a line here. */
    static final List<PageType> ALL = List.of(
            new BriefingPage(),
            new ArticlePages(),
            new PersonPages(),
            new EventPages(),
            new SourcePages(),
            new ArticleIndexPage(),
            new PeopleIndexPage(),
            new EventIndexPage(),
            new SourceIndexPage(),
            new TimelinePage(),
            new SearchPage(),
            new NetworkPage(),
            new RemovedPage(),
            new AboutPage(),
            new NotFoundPage(),
            new Assets(),
            new PicturePages(),
            site -> DataFiles.of(site.corpus()),
            CsvFiles::of,
            site -> Stream.of(GraphFile.of(site)),
            new FeedFiles());

    private PageTypes() {}
}
