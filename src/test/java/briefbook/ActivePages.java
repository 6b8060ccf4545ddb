package briefbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Looks for anything on the pages of a site that a browser would run, load or follow into a script. */
final class ActivePages {
    private static final Set<String> NEVER =
            Set.of("base", "iframe", "object", "embed", "frame", "math", "portal", "applet", "style");
    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "action", "formaction", "xlink:href", "data", "poster", "srcset", "background");
    private static final Pattern RUNS =
            Pattern.compile("^(?:javascript|vbscript|file|blob|filesystem|data:(?!image/(?:png|gif|jpeg|webp))).*");

    private ActivePages() {}

    static List<String> faults(Path site) throws IOException {
        List<String> faults = new ArrayList<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                String name = site.relativize(file).toString();
                Document page = Jsoup.parse(Files.readString(file));
                for (Element element : page.getAllElements()) {
                    fault(element).ifPresent(f -> faults.add(name + ": " + f));
                }
            }
        }
        return faults;
    }

    private static Optional<String> fault(Element element) {
        String tag = element.normalName();
        boolean ownScript = tag.equals("script") && element.attr("src").matches("(?:\\.\\./|\\./)*[a-z0-9/.-]+\\.js");
        boolean data = tag.equals("script") && element.attr("type").equals("application/ld+json");
        boolean refresh = tag.equals("meta") && element.attr("http-equiv").equalsIgnoreCase("refresh");
        if (NEVER.contains(tag) || refresh || (tag.equals("script") && !ownScript && !data)) {
            return Optional.of("element " + element.outerHtml());
        }
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            String value = attribute.getValue().replaceAll("[\\x00-\\x20]", "").toLowerCase(Locale.ROOT);
            boolean handler = name.startsWith("on") || name.equals("style") || name.equals("srcdoc");
            if (handler || (ADDRESSES.contains(name) && RUNS.matcher(value).matches())) {
                return Optional.of("attribute " + name + "=" + attribute.getValue());
            }
        }
        return Optional.empty();
    }
}
