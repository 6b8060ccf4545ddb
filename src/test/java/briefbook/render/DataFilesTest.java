package briefbook.render;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.Corpus;
import briefbook.model.Page;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataFilesTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void an_article_record_holds_all_fields_of_the_contract_in_order() throws JsonProcessingException {
        String line = ArticleRecord.json(SiteRendererTest.sample(), 0);
        assertThat(line).doesNotContain("\n");
        JsonNode record = MAPPER.readTree(line);
        assertThat(names(record))
                .containsExactly(
                        "id",
                        "file",
                        "part",
                        "sha256",
                        "format",
                        "language",
                        "completeness",
                        "completenessReason",
                        "title",
                        "deck",
                        "url",
                        "outlet",
                        "place",
                        "authors",
                        "origins",
                        "published",
                        "blocks",
                        "captions",
                        "removed",
                        "people",
                        "dates",
                        "events",
                        "statements",
                        "story",
                        "copyOf");
        assertThat(names(record.get("published"))).containsExactly("origin", "first", "last", "best", "edtf", "reason");
        assertThat(record.at("/published/best").asText()).isEqualTo("2022-02-03");
        assertThat(record.at("/origins/outlet").asText()).isEqualTo("derived");
        assertThat(record.at("/blocks/2/kind").asText()).isEqualTo("heading");
        assertThat(record.at("/blocks/0/lines").toString()).isEqualTo("[3,3]");
        assertThat(record.at("/blocks/0/marks/1/href").asText()).isEqualTo("https://example.org/a");
        assertThat(record.at("/captions/0/credit").asText()).isEqualTo("Press office");
        assertThat(record.at("/removed/2/rule").asText()).isEqualTo("moved:outlet");
        assertThat(record.at("/events/0/role").asText()).isEqualTo("reports");
        assertThat(record.at("/dates/0/text").asText()).isEqualTo("early December");
    }

    @Test
    void every_offset_of_a_mention_names_its_words() throws JsonProcessingException {
        Corpus corpus = SiteRendererTest.sample();
        for (int i = 0; i < corpus.entries().size(); i++) {
            JsonNode record = MAPPER.readTree(ArticleRecord.json(corpus, i));
            for (JsonNode person : record.get("people")) {
                assertThat(person.get("kind").asText()).isEqualTo("subject");
                for (JsonNode mention : person.get("mentions")) {
                    int block = Integer.parseInt(mention.get("in").asText().substring("block:".length()));
                    String text = record.at("/blocks/" + block + "/text").asText();
                    assertThat(text.substring(
                                    mention.get("start").asInt(),
                                    mention.get("end").asInt()))
                            .isEqualTo(mention.get("text").asText());
                }
            }
        }
    }

    @Test
    void a_deduced_day_is_its_range_and_an_unknown_one_is_null() throws JsonProcessingException {
        JsonNode deduced = MAPPER.readTree(ArticleRecord.json(SiteRendererTest.sample(), 1));
        assertThat(deduced.at("/published/edtf").asText()).isEqualTo("[2021-12-07..2021-12-13]");
        assertThat(deduced.at("/published/best").isNull()).isTrue();
        Corpus undated = TestCorpus.of(TestArticle.of("a.txt", "Rain")).build();
        assertThat(MAPPER.readTree(ArticleRecord.json(undated, 0))
                        .at("/published/edtf")
                        .isNull())
                .isTrue();
    }

    @Test
    void people_events_and_links_are_written_as_the_contract_says() throws JsonProcessingException {
        List<Page> files = DataFiles.of(SiteRendererTest.sample()).toList();
        JsonNode people = MAPPER.readTree(content(files, DataFiles.PEOPLE));
        assertThat(names(people.get(0)))
                .containsExactly("id", "name", "aliases", "roles", "articles", "mentions", "statements");
        assertThat(people.at("/0/mentions/0/file").asText()).isEqualTo("a/engines.txt");
        JsonNode events = MAPPER.readTree(content(files, DataFiles.EVENTS));
        assertThat(names(events.get(0)))
                .containsExactly(
                        "id", "name", "class", "status", "days", "participants", "place", "partOf", "mentions");
        assertThat(names(events.get(0).get("days")))
                .containsExactly("first", "last", "best", "candidates", "edtf", "reasons");
        assertThat(events.at("/0/participants/0/kind").asText()).isEqualTo("person");
        assertThat(events.at("/0/status").asText()).isEqualTo("happened");
        JsonNode links = MAPPER.readTree(content(files, DataFiles.LINKS));
        assertThat(links.at("/0/a").asText()).isEqualTo("engines-talk");
        assertThat(links.at("/0/reasons/0/kind").asText()).isEqualTo("event");
        assertThat(links.at("/0/reasons/0/strength").asText()).isEqualTo("certain");
        assertThat(content(files, DataFiles.ARTICLES).lines()).hasSize(2);
    }

    private static String content(List<Page> files, String path) {
        return files.stream()
                .filter(f -> f.path().equals(path))
                .findFirst()
                .orElseThrow()
                .content();
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
