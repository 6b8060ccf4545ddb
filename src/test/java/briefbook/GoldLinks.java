package briefbook;

import static briefbook.GoldArticles.plain;
import static briefbook.GoldArticles.texts;

import briefbook.model.Corpus;
import briefbook.model.Entry;
import briefbook.model.Event;
import briefbook.model.EventRef;
import briefbook.model.EventRole;
import briefbook.model.Link;
import briefbook.model.LinkKind;
import briefbook.model.Person;
import briefbook.model.PersonKind;
import briefbook.model.PersonRef;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares people, events and links of the collection with {@code links.json}. */
final class GoldLinks {
    private static final String FILE = "links.json";

    private final Corpus corpus;
    private final JsonNode gold;
    private final Map<String, JsonNode> events = new LinkedHashMap<>();
    private final List<GoldCase> cases = new ArrayList<>();

    GoldLinks(Corpus corpus, JsonNode gold) {
        this.corpus = corpus;
        this.gold = gold;
        gold.get("events").forEach(e -> events.put(e.get("id").asText(), e));
    }

    List<GoldCase> cases() {
        people();
        names();
        events.values().forEach(this::event);
        pairs();
        copies();
        return cases;
    }

    /** Tells how many of the pairs that should share an event do. */
    long sharedOfThoseThatShould() {
        long count = 0;
        for (JsonNode pair : gold.get("shouldShare")) {
            count += shares(pair, pair.get("event").asText()) ? 1 : 0;
        }
        return count;
    }

    private void people() {
        gold.get("people").properties().forEach(file -> {
            int article = number(file.getKey());
            for (PersonKind kind : PersonKind.values()) {
                String field = kind.name().toLowerCase(Locale.ROOT);
                Set<String> names = new TreeSet<>();
                corpus.people().stream()
                        .filter(p -> strongest(p, article).equals(Optional.of(kind)))
                        .forEach(p -> names.add(p.name()));
                if (kind == PersonKind.BYLINE) {
                    // A writer whose name stands nowhere in the text has no mention, but is named on the page.
                    names.addAll(corpus.entries().get(article).article().authors());
                }
                Collection<String> expected =
                        new TreeSet<>(texts(file.getValue().get(field)));
                cases.add(new GoldCase(file.getKey(), "people, " + field, expected, names));
            }
        });
    }

    private static Optional<PersonKind> strongest(Person person, int article) {
        return person.mentions().stream()
                .filter(m -> m.article() == article)
                .map(m -> m.mention().kind())
                .min(Comparator.naturalOrder());
    }

    private void names() {
        gold.get("aliases")
                .properties()
                .forEach(a -> texts(a.getValue())
                        .forEach(alias -> compare("alias " + alias, Set.of(a.getKey()), called(alias))));
        for (JsonNode pair : gold.get("differentPeople")) {
            String field = "different people: " + String.join(" and ", texts(pair));
            Set<String> people = new TreeSet<>(called(pair.get(0).asText()));
            people.addAll(called(pair.get(1).asText()));
            compare(field, new TreeSet<>(texts(pair)), people);
        }
        for (String name : texts(gold.get("nobody"))) {
            compare("nobody is called " + name, Set.of(), called(name));
        }
    }

    /** Returns the names of the people for whom a text writes these words, with or without a title before them. */
    private Set<String> called(String words) {
        Set<String> names = new TreeSet<>();
        for (Person person : corpus.people()) {
            boolean written = person.mentions().stream()
                    .map(PersonRef::mention)
                    .anyMatch(m -> m.name().equals(words)
                            || m.text().equals(words)
                            || m.text().endsWith(" " + words)
                            || m.name().startsWith(words + " "));
            if (written) {
                names.add(person.name());
            }
        }
        return names;
    }

    private void event(JsonNode event) {
        String id = event.get("id").asText();
        Optional<Event> found = found(id);
        if (found.isEmpty() && !event.get("required").asBoolean()) {
            return;
        }
        compare("event " + id + " is found", true, found.isPresent());
        if (found.isEmpty()) {
            return;
        }
        JsonNode days = event.get("days");
        compare(
                "days of " + id,
                days.get("first").asText() + " to " + days.get("last").asText(),
                found.get().days().first() + " to " + found.get().days().last());
        compare(
                "status of " + id,
                event.get("status").asText(),
                found.get().status().name().toLowerCase(Locale.ROOT));
        if (!event.get("place").isNull()) {
            compare(
                    "place of " + id,
                    event.get("place").asText(),
                    String.valueOf(found.get().place()));
        }
    }

    /** Returns the event that has most of the sentences of one in the gold, and is of its class. */
    private Optional<Event> found(String id) {
        JsonNode event = events.get(id);
        List<String> classes = texts(event.get("class"));
        Map<Event, Integer> count = new LinkedHashMap<>();
        for (Event each : corpus.events()) {
            int sentences = sentences(id, each).size();
            if (sentences > 0 && classes.contains(each.cls().name().toLowerCase(Locale.ROOT))) {
                count.put(each, sentences);
            }
        }
        return count.entrySet().stream()
                .filter(e -> meets(e.getKey(), event.get("days")))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /** One sentence may speak of several events; their days tell them apart. */
    private static boolean meets(Event event, JsonNode days) {
        return event.days().first() == null
                || event.days().last() == null
                || (event.days().first().toString().compareTo(days.get("last").asText()) <= 0
                        && event.days()
                                        .last()
                                        .toString()
                                        .compareTo(days.get("first").asText())
                                >= 0);
    }

    /** Returns those sentences of an event of the gold that an event of the program has. */
    private Set<String> sentences(String id, Event event) {
        Set<String> found = new TreeSet<>();
        for (JsonNode mention : events.get(id).get("mentions")) {
            String quote = plain(mention.get("quote").asText());
            for (EventRef ref : event.mentions()) {
                String sentence = plain(ref.mention().quote());
                // "The second call" implies a first: such a sentence stands with both.
                boolean said = ref.mention().role() != EventRole.IMPLIES;
                boolean here = file(ref.article()).equals(mention.get("file").asText());
                if (said && here && sentence.contains(quote)) {
                    found.add(file(ref.article()) + ": " + sentence);
                }
            }
        }
        return found;
    }

    private void pairs() {
        for (JsonNode pair : gold.get("mustShare")) {
            String event = pair.get("event").asText();
            compare(pair(pair) + " share " + event, true, shares(pair, event));
        }
        for (JsonNode pair : gold.get("mustNotShare")) {
            compare(pair(pair) + " share no event", Set.of(), shared(pair));
        }
        for (JsonNode pair : gold.get("mustStayDistinct")) {
            String a = pair.get(0).asText();
            String b = pair.get(1).asText();
            Map<String, Set<String>> mixed = new TreeMap<>();
            Set<String> classes = new TreeSet<>(texts(events.get(a).get("class")));
            classes.addAll(texts(events.get(b).get("class")));
            for (Event event : corpus.events()) {
                if (!classes.contains(event.cls().name().toLowerCase(Locale.ROOT))) {
                    continue;
                }
                Set<String> both = new TreeSet<>(sentences(a, event));
                Set<String> ofB = sentences(b, event);
                boolean onlyA = both.stream().anyMatch(s -> !ofB.contains(s));
                boolean onlyB = ofB.stream().anyMatch(s -> !both.contains(s));
                both.addAll(ofB);
                if (onlyA && onlyB) {
                    mixed.put(event.id(), both);
                }
            }
            compare(a + " and " + b + " stay distinct", Map.of(), mixed);
        }
    }

    private boolean shares(JsonNode pair, String event) {
        return found(event).filter(e -> shared(pair).contains(e.id())).isPresent();
    }

    private Set<String> shared(JsonNode pair) {
        int a = number(pair.get("a").asText());
        int b = number(pair.get("b").asText());
        Set<String> ids = new TreeSet<>();
        for (Link link : corpus.links()) {
            if (link.a() == Math.min(a, b) && link.b() == Math.max(a, b)) {
                link.reasons().stream().filter(r -> r.kind() == LinkKind.EVENT).forEach(r -> ids.add(r.id()));
            }
        }
        return ids;
    }

    private void copies() {
        for (JsonNode each : gold.get("copies")) {
            Entry original = corpus.entries().get(number(each.get("of").asText()));
            Entry copy = corpus.entries().get(number(each.get("copy").asText()));
            String copyOf = copy.copyOf();
            compare(each.get("copy").asText() + " is a copy", original.id(), copyOf == null ? "no copy" : copyOf);
        }
    }

    private static String pair(JsonNode pair) {
        return pair.get("a").asText() + " and " + pair.get("b").asText();
    }

    private void compare(String field, Object expected, Object actual) {
        cases.add(new GoldCase(FILE, field, expected, actual));
    }

    private String file(int article) {
        return corpus.entries().get(article).article().seed().file();
    }

    private int number(String file) {
        for (int i = 0; i < corpus.entries().size(); i++) {
            if (file(i).equals(file)) {
                return i;
            }
        }
        throw new IllegalArgumentException(file + " is not in the collection");
    }
}
