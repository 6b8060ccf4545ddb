package briefbook.check;

import briefbook.model.Page;
import briefbook.model.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

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
        Stream<Problem> styles = site.files().stream()
                .filter(f -> f.path().endsWith(".css"))
                .filter(f -> size(f, false) > STYLE)
                .map(f -> SiteFacts.problem(
                        f.path(), "the file has " + size(f, false) + " bytes", "shorten it to at most 24 KB"));
        List<Page> scripts = site.files().stream()
                .filter(f -> f.path().endsWith(".js") && !f.path().startsWith(INDEX))
                .toList();
        int zipped = scripts.stream().mapToInt(f -> size(f, true)).sum();
        Stream<Problem> heavy = zipped <= SCRIPTS_ZIPPED
                ? Stream.empty()
                : Stream.of(SiteFacts.problem(
                        scripts.stream().map(Page::path).collect(Collectors.joining(", ")),
                        "the scripts have " + zipped + " bytes when compressed",
                        "shorten them to at most 4 KB together"));
        return Stream.concat(styles, heavy);
    }

    private static int size(Page file, boolean zipped) {
        byte[] bytes = file.content().getBytes(StandardCharsets.UTF_8);
        if (!zipped) {
            return bytes.length;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }
}
