package briefbook.link;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.Article;
import briefbook.model.Block;
import briefbook.model.BlockKind;
import briefbook.model.Completeness;
import briefbook.model.Format;
import briefbook.model.Origin;
import briefbook.model.PersonKind;
import briefbook.model.PersonMention;
import briefbook.model.Published;
import briefbook.model.SeedId;
import briefbook.model.Spot;
import briefbook.model.Title;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuotesTest {
    @Test
    void the_sentence_of_a_long_text_is_quoted_whole() {
        String before = "The tide came in. ".repeat(1000);
        String text = before + "Then Ada Lund left the pier. " + before;

        assertThat(quote(text, text.indexOf("Ada"))).isEqualTo("Then Ada Lund left the pier.");
    }

    @Test
    void of_a_sentence_without_end_the_words_around_the_name_are_quoted() {
        String text = "Ben Berg, ".repeat(20_000) + "Ada Lund, " + "Ben Berg, ".repeat(20_000);

        assertThat(quote(text, text.indexOf("Ada")))
                .contains("Ada Lund")
                .hasSizeLessThan(5000)
                .startsWith("Ben")
                .endsWith("Berg,");
    }

    private static String quote(String text, int at) {
        Article article = new Article(
                new SeedId("a.txt", 0, "0".repeat(64), Format.TEXT),
                "en",
                Completeness.FULL,
                new Title("Title", Origin.STATED),
                null,
                null,
                null,
                null,
                List.of(),
                Map.of(),
                Published.UNKNOWN,
                List.of(new Block(BlockKind.PARAGRAPH, 0, text, null, List.of(), List.of())),
                List.of(),
                List.of(),
                List.of());
        return new Quotes(article)
                .of(new PersonMention(
                        "Ada Lund", "Ada Lund", new Spot("block:0", at, at + 8), at, PersonKind.SUBJECT, null));
    }
}
