package briefbook.check;

import briefbook.model.Page;
import briefbook.model.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Keeps style sheets and scripts small enough to be read at once. */
final class AssetSizes implements SiteCheck {
    private static final int STYLE = 24 * 1024;
    private static final int SCRIPT_ZIPPED = 4 * 1024;

    @Override
    public Stream<Problem> check(SiteFacts site) {
        return Stream.concat(
                tooLarge(site, ".css", STYLE, false, "at most 24 KB"),
                tooLarge(site, ".js", SCRIPT_ZIPPED, true, "at most 4 KB compressed"));
    }

    private static Stream<Problem> tooLarge(SiteFacts site, String end, int limit, boolean zipped, String bound) {
        return site.files().stream()
                .filter(f -> f.path().endsWith(end))
                .filter(f -> size(f, zipped) > limit)
                .map(f -> SiteFacts.problem(
                        f.path(), "the file has " + size(f, zipped) + " bytes", "shorten it to " + bound));
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
