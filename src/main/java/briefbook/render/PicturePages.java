package briefbook.render;

import briefbook.model.Entry;
import briefbook.model.Page;
import briefbook.model.Picture;
import briefbook.model.PictureSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Names the files of the pictures that articles show; the same picture is one file. */
final class PicturePages implements PageType {
    @Override
    public Stream<Page> pages(Site site) {
        Map<String, Page> pages = new LinkedHashMap<>();
        for (Entry entry : site.corpus().entries()) {
            String seed = entry.article().seed().file();
            for (Picture picture : entry.article().pictures()) {
                pages.computeIfAbsent(
                        Paths.picture(picture.file()),
                        path -> new Page(path, "", new PictureSource(seed, picture.file())));
            }
        }
        return pages.values().stream();
    }
}
