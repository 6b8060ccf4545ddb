package briefbook.render;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.check.SiteChecks;
import briefbook.model.Page;
import briefbook.model.SiteOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Thousands of articles, people and events: no page gets too long to open, and nothing is lost for that. */
class LongPagesTest {
    private static final int LONGEST = 150 * 1024;

    private static List<Page> pages = List.of();

    @BeforeAll
    static void render() {
        pages = new SiteRenderer(new SiteOptions("Harbour", "")).render(BigCorpus.build());
    }

    @Test
    void no_page_is_longer_than_150_kb() {
        assertThat(html("").stream()
                        .filter(p -> p.content().getBytes(StandardCharsets.UTF_8).length > LONGEST)
                        .map(p -> p.path() + " " + p.content().length()))
                .isEmpty();
    }

    @Test
    void every_link_and_anchor_leads_somewhere() {
        assertThat(SiteChecks.check(pages)).isEmpty();
    }

    @Test
    void every_article_stands_once_in_the_index() {
        assertThat(numbers(html("al/"), "href=\"\\.\\./a/harbour-closed-part-(\\d+)\\.html\""))
                .isEqualTo(upTo(BigCorpus.ARTICLES));
    }

    @Test
    void every_person_and_event_without_a_page_has_a_row() {
        assertThat(numbers(html("pl/"), "id=\"p-passer(\\d+)-by")).isEqualTo(upTo(BigCorpus.ARTICLES));
        assertThat(numbers(html("t/"), "id=\"t-fire-(\\d+)\"")).isEqualTo(upTo(BigCorpus.ARTICLES));
        assertThat(numbers(html("el/"), "#t-fire-(\\d+)\"")).isEqualTo(upTo(BigCorpus.ARTICLES));
    }

    @Test
    void every_mention_and_statement_of_a_person_is_reached() {
        // Of articles far down the list the first sentence is quoted, and the others are linked to.
        String mention = "harbour-closed-part-(\\d+)\\.html#s-";
        assertThat(numbers(html("p/ada-example.mentions", "p/ada-example.html"), mention))
                .isEqualTo(upTo(BigCorpus.ARTICLES));
        assertThat(numbers(
                        html("p/ada-example.said", "p/ada-example.html"),
                        "lang=\"en\"|told reporter number (\\d+) that"))
                .isEqualTo(upTo(BigCorpus.ARTICLES));
    }

    @Test
    void every_telling_fact_source_and_reason_of_an_event_is_reached() {
        String event = "e/2021-01-01-blast-in-varna.";
        for (String list : List.of("tellings", "sources", "evidence")) {
            assertThat(numbers(html(event + list, event + "html"), "people, office (\\d+) said"))
                    .as(list)
                    .isEqualTo(upTo(BigCorpus.VOICES));
        }
        assertThat(numbers(html(event + "facts"), "people, office (\\d+) said"))
                .as("the whole table")
                .isEqualTo(upTo(BigCorpus.VOICES));
        assertThat(numbers(html(event + "merges", event + "html"), "Article (\\d+) gives the same day"))
                .isEqualTo(upTo(BigCorpus.VOICES));
    }

    @Test
    void every_input_that_is_missing_is_reported() {
        assertThat(numbers(html("about."), "broken/file-(\\d+)\\.bin")).isEqualTo(upTo(2000));
    }

    @Test
    void every_copy_is_reached_from_its_original() {
        int original = BigCorpus.ARTICLES - BigCorpus.COPIES - 1;
        String path = "a/harbour-closed-part-" + original + ".";
        assertThat(numbers(
                        html(path),
                        "href=\"harbour-closed-part-(\\d+)\\.html\"|\\.\\./a/harbour-closed-part-(\\d+)\\.html"))
                .containsAll(IntStream.range(original + 1, BigCorpus.ARTICLES)
                        .boxed()
                        .toList());
    }

    @Test
    void an_outlet_that_is_written_in_two_ways_has_one_page() {
        assertThat(html("s/outlet-").stream().map(Page::path)).noneMatch(p -> p.startsWith("s/the-"));
        assertThat(numbers(html("s/"), "\\.\\./a/harbour-closed-part-(\\d+)\\.html"))
                .isEqualTo(upTo(BigCorpus.ARTICLES));
    }

    @Test
    void the_files_are_not_many_more_than_what_they_are_about() {
        // Each article stands for itself, a person and an event; the search has a file for every four.
        assertThat(pages.size()).isLessThan(BigCorpus.ARTICLES * 2);
    }

    private static List<Page> html(String... starts) {
        return pages.stream()
                .filter(p -> p.path().endsWith(".html"))
                .filter(p -> List.of(starts).stream().anyMatch(p.path()::startsWith))
                .toList();
    }

    private static TreeSet<Integer> numbers(List<Page> pages, String pattern) {
        Matcher found = Pattern.compile(pattern)
                .matcher(pages.stream().map(Page::content).collect(Collectors.joining("\n")));
        TreeSet<Integer> numbers = new TreeSet<>();
        while (found.find()) {
            for (int g = 1; g <= found.groupCount(); g++) {
                if (found.group(g) != null) {
                    numbers.add(Integer.valueOf(found.group(g)));
                }
            }
        }
        return numbers;
    }

    private static TreeSet<Integer> upTo(int end) {
        return IntStream.range(0, end).boxed().collect(Collectors.toCollection(TreeSet::new));
    }
}
