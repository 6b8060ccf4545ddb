package briefbook.check;

import briefbook.model.Problem;
import java.util.List;
import java.util.stream.Stream;

/** Finds pages without exactly the content security policy that every page must have. */
final class SecurityPolicy implements SiteCheck {
    static final String REQUIRED = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "connect-src 'self'; base-uri 'none'; form-action 'self'";

    @Override
    public Stream<Problem> check(SiteFacts site) {
        return site.builtPages().stream()
                .filter(p -> !p.policies().equals(List.of(REQUIRED)))
                .map(p -> SiteFacts.problem(
                        p.path(),
                        "the content security policy is missing or differs",
                        "use the head of frame.html in its template"));
    }
}
