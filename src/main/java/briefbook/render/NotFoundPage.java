package briefbook.render;

import briefbook.model.Page;
import java.util.stream.Stream;

/**
 * Says that a page does not exist. Hosts show it at wrong addresses of any depth, so its links are absolute where the address of the
 * site is known.
 */
final class NotFoundPage implements PageType {
    static final String PATH = "404.html";

    private record View() {}

    @Override
    public Stream<Page> pages(Site site) {
        return Stream.of(site.page(PATH, "404", site.words().text("missing.title"), new View()));
    }
}
