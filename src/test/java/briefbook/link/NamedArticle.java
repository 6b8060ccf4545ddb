package briefbook.link;

import briefbook.annotate.Articles;
import briefbook.model.Annotated;
import briefbook.model.Article;
import briefbook.model.PersonKind;
import briefbook.model.PersonMention;
import briefbook.model.SeedId;
import briefbook.model.Spot;
import java.util.ArrayList;
import java.util.List;

/** Makes articles for tests that have a sentence for each name. */
final class NamedArticle {
    private NamedArticle() {}

    /** Returns an article; what stands before a bar is the name's title, and what starts with an exclamation mark is no name. */
    static Annotated of(String file, int part, String... names) {
        StringBuilder text = new StringBuilder();
        List<PersonMention> mentions = new ArrayList<>();
        for (String each : names) {
            text.append(text.length() == 0 ? "" : " ");
            if (each.startsWith("!")) {
                text.append(each.substring(1));
                continue;
            }
            String title = each.contains("|") ? each.substring(0, each.indexOf('|')) : "";
            String name = each.substring(each.indexOf('|') + 1);
            text.append("We saw ");
            int start = text.length();
            text.append(title).append(name);
            mentions.add(new PersonMention(
                    title + name,
                    name,
                    new Spot("block:0", start, text.length()),
                    start + title.length(),
                    PersonKind.SUBJECT,
                    null));
            text.append(name.endsWith(".") ? "" : ".");
        }
        Article made = Articles.of("News", text.toString());
        SeedId seed = new SeedId(file, part, made.seed().sha256(), made.seed().format());
        Article article = new Article(
                seed,
                made.language(),
                made.completeness(),
                made.title(),
                made.deck(),
                made.url(),
                made.outlet(),
                made.place(),
                made.authors(),
                made.origins(),
                made.published(),
                made.blocks(),
                made.captions(),
                made.removed(),
                made.problems());
        return new Annotated(article, mentions, List.of(), List.of());
    }

    static Annotated of(String file, String... names) {
        return of(file, 0, names);
    }
}
