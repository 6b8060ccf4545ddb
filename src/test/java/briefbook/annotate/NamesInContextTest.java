package briefbook.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.PersonMention;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rest of an article says of a name. */
class NamesInContextTest {
    private static final PeopleFinder FINDER = PeopleFinder.builtIn();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Northrop Grumman rose. Grumman fell. | ",
                "Marlowe, a shipping company, closed. Then Marlowe sold its fleet. | ",
                "The tanker Amy Lund burned off Oslo. | ",
                "Harlow is a bank in Oslo. Then Harlow closed. | ",
                "The floods reached Marsh, Texas, on Sunday. | ",
                "It rained in Harrison. Roads in Harrison were closed. | ",
                "The USS John Marsh sailed. | ",
                "The Lindqvists were at home. | ",
                "Crowds cheered the Nobel Prize-winner. | ",
                "Call LundOSLO or NordTech. | "
            })
    void a_name_that_the_article_uses_for_a_thing_a_place_or_a_family_is_no_person(String text, String none) {
        assertThat(names(text)).isEmpty();
        assertThat(none).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The report by Elsbeth Okonjo surprised Oslo. Okonjo had kept it back. | Elsbeth Okonjo, Okonjo",
                "As Ms. Thorsby said, it was late. Nobody believed Thorsby. | Thorsby, Thorsby",
                "The mayor thanked President Park Min-soo of South Korea. | Park Min-soo",
                "Christian Oduya, the regional president, spoke. | Christian Oduya",
                "Paulo do Rego Lund, the chairman, left. | Paulo do Rego Lund",
                "John “Jack” Marsh slept. | John “Jack” Marsh",
                "Picture: Ann Lund REUTERS. | Ann Lund",
                "LATEST Omar Reyes resigns as mayor of Oslo after a long week. | Omar Reyes",
                "Faith in Harrison is fading, and Harrison knows it, John Harrison said. | Harrison, Harrison, John Harrison",
                "Queen Florence opened it. | Florence"
            })
    void a_name_that_the_article_makes_clear_is_found(String text, String names) {
        assertThat(names(text)).isEqualTo(List.of(names.split(", ")));
    }

    @Test
    void one_sentence_can_speak_for_another_in_either_order() {
        assertThat(names("Then Okonjo left. The report by Elsbeth Okonjo surprised Oslo."))
                .isEqualTo(List.of("Okonjo", "Elsbeth Okonjo"));
    }

    private static List<String> names(String text) {
        return FINDER.find(Articles.of("What the papers say", text)).stream()
                .map(PersonMention::name)
                .toList();
    }
}
