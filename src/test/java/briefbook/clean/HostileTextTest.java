package briefbook.clean;

import static briefbook.clean.Seeds.PROSE;
import static briefbook.clean.Seeds.body;
import static briefbook.clean.Seeds.clean;
import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.Article;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cleans text that was made to be slow. */
@Timeout(20)
class HostileTextTest {
    private static final int FIVE_MILLION = 5_000_000;

    @Test
    void a_line_of_five_million_characters_is_cleaned_in_time() {
        String line = "The river rose. ".repeat(FIVE_MILLION / 16);

        Article article = clean("Water", "", line);

        assertThat(body(article)).containsExactly(line.strip());
    }

    @Test
    void a_hundred_thousand_short_lines_are_cleaned_in_time() {
        Article article = clean(String.join("\n", Collections.nCopies(100_000, "Fish")));

        assertThat(article.blocks().size() + article.removed().size()).isEqualTo(100_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Line %d",
                "Line number %d says once more that the grey old river rose again.",
                "By Anna Lee%d",
                "By Anna Lee",
                "A raft. (Photo: Anna Lee)",
                "Leave a Reply",
                "Tuesday, March 4, 2019",
                "The river rose, and the same thing happened on every day of that long year."
            })
    void forty_thousand_short_lines_between_prose_are_cleaned_in_time(String line) {
        String lines =
                IntStream.range(0, 40_000).mapToObj(i -> line.formatted(i)).collect(Collectors.joining("\n"));

        Article article = clean("Water", "", PROSE.get(0), "", lines, "", PROSE.get(1));

        assertThat(article.blocks().size() + article.removed().size()).isGreaterThanOrEqualTo(40_003);
        assertThat(body(article)).contains(PROSE.get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                " ",
                "By A. ",
                "Photo: ",
                "( ",
                "\u00a0",
                "| ",
                "© ",
                "#a ",
                "Like, ",
                "facebook ",
                "Home | ",
                "- ",
                "A-",
                "“",
                "1",
                "https://",
                "2021-12-31 ",
                "Jan. 1, 2021 ",
                "By Anna Lee, "
            })
    void a_pattern_repeated_to_the_length_of_a_line_is_cleaned_in_time(String bait) {
        for (int size : new int[] {199, 359, 360, 500, 2_000, 200_000}) {
            String line = bait.repeat(size / bait.length()) + "!";

            assertThat(clean("Bait", "", line, "", PROSE.get(0)).removed()).isNotEmpty();
        }
    }
}
