package briefbook.render;

import briefbook.model.Page;
import java.util.stream.Stream;

/** Says that a page does not exist. */
final class NotFoundPage implements PageType {
    private record View() {}

    @Override
    public Stream<Page> pages(Site site) {
        return Stream.of(site.page("404.html", "404", site.words().text("missing.title"), new View()));
    }
}
