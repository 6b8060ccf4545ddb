package briefbook.dates;

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

/** Articles for the tests of dates. */
final class Articles {
    private Articles() {}

    /** Returns an English article with these paragraphs. */
    static Article of(Published published, String... paragraphs) {
        return of("en", BlockKind.PARAGRAPH, published, paragraphs);
    }

    /** Returns an article with the title "Pier", the deck "Closed on Monday" and the caption "The pier in May". */
    static Article of(String language, BlockKind kind, Published published, String... blocks) {
        return new Article(
                new SeedId("pier.txt", 0, "0".repeat(64), Format.TEXT),
                language,
                Completeness.FULL,
                new Title("Pier", Origin.STATED),
                "Closed on Monday",
                null,
                null,
                null,
                List.of(),
                Map.of(),
                published,
                Arrays.stream(blocks)
                        .map(text -> new Block(kind, 0, text, null, List.of(), List.of()))
                        .toList(),
                List.of(new Caption("The pier in May", null, null)),
                List.of(),
                List.of());
    }
}
