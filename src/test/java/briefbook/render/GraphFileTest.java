package briefbook.render;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.Corpus;
import briefbook.model.LinkKind;
import briefbook.model.SiteOptions;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class GraphFileTest {
    @Test
    void articles_people_and_events_are_nodes_and_every_reason_of_a_link_but_shared_people_is_an_edge()
            throws Exception {
        Corpus corpus = SiteRendererTest.sample();
        Document graph = graph(corpus);
        assertThat(elements(graph, "node"))
                .hasSize(corpus.entries().size()
                        + corpus.people().size()
                        + corpus.events().size());
        assertThat(elements(graph, "edge").stream()
                        .filter(e -> e.getAttribute("source").startsWith("a:")
                                && e.getAttribute("target").startsWith("a:")))
                .hasSize((int) corpus.links().stream()
                        .flatMap(l -> l.reasons().stream())
                        .filter(r -> r.kind() != LinkKind.PEOPLE)
                        .count());
        assertThat(elements(graph, "edge").stream().map(Element::getTextContent))
                .anyMatch(t -> t.contains("certain") && t.contains("both speak of the Lovelace–Babbage call"));
    }

    @Test
    void every_edge_joins_two_nodes_and_every_value_has_a_declared_key() throws Exception {
        for (Corpus corpus : List.of(SiteRendererTest.sample(), Hostile.corpus())) {
            Document graph = graph(corpus);
            Set<String> nodes = ids(graph, "node");
            assertThat(nodes).hasSize(elements(graph, "node").size());
            assertThat(elements(graph, "edge")).isNotEmpty().allSatisfy(e -> {
                assertThat(nodes).contains(e.getAttribute("source"), e.getAttribute("target"));
            });
            Set<String> keys = ids(graph, "key");
            assertThat(elements(graph, "data")).allMatch(d -> keys.contains(d.getAttribute("key")));
        }
    }

    @Test
    void hostile_titles_are_labels_and_no_markup() throws Exception {
        Document graph = graph(Hostile.corpus());
        List<String> labels = elements(graph, "data").stream()
                .filter(d -> d.getAttribute("key").equals("node-label"))
                .map(Element::getTextContent)
                .toList();
        assertThat(labels)
                .contains(
                        "]]> <![CDATA[ x ]]> <!-- --> <?pi?>",
                        "</script><script>alert(1)</script>",
                        "line one\nline two\r\nline three",
                        "abcde\u007Ff\u0085gh",
                        "lone  half and  other",
                        "\uD83D\uDE00 emoji \uD83D\uDC69\u200D\uD83D\uDE80",
                        "<Call> & \"talk\" ]]>");
    }

    private static Document graph(Corpus corpus) throws Exception {
        String xml = GraphFile.of(TestSite.of(corpus, SiteOptions.DEFAULT)).content();
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static Set<String> ids(Document graph, String name) {
        Set<String> ids = new HashSet<>();
        elements(graph, name).forEach(e -> ids.add(e.getAttribute("id")));
        return ids;
    }

    private static List<Element> elements(Document graph, String name) {
        NodeList found = graph.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
