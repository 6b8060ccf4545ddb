package briefbook.render;

import briefbook.model.Article;
import briefbook.model.Page;
import briefbook.model.SeedId;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Writes feeds of the site and of each person and event of several voices, as Atom (RFC 4287) and as JSON Feed 1.1.
 *
 * <p>Without a known address, links of an Atom feed are relative, which its readers resolve against where they found it. A
 * JSON feed has no such rule, so there is none then. Nothing is read from a clock: each entry has the day that is proven.
 */
final class FeedFiles implements PageType {
    private static final String ATOM_TYPE = "application/atom+xml";
    private static final String JSON_TYPE = "application/feed+json";

    @Override
    public Stream<Page> pages(Site site) {
        return site.feeds().all().parallelStream().flatMap(f -> {
            Page atom = new Page(f.path(), atom(site, f));
            return hasJson(site) ? Stream.of(atom, new Page(jsonPath(f), json(site, f))) : Stream.of(atom);
        });
    }

    /** The other format has no links that start from where a feed lies. */
    private static boolean hasJson(Site site) {
        return !site.options().baseUrl().isEmpty();
    }

    private static String jsonPath(Feed feed) {
        return feed.path().substring(0, feed.path().lastIndexOf('.')) + ".json";
    }

    /** Returns the links to the feeds of a page. */
    static List<Site.FeedLink> links(Site site, String page, String root) {
        List<Site.FeedLink> links = new ArrayList<>();
        site.feeds().of(page).ifPresent(f -> {
            links.add(new Site.FeedLink(ATOM_TYPE, root + f.path(), f.title()));
            if (hasJson(site)) {
                links.add(new Site.FeedLink(JSON_TYPE, root + jsonPath(f), f.title()));
            }
        });
        return links;
    }

    private static String atom(Site site, Feed feed) {
        StringBuilder out = new StringBuilder(Xml.DECLARATION)
                .append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
                .append(site.words().language())
                .append("\">\n")
                .append(Xml.element("id", urn(site, "page", feed.page())))
                .append(Xml.element("title", feed.title()));
        if (!site.options().description().isEmpty()) {
            out.append(Xml.element("subtitle", site.options().description()));
        }
        out.append(Xml.element("updated", instant(feed.items().get(0).day())))
                .append("<author>")
                .append(Xml.element("name", site.options().name()).strip())
                .append("</author>\n");
        link(out, "self", ATOM_TYPE, href(site, feed, feed.path()));
        link(out, "alternate", "text/html", href(site, feed, feed.page()));
        feed.items().forEach(item -> entry(out, site, feed, item));
        return out.append("</feed>\n").toString();
    }

    private static void entry(StringBuilder out, Site site, Feed feed, Feed.Item item) {
        Article article = site.index().entry(item.article()).article();
        String lang = site.rows(feed.page()).lang(article);
        out.append(lang == null ? "<entry>\n" : "<entry xml:lang=\"" + Xml.escape(lang) + "\">\n")
                .append(Xml.element("id", id(site, article)))
                .append(Xml.element("title", title(article)))
                .append(Xml.element("updated", instant(item.day())));
        if (article.published().best() != null) {
            out.append(Xml.element("published", instant(item.day())));
        }
        writers(site, article)
                .forEach(name -> out.append("<author>")
                        .append(Xml.element("name", name).strip())
                        .append("</author>\n"));
        String page = Paths.article(site.index().entry(item.article()).id());
        link(out, "alternate", "text/html", href(site, feed, page));
        OutsideLink.of(article.url()).ifPresent(url -> link(out, "via", "text/html", url));
        if (!item.quotes().isEmpty()) {
            out.append(Xml.element("summary", String.join("\n", item.quotes())));
        }
        out.append("</entry>\n");
    }

    private static void link(StringBuilder out, String rel, String type, String href) {
        out.append("<link rel=\"").append(rel).append("\" type=\"").append(type);
        out.append("\" href=\"").append(Xml.escape(href)).append("\"/>\n");
    }

    private static String json(Site site, Feed feed) {
        return Json.object(json -> {
                    json.writeStringField("version", "https://jsonfeed.org/version/1.1");
                    json.writeStringField("title", feed.title());
                    json.writeStringField("home_page_url", site.address(feed.page()));
                    json.writeStringField("feed_url", site.address(jsonPath(feed)));
                    if (!site.options().description().isEmpty()) {
                        json.writeStringField("description", site.options().description());
                    }
                    json.writeStringField("language", site.words().language());
                    Json.objects(json, "items", feed.items(), (j, item) -> item(j, site, item));
                })
                + "\n";
    }

    private static void item(JsonGenerator json, Site site, Feed.Item item) throws IOException {
        Article article = site.index().entry(item.article()).article();
        json.writeStringField("id", id(site, article));
        json.writeStringField(
                "url",
                site.address(Paths.article(site.index().entry(item.article()).id())));
        String original = OutsideLink.of(article.url()).orElse(null);
        if (original != null) {
            json.writeStringField("external_url", original);
        }
        json.writeStringField("title", title(article));
        json.writeStringField("content_text", String.join("\n", item.quotes()));
        if (article.published().best() != null) {
            json.writeStringField("date_published", instant(item.day()));
        }
        Json.objects(json, "authors", writers(site, article), (j, name) -> j.writeStringField("name", name));
        if (Citation.isKnown(article.language())) {
            json.writeStringField("language", article.language());
        }
    }

    /** Returns who speaks in an article: its writers, or else its outlet. */
    private static List<String> writers(Site site, Article article) {
        return !article.authors().isEmpty()
                ? article.authors()
                : List.of(Optional.ofNullable(article.outlet())
                        .orElse(site.words().text("article.no-outlet")));
    }

    private static String title(Article article) {
        return article.outlet() == null
                ? article.title().text()
                : article.title().text() + " · " + article.outlet();
    }

    /** A page is named from where the feed lies, or from the root of the web. */
    private static String href(Site site, Feed feed, String path) {
        return site.options().baseUrl().isEmpty() ? Paths.root(feed.path()) + Paths.encoded(path) : site.address(path);
    }

    private static String id(Site site, Article article) {
        SeedId seed = article.seed();
        return urn(site, "article", seed.part() + " " + seed.file());
    }

    /** A name that stays when titles, rules or texts change, and differs from site to site. */
    private static String urn(Site site, String kind, String name) {
        String home = site.options().baseUrl().isEmpty()
                ? site.options().name()
                : site.options().baseUrl();
        byte[] all = String.join("\n", "briefbook", home, kind, name).getBytes(StandardCharsets.UTF_8);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(all);
    }

    private static String instant(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
