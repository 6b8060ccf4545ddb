package briefbook.link;

import briefbook.model.Event;
import briefbook.model.Link;
import briefbook.model.LinkKind;
import briefbook.model.LinkReason;
import briefbook.model.Person;
import briefbook.model.PersonKind;
import briefbook.model.Strength;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Links articles that speak of the same event or name the same people, and copies with their originals.
 *
 * <p>A copy is no voice of its own: its other links are those of its original.
 */
final class ArticleLinks {
    /** A person that more articles name proves nothing about two of them. */
    private static final int MOST_ARTICLES = 50;

    /**
     * Reports of one event that all others are linked with: as many as the page of an article shows of each event, and one. Links
     * of all with all grow with the square of the reports and say no more than the event does.
     */
    private static final int HUB = 13;

    /** For each article those with higher numbers, with the reasons. */
    private final List<Map<Integer, List<LinkReason>>> reasons = new ArrayList<>();

    private final Voices voices;

    private ArticleLinks(Voices voices) {
        this.voices = voices;
    }

    static List<Link> of(EventLinks events, List<Person> people, Voices voices, List<String> ids, StoryLinks stories) {
        ArticleLinks links = new ArticleLinks(voices);
        ids.forEach(i -> links.reasons.add(new HashMap<>()));
        links.copies(ids);
        Map<String, Cluster> clusters = events.byId();
        // What is made up of other events links no articles: its parts do.
        events.events().stream()
                .filter(e -> clusters.containsKey(e.id()))
                .forEach(e -> links.event(e, Objects.requireNonNull(clusters.get(e.id())), events));
        stories.similar().forEach(s -> links.similar(s));
        people.forEach(p -> links.person(p));
        List<Link> all = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            int a = i;
            links.reasons.get(i).entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(e -> all.add(new Link(a, e.getKey(), e.getValue())));
        }
        return all;
    }

    private void event(Event event, Cluster cluster, EventLinks events) {
        List<Report> reports = voices.speakers(cluster);
        Set<Integer> sure = new HashSet<>();
        event.mentions().stream().filter(m -> m.strength() != Strength.LIKELY).forEach(m -> sure.add(m.article()));
        Set<Integer> hub = reports.stream()
                .map(r -> voices.of(r.article()))
                .distinct()
                .limit(HUB)
                .collect(Collectors.toSet());
        for (int i = 0;
                i < reports.size() && hub.contains(voices.of(reports.get(i).article()));
                i++) {
            for (int j = i + 1; j < reports.size(); j++) {
                Report a = reports.get(i);
                Report b = reports.get(j);
                if (voices.of(a.article()) != voices.of(b.article())) {
                    boolean assumed = !sure.contains(a.article()) || !sure.contains(b.article());
                    add(
                            voices.of(a.article()),
                            voices.of(b.article()),
                            new LinkReason(
                                    LinkKind.EVENT,
                                    event.id(),
                                    assumed ? Strength.LIKELY : Strength.CERTAIN,
                                    events.reasons().shared(a, b, cluster, assumed)));
                }
            }
        }
    }

    /** Who shares a proven event needs no likeness besides. */
    private void similar(StoryLinks.Similar similar) {
        List<LinkReason> known = reasons.get(similar.a()).getOrDefault(similar.b(), List.of());
        if (known.stream().noneMatch(r -> r.kind() == LinkKind.EVENT)) {
            add(similar.a(), similar.b(), similar.reason());
        }
    }

    private void copies(List<String> ids) {
        for (int i = 0; i < voices.copies().size(); i++) {
            int copy = i;
            voices.copies()
                    .get(i)
                    .ifPresent(found -> add(
                            found.original(),
                            copy,
                            new LinkReason(LinkKind.COPY, ids.get(found.original()), Strength.CERTAIN, found.link())));
        }
    }

    private void person(Person person) {
        TreeSet<Integer> articles = new TreeSet<>();
        person.mentions().stream()
                .filter(m -> m.mention().kind() == PersonKind.SUBJECT
                        && m.mention().spot().in().startsWith("block"))
                .forEach(m -> articles.add(voices.of(m.article())));
        if (articles.size() > MOST_ARTICLES) {
            return;
        }
        LinkReason reason =
                new LinkReason(LinkKind.PEOPLE, person.id(), Strength.CERTAIN, "Both name " + person.name() + ".");
        for (int a : articles) {
            for (int b : Objects.requireNonNull(articles.tailSet(a, false))) {
                add(a, b, reason);
            }
        }
    }

    private void add(int a, int b, LinkReason reason) {
        reasons.get(Math.min(a, b))
                .computeIfAbsent(Math.max(a, b), k -> new ArrayList<>(1))
                .add(reason);
    }
}
