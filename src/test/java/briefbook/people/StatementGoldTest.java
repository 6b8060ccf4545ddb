package briefbook.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatementGoldTest {
    @Test
    void the_set_has_fifty_paragraphs_and_a_hundred_and_ten_statements_with_a_speaker() {
        List<StatementGold> all = StatementGold.all();
        assertThat(all).hasSizeGreaterThanOrEqualTo(50);
        assertThat(all.stream()
                        .flatMap(g -> g.said().stream())
                        .filter(s -> s.speaker() != null && s.status() != null)
                        .count())
                .isGreaterThanOrEqualTo(110);
    }

    @Test
    void every_speaker_is_named_in_the_file() {
        for (StatementGold gold : StatementGold.all()) {
            assertThat(gold.said())
                    .as(gold.name())
                    .allSatisfy(s -> assertThat(gold.headline() + " " + gold.text())
                            .contains(s.speaker() == null ? "" : s.speaker()));
        }
    }

    @Test
    void a_statement_runs_from_its_first_words_to_its_last() {
        StatementGold gold = StatementGold.parse(
                "00", "! Rain\n“We are wet,” said Ann Lund. “Very.”\n\n= Ann Lund | direct | We are wet ... Very.\n");
        assertThat(gold.said()).containsExactly(new StatementGold.Said("Ann Lund", "direct", "block:0", 1, 35));
    }

    @Test
    void words_that_are_not_there_or_there_twice_are_refused() {
        assertThatThrownBy(() -> StatementGold.parse("00", "No, no.\n\n= Ann Lund | direct | Yes\n"))
                .hasMessage("00: words that occur 0 times: [Yes]");
        assertThatThrownBy(() -> StatementGold.parse("00", "no no\n\n= Ann Lund | direct | no\n"))
                .hasMessage("00: words that occur 2 times: [no]");
    }

    @Test
    void a_status_that_is_none_is_refused() {
        assertThatThrownBy(() -> StatementGold.parse("00", "No.\n\n= Ann Lund | loud | No\n"))
                .hasMessageContaining("not SPEAKER | status | words");
    }
}
