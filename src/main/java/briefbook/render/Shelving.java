package briefbook.render;

import briefbook.model.Article;
import briefbook.model.Event;
import briefbook.model.EventRef;
import briefbook.model.Participant;
import briefbook.model.Person;
import briefbook.model.PersonRef;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which page of which index lists an article, a person or an event. Immutable.
 *
 * @param articles newest first, by year and month
 * @param people by family name
 * @param events newest first, by year and month
 * @param timeline events, oldest first
 * @param personPlaces for each person, the page of the index with the row
 * @param eventPlaces for each event, the page of the timeline with the row
 */
record Shelving(
        Shelves<Integer> articles,
        Shelves<Person> people,
        Shelves<Event> events,
        Shelves<Event> timeline,
        Map<String, String> personPlaces,
        Map<String, String> eventPlaces) {
    static final String UNDATED = "undated";

    private static final int ARTICLE_ROW = 240;
    private static final int PERSON_ROW = 560;
    private static final int EVENT_ROW = 360;
    private static final int QUOTE = 420;

    static Shelving of(CorpusIndex index, List<Person> people) {
        Shelves<Integer> articles = new Shelves<>(
                "articles.html",
                "al/",
                index.articlesByDay(),
                i -> weight(index, i),
                List.of(i -> year(day(index, i)), i -> month(day(index, i), UNDATED)));
        Map<String, String> keys = new HashMap<>();
        people.forEach(p -> keys.put(p.id(), FamilyName.key(p)));
        Shelves<Person> byName = new Shelves<>(
                PeopleIndexPage.PATH,
                "pl/",
                people.stream()
                        .sorted(Comparator.comparing(FamilyName::letter)
                                .thenComparing(p -> keys.getOrDefault(p.id(), ""))
                                .thenComparing(Person::id))
                        .toList(),
                p -> weight(index, p),
                List.of(p -> letterKey(FamilyName.letter(p))));
        Shelves<Event> events = events("events.html", "el/", index, index.eventsNewestFirst());
        Shelves<Event> timeline = events(TimelinePage.FIRST, "t/", index, index.eventsByDay());
        return new Shelving(articles, byName, events, timeline, byName.places(Person::id), timeline.places(Event::id));
    }

    private static Shelves<Event> events(String first, String folder, CorpusIndex index, List<Event> events) {
        return new Shelves<>(
                first,
                folder,
                events,
                e -> weight(index, e),
                List.of(
                        e -> year(CorpusIndex.day(e)),
                        e -> month(
                                CorpusIndex.day(e),
                                UNDATED + "-" + e.cls().name().toLowerCase(Locale.ROOT))));
    }

    /** Returns the key of a letter that is safe as the name of a file. */
    static String letterKey(String letter) {
        int c = letter.codePointAt(0);
        return c >= 'A' && c <= 'Z' ? letter.toLowerCase(Locale.ROOT) : "u" + Integer.toHexString(c);
    }

    /** Returns the letter of a key. */
    static String letter(String key) {
        return key.length() == 1
                ? key.toUpperCase(Locale.ROOT)
                : Character.toString(Integer.parseInt(key, 1, key.length(), 16));
    }

    private static Optional<LocalDate> day(CorpusIndex index, int article) {
        return CorpusIndex.day(index.entry(article).article().published());
    }

    private static String year(Optional<LocalDate> day) {
        return day.map(d -> Integer.toString(d.getYear())).orElse(UNDATED);
    }

    private static String month(Optional<LocalDate> day, String otherwise) {
        return day.map(d -> YearMonth.from(d).toString()).orElse(otherwise);
    }

    private static int weight(CorpusIndex index, int number) {
        Article article = index.entry(number).article();
        return ARTICLE_ROW
                + Weight.of(article.title().text())
                + Weight.of(index.entry(number).id())
                + Weight.of(article.outlet());
    }

    private static int weight(CorpusIndex index, Person person) {
        int role =
                person.roles().isEmpty() ? 0 : Weight.of(person.roles().get(0).text());
        int quote = index.hasPage(person)
                ? 0
                : person.mentions().stream().limit(1).mapToInt(Shelving::weight).sum();
        return PERSON_ROW + Weight.of(person.name()) + 2 * Weight.of(person.id()) + role + quote;
    }

    private static int weight(PersonRef ref) {
        return QUOTE + Weight.of(ref.quote());
    }

    private static int weight(CorpusIndex index, Event event) {
        int who = event.participants().stream()
                .map(Participant::name)
                .mapToInt(Weight::of)
                .sum();
        int quote = index.hasPage(event)
                ? 0
                : event.mentions().stream()
                        .limit(1)
                        .mapToInt(m -> weight(index, m))
                        .sum();
        return EVENT_ROW + Weight.of(event.name()) + 2 * Weight.of(event.id()) + who + Weight.of(event.place()) + quote;
    }

    private static int weight(CorpusIndex index, EventRef ref) {
        return QUOTE + weight(index, ref.article()) + Weight.of(ref.mention().quote());
    }
}
