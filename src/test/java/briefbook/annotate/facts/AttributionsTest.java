package briefbook.annotate.facts;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who a sentence gives as its source. */
class AttributionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Prosecutors allege that Ann Lund fired the shot.                  | Prosecutors allege
                    Two men fired on the house, police said.                          | police said
                    Two men fired on the house, according to the mayor’s office.      | according to the mayor’s office
                    The army accused the rebels of the attack.                        | The army
                    The man was allegedly armed.                                      | allegedly
                    “They came at night,” said Omar Reyes, who saw the attack.        | said Omar Reyes
                    The police have said that two men fired.                          | The police have said
                    Two men were charged after the attack.                            | ``
                    People are reported to have been hurt in the attack.              | ``
                    The attack underscored the challenges that the army faces.        | ``
                    The group did not make any claims after the attack.               | ``
                    """)
    void the_words_of_the_source_are_found(String text, String expected) {
        assertThat(String.join(
                        "; ",
                        Attributions.builtIn().in(Words.of(text, new Span(0, text.length()))).stream()
                                .map(s -> s.of(text))
                                .toList()))
                .isEqualTo(expected);
    }
}
