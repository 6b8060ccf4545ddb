package briefbook.clean.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Share on Facebook|share",
                "Artikel teilen|share",
                "Partager|share",
                "Поделиться|share",
                "分享|share",
                "All rights reserved|legal",
                "Datenschutz|legal",
                "© 2024|legal",
                "You may also like|related",
                "Lesen Sie auch|related",
                "À lire aussi|related",
                "Читайте також|related",
                "Leave a reply|comments",
                "Kommentare|comments",
                "Comentarios|comments",
                "Yorumlar|comments",
                "Sign up for our newsletter|sign-up",
                "Zaloguj|sign-up",
                "Giriş yap|sign-up"
            })
    void a_label_is_known_by_its_words(String label, String family) {
        assertThat(families(label)).contains(family);
    }

    @ParameterizedTest
    @CsvSource({"The river rose in the night", "Der Fluss stieg in der Nacht", "Two cows", "Sea also rises"})
    void ordinary_words_belong_to_no_family(String words) {
        assertThat(families(words)).isEmpty();
    }

    private static List<String> families(String text) {
        int found = Signals.of(text, StopWords.NONE).lexicon();
        List<String> families = new ArrayList<>();
        for (int i = 0; i < Lexicon.BUILT_IN.names().size(); i++) {
            if ((found & 1 << i) != 0) {
                families.add(Lexicon.BUILT_IN.names().get(i));
            }
        }
        return families;
    }
}
