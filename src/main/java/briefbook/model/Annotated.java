package briefbook.model;

import java.util.List;

/**
 * An article with everything that was found in it.
 *
 * @param article the article
 * @param people mentions of people, in reading order
 * @param dates time expressions, in reading order
 * @param events mentions of events, in reading order
 */
public record Annotated(
        Article article, List<PersonMention> people, List<DateMention> dates, List<EventMention> events) {
    /** Copies the collections. */
    public Annotated {
        people = List.copyOf(people);
        dates = List.copyOf(dates);
        events = List.copyOf(events);
    }
}
