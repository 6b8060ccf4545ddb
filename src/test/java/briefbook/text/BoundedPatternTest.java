package briefbook.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import briefbook.text.BoundedPattern.Result;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedPatternTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"(a+)+$", "(a|aa)+b", "(a*)*b", "(.*a){20}b", "(a+)+\\1b", "(?=(a+)+b)a+", "(x+x+)+y|.*.*.*.*b"})
    void an_expression_that_would_never_end_ends(String expression) {
        BoundedPattern pattern = BoundedPattern.of(expression);

        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(result(pattern, "a".repeat(499) + "!")).isNotEqualTo(Result.MATCHES));
    }

    @Test
    void giving_up_is_not_the_same_as_differing() {
        assertThat(result(BoundedPattern.of("(.*a){20}b"), "a".repeat(400))).isEqualTo(Result.GAVE_UP);
        assertThat(result(BoundedPattern.of("a+b"), "a".repeat(400))).isEqualTo(Result.DIFFERS);
    }

    private static Result result(BoundedPattern pattern, String line) {
        return pattern.on(line).result();
    }

    @Test
    void repeats_of_nothing_are_refused_since_they_look_at_nothing() {
        assertThatThrownBy(() -> BoundedPattern.of("(?:){1000000000}")).hasMessageContaining("repeats");
        assertThatThrownBy(() -> BoundedPattern.of("(?:(?:(?:){1000}){1000}){1000,}"))
                .hasMessageContaining("repeats");
        assertThatThrownBy(() -> BoundedPattern.of("((?:){0,900}){900}")).hasMessageContaining("repeats");
    }

    @ParameterizedTest
    @CsvSource({
        "a(b,Unclosed group",
        "[a,Unclosed character class",
        "*a,Dangling meta character",
        "a{2,Unclosed counted closure"
    })
    void a_broken_expression_says_what_and_where(String expression, String what) {
        assertThatThrownBy(() -> BoundedPattern.of(expression))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(what)
                .hasMessageMatching("(?s).* at character \\d+");
    }

    @Test
    void the_whole_line_must_match_whatever_its_case() {
        BoundedPattern pattern = BoundedPattern.of("ad \\d+ of \\d+");

        assertThat(result(pattern, "AD 3 of 12")).isEqualTo(Result.MATCHES);
        assertThat(result(pattern, "AD 3 of 12!")).isEqualTo(Result.DIFFERS);
        assertThat(result(BoundedPattern.of("é+"), "ÉÉ")).isEqualTo(Result.MATCHES);
    }

    @Test
    void two_stars_on_the_longest_line_are_no_trouble_and_longer_lines_are_not_tried() {
        BoundedPattern pattern = BoundedPattern.of(".*a.*b");

        assertThat(result(pattern, "a".repeat(BoundedPattern.LONGEST_LINE))).isEqualTo(Result.DIFFERS);
        assertThat(result(BoundedPattern.of("a*"), "a".repeat(BoundedPattern.LONGEST_LINE + 1)))
                .isEqualTo(Result.DIFFERS);
    }

    @Test
    void an_expression_for_everything_is_known() {
        assertThat(BoundedPattern.of(".*").matchesAll()).isTrue();
        assertThat(BoundedPattern.of("[^x]*|x").matchesAll()).isTrue();
        assertThat(BoundedPattern.of("\\w+").matchesAll()).isFalse();
    }
}
