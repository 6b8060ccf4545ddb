package briefbook.redact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamePatternTest {
    private static final NamePattern ADA = NamePattern.full(List.of("Ada Éxample"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Éxample",
                "ada example",
                "ADA EXAMPLE",
                "Ada  Example",
                "Ada\nExample",
                "Ada\u00a0Example",
                "Ada-Example",
                "Example, Ada",
                "Ada M. Example",
                "Ada M Example",
                "Ada E\u0301xample",
                "A\u00addа Example", // a soft hyphen inside; see the next test for the Cyrillic letter
                "@adaexample",
                "AdaExample",
                "harbor/ada_example.jpg",
                "Ada%20Example"
            })
    void a_full_name_is_found_however_it_is_written(String text) {
        String latin = text.replace('а', 'a');
        assertThat(ADA.find("Then " + latin + " left.")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Canada Example", "Ada Lee met Example", "Adab Example", "Ada Exampleton"})
    void other_names_are_left_alone(String text) {
        assertThat(ADA.find(text)).isEmpty();
    }

    @Test
    void a_possessive_ending_stays() {
        assertThat(ADA.find("Ada Example’s boat"))
                .singleElement()
                .extracting(s -> s.of("Ada Example’s boat"))
                .isEqualTo("Ada Example");
    }

    @ParameterizedTest
    @CsvSource({"Young,1", "YOUNG,1", "young,0", "Youngster,0", "J. Young,1", "Youngs,1"})
    void a_family_name_needs_a_capital_letter(String text, int found) {
        assertThat(NamePattern.family(List.of("Young")).find("so " + text + " said"))
                .hasSize(found);
    }

    @Test
    void case_tells_nothing_in_an_address() {
        NamePattern family = NamePattern.family(List.of("Young"));
        assertThat(family.inAddress().find("https://x.example/2024/young-resigns"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"Lina sang,0", "@lina sang,1", "Li Na sang,1", "Na Li sang,1", "li na sang,1"})
    void a_short_name_in_one_word_is_another_word(String text, int found) {
        assertThat(NamePattern.full(List.of("Li Na")).find(text)).hasSize(found);
    }

    @Test
    void a_name_in_a_script_without_blanks_is_found_inside_a_line() {
        assertThat(NamePattern.full(List.of("王小明")).find("昨天王小明在会上说")).hasSize(1);
    }

    @Test
    void no_name_is_found_nowhere() {
        assertThat(NamePattern.full(List.of()).find("Ada Example")).isEmpty();
        assertThat(NamePattern.full(List.of("…", "A")).find("Ada … A Example")).isEmpty();
    }

    @Test
    void signs_of_expressions_mean_nothing_in_a_name() {
        assertThat(NamePattern.full(List.of("A.*a (x|y) Example")).find("Anna y Example"))
                .isEmpty();
    }

    @Test
    @Timeout(20)
    void a_long_text_is_read_in_one_go() {
        assertThat(ADA.find("Ada ".repeat(300_000) + "Ada E.".repeat(200_000))).isEmpty();
        assertThat(NamePattern.family(List.of("Example")).find("A. B. ".repeat(300_000)))
                .isEmpty();
    }
}
