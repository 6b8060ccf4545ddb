package briefbook.render;

import briefbook.model.Article;
import briefbook.model.Field;
import briefbook.model.Origin;

/**
 * Says for search engines what a page of an article is made from, in the terms of schema.org (JSON-LD).
 *
 * <p>It claims what the source states or the owner set, and nothing else: no deduced day, no outlet that was worked out, no
 * headline made from a first sentence. Writers are names, since a byline does not say who is a person.
 */
final class LinkedData {
    private LinkedData() {}

    /** Returns JSON that can stand within a script element: it holds none of {@code < > &}. */
    static String of(Site site, String path, Article article) {
        String original = OutsideLink.of(article.url()).orElse(null);
        String json = Json.object(j -> {
            j.writeStringField("@context", "https://schema.org");
            j.writeStringField("@type", "WebPage");
            if (!site.options().baseUrl().isEmpty()) {
                j.writeStringField("url", site.address(path));
            }
            j.writeObjectFieldStart("isBasedOn");
            j.writeStringField("@type", "Article");
            if (isStated(article.title().origin())) {
                j.writeStringField("headline", article.title().text());
            }
            if (original != null && isStated(article, Field.URL)) {
                j.writeStringField("url", original);
            }
            if (article.published().best() != null) {
                j.writeStringField("datePublished", article.published().best().toString());
            }
            if (article.outlet() != null && isStated(article, Field.OUTLET)) {
                j.writeStringField("publisher", article.outlet());
            }
            if (!article.authors().isEmpty() && isStated(article, Field.AUTHOR)) {
                Json.texts(j, "author", article.authors());
            }
            if (Citation.isKnown(article.language())) {
                j.writeStringField("inLanguage", article.language());
            }
            j.writeEndObject();
        });
        return json.replace("&", "\\u0026")
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private static boolean isStated(Article article, Field field) {
        return isStated(article.origins().getOrDefault(field, Origin.UNKNOWN));
    }

    private static boolean isStated(Origin origin) {
        return origin == Origin.STATED || origin == Origin.CURATED;
    }
}
