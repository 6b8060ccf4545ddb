package briefbook;

import briefbook.model.Article;
import briefbook.model.Block;
import briefbook.model.BlockKind;
import briefbook.model.Format;
import briefbook.model.Origin;
import briefbook.model.Published;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Compares one article with its gold, field by field. */
final class GoldArticles {
    private static final Set<BlockKind> BODY = Set.of(BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.QUOTE);

    private final Article article;
    private final JsonNode gold;
    private final List<GoldCase> cases = new ArrayList<>();

    private GoldArticles(Article article, JsonNode gold) {
        this.article = article;
        this.gold = gold;
    }

    static List<GoldCase> cases(Article article, JsonNode gold) {
        GoldArticles one = new GoldArticles(article, gold);
        one.metadata();
        one.day();
        one.text();
        one.captions();
        one.removals();
        return one.cases;
    }

    private void metadata() {
        if (gold.get("title").isNull()) {
            compare("title is derived", Origin.DERIVED, article.title().origin());
        } else {
            compare(
                    "title",
                    plain(gold.get("title").asText()),
                    plain(article.title().text()));
        }
        compare("language", gold.get("language").asText(), article.language());
        accepted("completeness", article.completeness().name());
        accepted("deck", article.deck());
        accepted("url", article.url());
        accepted("outlet", article.outlet());
        accepted("place", article.place());
        compare("authors", texts(gold.get("authors")), article.authors());
    }

    /** A list where one value is expected names the values that are accepted; case does not matter. */
    private void accepted(String field, @Nullable String actual) {
        JsonNode node = gold.get(field);
        List<String> values = new ArrayList<>();
        (node.isArray() ? node : List.of(node)).forEach(n -> values.add(folded(n.isNull() ? "" : n.asText())));
        String said = folded(actual == null ? "" : actual);
        compare(field, values.contains(said) ? said : String.join(" or ", values), said);
    }

    private void day() {
        Published published = article.published();
        JsonNode deduced = gold.get("deduced");
        if (!gold.get("published").isNull()) {
            compare(
                    "published",
                    "STATED " + gold.get("published").asText(),
                    published.origin() + " " + published.best());
            return;
        }
        compare("no day is stated", false, published.origin() == Origin.STATED);
        if (deduced.isNull()
                || (published.origin() == Origin.UNKNOWN
                        && !deduced.get("required").asBoolean())) {
            return;
        }
        String first = String.valueOf(published.first());
        String last = String.valueOf(published.last());
        List<String> proven = texts(deduced.get("proven"));
        List<String> within = texts(deduced.get("within"));
        boolean holds = published.first() != null
                && first.compareTo(proven.get(0)) <= 0
                && last.compareTo(proven.get(1)) >= 0
                && first.compareTo(within.get(0)) >= 0
                && last.compareTo(within.get(1)) <= 0;
        String range = first + " to " + last;
        compare("deduced days", holds ? range : "around " + proven + ", within " + within, range);
    }

    private void text() {
        List<String> apart = new ArrayList<>(texts(gold.get("optional")));
        apart.addAll(texts(gold.get("footnotes")));
        List<String> body = new ArrayList<>(texts(gold.get("body")));
        body.removeAll(apart);
        List<String> actual = texts(BODY);
        actual.removeAll(apart);
        compare("headings", texts(gold.get("headings")), texts(Set.of(BlockKind.HEADING)));
        for (int i = 0; i < body.size(); i++) {
            String paragraph = body.get(i);
            boolean kept = actual.contains(paragraph);
            compare("paragraph " + (i + 1), paragraph, kept ? paragraph : "not in the text");
        }
        List<String> common = new ArrayList<>(actual);
        common.removeIf(p -> !body.contains(p));
        List<String> more = new ArrayList<>(actual);
        more.removeAll(body);
        compare("nothing else is in the text", List.of(), more);
        compare("order of paragraphs", body.stream().filter(common::contains).toList(), common);
        String everything = String.join("\n", texts(Set.of(BlockKind.values())));
        for (String note : texts(gold.get("footnotes"))) {
            compare("footnote", true, everything.contains(note));
        }
        List<List<List<String>>> tables = article.blocks().stream()
                .filter(b -> b.kind() == BlockKind.TABLE)
                .map(Block::rows)
                .toList();
        List<List<List<String>>> expected = new ArrayList<>();
        gold.get("tables").forEach(t -> {
            List<List<String>> rows = new ArrayList<>();
            t.forEach(r -> rows.add(texts(r)));
            expected.add(rows);
        });
        compare("tables", expected, tables);
    }

    private void captions() {
        JsonNode captions = gold.get("captions");
        compare("number of captions", captions.size(), article.captions().size());
        for (int i = 0; i < Math.min(captions.size(), article.captions().size()); i++) {
            JsonNode credit = captions.get(i).get("credit");
            compare(
                    "caption " + (i + 1),
                    plain(captions.get(i).get("text").asText()),
                    plain(article.captions().get(i).text()));
            String said = article.captions().get(i).credit();
            compare(
                    "credit " + (i + 1),
                    credit.isNull() ? "" : plain(credit.asText()),
                    said == null ? "" : plain(said).replaceFirst("^(?:Photo|Image|Picture)s?(?: by)?:? ", ""));
        }
    }

    private void removals() {
        for (JsonNode each : gold.get("removed")) {
            String text = plain(each.get("text").asText());
            int line = each.path("line").asInt();
            boolean listed = article.removed().stream()
                    .filter(r -> article.seed().format() != Format.TEXT
                            || (r.lines() != null
                                    && r.lines().first() <= line
                                    && r.lines().last() >= line))
                    .anyMatch(r -> plain(r.text()).contains(text));
            compare(
                    "removes “" + text + "”",
                    "removed: " + each.get("why").asText(),
                    listed ? "removed: " + each.get("why").asText() : "not in the list of removals");
        }
    }

    private void compare(String field, Object expected, Object actual) {
        cases.add(new GoldCase(article.seed().file(), field, expected, actual));
    }

    private List<String> texts(Set<BlockKind> kinds) {
        List<String> texts = new ArrayList<>();
        article.blocks().stream().filter(b -> kinds.contains(b.kind())).forEach(b -> texts.add(plain(b.text())));
        return texts;
    }

    static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(n -> plain(n.asText()))
                .toList();
    }

    /** One blank for any white space, no reference marks: "[1]". */
    static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ")
                .replaceAll(" ?\\[\\d{1,2}\\]", "")
                .strip();
    }

    private static String folded(String text) {
        return plain(text).toLowerCase(Locale.ROOT);
    }
}
