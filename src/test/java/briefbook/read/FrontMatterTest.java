package briefbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.Field;
import briefbook.model.Format;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
    static final List<MetadataKey> KEYS = MetadataKey.load("front-matter.tsv");
    private static final String BODY = "The ministers met in Geneva.\n";

    private static Clip clip(String yaml) {
        return Clip.of("a.md", "---\n" + yaml + "\n---\n\n" + BODY);
    }

    @ParameterizedTest
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    @ValueSource(
            strings = {
                """
                a: &a [x,x,x,x,x,x,x,x,x]
                b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]
                c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]
                d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]
                e: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]
                f: [*e,*e,*e,*e,*e,*e,*e,*e,*e,*e,*e,*e,*e,*e,*e,*e]
                title: Talks""",
                "title: Talks\nx: &a [*a]",
                "? &a {x: *a}\n: 1\ntitle: Talks",
                "title: Talks\nx: *nothing",
                "title: Talks\n\ty: tab",
                "title: Talks\nrate: %5",
                "title: Talks\nby: @time",
                "title: Talks\ntitle: Again"
            })
    void broken_or_hostile_yaml_is_read_line_by_line_and_the_body_stays(String yaml) {
        Clip clip = clip(yaml);
        assertThat(clip.stated(Field.TITLE)).containsExactly("Talks");
        assertThat(clip.texts()).containsExactly("The ministers met in Geneva.");
        assertThat(clip.whats()).singleElement().asString().startsWith("front matter is read line by line");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: Minister: we will answer | Minister: we will answer",
                "title: \"He said \"no\" to them\" | He said \"no\" to them",
                "title: @time | @time",
                "title:Talks | Talks",
                "title: 12345 | 12345",
                "title: yes | yes",
                "Title: 'Talks' | Talks",
                "HEADLINE: Talks | Talks",
            })
    void a_title_is_taken_as_it_is_written(String line, String title) {
        assertThat(clip(line + "\ndate: 2022-01-10").stated(Field.TITLE)).containsExactly(title);
    }

    @Test
    void deep_nesting_does_not_overflow() {
        for (String open : List.of("[", "{a: ")) {
            Clip clip = clip("title: Talks\nx: " + open.repeat(20_000));
            assertThat(clip.stated(Field.TITLE)).containsExactly("Talks");
            assertThat(clip.texts()).containsExactly("The ministers met in Geneva.");
        }
    }

    @Test
    void tags_of_other_languages_create_nothing() {
        Clip clip = clip("title: !!java.io.FileOutputStream [\"/nowhere\"]\ndate: !!java.util.Date 2022-01-10");
        assertThat(clip.stated(Field.DATE)).containsExactly("2022-01-10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\n\nThe ministers met.\n\n---\n\nMore.\n",
                "---\nGENEVA: The ministers met.\n---\nMore.\n",
                "---\n- The ministers met.\n---\nMore.\n",
                "---\n# The ministers met.\n---\nMore.\n"
            })
    void rules_of_hyphens_around_text_are_no_front_matter(String text) {
        Clip clip = Clip.of("a.md", text);
        assertThat(String.join(" ", clip.texts()))
                .contains("The ministers met.")
                .endsWith("More.");
        assertThat(clip.seed().asides()).isEmpty();
    }

    @Test
    void front_matter_that_is_never_closed_is_text_and_reported() {
        Clip clip = Clip.of("a.txt", "---\ntitle: Talks\n\n" + BODY);
        assertThat(clip.texts()).containsExactly("---", "title: Talks", "The ministers met in Geneva.");
        assertThat(clip.whats()).containsExactly("front matter is never closed; its lines are read as text");
    }

    @Test
    void a_value_that_is_too_long_is_ignored_and_reported_but_not_lost() {
        Clip clip = clip("title: " + "word ".repeat(1000) + "\ndate: 2022-01-10");
        assertThat(clip.stated(Field.TITLE)).isEmpty();
        assertThat(clip.whats()).containsExactly("the value of 'title' is too long and is ignored");
        assertThat(clip.asides("front-matter")).anyMatch(line -> line.length() > 4000);
    }

    @Test
    void every_line_of_it_is_an_aside_with_its_number_and_the_body_keeps_its_numbers() {
        Clip clip = Clip.of("a.txt", "\uFEFF---\r\ntitle: Talks\r\n\r\ndate: 2022-01-10\r\n---\r\n\r\n" + BODY);
        assertThat(clip.asides("front-matter")).containsExactly("---", "title: Talks", "date: 2022-01-10", "---");
        assertThat(clip.seed().asides())
                .extracting(a -> a.lines() == null ? 0 : a.lines().first())
                .containsExactly(1, 2, 4, 5);
        assertThat(clip.block(0).lines())
                .extracting(l -> l == null ? 0 : l.first())
                .isEqualTo(7);
        assertThat(clip.seed().id().format()).isEqualTo(Format.TEXT);
    }

    @Test
    void lists_mappings_and_single_names_are_authors() {
        assertThat(clip("authors:\n  - Ann Lee\n  - name: Bo Ray\n    url: x\n  - [no]")
                        .stated(Field.AUTHOR))
                .containsExactly("Ann Lee", "Bo Ray");
        assertThat(clip("author: Ann Lee").stated(Field.AUTHOR)).containsExactly("Ann Lee");
        assertThat(clip("title: 100% sure: yes\nauthors:\n- Ann Lee\n- 'Bo Ray'")
                        .stated(Field.AUTHOR))
                .containsExactly("Ann Lee", "Bo Ray");
    }

    @Test
    void the_better_key_comes_first() {
        assertThat(clip("summary: Long.\nstandfirst: Short.").stated(Field.DECK))
                .containsExactly("Short.", "Long.");
    }

    @Test
    void values_that_cannot_be_of_their_field_are_not_stated() {
        Clip clip = clip(
                "title: Talks\npublished: false\nsource: https://example.org/talks\nauthor: https://example.org/ann");
        assertThat(clip.stated(Field.DATE)).isEmpty();
        assertThat(clip.stated(Field.AUTHOR)).isEmpty();
        assertThat(clip.stated(Field.OUTLET)).isEmpty();
        assertThat(clip.stated(Field.URL)).containsExactly("https://example.org/talks");
    }

    @Test
    void toml_and_front_matter_of_a_page_are_read() {
        Clip toml = Clip.of("a.md", "+++\ntitle = \"Talks\"\ndate = 2022-01-10\n+++\n" + BODY);
        assertThat(toml.stated(Field.TITLE)).containsExactly("Talks");
        assertThat(toml.stated(Field.DATE)).containsExactly("2022-01-10");
        Clip page = Clip.of("a.html", "---\ntitle: Talks\n---\n<p>" + BODY);
        assertThat(page.stated(Field.TITLE)).containsExactly("Talks");
        assertThat(page.texts()).containsExactly("The ministers met in Geneva.");
    }

    @Test
    void a_title_above_nothing_is_an_article_and_reported() {
        Clip clip = Clip.of("a.md", "---\ntitle: Talks\nurl: https://example.org/talks\n---\n");
        assertThat(clip.blocks()).isEmpty();
        assertThat(clip.whats()).containsExactly("holds no text below its title");
        assertThat(Clip.of("a.md", "---\ntags: talks\n---\n").reading().seeds()).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("KEYS")
    void every_key_of_the_table_reads_its_example_and_spares_its_lookalike(MetadataKey rule) {
        assertThat(rule.knows(LooseLines.key(rule.reads()))).as(rule.reads()).isTrue();
        assertThat(rule.knows(LooseLines.key(rule.spares()))).as(rule.spares()).isFalse();
        rule.field().ifPresent(f -> assertThat(clip(rule.reads()).stated(f)).hasSize(1));
    }
}
