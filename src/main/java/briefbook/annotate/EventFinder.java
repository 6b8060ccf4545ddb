package briefbook.annotate;

import briefbook.annotate.events.EventScan;
import briefbook.model.Article;
import briefbook.model.DateMention;
import briefbook.model.EventMention;
import briefbook.model.PersonMention;
import java.util.List;

/**
 * Finds the events that an article speaks of: calls, talks, meetings and summits with those who take part.
 *
 * <p>Start with {@link #builtIn()}. English only. A person among the participants is named by the number of its mention in
 * the list of people ({@code #3}) until the articles are linked. A pure function of its tables and arguments; one finder can
 * serve many threads.
 */
public final class EventFinder {
    private final EventScan.Tables tables;

    private EventFinder(EventScan.Tables tables) {
        this.tables = tables;
    }

    /** Returns a finder with the tables that come with the program. */
    public static EventFinder builtIn() {
        return new EventFinder(EventScan.Tables.builtIn());
    }

    /** Returns all mentions of events, in reading order; none for articles in other languages than English. */
    public List<EventMention> find(Article article, List<PersonMention> people, List<DateMention> dates) {
        boolean english = article.language().split("-", 2)[0].equals("en")
                || article.language().equals("und");
        return english ? new EventScan(tables, people, dates).scan(article) : List.of();
    }
}
