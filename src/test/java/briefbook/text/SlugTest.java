package briefbook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "???", "../..", "$ { * } <>", "\u0000", "\ud83d\ude00", "\u0301"})
    void a_name_without_letters_or_digits_is_untitled(String name) {
        assertThat(Slug.of(name)).isEqualTo("untitled");
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, etc-passwd",
        "C:\\talks.html, c-talkshtml",
        "<script>alert(1)</script>, script-alert-1-script",
        "${7*7}, 7-7",
        "Q&A: <What next?>, q-a-what-next",
        "--- a --- b ---, a-b"
    })
    void hostile_names_become_harmless_words(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CON", "prn", "Aux", "NUL", "com1", "LPT9", "COM¹", "index", "con.", " con "})
    void a_name_that_file_systems_or_the_site_reserve_gets_a_suffix(String name) {
        assertThat(Slug.of(name)).endsWith("-");
        assertThat(Slug.of(name + " talks")).endsWith("-talks");
    }

    @ParameterizedTest
    @CsvSource({
        "U.S. Talks, us-talks",
        "Ukraine’s border, ukraines-border",
        "A rise of 2.5 percent, a-rise-of-2-5-percent",
        "Genève, geneve",
        "Jonte Brückner, jonte-bruckner",
        "Straße, straße",
        "Київ, киів",
        "ΟΔΟΣ, οδος",
        "ﬁle №5, file-no5"
    })
    void words_stay_readable(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }

    // Scraped headlines carry soft hyphens and zero-width joiners inside words.
    @Test
    void characters_that_cannot_be_seen_do_not_split_a_word() {
        assertThat(Slug.of("nego\u00adti\u200bations")).isEqualTo("negotiations");
        assertThat(Slug.of("हिन्दी")).doesNotContain("-");
    }

    @Test
    void the_turkish_locale_changes_nothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Slug.of("INVITATION İstanbul")).isEqualTo("invitation-istanbul");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_long_title_is_cut_between_words() {
        String slug = Slug.of("Washington and Moscow head for Geneva with very little common ground indeed");
        assertThat(slug).isEqualTo("washington-and-moscow-head-for-geneva-with-very-little");
    }

    @Test
    void one_endless_word_is_cut_anywhere_but_never_inside_a_character() {
        assertThat(Slug.of("x".repeat(5_000_000))).hasSize(Slug.LIMIT);
        for (String shift : List.of("", "a", "ab")) {
            String slug = Slug.of(shift + "\ud835\udc9c\ud801\udc00".repeat(50));
            assertThat(slug).satisfies(SlugTest::isSafe);
        }
    }

    @Test
    void equal_names_get_different_slugs_in_the_order_of_asking() {
        Slug.Unique unique = new Slug.Unique();
        assertThat(List.of(unique.of("Talks"), unique.of("talks!"), unique.of("TALKS"), unique.of("Talks 2")))
                .containsExactly("talks", "talks-2", "talks-3", "talks-2-2");
    }

    // On a disk that ignores case these names are one file.
    @Test
    void names_that_differ_only_in_case_never_share_a_file() {
        Slug.Unique unique = new Slug.Unique();
        Set<String> files = new HashSet<>();
        for (String name :
                List.of("οδος", "ΟΔΟΣ", "οδοσ", "strasse", "Straße", "STRASSE", "ıl", "IL", "il", "K", "k")) {
            String slug = unique.of(name);
            assertThat(files.add(slug.toUpperCase(Locale.ROOT)))
                    .as(name + " gives " + slug)
                    .isTrue();
        }
    }

    @Test
    void numbers_are_added_without_growing_beyond_the_limit_or_splitting_a_character() {
        Slug.Unique unique = new Slug.Unique();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 120; i++) {
            String slug = unique.of("a" + "\ud801\udc00".repeat(60));
            assertThat(seen.add(slug)).isTrue();
            assertThat(slug).satisfies(SlugTest::isSafe);
        }
    }

    @Test
    void any_text_gives_a_safe_slug_that_is_its_own_slug() {
        Random random = new Random(20220112);
        for (int round = 0; round < 3_000; round++) {
            StringBuilder name = new StringBuilder();
            for (int i = random.nextInt(80); i > 0; i--) {
                name.appendCodePoint(random.nextInt(random.nextBoolean() ? 0x3000 : 0x110000));
            }
            String slug = Slug.of(name.toString());
            assertThat(slug).satisfies(SlugTest::isSafe);
            assertThat(Slug.of(slug)).isEqualTo(slug);
        }
    }

    private static void isSafe(String slug) {
        assertThat(slug).isNotEmpty().hasSizeLessThanOrEqualTo(Slug.LIMIT).doesNotStartWith("-");
        assertThat(slug.codePoints()).allMatch(c -> c == '-' || Character.isLetterOrDigit(c));
        assertThat(Normalizer.isNormalized(slug, Normalizer.Form.NFC)).isTrue();
        assertThat(slug.toLowerCase(Locale.ROOT)).isEqualTo(slug);
    }
}
