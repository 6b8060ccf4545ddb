package briefbook.render;

import briefbook.model.Corpus;
import briefbook.model.Entry;
import briefbook.model.Event;
import briefbook.model.EventRef;
import briefbook.model.EventRole;
import briefbook.model.Link;
import briefbook.model.Participant;
import briefbook.model.ParticipantKind;
import briefbook.model.Person;
import briefbook.model.PersonKind;
import briefbook.model.PersonRef;
import briefbook.model.Published;
import briefbook.model.Spot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the pages look up in a corpus, prepared once so that no page walks over all articles. Immutable. */
final class CorpusIndex {
    /** Newest first; what has no day comes last. */
    private static final Comparator<LocalDate> NEWEST = Comparator.reverseOrder();

    /** In a collection of so many articles each person has a page. */
    private static final int SMALL = 200;

    private final Corpus corpus;
    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, Integer> articleCounts = new HashMap<>();
    private final Map<String, Event> events = new HashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, Integer> articles = new HashMap<>();
    private final Map<String, List<Event>> eventsOfPerson = new HashMap<>();
    private final Map<String, List<Event>> partsOfEvent = new HashMap<>();
    private final List<List<Event>> eventsOfArticle = new ArrayList<>();
    private final List<List<Link>> linksOfArticle = new ArrayList<>();
    private final List<List<Integer>> copiesOfArticle = new ArrayList<>();
    private final List<SentenceIds> sentences;
    private final int[] voices;
    private final List<Event> eventsByDay;
    private final List<Event> eventsNewestFirst;
    private final Shelving shelves;
    private final Neighbours neighbours;
    private final Map<String, List<Integer>> signed = new HashMap<>();
    private final Set<String> withPage = new HashSet<>();
    private final Set<String> eventsWithPage = new HashSet<>();
    private final Optional<LocalDate> oldestDay;
    private final Optional<LocalDate> newestDay;
    private final long files;
    private final List<Integer> articlesByDay;
    private final int[] ranks;

    CorpusIndex(Corpus corpus) {
        this.corpus = corpus;
        for (int i = 0; i < corpus.entries().size(); i++) {
            articles.put(corpus.entries().get(i).id(), i);
            eventsOfArticle.add(new ArrayList<>());
            linksOfArticle.add(new ArrayList<>());
            copiesOfArticle.add(new ArrayList<>());
        }
        sentences = corpus.entries().parallelStream()
                .map(e -> SentenceIds.of(e.article().blocks()))
                .toList();
        voices = new int[corpus.entries().size()];
        for (int i = 0; i < voices.length; i++) {
            voices[i] =
                    articles.getOrDefault(Optional.ofNullable(entry(i).copyOf()).orElse(entry(i).id()), i);
            if (voices[i] != i) {
                copiesOfArticle.get(voices[i]).add(i);
            }
        }
        Bylines bylines = Bylines.of(corpus);
        for (Person person : corpus.people()) {
            people.put(person.id(), person);
            signed.put(person.id(), bylines.of(person));
            if (needsPage(person)) {
                withPage.add(person.id());
            }
            articleCounts.put(person.id(), voices(namedIn(person)).size());
        }
        eventsByDay = corpus.events().stream()
                .sorted(Comparator.comparing(CorpusIndex::sortDay).thenComparing(Event::id))
                .toList();
        eventsNewestFirst = newestFirst(eventsByDay);
        for (Event event : eventsByDay) {
            events.put(event.id(), event);
            if (needsPage(event)) {
                eventsWithPage.add(event.id());
            }
            positions.put(event.id(), positions.size());
            event.mentions().stream()
                    .map(EventRef::article)
                    .distinct()
                    .forEach(a -> eventsOfArticle.get(a).add(event));
            participantsOf(event)
                    .forEach(id -> eventsOfPerson
                            .computeIfAbsent(id, k -> new ArrayList<>())
                            .add(event));
            Optional.ofNullable(event.partOf())
                    .ifPresent(whole -> partsOfEvent
                            .computeIfAbsent(whole, k -> new ArrayList<>())
                            .add(event));
        }
        for (Link link : corpus.links()) {
            linksOfArticle.get(link.a()).add(link);
            linksOfArticle.get(link.b()).add(link);
        }
        neighbours = Neighbours.of(corpus);
        oldestDay = corpus.entries().stream()
                .flatMap(e -> Optional.ofNullable(e.article().published().best()).stream())
                .min(Comparator.naturalOrder());
        newestDay = corpus.entries().stream()
                .flatMap(e -> day(e.article().published()).stream())
                .max(Comparator.naturalOrder());
        files = corpus.entries().stream()
                .map(e -> e.article().seed().file())
                .distinct()
                .count();
        articlesByDay = IntStream.range(0, voices.length)
                .boxed()
                .sorted(Comparator.comparing(
                                (Integer i) ->
                                        day(entry(i).article().published()).orElse(LocalDate.MIN),
                                NEWEST)
                        .thenComparing(i -> i))
                .toList();
        ranks = new int[voices.length];
        for (int i = 0; i < ranks.length; i++) {
            ranks[articlesByDay.get(i)] = i;
        }
        shelves = Shelving.of(this, corpus.people());
    }

    /** Tells whether there are so many articles that not everything can be shown of each. */
    boolean isLarge() {
        return corpus.entries().size() > SMALL;
    }

    /** Returns how many files the articles come from. */
    long files() {
        return files;
    }

    Optional<Person> person(String id) {
        return Optional.ofNullable(people.get(id));
    }

    Optional<Event> event(String id) {
        return Optional.ofNullable(events.get(id));
    }

    Optional<Integer> article(String id) {
        return Optional.ofNullable(articles.get(id));
    }

    Entry entry(int article) {
        return corpus.entries().get(article);
    }

    /** Returns the names of an article's sentences. */
    SentenceIds sentences(int article) {
        return sentences.get(article);
    }

    /** Returns the anchor of the sentence that holds a stretch of an article, or of its part where that has no sentences. */
    String anchor(int article, Spot spot) {
        return sentences(article).at(spot).orElseGet(() -> Paths.anchor(spot.in()));
    }

    /** Returns the events that an article speaks of, by day. */
    List<Event> eventsOf(int article) {
        return eventsOfArticle.get(article);
    }

    /** Returns the events in which a person takes part, by day. */
    List<Event> eventsOf(Person person) {
        return eventsOfPerson.getOrDefault(person.id(), List.of());
    }

    List<Event> partsOf(Event event) {
        return partsOfEvent.getOrDefault(event.id(), List.of());
    }

    List<Link> linksOf(int article) {
        return linksOfArticle.get(article);
    }

    /** Returns all events, by day; those without one come last. */
    List<Event> eventsByDay() {
        return eventsByDay;
    }

    /** Returns all events, the newest first; those without a day come last. */
    List<Event> eventsNewestFirst() {
        return eventsNewestFirst;
    }

    /** Turns events that are sorted by day round, and leaves what has no day at the end. */
    static List<Event> newestFirst(List<Event> byDay) {
        List<Event> newest = new ArrayList<>(byDay);
        Collections.reverse(newest);
        newest.sort(Comparator.comparing(e -> day(e).isEmpty()));
        return List.copyOf(newest);
    }

    /** Returns which pages of the indexes list what. */
    Shelving shelves() {
        return shelves;
    }

    /** Returns where an event stands among all, by day. */
    int position(Event event) {
        return positions.getOrDefault(event.id(), 0);
    }

    /** Returns the people who share sentences with a person, most frequent first, with the number of sentences. */
    Map<String, Integer> neighboursOf(Person person) {
        return neighbours.of(person.id());
    }

    /** Returns the same in no order. */
    Map<String, Integer> companyOf(Person person) {
        return neighbours.unordered(person.id());
    }

    /** Returns all people, those named in most articles first. */
    List<Person> peopleByArticles() {
        return corpus.people().stream()
                .sorted(Comparator.comparing((Person p) -> -articleCount(p))
                        .thenComparing(p -> -p.mentions().size())
                        .thenComparing(Person::id))
                .toList();
    }

    /** Returns in how many articles a person is named; copies do not count. */
    int articleCount(Person person) {
        return articleCounts.getOrDefault(person.id(), 0);
    }

    /** Returns the article that speaks: the original of a copy, any other article itself. */
    int voice(int article) {
        return voices[article];
    }

    /** Returns the voices of articles, each once, in order. */
    List<Integer> voices(List<Integer> articles) {
        return articles.stream().map(this::voice).distinct().toList();
    }

    /** Returns the copies of an article, by file name. */
    List<Integer> copiesOf(int article) {
        return copiesOfArticle.get(article);
    }

    /** Groups what articles say by voice, in order of the first; what the original says comes first. */
    <T> List<List<T>> byVoice(List<T> said, ToIntFunction<T> article) {
        Map<Integer, List<T>> groups = new LinkedHashMap<>();
        said.forEach(s -> groups.computeIfAbsent(voice(article.applyAsInt(s)), k -> new ArrayList<>())
                .add(s));
        groups.forEach((voice, group) -> group.sort(Comparator.comparing((T s) -> article.applyAsInt(s) != voice)));
        return List.copyOf(groups.values());
    }

    /** Returns the articles whose text names a person; bylines and credits do not count. */
    static List<Integer> namedIn(Person person) {
        return articles(person, PersonKind.SUBJECT);
    }

    /** Returns the articles that name a person as the maker of a picture. */
    static List<Integer> creditedIn(Person person) {
        return articles(person, PersonKind.CREDIT);
    }

    private static List<Integer> articles(Person person, PersonKind kind) {
        return person.mentions().stream()
                .filter(m -> m.mention().kind() == kind)
                .map(PersonRef::article)
                .distinct()
                .toList();
    }

    /** Returns the articles that a person signed. */
    List<Integer> signedBy(Person person) {
        return signed.getOrDefault(person.id(), List.of());
    }

    /** Tells whether a person has a page. */
    boolean hasPage(Person person) {
        return withPage.contains(person.id());
    }

    /**
     * In a large collection one article must not fill the index with passers-by: there a person needs two voices, or a role and
     * a statement, or the owner's word.
     */
    private boolean needsPage(Person person) {
        return !isLarge()
                || voices(articlesOf(person)).size() > 1
                || (!person.roles().isEmpty() && !person.statements().isEmpty())
                || person.roles().stream().anyMatch(r -> r.evidence() == null);
    }

    /** Returns where a person is shown, from the root of the site: a page, or a row of the index. */
    String place(Person person) {
        return hasPage(person)
                ? Paths.person(person.id())
                : shelves.personPlaces().getOrDefault(person.id(), PeopleIndexPage.PATH) + "#p-" + person.id();
    }

    /**
     * Tells whether an event has a page: two voices tell of it, or one makes news of it and its days are known, or the owner
     * wants one. Others are rows of the timeline, with their sentence.
     */
    boolean hasPage(Event event) {
        return eventsWithPage.contains(event.id());
    }

    private boolean needsPage(Event event) {
        boolean bounded = event.days().first() != null && event.days().last() != null;
        return event.isPinned()
                || voices(articlesOf(event)).size() > 1
                || (bounded
                        && event.mentions().stream()
                                .map(m -> m.mention().role())
                                .anyMatch(r -> r == EventRole.REPORTS || r == EventRole.ANNOUNCES));
    }

    /** Returns where an event is shown, from the root of the site: a page, or a row of the timeline. */
    String place(Event event) {
        return hasPage(event)
                ? Paths.event(event.id())
                : shelves.eventPlaces().getOrDefault(event.id(), TimelinePage.FIRST) + "#t-" + event.id();
    }

    static List<Integer> articlesOf(Person person) {
        return person.mentions().stream().map(PersonRef::article).distinct().toList();
    }

    static List<Integer> articlesOf(Event event) {
        return event.mentions().stream().map(EventRef::article).distinct().toList();
    }

    /** Returns the numbers of all articles, newest first, undated ones last. */
    List<Integer> articlesByDay() {
        return articlesByDay;
    }

    /** Returns where an article stands among all, newest first. */
    int rank(int article) {
        return ranks[article];
    }

    /** Returns the day of the oldest article of which the day is known. */
    Optional<LocalDate> oldestDay() {
        return oldestDay;
    }

    /** Returns the day up to which the collection can tell what happened: that of its newest dated article. */
    Optional<LocalDate> newestDay() {
        return newestDay;
    }

    /** Returns the earliest proven day of publication. */
    static Optional<LocalDate> day(Published published) {
        return Optional.ofNullable(published.best()).or(() -> Optional.ofNullable(published.first()));
    }

    /** Returns the day under which an event is filed. */
    static Optional<LocalDate> day(Event event) {
        return Optional.ofNullable(event.days().first())
                .or(() -> Optional.ofNullable(event.days().best()))
                .or(() -> Optional.ofNullable(event.days().last()));
    }

    /** Returns the last day on which an event can be. */
    static Optional<LocalDate> lastDay(Event event) {
        return Optional.ofNullable(event.days().last())
                .or(() -> Optional.ofNullable(event.days().best()));
    }

    static Stream<String> participantsOf(Event event) {
        return event.participants().stream()
                .filter(p -> p.kind() == ParticipantKind.PERSON)
                .map(Participant::id)
                .distinct();
    }

    private static LocalDate sortDay(Event event) {
        return day(event).orElse(LocalDate.MAX);
    }
}
