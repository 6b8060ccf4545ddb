package briefbook.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.DateMention;
import briefbook.model.EventMention;
import briefbook.model.Participant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What single sentences say of an event: who was meant, where, and which of several days is its own. */
class EventSentencesTest {
    private static final Annotator ANNOTATOR = Annotator.builtIn();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Police detained Sanjay Kothari on Monday, spokeswoman Ida Brekke said. | Sanjay Kothari
                    Police detained 71 people on Monday, spokeswoman Ida Brekke said.      | ``
                    Two men were arrested on Monday, according to Ida Brekke.              | ``
                    “They were arrested on Monday,” said Ida Brekke, a spokeswoman.        | ``
                    """)
    void who_tells_of_an_arrest_was_not_arrested(String sentence, String who) {
        assertThat(events(sentence).stream()
                        .flatMap(e -> e.participants().stream())
                        .map(Participant::name)
                        .distinct()
                        .collect(Collectors.joining(", ")))
                .isEqualTo(who);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    A car bomb exploded in the Iraqi town of Deyr Salim on Tuesday.             | Deyr Salim
                    A car bomb exploded in the northern Iraqi city of Mosul on Tuesday.         | Mosul
                    A car bomb exploded in the Iraqi capital, Baghdad, on Tuesday.              | Baghdad
                    Three people were killed in Thursday's earthquake in Tarsuna, police said.  | Tarsuna
                    """)
    void a_demonym_or_a_weekday_stands_before_the_place(String sentence, String place) {
        assertThat(events(sentence)).isNotEmpty().allMatch(e -> place.equals(e.place()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    The death toll from Tuesday's bombing in Varna rose to 42 on Wednesday.            | Tuesday
                    The group claimed responsibility on Friday for the bombing in Varna on Tuesday.    | on Tuesday
                    The bombing in Varna on Tuesday was the worst attack since the siege of 2016.      | on Tuesday
                    """)
    void a_later_step_and_a_comparison_have_days_of_their_own(String sentence, String day) {
        assertThat(events(sentence))
                .flatExtracting(EventMention::dates)
                .extracting(DateMention::text)
                .allMatch(day::contains);
    }

    @Test
    void an_event_of_a_comparison_keeps_its_day() {
        assertThat(events("The bombing in Varna was the worst since the attacks in Burgas in May 2019."))
                .flatExtracting(EventMention::dates)
                .extracting(DateMention::text)
                .containsExactly("May 2019");
    }

    @Test
    void a_date_at_the_same_place_of_another_paragraph_hides_no_place() {
        String sentence = "A bomb attack on a market in Varna killed 12 people on Tuesday.";
        for (int space = 0; space < 40; space++) {
            String other = "x".repeat(space) + " On 3 May 2021 it rained.";

            assertThat(ANNOTATOR
                            .annotate(Articles.of("A dark day", sentence, other))
                            .events())
                    .as(other)
                    .extracting(EventMention::place)
                    .contains("Varna");
        }
    }

    private static List<EventMention> events(String sentence) {
        return ANNOTATOR
                .annotate(Articles.of("A dark day by the river", sentence))
                .events();
    }
}
