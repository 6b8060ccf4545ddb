package briefbook.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import briefbook.model.Annotated;
import briefbook.model.Article;
import briefbook.model.Block;
import briefbook.model.BlockKind;
import briefbook.model.Completeness;
import briefbook.model.Format;
import briefbook.model.Origin;
import briefbook.model.Published;
import briefbook.model.SeedId;
import briefbook.model.Title;
import briefbook.rules.Table;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class CopyFinderTest {
    private static final List<Table.Row> PARAMETERS =
            Table.load("url-parameters.tsv").rows();
    private static final List<Table.Row> UPDATED =
            Table.load("updated-lines.tsv").rows();

    @Test
    void the_earliest_stated_date_makes_the_original() {
        assertThat(copies(article("a", 0, words(1, 80)), article("b", 9, words(1, 80)), article("c", 8, words(1, 80))))
                .isEqualTo(Map.of("a", "c", "b", "c"));
    }

    @Test
    void of_one_day_the_longest_is_the_original_then_the_first_file() {
        assertThat(copies(article("a", 8, words(1, 80)), article("b", 8, words(1, 90)), article("c", 8, words(1, 90))))
                .isEqualTo(Map.of("a", "b", "c", "b"));
    }

    @Test
    void a_short_notice_that_comes_again_another_day_is_no_copy() {
        Annotated first = article("a", 3, words(1, 20));
        assertThat(copies(first, article("a", 4, words(1, 20)))).isEmpty();
        assertThat(copies(first, article("a", 3, words(1, 20)))).hasSize(1);
    }

    @RepeatedTest(30)
    void the_order_of_the_articles_does_not_matter(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        List<Annotated> articles = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            int text = random.nextInt(6);
            int length = 60 + random.nextInt(100);
            articles.add(article(
                    "f" + i, random.nextInt(5), words(text, length) + " " + words(100 + i, random.nextInt(60))));
        }
        Map<String, String> expected = copies(articles.toArray(Annotated[]::new));
        Collections.shuffle(articles, random);

        assertThat(expected).isNotEmpty();
        assertThat(copies(articles.toArray(Annotated[]::new))).isEqualTo(expected);
    }

    @RepeatedTest(10)
    void an_original_is_no_copy_itself(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        // Each text is the one before with its beginning cut off and an end added: a chain.
        List<Annotated> articles = new ArrayList<>();
        String all = words(7, 2000);
        List<String> split = List.of(all.split(" "));
        for (int i = 0; i < 30; i++) {
            articles.add(article("f" + i, random.nextInt(20), String.join(" ", split.subList(i * 30, i * 30 + 200))));
        }
        Map<String, String> copies = copies(articles.toArray(Annotated[]::new));

        assertThat(copies).isNotEmpty();
        assertThat(copies.values()).doesNotContainAnyElementsOf(copies.keySet());
    }

    @Test
    void ten_thousand_copies_of_one_text_are_found_in_seconds() {
        Annotated[] articles = IntStream.range(0, 10_000)
                .mapToObj(i -> article(String.format("f%05d", i), 5, words(1, 400)))
                .toArray(Annotated[]::new);

        assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> assertThat(copies(articles)).hasSize(9_999));
    }

    @Test
    void ten_thousand_texts_that_begin_and_end_alike_are_told_apart_in_seconds() {
        Annotated[] articles = IntStream.range(0, 10_000)
                .mapToObj(i -> article(
                        String.format("f%05d", i), 5, words(1, 60) + " " + words(1000 + i, 200) + " " + words(2, 60)))
                .toArray(Annotated[]::new);

        assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> assertThat(copies(articles)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.a.example/x/?utm_source=mail&fbclid=1#top, a.example/x",
        "http://m.a.example/x, a.example/x",
        "https://amp.a.example/x.amp, a.example/x",
        "https://a.example/amp/x, a.example/x",
        "//a.example/x?b=2&a=1, a.example/x?a=1&b=2",
        "https://a.example/x?id=7&ref=home, a.example/x?id=7",
        "https://m.example/x, m.example/x",
        "https://a.example/, ''",
        "mailto:a@b.example, ''",
    })
    void addresses_of_one_page_have_one_key(String url, String key) {
        assertThat(UrlKey.of(url)).isEqualTo(key);
    }

    @ParameterizedTest
    @FieldSource("PARAMETERS")
    void each_parameter_matches_its_example_and_not_its_lookalike(Table.Row row) {
        assertThat(row.cell("finds")).matches(row.pattern("parameter"));
        assertThat(row.cell("keeps")).doesNotMatch(row.pattern("parameter"));
    }

    @ParameterizedTest
    @FieldSource("UPDATED")
    void each_line_of_an_update_matches_its_example_and_not_its_lookalike(Table.Row row) {
        assertThat(row.pattern("line").matcher(row.cell("finds")).lookingAt()).isTrue();
        assertThat(row.pattern("line").matcher(row.cell("keeps")).lookingAt()).isFalse();
    }

    private static Map<String, String> copies(Annotated... articles) {
        List<Annotated> all = Arrays.asList(articles);
        Map<String, String> copies = new TreeMap<>();
        List<Optional<CopyFinder.Found>> found = CopyFinder.of(all);
        for (int i = 0; i < all.size(); i++) {
            int copy = i;
            found.get(i).ifPresent(f -> copies.put(file(all.get(copy)), file(all.get(f.original()))));
        }
        return copies;
    }

    private static String file(Annotated article) {
        return article.article().seed().file();
    }

    /** Returns words that no other number gives. */
    private static String words(int number, int count) {
        return IntStream.range(0, count).mapToObj(i -> "w" + number + "x" + i).collect(Collectors.joining(" "));
    }

    private static Annotated article(String file, int day, String text) {
        @Nullable LocalDate on = day == 0 ? null : LocalDate.of(2022, 1, day);
        return new Annotated(
                new Article(
                        new SeedId(file, 0, "", Format.TEXT),
                        "en",
                        Completeness.FULL,
                        new Title("Title of " + file, Origin.STATED),
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        Map.of(),
                        on == null ? Published.UNKNOWN : Published.stated(on, ""),
                        List.of(new Block(BlockKind.PARAGRAPH, 0, text, null, List.of(), List.of())),
                        List.of(),
                        List.of(),
                        List.of()),
                List.of(),
                List.of(),
                List.of());
    }
}
