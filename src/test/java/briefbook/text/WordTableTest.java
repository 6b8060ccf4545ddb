package briefbook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordTableTest {
    @Test
    void a_stretch_of_a_text_is_found_in_any_case() {
        WordTable table = WordTable.of(Map.of("share", 1, "teilen", 2, "ещё", 4));

        assertThat(table.get("Please SHARE this", 7, 12)).isEqualTo(1);
        assertThat(table.get("Jetzt Teilen", 6, 12)).isEqualTo(2);
        assertThat(table.get("ЕЩЁ", 0, 3)).isEqualTo(4);
        assertThat(table.get("shares", 0, 6)).isZero();
        assertThat(table.get("share", 2, 2)).isZero();
    }

    @Test
    void each_of_many_words_keeps_its_number() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 1; i < 3000; i++) {
            numbers.put(Integer.toString(i, 36), i);
        }
        WordTable table = WordTable.of(numbers);

        numbers.forEach((word, number) ->
                assertThat(table.get(word, 0, word.length())).as(word).isEqualTo(number));
        assertThat(table.get("zzzzzz", 0, 6)).isZero();
    }

    @Test
    void an_empty_table_has_no_word() {
        assertThat(WordTable.of(Map.of()).get("word", 0, 4)).isZero();
    }
}
