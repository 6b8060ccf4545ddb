package briefbook.clean;

import static briefbook.clean.Seeds.PROSE;
import static briefbook.clean.Seeds.clean;
import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.Article;
import briefbook.model.Completeness;
import briefbook.model.Declaration;
import briefbook.model.Field;
import briefbook.model.Seed;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How much of an article a file holds, and the words that say why. */
class ExtentTest {
    private static final String TITLE = "Ostermoor Builds a Raft";
    private static final String STORY = String.join("\n\n", PROSE);

    /** Longer than the texts for which any sign counts. */
    private static final String LONG_STORY =
            STORY + "\n\n" + STORY.replace("the", "a").replace("The", "One") + "\n\n" + STORY.replace("a", "o");

    @Test
    void a_whole_text_is_full_and_says_why() {
        assertExtent(clean(TITLE, "", STORY), Completeness.FULL, "nothing says that a part is missing");
    }

    @Test
    void an_empty_file_and_a_line_are_stubs() {
        assertExtent(clean(""), Completeness.STUB, "no text was found");
        assertExtent(clean(TITLE, "", PROSE.get(0)), Completeness.STUB, "the text is shorter than 200 letters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"…", "...", "[…]", " (...)"})
    void a_text_that_breaks_off_is_an_excerpt(String end) {
        Article article = clean(TITLE, "", STORY, "", "The raft was then brought to the northern bank and" + end);

        assertExtent(article, Completeness.EXCERPT, "the text breaks off with “" + end.strip() + "”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subscribe to continue reading",
                "Dieser Artikel ist nur für Abonnenten lesbar.",
                "Cet article est réservé aux abonnés.",
                "Contenido exclusivo para suscriptores",
                "Материал доступен только подписчикам."
            })
    void a_notice_of_a_paywall_is_quoted(String notice) {
        Article article = clean(TITLE, "", LONG_STORY, "", notice);

        assertExtent(article, Completeness.EXCERPT, "a notice says “" + notice + "”");
    }

    @Test
    void a_notice_far_from_the_end_of_a_long_text_is_not_about_it() {
        String menus = String.join("\n", Collections.nCopies(15, "Advertisement"));

        assertThat(clean(TITLE, "", LONG_STORY, "", menus, "Subscribe to continue reading")
                        .completeness())
                .isEqualTo(Completeness.FULL);
        assertThat(clean("Already a subscriber? Log in", TITLE, "", LONG_STORY).completeness())
                .isEqualTo(Completeness.FULL);
    }

    @Test
    void a_link_to_the_rest_makes_an_excerpt_only_right_behind_a_short_text() {
        assertExtent(
                clean(TITLE, "", STORY, "", "Continue reading"),
                Completeness.EXCERPT,
                "the text ends at a link “Continue reading”");
        assertThat(clean(TITLE, "", STORY, "", "Advertisement", "Continue reading")
                        .completeness())
                .isEqualTo(Completeness.FULL);
        assertThat(clean(TITLE, "", LONG_STORY, "", "Continue reading").completeness())
                .isEqualTo(Completeness.FULL);
    }

    @ParameterizedTest
    @CsvSource({"false, EXCERPT", "False, EXCERPT", "locked, EXCERPT", "true, FULL", "metered, FULL", "free, FULL"})
    void a_short_text_that_is_declared_not_free_is_an_excerpt(String value, Completeness completeness) {
        assertThat(declared(Field.ACCESS, value, STORY).completeness()).isEqualTo(completeness);
    }

    @Test
    void a_long_text_that_is_declared_not_free_was_saved_by_a_subscriber_unless_it_stops_within_a_sentence() {
        assertThat(declared(Field.ACCESS, "false", LONG_STORY).completeness()).isEqualTo(Completeness.FULL);
        assertExtent(
                declared(
                        Field.ACCESS,
                        "false",
                        LONG_STORY
                                + "\n\nThe raft has carried the post ever since, the letters of both banks and now and then a goat, which"
                                + " the council wrote into its rules after a long debate, and"),
                Completeness.EXCERPT,
                "the page says that it is not free to read (meta: x)");
    }

    @Test
    void a_declared_summary_that_is_longer_than_the_text_leaves_an_excerpt() {
        assertExtent(
                declared(Field.DECK, "The bridge. ".repeat(90), STORY),
                Completeness.EXCERPT,
                "the declared summary is longer than the text (meta: x)");
    }

    @Test
    void a_quoted_notice_is_cut_to_a_line() {
        String notice = "Subscribe to continue reading " + "and to support the raft ".repeat(7);

        assertThat(clean(TITLE, "", STORY, "", notice).completenessReason())
                .startsWith("a notice says “Subscribe to continue reading and to support")
                .endsWith("…”")
                .hasSizeLessThan(130);
    }

    @TestFactory
    Stream<DynamicTest> a_row_finds_its_example_and_keeps_its_lookalike() {
        assertThat(Extent.RULES).isNotEmpty();
        return Extent.RULES.stream()
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    assertThat(rule.finds(rule.finds())).as("finds").isTrue();
                    assertThat(rule.finds(rule.keeps())).as("keeps").isFalse();
                }));
    }

    private static Article declared(Field field, String value, String story) {
        Seed seed = Seeds.text(TITLE, "", story);
        return Cleaner.builtIn()
                .clean(new Seed(
                        seed.id(),
                        seed.blocks(),
                        List.of(new Declaration(field, value, "meta: x")),
                        List.of(),
                        List.of()));
    }

    private static void assertExtent(Article article, Completeness completeness, String reason) {
        assertThat(article.completenessReason()).isEqualTo(reason);
        assertThat(article.completeness()).isEqualTo(completeness);
    }
}
