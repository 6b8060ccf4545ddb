package briefbook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TokensTest {
    @Test
    void no_text_has_no_tokens() {
        assertThat(Tokens.of("")).isEmpty();
        assertThat(Tokens.of(" \u00a0\n")).isEmpty();
    }

    @Test
    void abbreviations_keep_their_full_stop_and_sentences_do_not() {
        assertThat(words("Mr. W. Lund left the U.S. on Dec. 2."))
                .containsExactly("Mr.", "W.", "Lund", "left", "the", "U.S.", "on", "Dec.", "2", ".");
    }

    @Test
    void a_possessive_ending_is_a_token_and_an_inner_apostrophe_is_not() {
        assertThat(words("O’Brien’s dog isn't Ana's."))
                .containsExactly("O’Brien", "’s", "dog", "isn't", "Ana", "'s", ".");
    }

    @Test
    void a_dash_splits_and_a_hyphen_does_not() {
        assertThat(words("Ann Marsh—The Post/WIRE, al-Rashidi"))
                .containsExactly("Ann", "Marsh", "—", "The", "Post", "/", "WIRE", ",", "al-Rashidi");
    }

    @Test
    void a_handle_keeps_its_sign() {
        assertThat(words("by @ann_lund, (@x)")).containsExactly("by", "@ann_lund", ",", "(", "@x", ")");
    }

    @Test
    void sentences_glued_together_come_apart() {
        assertThat(words("in Oslo.Then 1,000.5")).containsExactly("in", "Oslo", ".", "Then", "1,000.5");
    }

    @Test
    void every_visible_character_is_in_exactly_one_token() {
        long seed = 20_211_207;
        Random random = new Random(seed);
        String alphabet = "aZé \n.,-'’&@#_0\uD83D\uDE00–:s";
        for (int round = 0; round < 2_000; round++) {
            String text = random.ints(12, 0, alphabet.length())
                    .mapToObj(i -> String.valueOf(alphabet.charAt(i)))
                    .collect(Collectors.joining());
            String joined = String.join("", words(text));
            assertThat(joined).as("seed " + seed + ", text " + text).isEqualTo(text.replaceAll("\\s", ""));
        }
    }

    private static List<String> words(String text) {
        return Tokens.of(text).stream().map(s -> s.of(text)).toList();
    }
}
