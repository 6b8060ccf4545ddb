package briefbook.read;

import briefbook.model.Dom;
import briefbook.model.Lines;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture as a page or a text speaks of it.
 *
 * @param block how many blocks stand before it
 * @param lines where it stands; null for saved pages
 * @param alt its description
 * @param addresses where it may be, in several sizes perhaps
 * @param tiny whether it says that it is as small as a tracking pixel
 * @param dom what the page says around it
 */
record FoundPicture(int block, @Nullable Lines lines, String alt, List<String> addresses, boolean tiny, Dom dom) {
    /** Copies the list. */
    FoundPicture {
        addresses = List.copyOf(addresses);
    }
}
