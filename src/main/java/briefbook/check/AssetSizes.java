package briefbook.check;

import briefbook.model.Problem;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps style sheets and scripts small enough to be read at once. Scripts count together; the search index is no script that
 * anybody waits for: a page loads those few of its files that it needs.
 */
final class AssetSizes implements SiteCheck {
    private static final int STYLE = 24 * 1024;
    private static final int SCRIPTS_ZIPPED = 4 * 1024;
    private static final String INDEX = "search/";

    @Override
    public Stream<Problem> check(SiteFacts site) {
        Stream<Problem> styles = site.built().stream()
                .filter(f -> f.path().endsWith(".css"))
                .filter(f -> f.size() > STYLE)
                .map(f -> SiteFacts.problem(
                        f.path(), "the file has " + f.size() + " bytes", "shorten it to at most 24 KB"));
        List<FileFacts> scripts = site.built().stream()
                .filter(f -> f.path().endsWith(".js") && !f.path().startsWith(INDEX))
                .toList();
        int zipped = scripts.stream().mapToInt(FileFacts::zipped).sum();
        Stream<Problem> heavy = zipped <= SCRIPTS_ZIPPED
                ? Stream.empty()
                : Stream.of(SiteFacts.problem(
                        scripts.stream().map(FileFacts::path).collect(Collectors.joining(", ")),
                        "the scripts have " + zipped + " bytes when compressed",
                        "shorten them to at most 4 KB together"));
        return Stream.concat(styles, heavy);
    }
}
