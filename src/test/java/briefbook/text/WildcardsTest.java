package briefbook.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WildcardsTest {
    @ParameterizedTest
    @CsvSource({
        "'','',true",
        "'',a,false",
        "*,'',true",
        "?,'',false",
        "?,a,true",
        "a*,a,true",
        "a*,ba,false",
        "*a*b*,xaxxbx,true",
        "*a*b,abba,false",
        "a?c,abc,true",
        "a?c,ac,false",
        "a*c,abcbc,true",
        "**,x,true",
        "a.c,abc,false",
        "(x,(x,true",
        "'a*','a\nb',true"
    })
    void a_pattern_matches_whole_texts(String pattern, String text, boolean matches) {
        assertThat(Wildcards.matches(pattern, text)).isEqualTo(matches);
    }

    /** The slow and simple way says the same; a failure prints both strings. */
    @RepeatedTest(200)
    void random_patterns_match_what_a_regular_expression_matches() {
        Random random = new Random();
        String pattern = random(random, "ab*?", 7);
        String text = random(random, "ab", 9);
        String expression = pattern.replace("*", ".*").replace("?", ".");

        assertThat(Wildcards.matches(pattern, text))
                .as("%s on %s", pattern, text)
                .isEqualTo(Pattern.matches(expression, text));
    }

    private static String random(Random random, String letters, int most) {
        StringBuilder text = new StringBuilder();
        random.ints(random.nextInt(most), 0, letters.length()).forEach(i -> text.append(letters.charAt(i)));
        return text.toString();
    }

    @Test
    void many_stars_on_a_long_text_take_no_time() {
        String pattern = "*a".repeat(200) + "b";
        String text = "a".repeat(20_000);

        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(Wildcards.matches(pattern, text)).isFalse());
    }

    @ParameterizedTest
    @CsvSource({"*,true", "**,true", "?*,true", "*?,true", "??*,false", "?,false", "a*,false", "'',false"})
    void a_pattern_of_stars_matches_all(String pattern, boolean all) {
        assertThat(Wildcards.matchesAll(pattern)).isEqualTo(all);
    }
}
