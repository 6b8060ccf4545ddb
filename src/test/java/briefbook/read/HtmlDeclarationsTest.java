package briefbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.Field;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlDeclarationsTest {
    static final List<MetadataKey> KEYS = MetadataKey.load("meta-tags.tsv");

    private static Clip page(String head, String body) {
        return Clip.of(
                "a.html", "<html lang=en-GB><head>" + head + "</head><body><p>They met.</p>" + body + "</body></html>");
    }

    private static Clip json(String json) {
        return page("<script type='application/ld+json'>" + json + "</script>", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@type\":\"NewsArticle\",\"headline\":",
                "[[[[",
                "\u0000",
                "{\"@type\":\"NewsArticle\",\"headline\":\"\\ud800\\u0007\"}",
                "{\"@graph\":[{\"@type\":[\"WebPage\",7,null],\"headline\":[[],{}],\"author\":[[{\"name\":null}]]}]}",
                "[1,2,{\"@type\":null}]"
            })
    void strange_json_is_ignored(String json) {
        assertThat(json(json).texts()).containsExactly("They met.");
    }

    @Test
    void deep_json_is_ignored_without_overflow() {
        assertThat(json("[".repeat(100_000)).whats()).containsExactly("its JSON-LD is broken and is ignored");
    }

    @Test
    void an_article_in_a_graph_with_references_is_read() {
        Clip clip = json("""
                {"@context":"https://schema.org","@graph":[
                 {"@type":"WebPage","name":"Page","datePublished":"2020-01-01"},
                 {"@type":"NewsArticle","headline":"Talks &amp; more","datePublished":"2022-01-10T08:00:00Z",
                  "dateModified":"2022-01-11","author":[{"@type":"Person","name":"Ann Lee"},{"@id":"#bo"}],
                  "publisher":{"@id":"#org"},"mainEntityOfPage":{"@id":"https://example.org/talks"},"inLanguage":"en",
                  "description":"Two leaders spoke."},
                 {"@type":"Organization","@id":"#org","name":"Example Post"},
                 {"@type":"Person","@id":"#bo","name":"Bo Ray"},]}""");
        assertThat(clip.stated(Field.TITLE)).containsExactly("Talks & more");
        assertThat(clip.stated(Field.DATE)).containsExactly("2022-01-10T08:00:00Z");
        assertThat(clip.stated(Field.MODIFIED)).containsExactly("2022-01-11");
        assertThat(clip.stated(Field.AUTHOR)).containsExactly("Ann Lee", "Bo Ray");
        assertThat(clip.stated(Field.OUTLET)).containsExactly("Example Post");
        assertThat(clip.stated(Field.URL)).containsExactly("https://example.org/talks");
        assertThat(clip.stated(Field.DECK)).containsExactly("Two leaders spoke.");
        assertThat(clip.stated(Field.LANGUAGE)).containsExactly("en", "en-GB");
    }

    @Test
    void among_several_articles_the_one_in_the_title_counts() {
        Clip clip = page(
                "<title>Talks in Geneva - Example Post</title><script type=application/ld+json>"
                        + "[{\"@type\":\"Article\",\"headline\":\"Other\"},{\"@type\":\"Article\",\"headline\":\"Talks in Geneva\"}]</script>",
                "");
        assertThat(clip.stated(Field.TITLE)).containsExactly("Talks in Geneva", "Talks in Geneva - Example Post");
    }

    @Test
    void json_comes_before_meta_tags_and_those_before_elements() {
        Clip clip = page(
                "<title>Talks | Post</title><meta property='og:title' content='Talks today'>"
                        + "<meta property=article:published_time content=2022-01-10><link rel=canonical href=https://example.org/c>"
                        + "<meta property=og:url content=https://example.org/og>"
                        + "<script type=application/ld+json>{\"@type\":\"Report\",\"headline\":\"Talks\",\"datePublished\":\"2022-01-09\"}</script>",
                "<article><header><time datetime=2022-01-08>x</time><a rel=author href=/ann>Ann Lee</a></header></article>");
        assertThat(clip.stated(Field.TITLE)).containsExactly("Talks", "Talks today", "Talks | Post");
        assertThat(clip.stated(Field.DATE)).containsExactly("2022-01-09", "2022-01-10", "2022-01-08");
        assertThat(clip.stated(Field.URL)).containsExactly("https://example.org/og", "https://example.org/c");
        assertThat(clip.stated(Field.AUTHOR)).containsExactly("Ann Lee");
    }

    @Test
    void addresses_are_no_names_and_words_no_dates() {
        Clip clip = page(
                "<meta property=article:author content=https://social.example/ann><meta name=date content=today>"
                        + "<meta name='twitter:label1' content='Written by'><meta name='twitter:data1' content='Ann Lee'>",
                "");
        assertThat(clip.stated(Field.AUTHOR)).containsExactly("Ann Lee");
        assertThat(clip.stated(Field.DATE)).isEmpty();
    }

    @Test
    void times_and_names_of_other_articles_do_not_count() {
        Clip clip = page("", "<aside><time datetime=2020-01-01></time><a rel=author>Bo Ray</a></aside>");
        assertThat(clip.stated(Field.DATE)).isEmpty();
        assertThat(clip.stated(Field.AUTHOR)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("KEYS")
    void every_meta_tag_of_the_table_reads_its_example_and_spares_its_lookalike(MetadataKey rule) {
        String name = rule.reads().substring(0, rule.reads().indexOf(": "));
        String value = rule.reads().substring(rule.reads().indexOf(": ") + 2);
        assertThat(page("<meta name='" + name + "' content='" + value + "'>", "")
                        .stated(rule.field().orElseThrow()))
                .contains(value);
        assertThat(rule.knows(rule.spares().substring(0, rule.spares().lastIndexOf(": "))))
                .as(rule.spares())
                .isFalse();
    }
}
