package briefbook.annotate;

import briefbook.annotate.statements.StatementFinder;
import briefbook.model.Annotated;
import briefbook.model.Article;
import briefbook.model.DateMention;
import briefbook.model.EventMention;
import briefbook.model.PersonMention;
import java.util.List;

/**
 * Finds the people, dates, events and statements of an article.
 *
 * <p>Start with {@link #builtIn()}. A pure function of its tables and its argument; one annotator can serve many threads.
 */
public final class Annotator {
    private final PeopleFinder people;
    private final EventFinder events;
    private final StatementFinder statements;

    private Annotator(PeopleFinder people, EventFinder events, StatementFinder statements) {
        this.people = people;
        this.events = events;
        this.statements = statements;
    }

    /** Returns an annotator with the model and tables that come with the program. */
    public static Annotator builtIn() {
        return new Annotator(PeopleFinder.builtIn(), EventFinder.builtIn(), StatementFinder.builtIn());
    }

    /** Annotates one article. */
    public Annotated annotate(Article article) {
        List<PersonMention> named = people.find(article);
        List<DateMention> dates = DateFinder.find(article);
        List<EventMention> happenings = events.find(article, named, dates);
        return new Annotated(
                article,
                named,
                dates,
                happenings,
                statements.find(article, named),
                FactFinder.find(article, happenings, dates),
                StorySketcher.sketch(article, named, dates));
    }
}
