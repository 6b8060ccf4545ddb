package briefbook.render;

import briefbook.model.Event;
import briefbook.model.EventRef;
import briefbook.model.EventStatus;
import briefbook.model.Page;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Makes the first page: what happened, what is coming, who is who, what is new.
 *
 * <p>"Coming" is told without a clock: announced, and not before the day of the newest dated article.
 */
final class BriefingPage implements PageType {
    static final String PATH = "index.html";
    private static final int EVENTS = 30;
    private static final int VOICES = 4;
    private static final int PEOPLE = 24;
    private static final int DISPUTES = 10;
    private static final int ARTICLES = 12;

    /** What each list of events may weigh. */
    private static final int SHARE = 30_000;

    /**
     * What the template shows.
     *
     * @param title the site's name
     * @param line what the site says about itself; empty when nothing
     * @param counts how much there is, each a link
     * @param asOf as of which day the page speaks
     * @param happened events that were reported, newest first
     * @param coming events that are announced for that day or later, or without a day
     * @param overdue events that were announced for earlier days and that no article reports
     * @param open events that are denied or depend on a condition
     * @param disputes what sources exclude each other on
     * @param people who is named in most articles
     * @param articles the newest articles
     */
    record View(
            String title,
            String line,
            List<Anchor> counts,
            String asOf,
            List<Story> happened,
            List<Story> coming,
            List<Story> overdue,
            List<Story> open,
            List<Dispute> disputes,
            List<PersonLine> people,
            List<ArticleLine> articles) {
        public boolean hasEvents() {
            return !(happened.isEmpty() && coming.isEmpty() && overdue.isEmpty() && open.isEmpty());
        }
    }

    /** An event with a sentence of each source, and how many more sources there are, in words. */
    record Story(EventLine event, List<Voice> voices, String more) {}

    /** An event and a thing about it on which sources exclude each other. */
    record Dispute(EventLine event, List<FactGroups.Group> groups) {}

    /** What one article says. */
    record Voice(ArticleLine article, QuoteLine quote) {}

    @Override
    public Stream<Page> pages(Site site) {
        Rows rows = site.rows(PATH);
        Optional<LocalDate> newest = site.index().newestDay();
        List<Event> planned = with(site, e -> e.status() == EventStatus.PLANNED);
        List<Event> coming = planned.stream().filter(e -> isComing(e, newest)).toList();
        List<Event> overdue = planned.stream().filter(e -> !isComing(e, newest)).toList();
        View view = new View(
                site.options().name(),
                site.options().description(),
                counts(site),
                newest.map(d -> site.words()
                                .text("briefing.as-of", rows.days().day(d).text()))
                        .orElse(site.words().text("briefing.no-dates")),
                stories(site, rows, CorpusIndex.newestFirst(with(site, e -> e.status() == EventStatus.HAPPENED))),
                stories(site, rows, coming),
                stories(site, rows, CorpusIndex.newestFirst(overdue)),
                stories(
                        site,
                        rows,
                        with(site, e -> e.status() == EventStatus.DENIED || e.status() == EventStatus.CONDITIONAL)),
                disputes(site, rows),
                site.index().peopleByArticles().stream()
                        .limit(PEOPLE)
                        .map(rows::personLine)
                        .toList(),
                site.index().articlesByDay().stream()
                        .filter(a -> site.index().voice(a) == a)
                        .limit(ARTICLES)
                        .map(rows::articleLine)
                        .toList());
        return Stream.of(site.page(PATH, "index", "", view));
    }

    private static List<Dispute> disputes(Site site, Rows rows) {
        List<Dispute> disputes = site.index().eventsNewestFirst().stream()
                .flatMap(e -> site.facts().rows(e).stream()
                        .filter(FactRow::isConflict)
                        .map(r -> new Dispute(rows.eventLine(e), List.of(FactGroups.group(site, rows, r)))))
                .limit(DISPUTES)
                .toList();
        return Weight.fitting(disputes, Weight::of, SHARE / 2);
    }

    private static boolean isComing(Event event, Optional<LocalDate> newest) {
        Optional<LocalDate> last = CorpusIndex.lastDay(event);
        return last.isEmpty() || newest.isEmpty() || !last.get().isBefore(newest.get());
    }

    private static List<Event> with(Site site, Predicate<Event> test) {
        return site.index().eventsByDay().stream().filter(test).toList();
    }

    private static List<Story> stories(Site site, Rows rows, List<Event> events) {
        List<Story> stories =
                events.stream().limit(EVENTS).map(e -> story(site, rows, e)).toList();
        return Weight.fitting(stories, Weight::of, SHARE);
    }

    private static Story story(Site site, Rows rows, Event event) {
        Map<Integer, EventRef> best = new LinkedHashMap<>();
        event.mentions()
                .forEach(m -> best.merge(
                        site.index().voice(m.article()),
                        m,
                        (old, next) ->
                                next.mention().role().compareTo(old.mention().role()) < 0 ? next : old));
        int more = Math.max(0, best.size() - VOICES);
        // What was reported comes before what was announced of it, the role of each article's strongest sentence.
        return new Story(
                rows.eventLine(event),
                best.values().stream()
                        .sorted(Comparator.comparing(m -> m.mention().role()))
                        .limit(VOICES)
                        .map(m -> new Voice(rows.articleLine(m.article()), rows.quote(m)))
                        .toList(),
                more == 0 ? "" : site.words().text("briefing.more", more));
    }

    private static List<Anchor> counts(Site site) {
        Words words = site.words();
        return List.of(
                Anchor.to(
                        "articles.html",
                        words.text("count.articles", site.corpus().entries().size())),
                Anchor.to(
                        "events.html",
                        words.text("count.events", site.corpus().events().size())),
                Anchor.to(
                        "people.html",
                        words.text("count.people", site.corpus().people().size())),
                Anchor.to(
                        "sources.html",
                        SourceIndexPage.count(words, site.sources().all())));
    }
}
