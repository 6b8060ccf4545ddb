package briefbook.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    private static List<String> sentences(String text) {
        return Sentences.of(text).stream().map(s -> s.of(text)).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\t\u00a0\u2003 "})
    void a_text_without_visible_characters_has_no_sentence(String text) {
        assertThat(Sentences.of(text)).isEmpty();
        assertThat(Sentences.around(text, 0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "...", "?!", "*", "”", ". . .", "\ud83d", "U.S.", "a"})
    void a_scrap_of_text_is_kept_whole_or_in_pieces_but_never_lost(String text) {
        assertThat(String.join("", sentences(text))).isEqualTo(text.replace(" ", ""));
    }

    @Test
    void no_visible_character_is_ever_lost_or_told_twice() {
        Random random = new Random(20220110);
        String letters = "ab AB.?!…。 \n\u00a0\"”“)(U.S. Dec. 2 no. é中";
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            String whole = text.toString();
            int end = 0;
            for (Span sentence : Sentences.of(whole)) {
                assertThat(sentence.start()).as(whole).isGreaterThanOrEqualTo(end);
                assertThat(sentence.end()).as(whole).isGreaterThan(sentence.start());
                assertThat(whole.substring(end, sentence.start()).replace('\u00a0', ' '))
                        .isBlank();
                end = sentence.end();
            }
            assertThat(whole.substring(end).replace('\u00a0', ' ')).isBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "?", "…", "\"", ". ", ".\u00a0", "(. ", "a.", "\n", "U.S. ", ".\" a", "?”"})
    void five_megabytes_of_one_thing_take_no_longer_than_five_megabytes_of_prose(String unit) {
        String text = unit.repeat(5_000_000 / unit.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Sentences.of(text + " end"));
    }

    @Test
    void outer_white_space_belongs_to_no_sentence() {
        assertThat(Sentences.of("  One.\u00a0 Two. \n")).containsExactly(new Span(2, 6), new Span(8, 12));
    }

    @Test
    void a_line_break_ends_a_sentence_even_without_a_full_stop() {
        assertThat(sentences("Follow us\r\nTalks open\n\nThe end"))
                .containsExactly("Follow us", "Talks open", "The end");
    }

    @Test
    void closing_quotes_and_brackets_stay_with_their_sentence() {
        assertThat(sentences("He called it “a start.” (It was late.) Nobody left."))
                .containsExactly("He called it “a start.”", "(It was late.)", "Nobody left.");
    }

    @Test
    void a_question_inside_a_sentence_does_not_end_it() {
        assertThat(sentences("“What next?” he asked … and left.")).containsExactly("“What next?” he asked … and left.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The U.S. Senate met.",
                "It was shown on Dec. 2 in Geneva.",
                "Mr. Vale met Dr. Marsh.",
                "George W. Finch spoke.",
                "Stories by A. A. Moor and J. Pack sold well.",
                "See No. 5 for it.",
                "Turn to Fig. 3 now.",
                "It rose by 3.5 points.",
                "They met at 9 a.m. Thursday in Vienna.",
                "Talks between the U.S. and Russia opened."
            })
    void an_abbreviation_or_number_does_not_end_a_sentence(String text) {
        assertThat(sentences(text)).containsExactly(text);
    }

    @Test
    void an_abbreviation_ends_a_sentence_before_a_typical_first_word() {
        assertThat(sentences("They flew to the U.S. The talks went on.")).hasSize(2);
        assertThat(sentences("It ended at 5 p.m. In Kyiv it was night.")).hasSize(2);
        assertThat(sentences("They last met in Dec. The next date is open.")).hasSize(2);
    }

    @Test
    void a_letter_that_is_no_initial_ends_a_sentence_before_a_typical_first_word() {
        assertThat(sentences("There was no plan B. The envoys went home.")).hasSize(2);
    }

    // "No." is a number sign only before a number.
    @Test
    void a_plain_no_ends_a_sentence() {
        assertThat(sentences("The answer was no. Nobody left.")).containsExactly("The answer was no.", "Nobody left.");
    }

    @Test
    void a_number_can_start_a_sentence() {
        assertThat(sentences("They agreed. 57 states signed.")).hasSize(2);
    }

    @Test
    void scripts_without_capital_letters_have_sentences_too() {
        assertThat(sentences("انتهت المحادثات. بدأت أخرى؟ نعم.")).hasSize(3);
        assertThat(sentences("会谈结束。双方沉默。")).containsExactly("会谈结束。", "双方沉默。");
    }

    @Test
    void a_position_is_in_its_own_sentence_and_in_none_between_two() {
        String text = "One.  Two.";
        assertThat(Sentences.around(text, 3)).contains(new Span(0, 4));
        assertThat(Sentences.around(text, 5)).isEmpty();
        assertThat(Sentences.around(text, 6)).contains(new Span(6, 10));
        assertThat(Sentences.around(text, 99)).isEmpty();
        assertThat(Sentences.around(text, -1)).isEmpty();
    }
}
