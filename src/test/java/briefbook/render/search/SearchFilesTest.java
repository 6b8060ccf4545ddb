package briefbook.render.search;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.Page;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchFilesTest {
    @Test
    void texts_are_cut_into_the_terms_that_the_script_makes_of_them_too() throws IOException {
        try (InputStream in = SearchFilesTest.class.getResourceAsStream("/briefbook/search/search-terms.json")) {
            for (JsonNode vector : new ObjectMapper().readTree(in)) {
                List<String> terms = new ArrayList<>();
                vector.get("terms").forEach(t -> terms.add(t.asText()));
                assertThat(SearchTerms.of(vector.get("text").asText()))
                        .as(vector.get("text").asText())
                        .isEqualTo(terms);
            }
        }
    }

    @Test
    void what_200_questions_find_is_what_looking_at_every_article_finds() {
        RandomArticles random = new RandomArticles();
        List<SearchArticle> articles = random.articles(1_000);
        WrittenIndex index =
                new WrittenIndex(SearchFiles.of(articles, List.of()).toList());
        List<NavigableSet<String>> terms = RandomArticles.terms(articles);
        int some = 0;
        for (RandomArticles.Question question : random.questions(200)) {
            Set<Integer> expected = RandomArticles.found(articles, terms, question);
            assertThat(found(index, articles.size(), question))
                    .as(question.toString())
                    .isEqualTo(expected);
            some += expected.isEmpty() ? 0 : 1;
        }
        assertThat(some).isBetween(120, 200);
    }

    private static Set<Integer> found(WrittenIndex index, int articles, RandomArticles.Question question) {
        List<String> asked = SearchTerms.of(question.text());
        Set<Integer> found = new HashSet<>();
        for (int i = 0; i < articles; i++) {
            found.add(i);
        }
        for (int i = 0; i < asked.size(); i++) {
            boolean open = i == asked.size() - 1 && !question.text().endsWith(" ");
            String end = open ? asked.get(i) + '\uffff' : asked.get(i) + '\0';
            Set<Integer> has = new HashSet<>();
            index.terms().subMap(asked.get(i), end).values().forEach(has::addAll);
            found.retainAll(has);
        }
        question.filters().forEach(f -> found.retainAll(index.terms().getOrDefault(":" + f, List.of())));
        JsonNode original = index.file("search/m.js").get("original");
        Set<Integer> all = Set.copyOf(found);
        found.removeIf(d -> original.has(Integer.toString(d))
                && all.contains(original.get(Integer.toString(d)).asInt()));
        return found;
    }

    @Test
    void every_shard_holds_the_terms_from_its_first_to_that_of_the_next() {
        List<Page> pages =
                SearchFiles.of(new RandomArticles().articles(2_000), List.of()).toList();
        WrittenIndex index = new WrittenIndex(pages);
        JsonNode first = index.file("search/m.js").get("first");
        assertThat(first.size()).isGreaterThan(3);
        for (int i = 0; i < first.size(); i++) {
            String shard = index.file("search/i/" + (i + 1) + ".js").asText();
            assertThat(shard).startsWith("," + first.get(i).asText() + " ");
        }
        assertThat(pages.stream().filter(p -> p.path().startsWith("search/i/")))
                .allMatch(p -> p.content().length() < 80 * 1024);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "\"]);alert(1);//",
                "\\",
                "\\\"",
                "a\u2028b\u2029c",
                "\u0000\u0007\r\n\t",
                "😀 👩‍👩‍👧",
                "\u202Emirror \u05e9\u05dc\u05d5\u05dd",
                "\ud83d",
                "\ude00\ud83d",
                "<!-- ${x} `y` -->"
            })
    void a_hostile_text_is_a_value_and_nothing_else(String text) {
        List<Page> pages = SearchFiles.of(
                        List.of(article(text, text, text)), List.of(new SearchName("px", text, List.of())))
                .toList();
        WrittenIndex index = new WrittenIndex(pages);
        assertThat(index.file("search/a/0.js").get(0).get(0).get(1).asText()).isEqualTo(text);
        assertThat(index.file("search/a/0.js").get(0).get(2).get(0).asText()).isEqualTo(text);
        assertThat(index.file("search/names.js").get(0).get(1).asText()).isEqualTo(text);
        assertThat(pages)
                .allSatisfy(p -> assertThat(p.content())
                        .doesNotContain("<", "\u2028", "\u2029", "\0", "\r")
                        .is(new org.assertj.core.api.Condition<>(SearchFilesTest::isWhole, "no half characters")));
    }

    private static boolean isWhole(String text) {
        return java.nio.charset.StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    @Test
    @Timeout(20)
    void a_word_of_a_megabyte_and_a_letter_with_a_hundred_thousand_marks_cost_little() {
        String marks = "a" + "\u0301\u0316".repeat(50_000);
        List<Page> pages = SearchFiles.of(
                        List.of(
                                article("T", "é".repeat(1 << 20)),
                                article("U", marks),
                                article("V", "京".repeat(1 << 20))),
                        List.of())
                .toList();
        assertThat(new WrittenIndex(pages).terms().keySet()).contains("e".repeat(SearchTerms.LONGEST), "a", "京京");
        assertThat(pages.stream().mapToInt(p -> p.content().length()).sum()).isLessThan(500_000);
    }

    @Test
    void no_articles_and_an_article_without_text_give_an_index_that_finds_nothing() {
        assertThat(new WrittenIndex(SearchFiles.of(List.of(), List.of()).toList()).terms())
                .isEmpty();
        assertThat(new WrittenIndex(
                                SearchFiles.of(List.of(article("")), List.of()).toList())
                        .terms())
                .isEmpty();
    }

    @Test
    void locale_and_threads_change_nothing() throws Exception {
        List<SearchArticle> articles = new RandomArticles().articles(700);
        List<Page> expected = SearchFiles.of(articles, List.of()).toList();
        Locale before = Locale.getDefault();
        ForkJoinPool one = new ForkJoinPool(1);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(one.submit(() -> SearchFiles.of(articles, List.of()).toList())
                            .get())
                    .isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
            one.shutdown();
        }
    }

    @Test
    void a_word_of_the_title_weighs_more_and_a_short_text_more_than_a_long_one() {
        String filler = String.join(" ", Collections.nCopies(200, "word"));
        List<Page> pages = SearchFiles.of(
                        List.of(
                                article("Other", "harbor " + filler),
                                article("Harbor", filler),
                                article("Other", "harbor")),
                        List.of())
                .toList();
        WrittenIndex index = new WrittenIndex(pages);
        String shard = index.file("search/i/0.js").asText();
        String written = shard.substring(shard.indexOf(",harbor ") + 8).split(",")[0];
        List<Integer> weights = new ArrayList<>();
        assertThat(index.articles(written, weights)).containsExactly(0, 1, 2);
        assertThat(weights.get(1)).isGreaterThan(weights.get(0));
        assertThat(weights.get(2)).isGreaterThan(weights.get(0));
    }

    @Test
    void a_name_is_found_by_its_plain_letters_too() {
        List<SearchArticle> articles = List.of(article("Łódź", "Straße"));
        SortedMap<String, List<Integer>> terms =
                new WrittenIndex(SearchFiles.of(articles, List.of()).toList()).terms();
        assertThat(terms).containsKeys("łodz", "lodz", "straße", "strasse");
    }

    private static SearchArticle article(String title, String... blocks) {
        return new SearchArticle("a", title, "", "", "", List.of(), "", List.of(blocks), List.of(), 0);
    }
}
