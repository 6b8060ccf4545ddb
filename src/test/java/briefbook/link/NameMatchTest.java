package briefbook.link;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.link.NameMatch.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatchTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'Lund, Amy' | Amy Lund | SAME",
                "Amy Lund, Jr. | Amy Lund Jr. | SAME",
                "Dr. Amy Lund | Amy Lund | SAME",
                "Amy L0rd | Amy Lord | SAME",
                "Abd al-Karim Dosari | Abdul Karim Dosari | SAME",
                "Tarik ibn Ziad | Tarik bin Ziad | SAME",
                "Amy-Lund | Amy Lund | SPELLING",
                "AmyLund | Amy Lund | SPELLING",
                "Gul Ahmad Waziri Hakimi | Gul Ahmad Hakimi | SAME",
                "JD Marsh | James David Marsh | INITIAL",
                "J.C. Marsh | Jean-Claude Marsh | INITIAL",
                "JC Marsh | Jean-Claude Marsh | INITIAL",
                "Hanniball | Hannibal | SPELLING",
                "Hannibol | Hannibal | TYPO",
            })
    void names_of_one_person_match(String a, String b, Grade grade) {
        assertThat(of(a, b)).isEqualTo(grade);
        assertThat(of(b, a)).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Amy Ellison | Amy Allison",
                "Mikhail Khordorovsky | Mikhail Khodorkovsky",
                "Omar Abbas Orlov | Omar Murad Abbas Orlov Khan",
                "Tarik Ziad Khan | Khan Murad Tarik Ziad",
                "Berg Jan van | Jan van Berg",
                "Orlov Orlov Viktor | Viktor Orlov",
                "FridrichBuchenberg | Friedrich Buchenberg",
            })
    void names_that_are_nearly_alike_are_worth_a_question_and_join_nothing(String a, String b) {
        assertThat(of(a, b)).isEqualTo(Grade.ALIKE);
        assertThat(of(b, a)).isEqualTo(Grade.ALIKE);
        assertThat(of(a, b).mayJoin()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "George H. W. Bush | George W. Bush",
                "Friedrich Hans | Hans Friedrich",
                "Carlos Marsh | Charles Marsh",
                "Ed Marsh | Elaine Diana Marsh",
                "Tarik bin Omar Khan | Omar bin Tarik Khan",
                "Tarik bin Sultan | Tarik bin Salman",
                "Chang Chang Ha | Chang Su Ha",
                "Park Jong Min | Park Jong Sik",
                "John Marsh | Joan Marsh",
                "Marsh | Amy Marsh",
                "Amy Marsh | Amy Marsh Jr.",
            })
    void names_of_two_people_do_not(String a, String b) {
        assertThat(of(a, b)).isEqualTo(Grade.NONE);
        assertThat(of(b, a)).isEqualTo(Grade.NONE);
    }

    @Test
    void a_title_alone_is_a_name() {
        assertThat(NameParts.of("President").words()).containsExactly("president");
    }

    private static Grade of(String a, String b) {
        return NameMatch.of(NameParts.of(a), NameParts.of(b));
    }
}
