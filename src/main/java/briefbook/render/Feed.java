package briefbook.render;

import briefbook.model.Article;
import briefbook.model.Entry;
import briefbook.model.Event;
import briefbook.model.EventRef;
import briefbook.model.Person;
import briefbook.model.PersonKind;
import briefbook.model.PersonRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * What a reader subscribes to: the newest articles of the site, of a person or of an event, with the sentences that tell why.
 *
 * <p>An article that proves no day is in no feed, since a feed needs one and none is made up; a copy is not either.
 *
 * @param page the page that it belongs to
 * @param title what it is called
 * @param items newest first, never empty
 */
record Feed(String page, String title, List<Item> items) {
    /** Articles in a feed. */
    private static final int MOST = 50;

    /** Voices from which a person or event has a feed of its own. */
    private static final int VOICES = 3;

    /** Sentences of one article. */
    private static final int SENTENCES = 2;

    /**
     * An article in a feed.
     *
     * @param article its number
     * @param day the earliest day that is proven
     * @param quotes full sentences, verbatim; never the text
     */
    record Item(int article, LocalDate day, List<String> quotes) {}

    /** Returns where the Atom feed lies: beside its page, under a name that no page has. */
    String path() {
        return page.equals("index.html") ? "feed.xml" : page.replaceFirst("\\.html$", ".xml");
    }

    /** Returns the feed of a page, if it has one. */
    static Optional<Feed> of(Site site, String page) {
        CorpusIndex index = site.index();
        if (page.equals("index.html")) {
            return ofSite(site);
        }
        String id = page.replaceFirst("^[pe]/(.*)\\.html$", "$1");
        return page.startsWith("p/")
                ? index.person(id).flatMap(p -> of(site, p))
                : page.startsWith("e/") ? index.event(id).flatMap(e -> of(site, e)) : Optional.empty();
    }

    private static Optional<Feed> ofSite(Site site) {
        List<Integer> articles = Stream.iterate(
                        0, i -> i < site.corpus().entries().size(), i -> i + 1)
                .filter(i -> site.index().voice(i) == i)
                .toList();
        return of(site, "index.html", site.options().name(), articles, i -> news(site, i));
    }

    private static Optional<Feed> of(Site site, Person person) {
        List<PersonRef> named = person.mentions().stream()
                .filter(m -> m.mention().kind() == PersonKind.SUBJECT)
                .toList();
        return ofVoices(
                site,
                Paths.person(person.id()),
                person.name(),
                named.stream().map(PersonRef::article).distinct().toList(),
                i -> named.stream()
                        .filter(m ->
                                m.article() == i && !m.mention().spot().in().equals("title"))
                        .map(PersonRef::quote));
    }

    private static Optional<Feed> of(Site site, Event event) {
        return ofVoices(
                site, Paths.event(event.id()), event.name(), CorpusIndex.articlesOf(event), i -> quotes(event, i));
    }

    private static Optional<Feed> ofVoices(
            Site site, String page, String name, List<Integer> articles, IntFunction<Stream<String>> quotes) {
        List<Integer> voices = site.index().byVoice(articles, i -> i).stream()
                .map(copies -> copies.get(0))
                .toList();
        return voices.size() < VOICES
                ? Optional.empty()
                : of(site, page, name + " · " + site.options().name(), voices, quotes);
    }

    private static Optional<Feed> of(
            Site site, String page, String title, List<Integer> articles, IntFunction<Stream<String>> quotes) {
        List<Item> items = new ArrayList<>();
        for (int article : articles) {
            CorpusIndex.day(site.index().entry(article).article().published())
                    .ifPresent(day -> items.add(new Item(article, day, List.of())));
        }
        items.sort(Comparator.comparing(Item::day).reversed().thenComparing(Item::article));
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Feed(
                        page,
                        title,
                        items.stream()
                                .limit(MOST)
                                .map(i -> new Item(
                                        i.article(),
                                        i.day(),
                                        quotes.apply(i.article())
                                                .distinct()
                                                .limit(SENTENCES)
                                                .toList()))
                                .toList()));
    }

    /** What an article says of its main event; of the first person that it names where it speaks of no event. */
    private static Stream<String> news(Site site, int article) {
        Optional<Event> main =
                site.index().eventsOf(article).stream().min(Comparator.comparing(e -> Prominence.of(e, article)));
        if (main.isPresent()) {
            return quotes(main.get(), article);
        }
        Entry entry = site.index().entry(article);
        return entry.personIds().stream()
                .flatMap(id -> site.index().person(id).stream())
                .limit(1)
                .flatMap(p -> p.mentions().stream())
                .filter(m ->
                        m.article() == article && Parts.block(m.mention().spot().in()) >= 0)
                .map(PersonRef::quote)
                .limit(1);
    }

    private static Stream<String> quotes(Event event, int article) {
        return event.mentions().stream()
                .filter(m -> m.article() == article && !m.mention().spot().in().equals("title"))
                .map(EventRef::mention)
                .map(m -> m.quote());
    }

    /** Returns who speaks in an article: its writers, or else its outlet. */
    static List<String> writers(Site site, Article article) {
        return !article.authors().isEmpty()
                ? article.authors()
                : List.of(Optional.ofNullable(article.outlet())
                        .orElse(site.words().text("article.no-outlet")));
    }
}
