package briefbook.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import briefbook.model.Declaration;
import briefbook.model.Field;
import briefbook.model.Format;
import briefbook.model.Problem;
import briefbook.model.Seed;
import briefbook.model.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordsTest {
    static final List<RecordKey> KEYS = RecordKey.ALL;

    private static final String NEWS_PLEASE = """
            {"authors": ["Nele Brandt", "Jonas Reet"], "date_download": "2024-05-05 10:00:00", "date_modify": "2022-01-12 09:00:00",
             "date_publish": "2022-01-11 08:00:00", "description": "The ferry is to run again.", "filename": "ferry.json",
             "image_url": "https://kelling.example/f.jpg", "language": "en", "localpath": null, "source_domain": "www.kelling.example",
             "maintext": "The ferry is back.\\nIt had been out of the water since autumn.", "title": "Ferry runs again",
             "title_page": null, "title_rss": null, "url": "https://kelling.example/ferry"}
            """;

    private static final String NEWSPAPER = """
            {"url": "https://kelling.example/ferry", "title": "Ferry runs again", "text": "The ferry is back.\\n\\nIt had been out of the water since autumn.",
             "authors": ["Nele Brandt", "Jonas Reet"], "publish_date": "2022-01-11T08:00:00", "source_url": "https://kelling.example",
             "meta_lang": "en", "summary": "The ferry is to run again.", "keywords": ["ferry"], "top_image": "", "movies": [],
             "source": "kelling.example"}
            """;

    private static final String SCRAPY = """
            {"headline": "Ferry runs again", "link": "https://kelling.example/ferry", "date": "11 January 2022", "author": ["Nele Brandt", "Jonas Reet"],
             "publisher": "kelling.example", "teaser": "The ferry is to run again.", "language": "en",
             "body": ["The ferry is back.", "It had been out of the water since autumn."], "tags": ["ferry", "harbour"]}
            """;

    private static List<String> stated(Seed seed, Field field) {
        return seed.declarations().stream()
                .filter(d -> d.field() == field)
                .map(Declaration::value)
                .toList();
    }

    @ParameterizedTest
    @FieldSource("KEYS")
    void every_key_rule_reads_its_example_and_spares_its_lookalike(RecordKey rule) {
        assertThat(rule.knows(rule.reads().split(":")[0])).isTrue();
        assertThat(rule.knows(rule.spares().split(":")[0])).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {NEWS_PLEASE, NEWSPAPER, SCRAPY})
    void a_record_of_each_crawler_is_an_article(String json) {
        Seed seed = Clip.of("ferry.json", json).seed();
        assertThat(seed.id().format()).isEqualTo(Format.RECORD);
        assertThat(seed.blocks())
                .extracting(b -> b.text())
                .containsExactly("The ferry is back.", "It had been out of the water since autumn.");
        assertThat(stated(seed, Field.TITLE)).containsExactly("Ferry runs again");
        assertThat(stated(seed, Field.AUTHOR)).containsExactly("Nele Brandt", "Jonas Reet");
        assertThat(stated(seed, Field.DATE)).singleElement().asString().containsAnyOf("2022-01-11", "11 January 2022");
        assertThat(stated(seed, Field.OUTLET)).contains("kelling.example");
        assertThat(stated(seed, Field.URL)).first().isEqualTo("https://kelling.example/ferry");
        assertThat(stated(seed, Field.DECK)).containsExactly("The ferry is to run again.");
        assertThat(stated(seed, Field.LANGUAGE)).containsExactly("en");
    }

    @Test
    void a_field_that_is_no_text_is_listed_beside_it() {
        assertThat(Clip.of("ferry.json", SCRAPY).asides("record-field"))
                .contains("headline: Ferry runs again", "tags: [\"ferry\",\"harbour\"]")
                .noneMatch(a -> a.startsWith("body"));
    }

    @Test
    void lists_and_lists_in_objects_and_lines_give_an_article_each() {
        String one = SCRAPY.replace("\n", " ").strip();
        String two = one.replace("again", "no more");
        for (String json : List.of(
                "[" + one + "," + two + "]",
                "{\"status\":\"ok\",\"articles\":[" + one + "," + two + "]}",
                one + "\n" + two)) {
            List<Seed> seeds = Clip.of("a.json", json).reading().seeds();
            assertThat(seeds).extracting(s -> s.id().part()).containsExactly(0, 1);
            assertThat(stated(seeds.get(1), Field.TITLE)).containsExactly("Ferry runs no more");
        }
        assertThat(Clip.of("a.jsonl", "\n" + one + "\r\n\n" + two).reading().seeds())
                .hasSize(2);
    }

    @Test
    void a_broken_line_costs_no_other_and_is_named() {
        String one = SCRAPY.replace("\n", " ").strip();
        Reading reading = Clip.of(
                        "a.jsonl", one + "\n{\"title\": \"x\n" + one + "\nnonsense\n" + "[".repeat(9_000) + "\n" + one)
                .reading();
        assertThat(reading.seeds()).hasSize(3);
        assertThat(reading.problems())
                .extracting(Problem::severity, Problem::where)
                .containsExactly(
                        tuple(Severity.ERROR, "a.jsonl:2"),
                        tuple(Severity.ERROR, "a.jsonl:4"),
                        tuple(Severity.ERROR, "a.jsonl:5"));
    }

    @Test
    void a_list_that_breaks_off_keeps_what_came_before() {
        Reading reading = Clip.of("a.json", "[" + SCRAPY + ",\n" + SCRAPY + ",\n{\"title\": \"Ferry sin")
                .reading();
        assertThat(reading.seeds()).hasSize(2);
        assertThat(reading.problems()).extracting(Problem::severity).containsExactly(Severity.ERROR);
    }

    @Test
    void a_page_in_a_record_is_read_as_a_page_unless_it_holds_less_than_the_text() {
        String prose =
                "The ferry between the two towns is back in the water, and both councils are glad of it. ".repeat(4);
        String page = "{\"url\": \"https://kelling.example/f\", \"text\": \"" + prose
                + "\", \"html\": \"<html><title>Ferry</title><p>";
        assertThat(Clip.of("a.json", page + prose + "</p>\"}").seed().id().format())
                .isEqualTo(Format.HTML);
        assertThat(Clip.of("a.json", page + "Please log in.</p>\"}").seed().id().format())
                .isEqualTo(Format.RECORD);
    }

    @Test
    void settings_in_json_are_no_article_and_no_error() {
        Reading reading = Clip.of("package.json", "{\"name\": \"x\", \"main\": \"y\", \"text\": {\"text\": \"short\"}}")
                .reading();
        assertThat(reading.seeds()).isEmpty();
        assertThat(reading.problems()).extracting(Problem::severity).containsExactly(Severity.NOTE);
    }

    @Test
    void a_record_without_text_is_counted_once_for_all() {
        String one = SCRAPY.replace("\n", " ").strip();
        Reading reading = Clip.of("a.jsonl", one + "\n{\"title\": \"a\"}\n{\"title\": \"b\"}\n")
                .reading();
        assertThat(reading.seeds()).hasSize(1);
        assertThat(reading.problems()).extracting(Problem::what).containsExactly("2 records have no text");
    }
}
