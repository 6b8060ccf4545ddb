package briefbook.check;

import briefbook.model.Problem;
import java.util.stream.Stream;

/** Looks for one kind of fault in a finished site. */
@FunctionalInterface
interface SiteCheck {
    /** Returns what is wrong, in a fixed order. */
    Stream<Problem> check(SiteFacts site);
}
