package briefbook.check;

import briefbook.model.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
 * @param ids all ids in order, repeated ones included
 * @param links all addresses of links, scripts, styles and images
 * @param undescribed addresses of pictures without an {@code alt} attribute
 * @param active what could run or style from within the page
 */
record PageFacts(
        String path,
        String title,
        String language,
        List<String> policies,
        List<String> ids,
        List<String> links,
        List<String> undescribed,
        List<String> active) {
    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "action", "formaction", "data", "poster", "xlink:href", "srcset");
    private static final Set<String> FORBIDDEN =
            Set.of("base", "iframe", "object", "embed", "form", "style", "applet", "frame", "portal");

    static PageFacts of(Page page) {
        Document document = Jsoup.parse(page.content());
        List<String> ids = new ArrayList<>();
        List<String> links = new ArrayList<>();
        List<String> active = new ArrayList<>();
        for (Element element : document.getAllElements()) {
            element(element, active);
            for (Attribute attribute : element.attributes()) {
                attribute(element, attribute, ids, links, active);
            }
        }
        Element html = document.selectFirst("html");
        return new PageFacts(
                page.path(),
                document.title().strip(),
                html == null ? "" : html.attr("lang").strip(),
                document.select("meta[http-equiv=Content-Security-Policy]").eachAttr("content"),
                List.copyOf(ids),
                List.copyOf(links),
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

    private static void attribute(
            Element element, Attribute attribute, List<String> ids, List<String> links, List<String> active) {
        String key = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue();
        if (key.equals("id")) {
            ids.add(value);
        } else if (ADDRESSES.contains(key)) {
            links.add(value);
        }
        if (key.equals("style") || key.startsWith("on") || key.startsWith("th:")) {
            active.add("attribute " + key + " on <" + element.normalName() + ">");
        }
    }
}
