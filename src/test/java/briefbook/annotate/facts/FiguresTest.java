package briefbook.annotate.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import briefbook.model.Quantity;
import briefbook.text.Span;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of sentences: what is read as a figure, and what is none. */
class FiguresTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    The blast killed 12 people.                                 | 12 exact killed/people
                    The blast killed twelve sailors and wounded at least forty. | 12 exact killed/people; 40 at-least injured/people
                    The blast killed between 10 and 12 people.                  | 10..12 exact killed/people
                    The blast left 59 dead and over 500 others wounded.         | 59 exact killed/people; 500 at-least injured/people
                    Two hundred and ten people were killed in the blast.        | 210 exact killed/people
                    Dozens of people were hurt in the blast.                    | 20 at-least injured/people
                    The blast hurt tens of thousands of people.                 | 20000 at-least injured/people
                    Some 31 of the 44 people on board died in the blast.        | 31 about killed/people; 44 exact aboard/people
                    Twelve people, among them a boy of six, were killed.        | 12 exact killed/people
                    The death toll of the blast has since risen to at least 17. | 17 at-least killed/people
                    Parliament passed the law in a vote of 84 to 61.            | 84 exact larger-side/votes; 61 exact smaller-side/votes
                    The vote was 52-48.                                         | 52 exact larger-side/votes; 48 exact smaller-side/votes
                    The vote passed by 220 votes to 213.                        | 220 exact larger-side/votes; 213 exact smaller-side/votes
                    The court fined the firm $1.2 million.                      | 1200000 exact fine/dollars
                    The call lasted an hour and 40 minutes.                     | ``
                    The call lasted two and a half hours.                       | ``
                    The call lasted 90 minutes.                                 | 90 exact duration/minutes
                    The two-hour call ended.                                    | 120 exact duration/minutes
                    The blast killed two soldiers.                              | 2 exact killed/soldiers
                    A quake of magnitude 6.2 killed 143 people.                 | 6.2 exact magnitude/; 143 exact killed/people
                    A 6.4-magnitude quake struck the Lima region.               | 6.4 exact magnitude/
                    Nineteen of the 64 people injured in the blast left.        | 19 exact /people; 64 exact injured/people
                    The quake had a magnitude of 6.1.                           | 6.1 exact magnitude/
                    A blast killed five and injured 12 more.                    | 5 exact killed/people; 12 exact injured/people
                    """)
    void a_number_is_read_with_what_it_counts(String text, String expected) {
        assertThat(String.join(
                        "; ",
                        find(text, trigger(text)).stream()
                                .map(FiguresTest::words)
                                .toList()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ann Lund, 45, was hurt in the blast.                              | an age
                    The blast hit flight 370 of the line.                             | part of a name
                    The blast came under resolution 1234.                             | part of a name
                    The blast was seen by three officials.                            | too few to be a figure without a measure
                    The blast came 30 years later.                                    | a stretch of time
                    The blast was 12 kilometres from Lima.                            | a distance
                    """)
    void other_numbers_are_left_alone(String text, String why) {
        assertThat(find(text, "blast")).as(why).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    The blast killed 12 people in Callao.         | Callao
                    The blast killed 12 people in Lima.           | ``
                    Another 12 people were killed in the blast.   | more
                    The blast killed many, including 12 children. | part
                    In the blast 18 were critically injured.      | part
                    Another 12 people are missing after the blast. | ``
                    Seven bodies were found after the blast.      | part
                    The blast killed 12 at once, and 3 were killed in the street. | part
                    The blast killed scores of people.            | ``
                    The blast could kill up to 12 people.         | other
                    It was the worst blast since 2004, when bombs killed 191 people. | other
                    The blast earlier this week killed 12 people. | ``
                    """, quoteCharacter = '`')
    void a_part_of_the_whole_is_told_apart(String text, String scope) {
        assertThat(find(text, "blast"))
                .last()
                .satisfies(f -> assertThat(f.quantity().scope()).isEqualTo(scope));
    }

    @Test
    void the_time_grows_with_the_numbers_of_a_sentence_only() {
        String text = "The blast killed " + "12 people and injured 40, ".repeat(20_000) + "police said.";

        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(30), () -> find(text, "blast")))
                .hasSize(40_000);
    }

    static List<Figures.Found> find(String text, String trigger) {
        int at = text.indexOf(trigger);
        return new Figures(
                        Words.of(text, new Span(0, text.length())),
                        List.of(),
                        trigger.isEmpty() ? List.of() : List.of(new Span(at, at + trigger.length())),
                        "Lima")
                .find();
    }

    private static String trigger(String text) {
        return List.of("blast", "vote", "court", "call", "quake").stream()
                .filter(text::contains)
                .findFirst()
                .orElse("");
    }

    private static String words(Figures.Found found) {
        Quantity q = found.quantity();
        return q.value() + " "
                + q.bound().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + " " + q.measure() + "/"
                + q.unit();
    }
}
