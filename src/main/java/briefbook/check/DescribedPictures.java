package briefbook.check;

import briefbook.model.Problem;
import java.util.stream.Stream;

/** Finds pictures that say nothing to a reader who cannot see them. */
final class DescribedPictures implements SiteCheck {
    @Override
    public Stream<Problem> check(SiteFacts site) {
        return site.builtPages().stream()
                .flatMap(p -> p.undescribed().stream()
                        .map(src -> SiteFacts.problem(
                                p.path(),
                                "the picture \"" + src + "\" has no alt attribute",
                                "give it one in the template or the class that made it")));
    }
}
