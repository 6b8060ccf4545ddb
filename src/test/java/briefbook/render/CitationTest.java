package briefbook.render;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.Corpus;
import briefbook.model.Entry;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class CitationTest {
    private static final DayWords DAYS = new DayWords(Words.load("en"));

    @Test
    void a_stated_day_is_a_date_in_both_forms() throws JsonProcessingException {
        Citation citation = citation(TestArticle.of("a.txt", "Rain & Sons")
                .outlet("The Daily Gear")
                .author("Ada Example")
                .author("Lund, Ivo")
                .author("Reed and Sons")
                .url("https://example.org/a_b?x=1&y={2}")
                .on("2022-02-03"));
        assertThat(citation.bibtex()).isEqualTo("""
                @misc{rain-sons,
                  title = {{Rain \\& Sons}},
                  author = {Ada Example and {Lund, Ivo} and {Reed and Sons}},
                  howpublished = {The Daily Gear},
                  year = {2022},
                  month = feb,
                  day = {3},
                  url = {https://example.org/a_b?x=1&y=%7B2%7D}
                }""");
        JsonNode csl = new ObjectMapper().readTree(citation.csl()).get(0);
        assertThat(csl.at("/issued/date-parts").toString()).isEqualTo("[[2022,2,3]]");
        assertThat(csl.get("title").asText()).isEqualTo("Rain & Sons");
        assertThat(csl.at("/author/1/literal").asText()).isEqualTo("Lund, Ivo");
        assertThat(csl.get("container-title").asText()).isEqualTo("The Daily Gear");
        assertThat(csl.has("note")).isFalse();
    }

    @Test
    void a_deduced_day_and_an_unknown_one_are_notes_and_no_dates() throws JsonProcessingException {
        Corpus corpus = SiteRendererTest.sample();
        Citation deduced = Citation.of(
                corpus.entries().get(1),
                DAYS.of(corpus.entries().get(1).article().published()));
        assertThat(deduced.bibtex())
                .contains("note = {between 7 and 13 December 2021 (deduced)}")
                .doesNotContain("year")
                .doesNotContain("month =");
        Citation undated = citation(TestArticle.of("a.txt", "Rain"));
        assertThat(undated.bibtex()).contains("note = {").doesNotContain("year");
        JsonNode csl = new ObjectMapper().readTree(undated.csl()).get(0);
        assertThat(csl.has("issued")).isFalse();
        assertThat(csl.get("note").asText()).isNotEmpty();
    }

    @Test
    void hostile_text_leaves_no_field_of_either_form() throws JsonProcessingException {
        List<Entry> entries = Hostile.corpus().entries();
        assertThat(entries.stream()
                        .map(e -> citation(e).bibtex().lines().findFirst().orElseThrow()))
                .doesNotHaveDuplicates()
                .allMatch(line -> line.matches("@misc\\{[a-z0-9-]+,"));
        for (int i = 0; i < entries.size(); i++) {
            Citation citation = citation(entries.get(i));
            assertThat(depth(citation.bibtex())).as(Hostile.TEXTS.get(i)).isZero();
            // One line for each field, the first and the last one.
            assertThat(citation.bibtex().split("\n", -1)).hasSize(9);
            assertThat(citation.bibtex().lines().filter(l -> l.matches("  note = .*")))
                    .isEmpty();
            JsonNode csl = new ObjectMapper().readTree(citation.csl());
            assertThat(csl.at("/0/title").asText()).isEqualTo(Hostile.TEXTS.get(i));
        }
    }

    @Test
    void letters_of_all_scripts_stay_in_the_title_and_the_key_is_plain() {
        String bibtex = citation(TestArticle.of("a.txt", "Über 日本")).bibtex();
        assertThat(bibtex).startsWith("@misc{uber-u65e5u672c,").contains("{{Über 日本}}");
    }

    /** Counts braces as BibTeX does, which knows no escapes; below zero at any place is as wrong as a rest. */
    private static int depth(String bibtex) {
        int depth = 0;
        for (char c : bibtex.toCharArray()) {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            assertThat(depth).isNotNegative();
        }
        return depth;
    }

    private static Citation citation(TestArticle article) {
        return citation(TestCorpus.of(article).build().entries().get(0));
    }

    private static Citation citation(Entry entry) {
        return Citation.of(entry, DAYS.of(entry.article().published()));
    }
}
