package briefbook.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeywordsTest {
    @Test
    void a_word_is_found_in_any_case_and_inside_other_words() {
        Keywords words = Keywords.of(List.of("photo", "©", "Überschrift"));

        assertThat(words.in("TELEPHOTO lens")).isTrue();
        assertThat(words.in("ends with a photo")).isTrue();
        assertThat(words.in("2024 ©")).isTrue();
        assertThat(words.in("die ÜBERSCHRIFT")).isTrue();
        assertThat(words.in("phot")).isFalse();
        assertThat(words.in("")).isFalse();
    }

    @Test
    void without_words_each_text_will_do() {
        assertThat(Keywords.NONE.in("")).isTrue();
        assertThat(Keywords.NONE.in("a harbour")).isTrue();
    }

    @Test
    void the_answer_is_that_of_a_search_for_each_word() {
        Random random = new Random(11);
        String letters = "abAB é É©(";
        for (int n = 0; n < 20_000; n++) {
            List<String> words = List.of(text(random, letters, 1 + random.nextInt(3)), text(random, letters, 2));
            String text = text(random, letters, random.nextInt(9));
            String small = text.toLowerCase(Locale.ROOT);
            assertThat(Keywords.of(words).in(text))
                    .as(text + " has one of " + words)
                    .isEqualTo(words.stream().anyMatch(w -> small.contains(w.toLowerCase(Locale.ROOT))));
        }
    }

    private static String text(Random random, String letters, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }
}
