package briefbook.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TextDiffTest {
    @Test
    void a_changed_word_is_shown_in_its_sentence() {
        assertThat(shown("The pier opened at noon. It rained.", "The pier closed at noon. It rained."))
                .isEqualTo("The pier [-opened] [+closed] at noon. | It rained.");
    }

    @Test
    void a_sentence_that_only_one_text_has_is_shown_as_a_whole() {
        assertThat(shown("It rained. The band played on.", "It rained."))
                .isEqualTo("It rained. | [-The band played on.]");
        assertThat(shown("It rained.", "Boats came in. It rained.")).isEqualTo("[+Boats came in.] | It rained.");
    }

    @Test
    void sentences_without_a_word_in_common_are_no_change_of_each_other() {
        assertThat(shown("Boats came in.", "Nobody spoke.")).isEqualTo("[-Boats came in.] | [+Nobody spoke.]");
    }

    @Test
    void white_space_and_paragraphs_make_no_difference() {
        assertThat(TextDiff.of(List.of("It rained.  Boats\ncame in."), List.of("It rained.", "Boats came in.")))
                .allMatch(TextDiff::isSame);
    }

    @RepeatedTest(200)
    void both_texts_can_be_read_from_the_difference(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        List<String> before = text(random);
        List<String> after = text(random);
        List<Edit> edits =
                TextDiff.of(before, after).stream().flatMap(List::stream).toList();

        assertThat(without(edits, Edit.Kind.ADDED)).isEqualTo(String.join(" ", before));
        assertThat(without(edits, Edit.Kind.REMOVED)).isEqualTo(String.join(" ", after));
    }

    @Test
    void very_long_texts_without_anything_in_common_are_compared_within_seconds() {
        List<String> before = lines("a", 20_000);
        List<String> after = lines("b", 20_000);
        String words = IntStream.range(0, 200_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(TextDiff.of(before, after)).hasSize(40_000);
            assertThatCode(() -> TextDiff.of(List.of(words), List.of("x " + words.replace("w1", "y1"))))
                    .doesNotThrowAnyException();
        });
    }

    private static List<String> text(Random random) {
        List<String> text = new ArrayList<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            text.add(IntStream.rangeClosed(0, 1 + random.nextInt(6))
                    .mapToObj(w -> List.of("Boats", "came", "in", "at", "noon").get(random.nextInt(5)))
                    .collect(Collectors.joining(" ", "", ".")));
        }
        return text;
    }

    private static List<String> lines(String word, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "Line " + word + i + " of " + word + ".")
                .toList();
    }

    private static String without(List<Edit> edits, Edit.Kind kind) {
        return edits.stream().filter(e -> e.kind() != kind).map(Edit::text).collect(Collectors.joining(" "));
    }

    private static String shown(String before, String after) {
        return TextDiff.of(List.of(before), List.of(after)).stream()
                .map(row -> row.stream()
                        .map(e -> switch (e.kind()) {
                            case SAME -> e.text();
                            case REMOVED -> "[-" + e.text() + "]";
                            case ADDED -> "[+" + e.text() + "]";
                        })
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" | "));
    }
}
