package briefbook.clean.score;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.RawBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScoreWordsTest {
    private static final String PROSE =
            "The ferry went twice on Saturday, because the bridge had been closed by the county, and nobody knew for how long it was.";

    @Test
    void every_row_is_about_features_that_exist() {
        List<String> features = Stream.concat(BlockFeatures.names().stream(), SecondLook.names().stream())
                .toList();

        for (List<String> patterns : ScoreWords.patterns()) {
            for (String pattern : patterns) {
                assertThat(features).as(pattern).anyMatch(f -> ScoreWords.matches(pattern, f));
            }
        }
    }

    @Test
    void a_star_stands_for_any_characters() {
        assertThat(ScoreWords.matches("shape-1=*-sentence", "shape-1=tiny-sentence"))
                .isTrue();
        assertThat(ScoreWords.matches("shape-1=*-sentence", "shape-1=tiny")).isFalse();
        assertThat(ScoreWords.matches("length=<12", "length=<12")).isTrue();
        assertThat(ScoreWords.matches("length=<12", "length=<120")).isFalse();
    }

    @Test
    void the_strongest_phrase_comes_first_and_weak_ones_are_not_told() {
        ScoreWords words = new ScoreWords(List.of("end=nothing", "has=bar", "has=address"));

        assertThat(words.of(new int[] {0, 1}, new int[] {2}, new double[] {-0.5, -0.9, -0.1}, true))
                .isEqualTo("separators of menus, no sentence end");
        assertThat(words.of(new int[] {0, 1}, new int[] {2}, new double[] {-0.5, -0.9, -0.1}, false))
                .isEmpty();
    }

    @Test
    void a_verdict_says_why() {
        List<String> lines = new ArrayList<>(List.of("Home", "News", "Sport", "Log in", "Share on Facebook"));
        lines.addAll(List.of(PROSE, PROSE + " It rained.", PROSE + " It was cold."));
        List<Verdict> verdicts = BlockScores.of(false)
                .judge(IntStream.range(0, lines.size())
                        .mapToObj(i -> new Candidate(RawBlock.line(lines.get(i), i + 1), null))
                        .toList());

        assertThat(verdicts.get(0).body()).isFalse();
        assertThat(verdicts).allSatisfy(v -> assertThat(v.why()).isNotEmpty());
    }
}
