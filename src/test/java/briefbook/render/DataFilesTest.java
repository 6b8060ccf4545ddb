package briefbook.render;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.Annotated;
import briefbook.model.Corpus;
import briefbook.model.Entry;
import briefbook.model.Page;
import briefbook.model.Person;
import briefbook.model.PersonRef;
import briefbook.model.Spot;
import briefbook.model.Statement;
import briefbook.model.StatementMention;
import briefbook.model.StatementStatus;
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

    @Test
    void a_statement_is_written_with_its_words_day_and_file() throws JsonProcessingException {
        Corpus sample = SiteRendererTest.sample();
        Person person = sample.people().get(0);
        PersonRef ref = person.mentions().get(0);
        Spot name = ref.mention().spot();
        Entry entry = sample.entries().get(ref.article());
        int speaker = entry.annotated().people().indexOf(ref.mention());
        StatementMention said = new StatementMention(speaker, StatementStatus.INDIRECT, name);
        Corpus corpus = new Corpus(
                List.of(new Entry(
                        entry.id(),
                        new Annotated(entry.article(), entry.annotated().people(), List.of(), List.of(), List.of(said)),
                        entry.personIds(),
                        List.of(),
                        entry.story(),
                        null)),
                List.of(new Person(
                        person.id(),
                        person.name(),
                        List.of(),
                        List.of(),
                        List.of(ref),
                        List.of(new Statement(0, said, ref.quote())),
                        List.of())),
                List.of(),
                List.of(),
                List.of());

        JsonNode record = MAPPER.readTree(ArticleRecord.json(corpus, 0)).at("/statements/0");
        assertThat(names(record)).containsExactly("speaker", "status", "in", "start", "end");
        assertThat(record.get("speaker").asText()).isEqualTo(person.id());
        assertThat(record.get("status").asText()).isEqualTo("indirect");

        List<Page> files = DataFiles.of(corpus).toList();
        JsonNode statement = MAPPER.readTree(content(files, DataFiles.PEOPLE)).at("/0/statements/0");
        assertThat(names(statement))
                .containsExactly("article", "file", "outlet", "date", "status", "words", "quote", "in");
        assertThat(statement.get("words").asText()).isEqualTo(ref.mention().text());
        assertThat(statement.get("quote").asText()).isEqualTo(ref.quote());
        assertThat(statement.get("date").asText()).isEqualTo("2022-02-03");
        assertThat(statement.get("file").asText()).isEqualTo("a/engines.txt");
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
