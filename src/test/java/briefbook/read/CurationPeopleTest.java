package briefbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.CurationSpot;
import briefbook.model.MentionPin;
import briefbook.model.PersonFix;
import briefbook.model.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a curation file says about people: bad entries first. */
class CurationPeopleTest {
    private static CurationReading read(String... lines) throws OwnersFileException {
        return CurationFile.read("curation.yml", String.join("\n", lines));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name: ''                            | name is empty",
                "name: [ a ]                         | name is no single text",
                "alias: [ [ a ] ]                    | alias is no single text",
                "merge: { a: b }                     | merge is no single text",
                "full-name-only: perhaps             | full-name-only “perhaps” cannot be used",
                "not-a-person: ''                    | not-a-person is empty",
                "pin: a.txt                          | pin “a.txt” cannot be used",
                "pin: { article: a.txt }             | pin is no single text",
                "pin: { article: a, quote: b, x: c } | pin is no single text",
                "redcat: true                        | 'redcat' is unknown",
            })
    void a_value_that_cannot_be_used_is_reported_and_costs_no_other(String key, String what)
            throws OwnersFileException {
        CurationReading reading = read("people:", "  Ada Example:", "    role: mayor", "    " + key);

        assertThat(reading.problems()).singleElement().satisfies(p -> {
            assertThat(p.where()).isEqualTo("curation.yml:4");
            assertThat(p.what()).contains(what);
            assertThat(p.hint()).isNotBlank();
        });
        assertThat(reading.curation().people())
                .singleElement()
                .extracting(PersonFix::role)
                .isEqualTo("mayor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"redact: please", "redact: ''", "redact: [ yes ]"})
    void in_doubt_a_name_is_taken_out(String key) throws OwnersFileException {
        CurationReading reading = read("people:", "  Ada Example: { " + key + " }");

        assertThat(reading.curation().people()).singleElement().matches(PersonFix::isRedacted);
        assertThat(reading.problems())
                .singleElement()
                .extracting(Problem::hint)
                .asString()
                .contains("it is done all the same");
    }

    @ParameterizedTest
    @ValueSource(strings = {"people: Ada", "people: [ Ada ]", "people:\n  Ada: mayor", "people:\n  '': { role: a }"})
    void what_is_no_entry_is_reported(String text) throws OwnersFileException {
        CurationReading reading = read(text);

        assertThat(reading.curation().people()).isEmpty();
        assertThat(reading.problems()).hasSize(1);
    }

    @Test
    void an_entry_says_all_that_there_is_to_say() throws OwnersFileException {
        CurationReading reading = read(
                "people:",
                "  \"Ada  Example\":",
                "    name: Ada M. Example",
                "    role: mayor of Ostermoor",
                "    alias: [ \"the Iron Mayor\", Mayor A. ]",
                "    merge: Adah Example",
                "    separate: [ \"Ada Exemple\" ]",
                "    unlist: yes",
                "    redact: false",
                "    not-a-person: [ \"ships/*.txt\", \"news.jsonl#2\" ]",
                "    full-name-only: true",
                "    pin:",
                "      - { article: a.txt, quote: \"Example went\" }");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.curation().people())
                .containsExactly(new PersonFix(
                        new CurationSpot("curation.yml", 2),
                        "Ada  Example",
                        "Ada M. Example",
                        "mayor of Ostermoor",
                        List.of("the Iron Mayor", "Mayor A."),
                        List.of("Adah Example"),
                        List.of("Ada Exemple"),
                        true,
                        false,
                        List.of("ships/*.txt", "news.jsonl#2"),
                        true,
                        List.of(new MentionPin("a.txt", "Example went"))));
    }

    @ParameterizedTest
    @CsvSource({"true,**", "no,''"})
    void a_name_is_nobodys_everywhere_or_somewhere(String value, String where) throws OwnersFileException {
        PersonFix fix = read("people: { Moskva: { not-a-person: " + value + " } }")
                .curation()
                .people()
                .get(0);

        assertThat(String.join(" ", fix.notIn())).isEqualTo(where);
    }
}
