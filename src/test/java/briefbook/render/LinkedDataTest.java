package briefbook.render;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.Corpus;
import briefbook.model.Page;
import briefbook.model.SiteOptions;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class LinkedDataTest {
    @Test
    void it_claims_the_stated_title_and_day_and_no_outlet_that_was_worked_out() throws JsonProcessingException {
        JsonNode data = data(SiteRendererTest.sample(), "a/engines-talk.html", SiteOptions.DEFAULT);
        assertThat(data.get("@type").asText()).isEqualTo("WebPage");
        assertThat(data.at("/isBasedOn/headline").asText()).isEqualTo("Engines talk");
        assertThat(data.at("/isBasedOn/datePublished").asText()).isEqualTo("2022-02-03");
        assertThat(data.at("/isBasedOn/inLanguage").asText()).isEqualTo("en");
        assertThat(data.at("/isBasedOn").has("publisher")).isFalse();
        assertThat(data.has("url")).isFalse();
    }

    @Test
    void it_claims_no_deduced_day_and_no_title_made_from_a_sentence() throws JsonProcessingException {
        JsonNode deduced = data(SiteRendererTest.sample(), "a/two-inventors.html", SiteOptions.DEFAULT);
        assertThat(deduced.at("/isBasedOn").has("datePublished")).isFalse();
        Corpus derived = TestCorpus.of(
                        TestArticle.of("a.txt", "Rain").derivedTitle().paragraph("Rain"))
                .build();
        assertThat(data(derived, "a/rain.html", SiteOptions.DEFAULT)
                        .at("/isBasedOn")
                        .has("headline"))
                .isFalse();
    }

    @Test
    void it_names_the_page_where_the_address_of_the_site_is_known() throws JsonProcessingException {
        JsonNode data = data(
                SiteRendererTest.sample(),
                "a/engines-talk.html",
                SiteOptions.DEFAULT.baseUrl("https://example.org/b/"));
        assertThat(data.get("url").asText()).isEqualTo("https://example.org/b/a/engines-talk.html");
    }

    @Test
    void hostile_text_stays_within_its_element_and_its_string() throws JsonProcessingException {
        List<Page> pages = new SiteRenderer(SiteOptions.DEFAULT).render(Hostile.corpus());
        int seen = 0;
        for (Page page : pages) {
            if (page.path().startsWith("a/") && page.path().endsWith(".html")) {
                Document document = Jsoup.parse(page.content());
                assertThat(document.select("script:not([src])")).hasSize(1);
                JsonNode data = new ObjectMapper()
                        .readTree(document.select("script:not([src])").get(0).data());
                assertThat(Hostile.TEXTS)
                        .contains(data.at("/isBasedOn/headline").asText());
                seen++;
            }
        }
        assertThat(seen).isEqualTo(Hostile.TEXTS.size());
    }

    @Test
    void people_and_events_have_none() {
        assertThat(new SiteRenderer(SiteOptions.DEFAULT).render(SiteRendererTest.sample()))
                .filteredOn(p -> p.path().startsWith("p/") || p.path().startsWith("e/"))
                .isNotEmpty()
                .noneMatch(p -> p.content().contains("ld+json"));
    }

    private static JsonNode data(Corpus corpus, String path, SiteOptions options) throws JsonProcessingException {
        String html = new SiteRenderer(options)
                .render(corpus).stream()
                        .filter(p -> p.path().equals(path))
                        .findFirst()
                        .orElseThrow()
                        .content();
        return new ObjectMapper()
                .readTree(Jsoup.parse(html)
                        .select("script[type=application/ld+json]")
                        .get(0)
                        .data());
    }
}
