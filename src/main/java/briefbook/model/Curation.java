package briefbook.model;

import java.util.ArrayList;
import java.util.List;

/**
 * How the owner of a collection corrects what the program makes of it.
 *
 * @param lines which lines stay and which go
 * @param articles what is right about single articles
 * @param people what is right about people
 * @param events what is right about events
 */
public record Curation(List<LineRule> lines, List<ArticleFix> articles, List<PersonFix> people, List<EventFix> events) {
    /** Corrects nothing. */
    public static final Curation NONE = new Curation(List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Curation {
        lines = List.copyOf(lines);
        articles = List.copyOf(articles);
        people = List.copyOf(people);
        events = List.copyOf(events);
    }

    /** Says something about lines and articles only. */
    public Curation(List<LineRule> lines, List<ArticleFix> articles) {
        this(lines, articles, List.of(), List.of());
    }

    /** Returns what both say. */
    public Curation plus(Curation other) {
        List<LineRule> allLines = new ArrayList<>(lines);
        allLines.addAll(other.lines);
        List<ArticleFix> allArticles = new ArrayList<>(articles);
        allArticles.addAll(other.articles);
        List<PersonFix> allPeople = new ArrayList<>(people);
        allPeople.addAll(other.people);
        List<EventFix> allEvents = new ArrayList<>(events);
        allEvents.addAll(other.events);
        return new Curation(allLines, allArticles, allPeople, allEvents);
    }
}
