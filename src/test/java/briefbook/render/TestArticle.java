package briefbook.render;

import briefbook.model.Article;
import briefbook.model.Block;
import briefbook.model.BlockKind;
import briefbook.model.Caption;
import briefbook.model.Completeness;
import briefbook.model.Field;
import briefbook.model.Format;
import briefbook.model.Lines;
import briefbook.model.Mark;
import briefbook.model.Origin;
import briefbook.model.Published;
import briefbook.model.Removal;
import briefbook.model.SeedId;
import briefbook.model.Title;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes an article down in a test. */
final class TestArticle {
    private final String file;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Caption> captions = new ArrayList<>();
    private final List<Removal> removed = new ArrayList<>();
    private final List<String> authors = new ArrayList<>();
    private Title title = new Title("Untitled", Origin.DERIVED);
    private String language = "en";
    private Completeness completeness = Completeness.FULL;
    private Published published = Published.UNKNOWN;
    private @Nullable String deck;
    private @Nullable String url;
    private @Nullable String outlet;
    private @Nullable String place;
    private @Nullable String copyOf;

    private TestArticle(String file) {
        this.file = file;
    }

    static TestArticle of(String file, String title) {
        TestArticle article = new TestArticle(file);
        article.title = new Title(title, Origin.STATED);
        return article;
    }

    TestArticle derivedTitle() {
        title = new Title(title.text(), Origin.DERIVED);
        return this;
    }

    TestArticle on(String day) {
        return published(Published.stated(LocalDate.parse(day), "line 2 says so"));
    }

    TestArticle published(Published when) {
        published = when;
        return this;
    }

    TestArticle outlet(@Nullable String name) {
        outlet = name;
        return this;
    }

    TestArticle place(@Nullable String name) {
        place = name;
        return this;
    }

    TestArticle deck(@Nullable String text) {
        deck = text;
        return this;
    }

    TestArticle url(@Nullable String address) {
        url = address;
        return this;
    }

    TestArticle author(String name) {
        authors.add(name);
        return this;
    }

    TestArticle language(String tag) {
        language = tag;
        return this;
    }

    TestArticle completeness(Completeness how) {
        completeness = how;
        return this;
    }

    TestArticle copyOf(String id) {
        copyOf = id;
        return this;
    }

    TestArticle block(BlockKind kind, int level, String text, Mark... marks) {
        int line = blocks.size() + 3;
        blocks.add(new Block(kind, level, text, new Lines(line, line), List.of(marks), List.of()));
        return this;
    }

    TestArticle paragraph(String text, Mark... marks) {
        return block(BlockKind.PARAGRAPH, 0, text, marks);
    }

    TestArticle heading(String text) {
        return block(BlockKind.HEADING, 2, text);
    }

    TestArticle table(List<List<String>> rows) {
        List<String> cells = rows.stream().flatMap(List::stream).toList();
        blocks.add(new Block(BlockKind.TABLE, 0, String.join(" ", cells), null, List.of(), rows));
        return this;
    }

    TestArticle caption(String text, @Nullable String credit) {
        captions.add(new Caption(text, credit, new Lines(90, 90)));
        return this;
    }

    TestArticle removed(int line, String text, String rule, String reason) {
        removed.add(new Removal(new Lines(line, line), text, rule, reason));
        return this;
    }

    @Nullable
    String original() {
        return copyOf;
    }

    Article build() {
        return new Article(
                new SeedId(file, 0, "0123456789abcdef".repeat(4), Format.TEXT),
                language,
                completeness,
                title,
                deck,
                url,
                outlet,
                place,
                authors,
                outlet == null ? Map.of() : Map.of(Field.OUTLET, Origin.DERIVED),
                published,
                blocks,
                captions,
                removed,
                List.of());
    }
}
