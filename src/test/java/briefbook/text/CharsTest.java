package briefbook.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharsTest {
    @Test
    void the_tables_say_what_the_platform_says() {
        for (int i = 0; i <= Character.MAX_VALUE; i++) {
            char c = (char) i;
            assertThat(Chars.isLetterOrDigit(c)).as("%x", i).isEqualTo(Character.isLetterOrDigit(c));
            assertThat(Chars.isSpace(c)).as("%x", i).isEqualTo(Character.isWhitespace(c) || Character.isSpaceChar(c));
            assertThat(Chars.folded(c)).as("%x", i).isEqualTo(Character.toLowerCase(Character.toUpperCase(c)));
        }
    }
}
