package briefbook.check;

import briefbook.model.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the checks need to know of an HTML page, so that its document need not be kept.
 *
 * @param path of the page
 * @param title of the document, empty when missing
 * @param language of the document, empty when missing
 * @param policies content security policies, as written
 * @param repeated ids that stand there more than once
 * @param anchors all that a link can lead to: ids, and names of {@code a} elements as old pages have them
 * @param links all addresses of links, scripts, styles and images, each once
 * @param undescribed addresses of pictures without an {@code alt} attribute
 * @param active what could run or style from within the page
 */
record PageFacts(
        String path,
        String title,
        String language,
        List<String> policies,
        List<String> repeated,
        Set<String> anchors,
        Set<String> links,
        List<String> undescribed,
        List<String> active) {
    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "action", "formaction", "data", "poster", "xlink:href");
    private static final Set<String> FORBIDDEN =
            Set.of("base", "iframe", "object", "embed", "form", "style", "applet", "frame", "portal");

    /**
     * Reads a page as a browser would.
     *
     * @param pool gives one object for equal texts
     */
    static PageFacts of(Page page, UnaryOperator<String> pool) {
        Document document = Jsoup.parse(page.content());
        Set<String> ids = new HashSet<>();
        Set<String> repeated = new LinkedHashSet<>();
        Set<String> names = new HashSet<>();
        Set<String> links = new LinkedHashSet<>();
        List<String> active = new ArrayList<>();
        for (Element element : document.getAllElements()) {
            element(element, active);
            for (Attribute attribute : element.attributes()) {
                String value = attribute.getValue();
                switch (kind(element, attribute, active)) {
                    case ID -> {
                        if (!ids.add(pool.apply(value))) {
                            repeated.add(value);
                        }
                    }
                    case NAME -> names.add(pool.apply(value));
                    case ADDRESS -> links.add(pool.apply(value));
                    case ADDRESSES -> candidates(value).map(pool).forEach(links::add);
                    case OTHER -> {}
                }
            }
        }
        names.addAll(ids);
        Element html = document.selectFirst("html");
        return new PageFacts(
                page.path(),
                document.title().strip(),
                html == null ? "" : html.attr("lang").strip(),
                document.select("meta[http-equiv=Content-Security-Policy]").eachAttr("content"),
                List.copyOf(repeated),
                Set.copyOf(names),
                Collections.unmodifiableSet(links),
                document.select("img:not([alt])").eachAttr("src"),
                List.copyOf(active));
    }

    private static void element(Element element, List<String> active) {
        String name = element.normalName();
        if (FORBIDDEN.contains(name)) {
            active.add("<" + name + ">");
        }
        if (name.equals("script")
                && !isData(element)
                && (!element.hasAttr("src") || !element.data().isBlank())) {
            active.add("inline <script>");
        }
        if (name.equals("meta") && element.attr("http-equiv").equalsIgnoreCase("refresh")) {
            active.add("<meta http-equiv=refresh>");
        }
    }

    /** Linked data is no program: browsers run nothing of this type. It must not be able to end its element. */
    private static boolean isData(Element script) {
        return script.attr("type").equals("application/ld+json")
                && script.attributesSize() == 1
                && script.data().indexOf('<') < 0;
    }

    private enum Kind {
        ID,
        NAME,
        ADDRESS,
        ADDRESSES,
        OTHER
    }

    private static Kind kind(Element element, Attribute attribute, List<String> active) {
        String key = attribute.getKey().toLowerCase(Locale.ROOT);
        if (key.equals("style") || key.startsWith("on") || key.startsWith("th:")) {
            active.add("attribute " + key + " on <" + element.normalName() + ">");
        }
        if (key.equals("id")) {
            return Kind.ID;
        }
        if (key.equals("name") && element.normalName().equals("a")) {
            return Kind.NAME;
        }
        if (key.equals("srcset")) {
            return Kind.ADDRESSES;
        }
        return ADDRESSES.contains(key) ? Kind.ADDRESS : Kind.OTHER;
    }

    /** Several pictures to choose from: an address each, and for which screens after a blank. */
    private static Stream<String> candidates(String srcset) {
        return Stream.of(srcset.split(",\\s", -1))
                .map(candidate -> candidate.strip().split("\\s", 2)[0])
                .filter(address -> !address.isEmpty());
    }
}
