package briefbook.render;

import briefbook.model.Event;
import briefbook.model.Page;
import briefbook.model.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Shows who is named together, and in which events: a drawing, and the same as a list. */
final class NetworkPage implements PageType {
    static final String PATH = "network.html";

    /** Events that the list names of one group. */
    private static final int EVENTS = 5;

    /**
     * What the template shows.
     *
     * @param notice why there is nothing to draw; empty when there is
     * @param others how many people are left out, in words; empty when none
     * @param graph the whole collection for other programs
     * @param drawing the drawing
     * @param groups the same as a list
     */
    record View(String notice, String others, Anchor graph, NetworkDrawing drawing, List<Cluster> groups) {}

    /**
     * People who are named with each other more than with the rest.
     *
     * @param label the one with most voices, and how many others
     * @param lead the words before the topics
     * @param topics the events in which several of them take part, or an article that names several
     * @param more how many events are left out, in words; empty when none
     * @param people they, those with most voices first
     */
    record Cluster(String label, String lead, List<Topic> topics, String more, List<Member> people) {}

    /** A person, in how many articles, and the company in which the drawing shows them. */
    record Member(Anchor link, String counts, List<With> company) {}

    /** A person in the company of another, and in how many sentences. */
    record With(String name, int sentences) {}

    @Override
    public Stream<Page> pages(Site site) {
        Ties all = Ties.of(site.index());
        List<List<Integer>> clusters = Clusters.of(all.people().size(), all.ties());
        Ties ties = all.between(clusters);
        Rows rows = site.rows(PATH);
        Words words = site.words();
        List<Topic> topics = new ArrayList<>();
        List<Cluster> groups = new ArrayList<>();
        for (List<Integer> cluster : clusters) {
            List<Person> people = cluster.stream().map(ties.people()::get).toList();
            List<Event> events = Topic.events(site.index(), people);
            Topic topic = Topic.of(site, rows, people, events);
            topics.add(topic);
            groups.add(group(site, rows, ties, cluster, topic, events));
        }
        View view = new View(
                groups.isEmpty() ? notice(site) : "",
                ties.others() == 0
                        ? ""
                        : words.text("network.others", ties.people().size(), ties.others()),
                Anchor.to(GraphFile.PATH, words.text("network.graph")),
                NetworkDrawing.of(site, rows, ties, clusters, topics),
                groups);
        return Stream.of(site.page(PATH, "network", words.text("nav.network"), view));
    }

    private static String notice(Site site) {
        int people = site.corpus().people().size();
        return site.words().text(people == 0 ? "empty.people" : people == 1 ? "network.one" : "network.none");
    }

    private static Cluster group(
            Site site, Rows rows, Ties ties, List<Integer> people, Topic topic, List<Event> events) {
        Words words = site.words();
        return new Cluster(
                words.text("network.group", ties.people().get(people.get(0)).name(), people.size() - 1),
                words.text(topic.isEvent() ? "network.events" : "network.article"),
                topic.isEvent()
                        ? events.stream()
                                .limit(EVENTS)
                                .map(e -> new Topic(rows.event(e), true))
                                .toList()
                        : topic.link().isLink() ? List.of(topic) : List.of(),
                events.size() <= EVENTS ? "" : words.text("network.more", events.size() - EVENTS),
                people.stream().map(p -> member(site, rows, ties, p)).toList());
    }

    private static Member member(Site site, Rows rows, Ties ties, int number) {
        Person person = ties.people().get(number);
        return new Member(
                rows.person(person),
                site.words().text("count.articles", site.index().articleCount(person)),
                ties.of(number).stream()
                        .map(t -> new With(ties.people().get(t.other(number)).name(), t.sentences()))
                        .toList());
    }
}
