package briefbook.render;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.Block;
import briefbook.model.BlockKind;
import briefbook.model.Spot;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceIdsTest {
    @Test
    void an_id_is_the_first_forty_bits_of_the_hash_of_the_words_in_base_32() {
        assertThat(ids("It rained.")).containsExactly("s-qoz42njk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Don’t go,” said the Mayor of Kelling.",
                "\"Don't go,\" said the mayor of Kelling.",
                "  'DON'T GO'   said the\u00a0mayor of Kelling!",
                "Don’t go – said the mayor of Ｋelling…"
            })
    void quotation_marks_case_spaces_and_typography_change_no_id(String sentence) {
        assertThat(ids(sentence)).isEqualTo(ids("Don’t go, said the mayor of Kelling"));
    }

    @Test
    void other_words_give_another_id() {
        assertThat(ids("The mayor of Kelling went.")).isNotEqualTo(ids("The mayor of Kelling wept."));
        assertThat(ids("हिन्दी में")).isNotEqualTo(ids("हिन्दू में"));
    }

    @Test
    void sentences_around_it_and_the_cut_of_paragraphs_change_no_id() {
        List<String> whole = ids("It rained. The town slept. Nobody came.");
        assertThat(ids("It rained.", "The town slept. Nobody came.")).isEqualTo(whole);
        assertThat(ids("The town slept.", "Nobody came.")).isEqualTo(whole.subList(1, 3));
        assertThat(ids("New first one. It rained.", "Nobody came.")).containsSubsequence(whole.get(0), whole.get(2));
    }

    @Test
    void repeated_sentences_are_numbered() {
        List<String> ids = ids("No. No! “No”", "NO.");
        assertThat(ids).containsExactly(ids.get(0), ids.get(0) + "-2", ids.get(0) + "-3", ids.get(0) + "-4");
    }

    @Test
    void a_sentence_without_words_has_an_id_too() {
        assertThat(ids("…", "\uD83D\uDE00", "\uD83D"))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("s-[a-z2-7]{8}"));
    }

    @Test
    void tables_and_code_have_none() {
        Block table = new Block(BlockKind.TABLE, 0, "One. Two.", null, List.of(), List.of(List.of("One.", "Two.")));
        Block code = new Block(BlockKind.CODE, 0, "One. Two.", null, List.of(), List.of());
        SentenceIds ids = SentenceIds.of(List.of(table, code));
        assertThat(ids.blocks()).containsExactly(List.of(), List.of());
        assertThat(ids.at(new Spot("block:1", 0, 3))).isEmpty();
    }

    @Test
    void a_stretch_belongs_to_the_sentence_in_which_it_starts() {
        SentenceIds ids = SentenceIds.of(List.of(paragraph("It rained. The town slept.")));
        List<String> both = ids("It rained. The town slept.");
        assertThat(ids.at(new Spot("block:0", 3, 20))).contains(both.get(0));
        assertThat(ids.at(new Spot("block:0", 11, 14))).contains(both.get(1));
        assertThat(ids.at(new Spot("title", 0, 3))).isEmpty();
        assertThat(ids.at(new Spot("block:7", 0, 3))).isEmpty();
    }

    private static List<String> ids(String... paragraphs) {
        return SentenceIds.of(Arrays.stream(paragraphs)
                        .map(SentenceIdsTest::paragraph)
                        .toList())
                .blocks()
                .stream()
                .flatMap(List::stream)
                .map(SentenceIds.Named::id)
                .toList();
    }

    private static Block paragraph(String text) {
        return new Block(BlockKind.PARAGRAPH, 0, text, null, List.of(), List.of());
    }
}
