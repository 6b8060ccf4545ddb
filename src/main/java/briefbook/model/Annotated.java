package briefbook.model;

import java.util.List;

/**
 * An article with everything that was found in it.
 *
 * @param article the article
 * @param people mentions of people, in reading order
 * @param dates time expressions, in reading order
 * @param events mentions of events, in reading order
 * @param statements what people say in it, in reading order
 * @param points what its sentences tell of events, beside day, place and people, in reading order
 * @param sketch what tells of which story it is a part
 */
public record Annotated(
        Article article,
        List<PersonMention> people,
        List<DateMention> dates,
        List<EventMention> events,
        List<StatementMention> statements,
        List<Point> points,
        StorySketch sketch) {
    /** Copies the collections. */
    public Annotated {
        people = List.copyOf(people);
        dates = List.copyOf(dates);
        events = List.copyOf(events);
        statements = List.copyOf(statements);
        points = List.copyOf(points);
    }

    /** Makes an article that is like no other and in which no sentence tells more of an event. */
    public Annotated(
            Article article,
            List<PersonMention> people,
            List<DateMention> dates,
            List<EventMention> events,
            List<StatementMention> statements) {
        this(article, people, dates, events, statements, List.of(), StorySketch.EMPTY);
    }

    /** Makes an article in which nobody says anything. */
    public Annotated(Article article, List<PersonMention> people, List<DateMention> dates, List<EventMention> events) {
        this(article, people, dates, events, List.of());
    }

    /** Returns the same findings for another form of the article. */
    public Annotated article(Article other) {
        return new Annotated(other, people, dates, events, statements, points, sketch);
    }
}
