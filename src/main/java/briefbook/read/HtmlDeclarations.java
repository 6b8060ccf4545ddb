package briefbook.read;

import briefbook.model.Declaration;
import briefbook.model.Field;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The metadata that a page states beside its text.
 *
 * <p>In this order: JSON-LD, meta tags (the table {@code meta-tags.tsv}), links, microdata and the elements made for it, what
 * stands around the headline, the address, the page title. For one thread and one use.
 */
final class HtmlDeclarations {
    private static final List<MetadataKey> KEYS = MetadataKey.load("meta-tags.tsv");
    private static final int LONGEST = 2_000;
    private static final int LONGEST_NAME = 100;
    private static final int MOST_TAGS = 2_000;
    private static final String ELSEWHERE = "nav, aside, footer, form, li";

    private static final Pattern ADDRESS_DAY =
            Pattern.compile("/((?:19|20)\\d{2})[/-]([01]\\d|[A-Za-z]{3,9})[/-]([0-3]\\d)(?=[/_-])");

    private final Document page;
    private final Set<Declaration> found = new LinkedHashSet<>();

    private HtmlDeclarations(Document page) {
        this.page = page;
    }

    /** Returns what a page states, best source first for each field. */
    static List<Declaration> of(Document page, JsonLd data) {
        HtmlDeclarations declarations = new HtmlDeclarations(page);
        declarations.found.addAll(data.declarations());
        declarations.metaTags();
        declarations.links();
        declarations.elements();
        declarations.found.addAll(ShownFacts.of(page));
        declarations.address();
        declarations.add(Field.TITLE, page.title(), "html: title");
        declarations.add(Field.LANGUAGE, language(page), "html: lang");
        return List.copyOf(declarations.found);
    }

    private static String language(Document page) {
        Element html = page.selectFirst("html");
        if (html == null) {
            return "";
        }
        return html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang");
    }

    private void metaTags() {
        List<Element> tags =
                page.select("meta[content]").stream().limit(MOST_TAGS).toList();
        for (MetadataKey rule : KEYS) {
            for (Element tag : tags) {
                String name = name(tag);
                if (rule.knows(name)) {
                    rule.field().ifPresent(field -> add(field, tag.attr("content"), "meta: " + name));
                }
            }
        }
        // Some systems put the author into a labelled pair for link previews.
        for (int i = 1; i <= 2; i++) {
            String label = content(tags, "twitter:label" + i).toLowerCase(Locale.ROOT);
            if (label.equals("written by") || label.equals("author")) {
                add(Field.AUTHOR, content(tags, "twitter:data" + i), "meta: twitter:data" + i);
            }
        }
    }

    private static String name(Element tag) {
        for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
            if (tag.hasAttr(attribute)) {
                return tag.attr(attribute).strip();
            }
        }
        return "";
    }

    private static String content(List<Element> tags, String name) {
        return tags.stream()
                .filter(t -> name(t).equalsIgnoreCase(name))
                .map(t -> t.attr("content").strip())
                .findFirst()
                .orElse("");
    }

    private void links() {
        for (Element link : page.select("link[rel~=(?i)^canonical$][href]")) {
            add(Field.URL, link.attr("href"), "html: link canonical");
        }
    }

    private void elements() {
        for (Element each : page.select("[itemprop=datePublished], time[pubdate]")) {
            addTime(each, "html: datePublished");
        }
        page
                .select("article header time[datetime], header time[datetime], article time[datetime], time[datetime]")
                .stream()
                .filter(HtmlDeclarations::isOfArticle)
                .findFirst()
                .ifPresent(time -> addTime(time, "html: time"));
        for (Element each :
                page.select("[itemprop=author] [itemprop=name], [itemprop=author]:not(:has([itemprop=name]))")) {
            addName(each, "html: itemprop author");
        }
        for (Element each : page.select("[rel~=(?i)^author$]")) {
            addName(each, "html: rel author");
        }
        for (Element each : page.select("article address, header address")) {
            addName(each, "html: address");
        }
    }

    /** "/2022/01/10/talks", "/2022/jan/10/talks" and "/2022-01-10-talks": the day that many systems put into an address. */
    private void address() {
        List<String> urls = found.stream()
                .filter(d -> d.field() == Field.URL)
                .map(Declaration::value)
                .toList();
        for (String url : urls) {
            Matcher day = ADDRESS_DAY.matcher(url);
            if (day.find()) {
                add(Field.DATE, day.group(1) + "-" + day.group(2) + "-" + day.group(3), "url");
                return;
            }
        }
    }

    private void addTime(Element element, String source) {
        String value = element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
        if (isOfArticle(element)) {
            add(Field.DATE, value.isBlank() ? element.text() : value, source);
        }
    }

    private void addName(Element element, String source) {
        String name = element.hasAttr("content") ? element.attr("content") : element.text();
        if (name.length() <= LONGEST_NAME && isOfArticle(element)) {
            add(Field.AUTHOR, name, source);
        }
    }

    private static boolean isOfArticle(Element element) {
        return element.closest(ELSEWHERE) == null;
    }

    private void add(Field field, String value, String source) {
        String plain = InlineText.plain(value);
        if (plain.length() <= LONGEST && MetadataKey.isUsable(field, plain)) {
            found.add(new Declaration(field, plain, source));
        }
    }
}
