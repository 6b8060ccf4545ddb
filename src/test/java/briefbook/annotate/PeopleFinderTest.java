package briefbook.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import briefbook.model.Article;
import briefbook.model.Caption;
import briefbook.model.PersonKind;
import briefbook.model.PersonMention;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PeopleFinderTest {
    private static final PeopleFinder FINDER = PeopleFinder.builtIn();

    @Test
    void a_line_of_five_megabytes_is_read_in_seconds() {
        String line = "President Lena Aalto met @someone in Oslo and ".repeat(110_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThat(FINDER.find(Articles.of("Oslo", line))).isNotEmpty());
    }

    @Test
    void text_without_words_names_nobody() {
        assertThatCode(() -> FINDER.find(Articles.of("?", "\u0000 … — \uD83D\uDE00 ''' @ # 12,5 .")))
                .doesNotThrowAnyException();
        assertThat(FINDER.find(Articles.of("?", "— … —"))).isEmpty();
    }

    @Test
    void an_article_in_another_language_names_nobody_for_now() {
        assertThat(FINDER.find(
                        Articles.of("de", "Treffen", List.of(), List.of(), "Präsident Omar Reyes kam nach Berlin.")))
                .isEmpty();
    }

    @Test
    void the_whole_title_phrase_is_in_the_text_and_not_in_the_name() {
        PersonMention mention = only("On Monday Russian Deputy Foreign Minister Pavel Sidorov left.");
        assertThat(mention.text()).isEqualTo("Russian Deputy Foreign Minister Pavel Sidorov");
        assertThat(mention.name()).isEqualTo("Pavel Sidorov");
        assertThat(mention.role()).isEqualTo("Russian Deputy Foreign Minister");
        assertThat(mention.spot().start()).isEqualTo(10);
        assertThat(mention.nameStart()).isEqualTo(42);
    }

    @Test
    void a_form_of_address_is_in_the_text_but_is_no_role() {
        PersonMention mention = only("He thanked Mr. Omar Reyes’s wife.");
        assertThat(mention.text()).isEqualTo("Mr. Omar Reyes");
        assertThat(mention.role()).isNull();
    }

    @Test
    void a_role_after_the_name_is_read_to_the_next_comma() {
        PersonMention mention =
                only("A statement from Emily Thornton, a spokesperson for the national security council, said so.");
        assertThat(mention.role()).isEqualTo("spokesperson for the national security council");
    }

    @Test
    void a_role_after_the_name_without_comma_ends_before_the_verb() {
        assertThat(only("Anthony Thornton the Secretary of State defined it.").role())
                .isEqualTo("Secretary of State");
    }

    @Test
    void the_title_of_the_next_person_is_no_role_of_the_one_before() {
        List<PersonMention> found =
                FINDER.find(Articles.of("News", "She met Emily Thornton, Foreign Minister Omar Reyes and others."));
        assertThat(found).extracting(PersonMention::role).containsExactly(null, "Foreign Minister");
    }

    @Test
    void an_administration_names_its_head_and_gives_no_role() {
        List<PersonMention> found = FINDER.find(
                Articles.of("News", "President Karen Whitlock spoke.", "The Whitlock administration agreed."));
        assertThat(found).extracting(PersonMention::name).containsExactly("Karen Whitlock", "Whitlock");
        assertThat(found.get(1).role()).isNull();
    }

    @Test
    void a_name_read_in_full_once_is_found_in_headlines_captions_and_brackets() {
        Article article = Articles.of(
                "en",
                "Whitlock and Sidorov Hold Rare Talks",
                List.of(),
                List.of(new Caption("Whitlock and Sidorov", null, null)),
                "President Karen Whitlock called Pavel Sidorov. “He (Sidorov) agreed.”");
        assertThat(FINDER.find(article))
                .extracting(m -> m.spot().in() + " " + m.name())
                .contains(
                        "title Whitlock",
                        "title Sidorov",
                        "caption:0 Whitlock",
                        "caption:0 Sidorov",
                        "block:0 Karen Whitlock",
                        "block:0 Sidorov");
    }

    @Test
    void an_airport_is_not_the_person_it_is_named_after() {
        List<PersonMention> found = FINDER.find(
                Articles.of("News", "Senator Edward Whitlock spoke.", "The plane landed at Whitlock Airport."));
        assertThat(found).extracting(PersonMention::name).containsExactly("Edward Whitlock");
    }

    @Test
    void a_writer_named_in_the_text_is_a_byline_and_one_who_is_not_is_no_mention() {
        Article article = Articles.of(
                "en", "News", List.of("Simon Thornton", "Amy Lund"), List.of(), "It was late, writes Simon Thornton.");
        assertThat(FINDER.find(article)).singleElement().satisfies(m -> {
            assertThat(m.kind()).isEqualTo(PersonKind.BYLINE);
            assertThat(m.name()).isEqualTo("Simon Thornton");
        });
    }

    @Test
    void a_photographer_is_a_credit_whose_offsets_count_behind_the_caption() {
        Caption caption = new Caption("A soldier at the front.", "Brendan Thornton—The Daily Post/WIRE", null);
        Article article = Articles.of("en", "News", List.of(), List.of(caption), "It was late.");
        assertThat(FINDER.find(article)).singleElement().satisfies(m -> {
            assertThat(m.kind()).isEqualTo(PersonKind.CREDIT);
            assertThat(m.spot().in()).isEqualTo("caption:0");
            assertThat((caption.text() + " " + caption.credit())
                            .substring(m.spot().start(), m.spot().end()))
                    .isEqualTo("Brendan Thornton");
        });
    }

    @Test
    void an_agency_in_a_credit_is_nobody() {
        Caption caption = new Caption("Talks begin.", "NBC News", null);
        assertThat(FINDER.find(Articles.of("en", "News", List.of(), List.of(caption), "It was late.")))
                .isEmpty();
    }

    @Test
    void many_threads_find_the_same_as_one() {
        Article article = Articles.of("News", "President Karen Whitlock called Pavel Sidorov, an aide to Omar Reyes.");
        List<PersonMention> one = FINDER.find(article);
        assertThat(one).hasSize(3);
        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> FINDER.find(article)))
                .allSatisfy(found -> assertThat(found).isEqualTo(one));
    }

    private static PersonMention only(String text) {
        List<PersonMention> found = FINDER.find(Articles.of("News", text));
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
