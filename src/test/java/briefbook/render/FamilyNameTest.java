package briefbook.render;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.Person;
import briefbook.model.PersonKind;
import briefbook.model.PersonMention;
import briefbook.model.PersonRef;
import briefbook.model.Spot;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamilyNameTest {
    @ParameterizedTest
    @CsvSource({
        "Ada Example,Example,example ada,E",
        "Xi Jinping,Xi,xi jinping,X",
        "Xi Jinping,'',jinping xi,J",
        "Kim Kim,Kim,kim kim,K",
        "Ada van der Berg,van der Berg,berg ada van der,B",
        "Ada Van Berg,Van Berg,van berg ada,V",
        "Robert De Niro,De Niro,de niro robert,D",
        "Örjan Öst,Öst,ost orjan,O",
        "Sukarno,Sukarno,sukarno,S",
        "'Ada Mary Example','Mary',example ada mary,E"
    })
    void a_person_is_filed_by_the_family_name(String name, String alone, String key, String letter) {
        Person person = person(name, alone);
        assertThat(FamilyName.key(person)).isEqualTo(key);
        assertThat(FamilyName.letter(person)).isEqualTo(letter);
    }

    private static Person person(String name, String alone) {
        List<PersonRef> refs = Stream.of(name, alone)
                .filter(n -> !n.isEmpty())
                .map(n -> new PersonRef(
                        0, new PersonMention(n, n, new Spot("title", 0, n.length()), 0, PersonKind.SUBJECT, null), n))
                .toList();
        return new Person("id", name, List.of(), List.of(), refs, List.of());
    }
}
