package briefbook.compare;

import briefbook.model.Snapshot;
import briefbook.model.Snapshot.Naming;
import briefbook.model.Snapshot.Quoted;
import briefbook.model.Snapshot.Text;
import briefbook.model.Snapshot.What;
import briefbook.model.Snapshot.Who;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One of two builds, prepared for looking up. Immutable once made. */
final class Side {
    private final Snapshot snapshot;
    private final Map<String, Integer> byId = new HashMap<>();
    private final Map<String, List<Integer>> byFile = new HashMap<>();
    private final Map<String, Set<Integer>> byEvent = new HashMap<>();
    private final Map<String, Set<Integer>> byPerson = new HashMap<>();

    Side(Snapshot snapshot) {
        this.snapshot = snapshot;
        for (int i = 0; i < snapshot.articles().size(); i++) {
            Text article = snapshot.articles().get(i);
            byId.put(article.id(), i);
            byFile.computeIfAbsent(article.file(), f -> new ArrayList<>()).add(i);
            for (Naming naming : article.names()) {
                byPerson.computeIfAbsent(naming.person(), p -> new TreeSet<>()).add(i);
            }
            for (String event : article.events()) {
                byEvent.computeIfAbsent(event, e -> new TreeSet<>()).add(i);
            }
        }
    }

    Snapshot all() {
        return snapshot;
    }

    Text article(int number) {
        return snapshot.articles().get(number);
    }

    /** Returns the number of an article; negative when there is none. */
    int number(String id) {
        return byId.getOrDefault(id, -1);
    }

    List<Integer> inFile(String file) {
        return byFile.getOrDefault(file, List.of());
    }

    /** Returns the articles that speak of an event. An event that is made up of others is named by its sentences only. */
    Set<Integer> articlesOf(What event) {
        Set<Integer> known = byEvent.get(event.id());
        if (known != null) {
            return known;
        }
        Set<Integer> articles = new TreeSet<>();
        event.mentions().forEach(m -> articles.addAll(inFile(m.file())));
        return articles;
    }

    /** Returns the articles that name a person. */
    Set<Integer> articlesOf(Who person) {
        return byPerson.getOrDefault(person.id(), Set.of());
    }

    /** Returns the voices that speak of an event: copies do not count. */
    Set<Integer> voicesOf(What event) {
        Set<Integer> voices = new TreeSet<>();
        articlesOf(event).forEach(a -> voices.add(voice(a)));
        return voices;
    }

    int voice(int article) {
        int original = number(article(article).voice());
        return original < 0 ? article : original;
    }

    /** Returns what an event is known by: its sentences, each with the article that holds it. */
    Set<String> keys(What event, Articles articles, boolean before) {
        Set<Integer> its = articlesOf(event);
        Set<String> keys = new LinkedHashSet<>();
        for (Quoted mention : event.mentions()) {
            for (int a : inFile(mention.file())) {
                if (its.contains(a)) {
                    keys.add(articles.key(a, before) + " " + mention.quote());
                }
            }
        }
        return keys;
    }

    /** Returns what each person is known by, in the order of people: the forms of the name, each by article. */
    List<Set<String>> peopleKeys(Articles articles, boolean before) {
        Map<String, Set<String>> keys = new HashMap<>();
        for (int i = 0; i < snapshot.articles().size(); i++) {
            for (Naming naming : article(i).names()) {
                keys.computeIfAbsent(naming.person(), p -> new HashSet<>())
                        .add(articles.key(i, before) + " " + naming.text());
            }
        }
        return snapshot.people().stream()
                .map(Who::id)
                .map(id -> keys.getOrDefault(id, Set.of()))
                .toList();
    }
}
