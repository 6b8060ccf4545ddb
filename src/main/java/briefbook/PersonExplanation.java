package briefbook;

import briefbook.model.Corpus;
import briefbook.model.Person;
import briefbook.model.UnclearName;
import java.util.List;

/**
 * What a collection knows of a name.
 *
 * @param corpus all its articles
 * @param people who bears the name, by id
 * @param unclear names like it that could be several people's
 * @param near names that are spelled nearly like it; only when nobody bears it
 */
public record PersonExplanation(Corpus corpus, List<Person> people, List<UnclearName> unclear, List<String> near) {
    /** Copies the lists. */
    public PersonExplanation {
        people = List.copyOf(people);
        unclear = List.copyOf(unclear);
        near = List.copyOf(near);
    }
}
