package briefbook.render;

import briefbook.model.Page;
import briefbook.text.Accent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Copies the style sheet, the script and the icon, or the owner's in their place, and whatever else the owner puts there. */
final class Assets implements PageType {
    private static final String STYLE = "assets/site.css";
    private static final List<String> FILES = List.of("assets/icon.svg", STYLE, "assets/site.js");

    @Override
    public Stream<Page> pages(Site site) {
        Map<String, String> texts = new TreeMap<>();
        FILES.forEach(path -> texts.put(path, read("/briefbook/templates/" + path)));
        site.options().templates().forEach((path, text) -> {
            if (path.startsWith("assets/")) {
                texts.put(path, text);
            }
        });
        String colour = site.options().accent();
        if (!colour.isEmpty()) {
            texts.merge(STYLE, rules(Accent.of(colour)), String::concat);
        }
        return texts.entrySet().stream().map(e -> new Page(e.getKey(), e.getValue()));
    }

    /** A colour may not stand on a page, which forbids inline styles: it replaces two values of the style sheet. */
    private static String rules(Accent accent) {
        return """

            /* Accent of this site */
            @media screen {
              :root { --link: LIGHT; --mark: LIGHT; }
              @media (prefers-color-scheme: dark) { :root:not([data-theme=light]) { --link: DARK; --mark: DARK; } }
              :root[data-theme=dark] { --link: DARK; --mark: DARK; }
            }
            """.replace("LIGHT", accent.light()).replace("DARK", accent.dark());
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
