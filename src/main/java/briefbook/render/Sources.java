package briefbook.render;

import briefbook.model.Corpus;
import briefbook.model.Event;
import briefbook.model.Person;
import briefbook.text.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The outlets of a collection, and what each of them tells, prepared once for all pages. Immutable. */
final class Sources {
    private static final String NOT_STATED = "not-stated";

    private final List<Source> all;
    private final List<Source> ofArticle;

    /**
     * An outlet.
     *
     * @param slug its name in addresses
     * @param name how it is written most often; empty for the articles whose outlet is not stated
     * @param others other ways in which it is written
     * @param articles its articles, newest first
     * @param people ids of those whom its voices name, with the number of voices, most first
     * @param alone events that no other outlet tells
     * @param shared events that others tell, too
     * @param disputes where it and other sources exclude each other
     */
    record Source(
            String slug,
            String name,
            List<String> others,
            List<Integer> articles,
            Map<String, Integer> people,
            List<Event> alone,
            List<Event> shared,
            List<Dispute> disputes) {
        /** Tells whether it is one outlet, and not the articles of which none is known. */
        boolean isStated() {
            return !name.isEmpty();
        }

        boolean isSame(Source other) {
            return slug.equals(other.slug);
        }
    }

    /** An event, and what its sources do not agree on. */
    record Dispute(Event event, FactRow row) {}

    private Sources(List<Source> all, List<Source> ofArticle) {
        this.all = all;
        this.ofArticle = ofArticle;
    }

    static Sources of(Corpus corpus, CorpusIndex index, FactTable facts) {
        Map<String, List<Integer>> byKey = new TreeMap<>();
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < corpus.entries().size(); i++) {
            String outlet = index.entry(i).article().outlet();
            keys.add(outlet == null || outlet.isBlank() ? "" : OutletName.key(outlet));
        }
        index.articlesByDay()
                .forEach(i -> byKey.computeIfAbsent(keys.get(i), k -> new ArrayList<>())
                        .add(i));
        Map<String, Map<String, Integer>> people = people(corpus, index, keys);
        Told told = new Told(keys);
        for (Event event : index.eventsNewestFirst()) {
            told.add(event, index, facts);
        }
        Slug.Unique slugs = new Slug.Unique();
        slugs.of(NOT_STATED);
        Map<String, Source> sources = new LinkedHashMap<>();
        byKey.forEach((key, articles) -> {
            List<String> names = key.isEmpty() ? List.of("") : names(index, articles);
            sources.put(
                    key,
                    new Source(
                            key.isEmpty() ? NOT_STATED : slugs.of(names.get(0)),
                            names.get(0),
                            names.subList(1, names.size()),
                            List.copyOf(articles),
                            mostFirst(people.getOrDefault(key, Map.of())),
                            told.alone.getOrDefault(key, List.of()),
                            told.shared.getOrDefault(key, List.of()),
                            told.disputes.getOrDefault(key, List.of())));
        });
        return new Sources(
                List.copyOf(sources.values()),
                keys.stream().map(k -> Objects.requireNonNull(sources.get(k))).toList());
    }

    /** Returns all outlets by name; articles whose outlet is not stated come first. */
    List<Source> all() {
        return all;
    }

    /** Returns the outlet of an article. */
    Source of(int article) {
        return ofArticle.get(article);
    }

    /** Who tells which event, and on what these differ, by outlet. For one thread. */
    private static final class Told {
        private final List<String> keys;
        private final Map<String, List<Event>> alone = new HashMap<>();
        private final Map<String, List<Event>> shared = new HashMap<>();
        private final Map<String, List<Dispute>> disputes = new HashMap<>();

        private Told(List<String> keys) {
            this.keys = keys;
        }

        /** Of articles without an outlet nobody knows whether it is another one: they are left out, and share with all. */
        private void add(Event event, CorpusIndex index, FactTable facts) {
            List<String> tell = index.voices(CorpusIndex.articlesOf(event)).stream()
                    .map(keys::get)
                    .distinct()
                    .toList();
            for (String key : stated(tell)) {
                put(tell.size() == 1 ? alone : shared, key, event);
            }
            for (FactRow row : facts.rows(event)) {
                if (row.isConflict()) {
                    List<String> differ = row.cells().stream()
                            .map(c -> keys.get(c.voice()))
                            .distinct()
                            .toList();
                    stated(differ).forEach(key -> put(disputes, key, new Dispute(event, row)));
                }
            }
        }

        private static List<String> stated(List<String> keys) {
            return keys.stream().filter(k -> !k.isEmpty()).toList();
        }

        private static <T> void put(Map<String, List<T>> all, String key, T thing) {
            all.computeIfAbsent(key, k -> new ArrayList<>()).add(thing);
        }
    }

    /** Counts for each outlet in how many of its voices each person is named. */
    private static Map<String, Map<String, Integer>> people(Corpus corpus, CorpusIndex index, List<String> keys) {
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        for (Person person : corpus.people()) {
            for (int voice : index.voices(CorpusIndex.namedIn(person))) {
                counts.computeIfAbsent(keys.get(voice), k -> new HashMap<>()).merge(person.id(), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static Map<String, Integer> mostFirst(Map<String, Integer> counts) {
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }

    /** Returns the ways of writing an outlet, the most frequent first. */
    private static List<String> names(CorpusIndex index, List<Integer> articles) {
        Map<String, Long> counts = articles.stream()
                .map(i -> Objects.requireNonNull(index.entry(i).article().outlet()))
                .collect(Collectors.groupingBy(n -> n, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Long> e) -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }
}
