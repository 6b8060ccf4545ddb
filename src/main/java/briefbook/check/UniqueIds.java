package briefbook.check;

import briefbook.model.Problem;
import java.util.List;
import java.util.stream.Stream;

/** Finds ids that a page uses twice. */
final class UniqueIds implements SiteCheck {
    @Override
    public Stream<Problem> check(SiteFacts site) {
        return Stream.concat(
                found(site.builtPages(), "make it unique in the template"),
                found(site.otherPages(), "make it unique there; no build wrote this page"));
    }

    private static Stream<Problem> found(List<PageFacts> pages, String hint) {
        return pages.stream()
                .flatMap(p -> p.repeated().stream()
                        .map(id -> SiteFacts.problem(p.path(), "the id \"" + id + "\" is used twice", hint)));
    }
}
