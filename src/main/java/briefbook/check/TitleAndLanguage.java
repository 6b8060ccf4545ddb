package briefbook.check;

import briefbook.model.Problem;
import java.util.stream.Stream;

/** Finds pages without a title or a language. */
final class TitleAndLanguage implements SiteCheck {
    @Override
    public Stream<Problem> check(SiteFacts site) {
        return site.builtPages().stream()
                .flatMap(p -> Stream.concat(
                        p.title().isEmpty()
                                ? Stream.of(
                                        SiteFacts.problem(p.path(), "the page has no title", "add one to its template"))
                                : Stream.empty(),
                        p.language().isEmpty()
                                ? Stream.of(SiteFacts.problem(
                                        p.path(), "the page has no language", "add lang to <html> in its template"))
                                : Stream.empty()));
    }
}
