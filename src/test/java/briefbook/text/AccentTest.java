package briefbook.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccentTest {
    @ParameterizedTest
    @CsvSource({"#000000,#ffffff,21", "#ffffff,#ffffff,1", "#777777,#ffffff,4.48", "#0000ff,#ffffff,8.59"})
    void contrast_is_that_of_wcag(String a, String b, double contrast) {
        assertThat(Accent.contrast(a, b)).isCloseTo(contrast, within(0.01));
        assertThat(Accent.contrast(b, a)).isEqualTo(Accent.contrast(a, b));
    }

    @Test
    void every_colour_ends_up_readable_and_one_that_is_stays() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            String colour = String.format(Locale.ROOT, "#%06x", random.nextInt(1 << 24));
            Accent accent = Accent.of(colour);
            assertThat(Accent.onPages(accent.light(), false)).as(colour).isGreaterThanOrEqualTo(Accent.LEAST);
            assertThat(Accent.onPages(accent.dark(), true)).as(colour).isGreaterThanOrEqualTo(Accent.LEAST);
            if (Accent.onPages(colour, false) >= Accent.LEAST) {
                assertThat(accent.light()).isEqualTo(colour);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"blue", "#12", "#12345", "#1234567", "#ggg", "0bf", "#0bf;} body{display:none", ""})
    void what_is_no_colour_is_none(String written) {
        assertThat(Accent.colour(written)).isEmpty();
    }

    @Test
    void the_grounds_are_those_of_the_style_sheet() throws IOException {
        String style = Files.readString(Path.of("templates/assets/site.css"));
        assertThat(style)
                .contains("--bg: #fbfaf7; --raised: #fff; --sunk: #f3f0e9;")
                .contains("--bg: #131519; --raised: #1b1e24; --sunk: #20242b;");
        assertThat(Accent.LIGHT).containsExactly("#fbfaf7", "#ffffff", "#f3f0e9");
        assertThat(Accent.DARK).containsExactly("#131519", "#1b1e24", "#20242b");
    }
}
