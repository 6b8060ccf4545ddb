package briefbook.model;

import java.util.List;

/**
 * All articles of a collection, linked: what the pages are made from.
 *
 * @param entries by file name; links and mentions name them by their number in this list
 * @param people by id
 * @param events by id
 * @param links by first, then second article
 * @param problems everything noticed on the way, inputs that were skipped included
 */
public record Corpus(
        List<Entry> entries, List<Person> people, List<Event> events, List<Link> links, List<Problem> problems) {
    /** Copies the collections. */
    public Corpus {
        entries = List.copyOf(entries);
        people = List.copyOf(people);
        events = List.copyOf(events);
        links = List.copyOf(links);
        problems = List.copyOf(problems);
    }
}
