package briefbook;

import briefbook.model.Problem;
import briefbook.model.Severity;
import briefbook.model.ShownTexts;
import briefbook.model.SiteOptions;
import java.util.Optional;

/** Tells the owner of a site once what it means to publish it. */
final class GoingPublic {
    private GoingPublic() {}

    /**
     * Returns a warning when a site is meant for the public, since it says where on the web it will be or lets search engines
     * list it, and shows whole texts; nothing otherwise.
     *
     * @param articles how many articles it holds
     */
    static Optional<Problem> warning(SiteOptions options, int articles) {
        boolean meant = !options.baseUrl().isEmpty() || options.isIndexed();
        if (!meant || options.texts() != ShownTexts.FULL) {
            return Optional.empty();
        }
        String where = options.baseUrl().isEmpty() ? "this site" : options.baseUrl();
        return Optional.of(new Problem(
                Severity.WARNING,
                where,
                "is to be public with the full "
                        + (articles == 1 ? "text of its article" : "texts of its " + articles + " articles")
                        + "; for what others wrote that may need their permission",
                "write 'text: quotes' into briefbook.yml to show titles, links and quoted sentences only;"
                        + " docs/publishing.md tells what else becomes public"));
    }
}
