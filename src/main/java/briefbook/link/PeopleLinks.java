package briefbook.link;

import briefbook.model.Person;
import java.util.List;

/**
 * People resolved across articles.
 *
 * @param people by id
 * @param ids for each article, for each of its mentions of people in order: the person's id, or empty when unresolved
 */
record PeopleLinks(List<Person> people, List<List<String>> ids) {}
