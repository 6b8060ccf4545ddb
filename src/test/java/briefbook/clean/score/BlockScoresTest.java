package briefbook.clean.score;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.RawBlock;
import briefbook.rules.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BlockScoresTest {
    private static final List<String> STORY = List.of(
            "The lock at Osterby was opened by hand on Friday, because the motor that moves its gates had been taken out for repair.",
            "Four people walked in a circle for a quarter of an hour, pushing a wooden bar, and the first barge of the day went through at nine.",
            "“We did it like that until 1962,” said the lock keeper, Maren Holt, who had read about it in the log.",
            "The motor is to come back within two weeks. Until then the barges may use the lock in the mornings only.");

    @Test
    void every_weight_belongs_to_a_feature() {
        Set<String> known = new HashSet<>(BlockFeatures.names());
        BlockFeatures.names().forEach(name -> known.add(BlockScores.AGAIN + name));
        known.addAll(SecondLook.names());
        known.add("change");

        assertThat(Table.load("block-weights.tsv").rows())
                .extracting(r -> r.cell("feature"))
                .isSubsetOf(known);
    }

    @Test
    void menus_around_a_story_go_and_the_story_stays() {
        List<String> lines = new ArrayList<>(List.of("Home", "News", "Sport", "Log in", "Subscribe", "Search"));
        lines.addAll(STORY);
        lines.addAll(List.of(
                "Share", "Facebook", "Twitter", "More stories", "Ferry late again", "Privacy", "© 2024 Osterby Post"));

        assertThat(kept(lines)).containsExactlyElementsOf(STORY);
    }

    @Test
    void a_short_answer_between_paragraphs_stays() {
        List<String> lines = new ArrayList<>(List.of("Home", "News", "Log in"));
        lines.addAll(List.of(STORY.get(0), STORY.get(1), "Not by everyone.", STORY.get(2), STORY.get(3)));
        lines.addAll(List.of("Share", "Comments", "Log in to comment"));

        assertThat(kept(lines)).contains("Not by everyone.");
    }

    @Test
    void a_change_that_costs_nothing_follows_each_block() {
        assertThat(BlockScores.smooth(new double[] {1, -1, 1}, 0)).containsExactly(true, false, true);
    }

    @Test
    void a_dear_change_bridges_a_weak_block() {
        assertThat(BlockScores.smooth(new double[] {3, -0.5, 3}, 1)).containsExactly(true, true, true);
        assertThat(BlockScores.smooth(new double[] {-3, 0.5, -3}, 1)).containsExactly(false, false, false);
    }

    @Test
    void nothing_at_all_has_no_text() {
        assertThat(BlockScores.of(false).judge(List.of())).isEmpty();
        assertThat(BlockScores.of(true).judge(List.of())).isEmpty();
    }

    @Test
    void a_hundred_thousand_blocks_are_judged() {
        List<String> lines =
                IntStream.range(0, 100_000).mapToObj(i -> "Line " + i).toList();

        assertThat(BlockScores.of(false).judge(candidates(lines))).hasSize(100_000);
    }

    private static List<String> kept(List<String> lines) {
        List<Verdict> verdicts = BlockScores.of(false).judge(candidates(lines));
        return IntStream.range(0, lines.size())
                .filter(i -> verdicts.get(i).body())
                .mapToObj(lines::get)
                .toList();
    }

    private static List<Candidate> candidates(List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new Candidate(RawBlock.line(lines.get(i), i + 1), null))
                .toList();
    }
}
