package briefbook.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds what is found in passages of all classes, on the half that no rule was made from; floors only rise. */
class PassageScoreTest {
    private static final double PRECISION = 0.94;
    private static final double RECALL = 0.53;
    private static final double PARTICIPANTS = 0.88;
    private static final double PLACE = 0.81;
    private static final double STATUS = 0.94;
    private static final double WHEN = 0.97;

    private static PassageScore score = PassageScore.of(List.of());

    @BeforeAll
    static void the_held_half_is_measured() throws IOException {
        score = PassageScore.of(GoldPassage.half("held"));
        System.out.println("held " + score.figures());
    }

    @Test
    void what_is_taken_for_an_event_is_one() {
        assertThat(score.detection().precision()).isGreaterThanOrEqualTo(PRECISION);
    }

    @Test
    void events_of_all_classes_are_found() {
        assertThat(score.detection().recall()).isGreaterThanOrEqualTo(RECALL);
    }

    @Test
    void of_an_event_it_is_known_who_where_when_and_whether() {
        assertThat(score.participants().f1()).as("participants").isGreaterThanOrEqualTo(PARTICIPANTS);
        assertThat(score.place().f1()).as("place").isGreaterThanOrEqualTo(PLACE);
        assertThat(score.status().f1()).as("status").isGreaterThanOrEqualTo(STATUS);
        assertThat(score.when().f1()).as("when").isGreaterThanOrEqualTo(WHEN);
    }

    @Test
    void both_halves_have_as_many_passages() throws IOException {
        assertThat(GoldPassage.half("tune")).hasSize(150);
        assertThat(GoldPassage.half("held")).hasSize(150);
    }

    @Test
    void a_mark_that_its_passage_does_not_have_is_refused() {
        String passage = "Egypt and Cyprus signed a treaty.\n";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoldPassage.parse(passage + "= agreement | signed a pact | Egypt | | happened |"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoldPassage.parse(passage + "= treaty | signed a treaty | Egypt | | happened |"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoldPassage.parse(passage + "agreement | signed a treaty | Egypt | | happened |"));
    }

    @Test
    void passages_are_read_with_either_line_end_and_not_without_a_text() {
        String file =
                "## agreement\n\nEgypt and Cyprus signed a treaty.\n= agreement | signed | Egypt | | happened |\n~ visit\n";

        assertThat(GoldPassage.parse(file.replace("\n", "\r\n")))
                .isEqualTo(GoldPassage.parse(file))
                .hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoldPassage.parse("A line.\n\n= agreement | signed | Egypt | | happened |"));
    }
}
