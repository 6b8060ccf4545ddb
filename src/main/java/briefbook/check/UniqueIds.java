package briefbook.check;

import briefbook.model.Problem;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Finds ids that a page uses twice. */
final class UniqueIds implements SiteCheck {
    @Override
    public Stream<Problem> check(SiteFacts site) {
        return site.inOrder().stream().flatMap(p -> {
            Set<String> seen = new HashSet<>();
            return p.ids().stream()
                    .filter(id -> !seen.add(id))
                    .distinct()
                    .map(id -> SiteFacts.problem(
                            p.path(), "the id \"" + id + "\" is used twice", "make it unique in the template"));
        });
    }
}
