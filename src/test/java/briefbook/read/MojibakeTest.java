package briefbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {
    private static String repaired(String text) {
        return Mojibake.repair(text, new Notes("a.txt"));
    }

    private static String misread(String text, Charset charset) {
        return new String(text.getBytes(StandardCharsets.UTF_8), charset);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“LIBERTÉ», dit-il, «ÉGALITÉ»",
                "IRMû e AMANHÔ",
                "Ela disse: “AMANHÔ",
                "He went to the café—”and left",
                "À « la » carte, déjà\u00A0»",
                "ESPAÑA – “ESPAÑ” –",
                "Ångström, Åsa, Łódź, Škoda, Æsir",
                "Ein Übermaß — schön…",
                "A: â, ê, î; Â, Ê, Î. Ã is a letter.",
                "Price: 5£ or 6€ (Ã)",
                "pâté… crème brûlée™",
                "Đà Nẵng, Nguyễn Phú Trọng",
                "ÐÑ are letters",
                "They saw \"Ã¤\" instead of \"ä\" everywhere"
            })
    void real_text_is_left_alone(String text) {
        assertThat(repaired(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It’s “open”, the café in Zürich said…",
                "Señor Muñoz paid €5 – naïve",
                "Переговоры в Женеве и Москве",
                "Συνομιλίες στη Γενεύη",
                "部长们星期二举行会谈",
                "شولتس زار باريس",
                "עִבְרִית",
                "Fine 👍 said João"
            })
    void text_misread_through_latin_1_is_repaired_even_twice(String text) {
        String once = misread(text, StandardCharsets.ISO_8859_1);
        assertThat(repaired(once)).isEqualTo(text);
        assertThat(repaired(misread(once, StandardCharsets.ISO_8859_1))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"It’s the café in Zürich…", "Señor Muñoz paid €5 – naïve", "Škoda and Miloš"})
    void text_misread_through_windows_1252_is_repaired_even_twice(String text) {
        Charset windows = Charset.forName("windows-1252");
        assertThat(repaired(misread(text, windows))).isEqualTo(text);
        assertThat(repaired(misread(misread(text, windows), windows))).isEqualTo(text);
    }

    @Test
    void a_closing_quote_whose_last_byte_was_lost_is_repaired_beside_an_opening_one() {
        assertThat(repaired("He said â€œyesâ€\uFFFD and â€œnoâ€.")).isEqualTo("He said “yes” and “no”.");
        assertThat(repaired("It showed \"Ã¤\" â€“ not \"ä\".")).isEqualTo("It showed \"Ã¤\" – not \"ä\".");
        assertThat(repaired("A lone â€ stays.")).isEqualTo("A lone â€ stays.");
    }

    @Test
    void only_the_lines_that_need_it_are_repaired_and_the_first_is_named() {
        Notes notes = new Notes("a.txt");
        assertThat(Mojibake.repair("Ã is a letter\r\nCafÃ© one\nIRMÃ»", notes))
                .isEqualTo("Ã is a letter\r\nCafé one\nIRMÃ»");
        assertThat(notes.problems()).singleElement().satisfies(p -> {
            assertThat(p.where()).isEqualTo("a.txt:2");
            assertThat(p.what()).startsWith("1 characters");
        });
    }

    @Test
    void a_page_is_repaired_too() {
        assertThat(Clip.of("a.html", "<p>CafÃ© â€“ open</p>").texts()).containsExactly("Café – open");
    }
}
