package briefbook.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletNameTest {
    @ParameterizedTest
    @CsvSource({
        "Harbor Post, The Harbor Post",
        "Harbor Post, HARBOR POST",
        "Harbor Post, HarborPost",
        "Harbor Post, 'the  harbor\u00a0post '",
        "Café Press, Cafe\u0301 Press"
    })
    void case_blanks_composition_and_a_leading_the_do_not_tell_outlets_apart(String one, String other) {
        assertThat(OutletName.key(one)).isEqualTo(OutletName.key(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Harbor Post, Harbour Post",
        "Harbor Post, Harbor Post Online",
        "Post, Theatre Post",
        "Harbor Post, Post Harbor",
        "Cafe Press, Café Press"
    })
    void other_names_are_other_outlets(String one, String other) {
        assertThat(OutletName.key(one)).isNotEqualTo(OutletName.key(other));
    }

    @Test
    void a_name_is_never_without_a_key() {
        assertThat(OutletName.key("The")).isEqualTo("the");
        assertThat(OutletName.key("\u200b")).isNotEmpty();
        assertThat(OutletName.key("İstanbul")).isNotEmpty();
    }
}
