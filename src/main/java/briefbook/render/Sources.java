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
        index.articlesByDay().forEach(i -> byKey.computeIfAbsent(keys.get(i), k -> new ArrayList<>())
                .add(i));
        Map<String, Map<String, Integer>> people = people(corpus, index, keys);
        Slug.Unique slugs = new Slug.Unique();
        slugs.of(NOT_STATED);
        Map<String, Source> sources = new LinkedHashMap<>();
        byKey.forEach((key, articles) -> {
            List<String> names = key.isEmpty() ? List.of("") : names(index, articles);
            String slug = key.isEmpty() ? NOT_STATED : slugs.of(names.get(0));
            sources.put(
                    key,
                    new Source(
                            slug,
                            names.get(0),
                            names.subList(1, names.size()),
                            List.copyOf(articles),
                            mostFirst(people.getOrDefault(key, Map.of())),
                            new ArrayList<>(),
                            new ArrayList<>(),
                            new ArrayList<>()));
        });
        for (Event event : index.eventsNewestFirst()) {
            addEvent(event, index, facts, keys, sources);
        }
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

    /** Who tells an event, and on what these differ. Of articles without an outlet nobody knows whether it is another one. */
    private static void addEvent(
            Event event, CorpusIndex index, FactTable facts, List<String> keys, Map<String, Source> sources) {
        List<Integer> voices = index.voices(CorpusIndex.articlesOf(event));
        List<String> tell = voices.stream().map(keys::get).distinct().toList();
        for (String key : tell) {
            Source source = Objects.requireNonNull(sources.get(key));
            if (source.isStated()) {
                (tell.size() == 1 ? source.alone() : source.shared()).add(event);
            }
        }
        for (FactRow row : facts.rows(event)) {
            if (row.isConflict()) {
                row.cells().stream()
                        .map(c -> keys.get(c.voice()))
                        .distinct()
                        .map(k -> Objects.requireNonNull(sources.get(k)))
                        .filter(Source::isStated)
                        .forEach(s -> s.disputes().add(new Dispute(event, row)));
            }
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
