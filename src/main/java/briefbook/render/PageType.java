package briefbook.render;

import briefbook.model.Page;
import java.util.stream.Stream;

/** Makes all pages of one kind. */
@FunctionalInterface
interface PageType {
    /** Returns the pages, in any order; a parallel stream is welcome. */
    Stream<Page> pages(Site site);
}
