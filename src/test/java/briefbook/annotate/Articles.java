package briefbook.annotate;

import briefbook.model.Article;
import briefbook.model.Block;
import briefbook.model.BlockKind;
import briefbook.model.Caption;
import briefbook.model.Completeness;
import briefbook.model.Format;
import briefbook.model.Origin;
import briefbook.model.Published;
import briefbook.model.SeedId;
import briefbook.model.Title;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Makes articles for tests. */
public final class Articles {
    private Articles() {}

    /** Returns an article of paragraphs. */
    public static Article of(String title, String... paragraphs) {
        return of("en", title, List.of(), List.of(), paragraphs);
    }

    /** Returns an article with writers and captions. */
    public static Article of(
            String language, String title, List<String> authors, List<Caption> captions, String... paragraphs) {
        List<Block> blocks = Arrays.stream(paragraphs)
                .map(p -> new Block(BlockKind.PARAGRAPH, 0, p, null, List.of(), List.of()))
                .toList();
        return new Article(
                new SeedId("clips/a.txt", 0, "0".repeat(64), Format.TEXT),
                language,
                Completeness.FULL,
                new Title(title, Origin.STATED),
                null,
                null,
                null,
                null,
                authors,
                Map.of(),
                Published.UNKNOWN,
                blocks,
                captions,
                List.of(),
                List.of());
    }
}
