package briefbook.clean;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.Article;
import briefbook.model.Removal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoresTest {
    private static final String DUMP = """
            Home
            News
            Log in
            The lock at Osterby was opened by hand on Friday, because the motor that moves its gates had been taken out for repair.
            Four people walked in a circle for a quarter of an hour, pushing a wooden bar, and the first barge went through at nine.
            The motor is to come back within two weeks. Until then the barges may use the lock in the mornings only, she said.
            Ferry Late Again
            Plum Cake For Many
            Light Painted Red
            Choir Wins Prize
            Weather
            Sport
            Recipes
            Cinema
            Gardens
            Horoscope
            Crossword
            """;

    @Test
    void a_line_taken_out_by_the_score_says_what_spoke_against_it() {
        Article article = Cleaner.builtIn().clean(Seeds.text(DUMP));

        assertThat(article.removed())
                .filteredOn(r -> r.text().equals("Horoscope"))
                .extracting(Removal::reason)
                .isNotEmpty()
                .allMatch(reason -> reason.matches("stands below the text: .{5,200}"));
    }

    @Test
    void each_block_tells_its_score_and_its_rule() {
        List<Scored> scores = Cleaner.builtIn().scores(Seeds.text(DUMP));

        assertThat(scores).hasSizeGreaterThanOrEqualTo(17);
        assertThat(scores).filteredOn(s -> s.text().startsWith("Four people")).allSatisfy(s -> {
            assertThat(s.odds()).isPositive();
            assertThat(s.rule()).isNull();
            assertThat(s.why()).isNotEmpty();
        });
        assertThat(scores).filteredOn(s -> s.text().equals("Horoscope")).allSatisfy(s -> {
            assertThat(s.odds()).isNegative();
            assertThat(s.rule()).isEqualTo("after-text");
        });
    }

    @Test
    void a_seed_of_few_lines_is_not_scored() {
        assertThat(Cleaner.builtIn().scores(Seeds.text("One line.\nAnother line.\n")))
                .extracting(Scored::odds)
                .allMatch(odds -> Double.isNaN(odds));
    }

    @Test
    void a_call_to_action_behind_a_sentence_goes_and_the_sentence_stays() {
        Article article =
                Cleaner.builtIn().clean(Seeds.text("The barge went through at nine. Swipe left to see more.\n"));

        assertThat(article.blocks()).extracting(b -> b.text()).containsExactly("The barge went through at nine.");
    }
}
