package briefbook.clean;

import static briefbook.clean.Seeds.PROSE;
import static briefbook.clean.Seeds.body;
import static briefbook.clean.Seeds.clean;
import static briefbook.clean.Seeds.of;
import static briefbook.clean.Seeds.removed;
import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.Article;
import briefbook.model.BlockKind;
import briefbook.model.Completeness;
import briefbook.model.Lines;
import briefbook.model.Origin;
import briefbook.model.Problem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cleans small documents, one for each trap. */
class CleanerTest {
    private static final String TITLE = "Ostermoor Builds a Raft";
    private static final String STORY = String.join("\n\n", PROSE);

    @Test
    void an_empty_seed_is_an_article_that_says_so() {
        Article article = clean("");

        assertThat(article.blocks()).isEmpty();
        assertThat(article.completeness()).isEqualTo(Completeness.STUB);
        assertThat(article.title().text()).isEqualTo("clipping.txt");
        assertThat(article.problems()).extracting(Problem::what).containsExactly("no article text was found");
    }

    @Test
    void a_file_of_boilerplate_has_no_text_but_keeps_the_list_of_what_went() {
        Article article = clean("Skip to content", "Advertisement", "Leave a Reply", "Name *");

        assertThat(article.blocks()).isEmpty();
        assertThat(article.removed()).hasSize(4).allSatisfy(r -> {
            assertThat(r.rule()).isNotBlank();
            assertThat(r.reason()).isNotBlank();
        });
    }

    @Test
    void the_body_once_more_as_one_paragraph_goes_whether_before_or_after() {
        String again = String.join(" ", PROSE);

        assertThat(body(clean(TITLE, "", STORY, "", again))).isEqualTo(PROSE);
        assertThat(body(clean(TITLE, "", again, "", STORY))).isEqualTo(PROSE);
        assertThat(removed(clean(TITLE, "", again, "", STORY), "duplicate-body"))
                .containsExactly(again);
    }

    @Test
    void a_repeated_paragraph_is_kept_once() {
        Article article = clean(TITLE, "", STORY, "", PROSE.get(1), "", "The raft is red and white, like the ferry.");

        assertThat(body(article)).containsOnlyOnce(PROSE.get(1));
        assertThat(removed(article, "repeated-line")).containsExactly(PROSE.get(1));
    }

    @Test
    void paragraphs_that_differ_in_one_word_both_stay() {
        String other = PROSE.get(1).replace("twice", "thrice");

        assertThat(body(clean(TITLE, "", STORY, "", other))).contains(PROSE.get(1), other);
    }

    @Test
    void a_date_stamp_glued_to_the_first_sentence_becomes_the_date() {
        Article article = clean("date 2021-12-31 " + PROSE.get(0), "", PROSE.get(1));

        assertThat(article.published().best()).isEqualTo(LocalDate.of(2021, 12, 31));
        assertThat(body(article)).containsExactly(PROSE.get(0), PROSE.get(1));
        assertThat(removed(article, "moved:date")).containsExactly("date 2021-12-31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Published: March 4, 2019",
                "4 March 2019",
                "Monday, March 4, 2019 10:20 AM",
                "2019-03-04T10:20:00Z"
            })
    void a_line_that_is_a_date_becomes_the_date(String line) {
        Article article = clean(TITLE, line, "", STORY);

        assertThat(article.published().origin()).isEqualTo(Origin.STATED);
        assertThat(article.published().best()).isEqualTo(LocalDate.of(2019, 3, 4));
        assertThat(body(article)).isEqualTo(PROSE);
    }

    @Test
    void the_year_of_a_copyright_notice_and_a_day_inside_a_sentence_are_no_date() {
        Article article =
                clean(TITLE, "", STORY, "", "The vote of March 4, 2019 is remembered.", "", "© 2024 Ostermoor Post");

        assertThat(article.published().origin()).isEqualTo(Origin.UNKNOWN);
        assertThat(removed(article, "copyright")).containsExactly("© 2024 Ostermoor Post");
    }

    @Test
    void a_caption_with_its_credit_leaves_the_text() {
        Article article = clean(TITLE, "", PROSE.get(0), "", "The raft at noon. (Photo: Nele Brandt)", "", STORY);

        assertThat(article.captions()).singleElement().satisfies(c -> {
            assertThat(c.text()).isEqualTo("The raft at noon.");
            assertThat(c.credit()).isEqualTo("Nele Brandt");
            assertThat(c.lines()).isEqualTo(new Lines(5, 5));
        });
        assertThat(body(article)).noneMatch(b -> b.contains("Nele Brandt"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "By Nele Brandt; Nele Brandt",
                "by Nele Brandt and Otto van der Velde; Nele Brandt+Otto van der Velde",
                "Written by Nele Brandt, Otto Lind and Ida Ruß; Nele Brandt+Otto Lind+Ida Ruß",
                "Author: Nele Brandt; Nele Brandt",
                "Nele Brandt, Staff Writer; Nele Brandt",
                "By Nele Brandt in Ostermoor; Nele Brandt",
                "By Nele Brandt | Ostermoor Post; Nele Brandt",
                "By Nele Brandt, Senior Correspondent; Nele Brandt"
            })
    void a_byline_names_people(String line, String names) {
        Article article = clean(TITLE, line, "", STORY);

        assertThat(article.authors()).containsExactly(names.strip().split("\\+"));
        assertThat(body(article)).isEqualTo(PROSE);
        assertThat(removed(article, "moved:byline")).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"By Staff", "By Monday night the guests had left.", "By the Sea"})
    void what_only_looks_like_a_byline_names_nobody(String line) {
        assertThat(clean(TITLE, line, "", STORY).authors()).isEmpty();
    }

    @Test
    void a_line_of_byline_outlet_and_day_gives_all_three() {
        Article article = clean(TITLE, "", "By Nele Brandt | Ostermoor Post | March 4, 2019", "", STORY);

        assertThat(article.authors()).containsExactly("Nele Brandt");
        assertThat(article.outlet()).isEqualTo("Ostermoor Post");
        assertThat(article.published().best()).isEqualTo(LocalDate.of(2019, 3, 4));
        assertThat(body(article)).isEqualTo(PROSE);
    }

    @Test
    void a_label_above_the_text_is_the_outlet_when_the_copyright_notice_says_so() {
        Article article =
                clean("OSTERMOOR POST", "", TITLE, "", STORY, "", "© 2023 Ostermoor Post. All rights reserved.");

        assertThat(article.outlet()).isEqualToIgnoringCase("Ostermoor Post");
        assertThat(article.title().text()).isEqualTo(TITLE);
        assertThat(clean("OSTERMOOR POST", "", TITLE, "", STORY).outlet()).isNull();
    }

    @Test
    void a_title_with_a_slash_and_the_same_without_is_one_title() {
        Article article = clean("/" + TITLE, TITLE, "", STORY);

        assertThat(article.title().text()).isEqualTo(TITLE);
        assertThat(article.title().origin()).isEqualTo(Origin.STATED);
        assertThat(body(article)).isEqualTo(PROSE);
    }

    @Test
    void a_deck_that_stands_there_twice_is_the_deck() {
        String deck = "Two banks, one river and forty witnesses.";

        Article article = clean(TITLE, "", deck, "", deck, "", STORY);

        assertThat(article.deck()).isEqualTo(deck);
        assertThat(body(article)).isEqualTo(PROSE);
    }

    @Test
    void a_tail_marker_ends_the_article_only_when_most_of_the_prose_is_behind_it() {
        String tail = "The ducks of Kelling are counted once a year by a man with a very long list.";

        Article late = clean(TITLE, "", STORY, "", "Related stories", "", tail);
        Article early =
                clean(TITLE, "", PROSE.get(0), "", "Related stories", "", String.join("\n\n", PROSE.subList(1, 6)));

        assertThat(body(late)).isEqualTo(PROSE);
        assertThat(removed(late, "after:related-heading")).containsExactly(tail);
        assertThat(body(early)).isEqualTo(PROSE);
    }

    @Test
    void the_lines_of_a_menu_go_and_a_sub_heading_stays() {
        Article article = clean(
                TITLE,
                "",
                PROSE.get(0),
                "",
                "Ferries",
                "Fish",
                "Weather",
                "Bells",
                "Harbour",
                "",
                PROSE.get(1),
                "",
                "The Question of Width",
                "",
                PROSE.get(2),
                "",
                PROSE.get(3));

        assertThat(body(article))
                .containsExactly(PROSE.get(0), PROSE.get(1), "The Question of Width", PROSE.get(2), PROSE.get(3));
        assertThat(of(article, BlockKind.HEADING)).containsExactly("The Question of Width");
    }

    @Test
    void lines_with_a_bullet_are_items() {
        Article article = clean(TITLE, "", PROSE.get(0), "", "• ropes and a mast", "• one flag", "", PROSE.get(1));

        assertThat(of(article, BlockKind.ITEM)).containsExactly("• ropes and a mast", "• one flag");
    }

    @Test
    void a_dateline_gives_the_place_and_stays_in_the_text() {
        Article article = clean(TITLE, "", "OSTERMOOR (Post) — " + PROSE.get(0), "", PROSE.get(1));

        assertThat(article.place()).isEqualTo("OSTERMOOR");
        assertThat(body(article)).startsWith("OSTERMOOR (Post) — " + PROSE.get(0));
    }

    @Test
    void a_derived_title_is_short_and_is_cut_at_a_word() {
        Article article = clean(PROSE.get(4) + " " + PROSE.get(5), "", PROSE.get(1));

        assertThat(article.title().origin()).isEqualTo(Origin.DERIVED);
        String title = article.title().text();
        assertThat(title).hasSizeLessThanOrEqualTo(101).endsWith("…");
        String words = title.substring(0, title.length() - 1);
        assertThat(PROSE.get(4)).startsWith(words + PROSE.get(4).charAt(words.length()));
        assertThat(Character.isLetterOrDigit(PROSE.get(4).charAt(words.length())))
                .isFalse();
    }

    @Test
    void a_derived_title_never_cuts_a_character_in_two() {
        String title = clean("😀".repeat(400)).title().text();

        assertThat(title.codePoints().allMatch(c -> c < 0xD800 || c > 0xDFFF)).isTrue();
        assertThat(title).hasSizeLessThanOrEqualTo(101);
    }

    @Test
    void what_looks_like_a_template_or_a_replacement_stays_text() {
        Article article = clean(
                "${7*7} $1 \\1 __${x}__", "", STORY, "", "He wrote ${7*7} on the wall of the office, and $1 below it.");

        assertThat(article.title().text()).isEqualTo("${7*7} $1 \\1 __${x}__");
        assertThat(body(article)).endsWith("He wrote ${7*7} on the wall of the office, and $1 below it.");
    }

    @Test
    void a_paywall_notice_makes_an_excerpt() {
        Article article = clean(TITLE, "", STORY, "", "Subscribe to continue reading");

        assertThat(article.completeness()).isEqualTo(Completeness.EXCERPT);
        assertThat(clean(TITLE, "", STORY).completeness()).isEqualTo(Completeness.FULL);
    }

    @Test
    void each_removal_names_the_line_it_stood_on() {
        Article article = clean(TITLE, "", STORY, "Advertisement");

        assertThat(article.removed()).anySatisfy(r -> {
            assertThat(r.text()).isEqualTo("Advertisement");
            assertThat(r.lines()).isEqualTo(new Lines(14, 14));
        });
        assertThat(List.copyOf(removed(article, "moved:title"))).containsExactly(TITLE);
    }
}
