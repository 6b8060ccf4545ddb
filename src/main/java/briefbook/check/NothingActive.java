package briefbook.check;

import briefbook.model.Problem;
import java.util.stream.Stream;

/** Finds inline scripts, styles and handlers, and elements that could run or load something. */
final class NothingActive implements SiteCheck {
    @Override
    public Stream<Problem> check(SiteFacts site) {
        return site.builtPages().stream()
                .flatMap(p -> p.active().stream()
                        .distinct()
                        .map(a -> SiteFacts.problem(
                                p.path(), "the page has " + a, "move it to a file below assets, or escape the text")));
    }
}
