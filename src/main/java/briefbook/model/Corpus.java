package briefbook.model;

import java.util.List;

/**
 * All articles of a collection, linked: what the pages are made from.
 *
 * @param entries by file name; links and mentions name them by their number in this list
 * @param people by id
 * @param events by id
 * @param facts what sentences tell of events of several voices, and of others who says so, by event, kind and article
 * @param links by first, then second article
 * @param unclear names that could be several people's, by name
 * @param unsure people who may be one, most likely first
 * @param problems everything noticed on the way, inputs that were skipped included
 */
public record Corpus(
        List<Entry> entries,
        List<Person> people,
        List<Event> events,
        List<Fact> facts,
        List<Link> links,
        List<UnclearName> unclear,
        List<UnsurePair> unsure,
        List<Problem> problems) {
    /** Copies the collections. */
    public Corpus {
        entries = List.copyOf(entries);
        people = List.copyOf(people);
        events = List.copyOf(events);
        facts = List.copyOf(facts);
        links = List.copyOf(links);
        unclear = List.copyOf(unclear);
        unsure = List.copyOf(unsure);
        problems = List.copyOf(problems);
    }

    /** Makes a corpus in which it is clear who each name is, and that is not asked what its sources say of events. */
    public Corpus(
            List<Entry> entries, List<Person> people, List<Event> events, List<Link> links, List<Problem> problems) {
        this(entries, people, events, List.of(), links, List.of(), List.of(), problems);
    }

    /** Returns the same corpus with other forms of its entries. */
    public Corpus entries(List<Entry> others) {
        return new Corpus(others, people, events, facts, links, unclear, unsure, problems);
    }

    /** Returns the same corpus with other problems. */
    public Corpus problems(List<Problem> others) {
        return new Corpus(entries, people, events, facts, links, unclear, unsure, others);
    }
}
