package briefbook.render;

import briefbook.model.Corpus;
import briefbook.model.Entry;
import briefbook.model.Event;
import briefbook.model.EventRef;
import briefbook.model.EventRole;
import briefbook.model.Link;
import briefbook.model.LinkKind;
import briefbook.model.Page;
import briefbook.model.ParticipantKind;
import briefbook.model.Person;
import briefbook.model.PersonRef;
import briefbook.model.Strength;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes the collection as a graph (GraphML): articles, people and events; who is named where, who takes part in what, and
 * which articles are linked, with reasons and strength. That two articles name the same person is no edge of its own, but the
 * way over that person: in a large collection those edges would be most of the file.
 */
final class GraphFile {
    static final String PATH = "data/graph.graphml";
    private static final List<String> NODE = List.of("kind", "label", "day", "outlet", "class", "status", "page");
    private static final List<String> EDGE = List.of("relation", "strength", "reason");

    private final StringBuilder out = new StringBuilder(Xml.DECLARATION);
    private final CorpusIndex index;
    private int edges;

    private GraphFile(CorpusIndex index) {
        this.index = index;
    }

    static Page of(Site site) {
        return new Page(PATH, new GraphFile(site.index()).write(site.corpus()));
    }

    private String write(Corpus corpus) {
        out.append("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
        NODE.forEach(name -> key("node", name, "string"));
        EDGE.forEach(name -> key("edge", name, "string"));
        key("edge", "weight", "double");
        out.append("<graph id=\"collection\" edgedefault=\"undirected\">\n");
        corpus.entries().forEach(this::node);
        corpus.people().forEach(this::node);
        corpus.events().forEach(this::node);
        corpus.people().forEach(this::mentions);
        corpus.events().forEach(this::mentions);
        corpus.links().forEach(this::link);
        return out.append("</graph>\n</graphml>\n").toString();
    }

    private void key(String of, String name, String type) {
        out.append("<key id=\"")
                .append(of)
                .append('-')
                .append(name)
                .append("\" for=\"")
                .append(of);
        out.append("\" attr.name=\"")
                .append(name)
                .append("\" attr.type=\"")
                .append(type)
                .append("\"/>\n");
    }

    private void node(Entry entry) {
        String day = ArticleRecord.edtf(entry.article().published());
        String title = entry.article().title().text();
        node(
                "a:" + entry.id(),
                values(NODE, "article", title, day, entry.article().outlet(), null, null, Paths.article(entry.id())));
    }

    private void node(Person person) {
        node("p:" + person.id(), values(NODE, "person", person.name(), null, null, null, null, index.place(person)));
    }

    private void node(Event event) {
        node(
                "e:" + event.id(),
                values(
                        NODE,
                        "event",
                        event.name(),
                        event.days().edtf(),
                        null,
                        Json.name(event.cls()),
                        Json.name(event.status()),
                        index.place(event)));
    }

    private void mentions(Person person) {
        Map<Integer, Long> counts = person.mentions().stream()
                .collect(Collectors.groupingBy(PersonRef::article, LinkedHashMap::new, Collectors.counting()));
        counts.forEach((article, count) ->
                edge("a:" + index.entry(article).id(), "p:" + person.id(), count, values(EDGE, "names", null, null)));
    }

    private void mentions(Event event) {
        Map<Integer, List<EventRef>> byArticle = event.mentions().stream()
                .collect(Collectors.groupingBy(EventRef::article, LinkedHashMap::new, Collectors.toList()));
        byArticle.forEach((article, refs) -> edge(
                "a:" + index.entry(article).id(),
                "e:" + event.id(),
                refs.size(),
                values(EDGE, Json.name(role(refs)), Json.name(strength(refs)), null)));
        event.participants().stream()
                .filter(p -> p.kind() == ParticipantKind.PERSON
                        && index.person(p.id()).isPresent())
                .map(p -> "p:" + p.id())
                .distinct()
                .forEach(p -> edge(p, "e:" + event.id(), 1, values(EDGE, "takes-part", null, null)));
    }

    private static EventRole role(List<EventRef> refs) {
        return Collections.min(refs.stream().map(r -> r.mention().role()).toList());
    }

    private static Strength strength(List<EventRef> refs) {
        return Collections.min(refs.stream().map(EventRef::strength).toList());
    }

    private void link(Link link) {
        String a = "a:" + index.entry(link.a()).id();
        String b = "a:" + index.entry(link.b()).id();
        link.reasons().stream()
                .filter(r -> r.kind() != LinkKind.PEOPLE)
                .forEach(r -> edge(a, b, 1, values(EDGE, Json.name(r.kind()), Json.name(r.strength()), r.text())));
    }

    private void node(String id, Map<String, String> data) {
        out.append("<node id=\"").append(Xml.escape(id)).append("\">");
        data("node", data);
        out.append("</node>\n");
    }

    private void edge(String from, String to, long weight, Map<String, String> data) {
        out.append("<edge id=\"x").append(++edges).append("\" source=\"").append(Xml.escape(from));
        out.append("\" target=\"").append(Xml.escape(to)).append("\">");
        data("edge", data);
        out.append("<data key=\"edge-weight\">").append(weight).append("</data></edge>\n");
    }

    private void data(String of, Map<String, String> data) {
        data.forEach((name, value) -> out.append("<data key=\"")
                .append(of)
                .append('-')
                .append(name)
                .append("\">")
                .append(Xml.escape(value))
                .append("</data>"));
    }

    /** What is not known is left out. */
    private static Map<String, String> values(List<String> names, @Nullable String... values) {
        Map<String, String> known = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            String value = values[i];
            if (value != null) {
                known.put(names.get(i), value);
            }
        }
        return known;
    }
}
