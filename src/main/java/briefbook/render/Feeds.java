package briefbook.render;

import briefbook.model.Corpus;
import briefbook.model.Entry;
import briefbook.model.Event;
import briefbook.model.EventRef;
import briefbook.model.Person;
import briefbook.model.PersonKind;
import briefbook.model.PersonRef;
import briefbook.render.Feed.Item;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The feeds of a site, prepared once for the pages that link to them and for the files: of the site, and of each person and event
 * of several voices.
 *
 * <p>An article that proves no day is in no feed, since a feed needs one and none is made up; a copy is not either. Immutable.
 */
final class Feeds {
    /** Articles in a feed. */
    private static final int MOST = 50;

    /** Voices from which a person or event has a feed of its own. */
    private static final int VOICES = 3;

    /** Sentences of one article. */
    private static final int SENTENCES = 2;

    private final String site;
    private final CorpusIndex index;
    private final Map<String, Feed> byPage = new LinkedHashMap<>();

    private Feeds(String site, CorpusIndex index) {
        this.site = site;
        this.index = index;
    }

    /**
     * Prepares all feeds.
     *
     * @param site what the site is called
     */
    static Feeds of(String site, Corpus corpus, CorpusIndex index) {
        Feeds feeds = new Feeds(site, index);
        List<Optional<Feed>> all = new ArrayList<>(List.of(feeds.ofSite(corpus)));
        all.addAll(corpus.people().parallelStream()
                .filter(index::hasPage)
                .map(feeds::of)
                .toList());
        all.addAll(corpus.events().parallelStream()
                .filter(index::hasPage)
                .map(feeds::of)
                .toList());
        all.forEach(feed -> feed.ifPresent(f -> feeds.byPage.put(f.page(), f)));
        return feeds;
    }

    /** Returns the feed of a page, if it has one. */
    Optional<Feed> of(String page) {
        return Optional.ofNullable(byPage.get(page));
    }

    Collection<Feed> all() {
        return byPage.values();
    }

    private Optional<Feed> ofSite(Corpus corpus) {
        List<Integer> voices = IntStream.range(0, corpus.entries().size())
                .filter(i -> index.voice(i) == i)
                .boxed()
                .toList();
        return feed(BriefingPage.PATH, site, voices, this::news);
    }

    private Optional<Feed> of(Person person) {
        List<PersonRef> named = person.mentions().stream()
                .filter(m -> m.mention().kind() == PersonKind.SUBJECT)
                .toList();
        return ofVoices(
                Paths.person(person.id()),
                person.name(),
                named.stream().map(PersonRef::article).distinct().toList(),
                i -> named.stream()
                        .filter(m ->
                                m.article() == i && !m.mention().spot().in().equals("title"))
                        .map(PersonRef::quote));
    }

    private Optional<Feed> of(Event event) {
        return ofVoices(Paths.event(event.id()), event.name(), CorpusIndex.articlesOf(event), i -> quotes(event, i));
    }

    private Optional<Feed> ofVoices(
            String page, String name, List<Integer> articles, IntFunction<Stream<String>> quotes) {
        List<Integer> voices = index.byVoice(articles, i -> i).stream()
                .map(copies -> copies.get(0))
                .toList();
        return voices.size() < VOICES ? Optional.empty() : feed(page, name + " · " + site, voices, quotes);
    }

    private Optional<Feed> feed(String page, String title, List<Integer> articles, IntFunction<Stream<String>> quotes) {
        List<Item> dated = new ArrayList<>();
        for (int article : articles) {
            Optional<LocalDate> day =
                    CorpusIndex.day(index.entry(article).article().published());
            day.ifPresent(d -> dated.add(new Item(article, d, List.of())));
        }
        List<Item> items = dated.stream()
                .sorted(Comparator.comparing(Item::day).reversed().thenComparing(Item::article))
                .limit(MOST)
                .map(i -> new Item(
                        i.article(),
                        i.day(),
                        quotes.apply(i.article()).distinct().limit(SENTENCES).toList()))
                .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(new Feed(page, title, items));
    }

    /** What an article says of its main event; of the first person that it names where it speaks of no event. */
    private Stream<String> news(int article) {
        Optional<Event> main =
                index.eventsOf(article).stream().min(Comparator.comparing(e -> Prominence.of(e, article)));
        if (main.isPresent()) {
            return quotes(main.get(), article);
        }
        Entry entry = index.entry(article);
        return entry.personIds().stream()
                .flatMap(id -> index.person(id).stream())
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
}
