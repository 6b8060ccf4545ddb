package briefbook.link;

import briefbook.link.FixedPeople.MentionPlace;
import briefbook.model.Person;
import briefbook.model.UnclearName;
import briefbook.model.UnsurePair;
import java.util.List;
import java.util.Set;

/**
 * People resolved across articles.
 *
 * @param people by id
 * @param ids for each article, for each of its mentions of people in order: the person's id, or empty when unresolved
 * @param unclear names that could be several people's, by name
 * @param unsure people who may be one, most likely first
 * @param nobody mentions that are no person's, as the owner of the collection says
 */
record PeopleLinks(
        List<Person> people,
        List<List<String>> ids,
        List<UnclearName> unclear,
        List<UnsurePair> unsure,
        Set<MentionPlace> nobody) {
    PeopleLinks {
        people = List.copyOf(people);
        ids = List.copyOf(ids);
        unclear = List.copyOf(unclear);
        unsure = List.copyOf(unsure);
        nobody = Set.copyOf(nobody);
    }
}
