package briefbook.render;

import briefbook.model.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Copies the style sheet and the icon, and the scripts in short. */
final class Assets implements PageType {
    private static final List<String> FILES =
            List.of("assets/icon.svg", "assets/search.js", "assets/site.css", "assets/site.js");

    @Override
    public Stream<Page> pages(Site site) {
        return FILES.stream().map(path -> {
            String content = read("/briefbook/templates/" + path);
            return new Page(path, path.endsWith(".js") ? LeanScript.of(content) : content);
        });
    }

    private static String read(String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the program; install it again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read; install the program again", e);
        }
    }
}
