package briefbook.render;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.Block;
import briefbook.model.BlockKind;
import briefbook.model.Mark;
import briefbook.model.MarkKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "${7*7} and [[${7*7}]] and __${7*7}__",
                "</p></div><img src=x onerror=alert(1)>",
                "\"onmouseover=\"alert(1)",
                "&lt;b&gt; &amp; &#39;",
                "a\u0000b",
                "<template><a href='javascript:alert(1)'>x</a></template>",
                "<!-- <p> -->"
            })
    void text_stays_text_whatever_it_looks_like(String text) {
        Element body = body(paragraph(text));
        assertThat(body.text().replace(" ", ""))
                .isEqualTo(text.replace('\0', '\uFFFD').replaceAll("\\s", ""));
        assertThat(body.select("script, img, template")).isEmpty();
        assertThat(body.select("a:not(.pn)")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " JaVaScRiPt:alert(1)",
                "java\tscript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "//evil.example/x",
                "../../etc/passwd",
                "https://example.org/\" onclick=\"x\n",
                "file:///etc/passwd"
            })
    void an_address_of_the_source_is_no_link_unless_it_is_harmless(String href) {
        Element body = body(paragraph("Read more.", new Mark(MarkKind.LINK, 0, 4, href)));
        assertThat(body.select("a:not(.pn)")).isEmpty();
        assertThat(body.text()).isEqualTo("Read more.");
    }

    @Test
    void a_link_of_the_source_is_marked_as_leading_outside() {
        Element link = body(paragraph("Read more.", new Mark(MarkKind.LINK, 0, 4, "https://example.org/?a=1&b=2")))
                .select("a.out")
                .get(0);
        assertThat(link.text()).isEqualTo("Read");
        assertThat(link.attr("href")).isEqualTo("https://example.org/?a=1&b=2");
        assertThat(link.attr("rel")).isEqualTo("noopener noreferrer nofollow");
    }

    @Test
    void a_quote_in_an_address_cannot_leave_its_attribute() {
        Element link = body(paragraph("Read", new Mark(MarkKind.LINK, 0, 4, "https://example.org/\"onclick=\"x")))
                .select("a.out")
                .get(0);
        assertThat(link.hasAttr("onclick")).isFalse();
    }

    @Test
    void a_person_inside_a_link_of_the_source_wins_and_no_link_holds_another() {
        Block block = paragraph("Ask Ada Lovelace today", new Mark(MarkKind.LINK, 0, 22, "https://example.org/"));
        InlineLink ada = new InlineLink(4, 16, "../p/ada.html", InlineLink.PERSON, "p-ada");
        Element body = Jsoup.parseBodyFragment(html(List.of(block), List.of(List.of(ada))))
                .body();
        assertThat(body.select("a.out").eachText()).containsExactly("Ask", "today");
        assertThat(body.select("a.per").eachText()).containsExactly("Ada Lovelace");
        assertThat(body.select("a a")).isEmpty();
        assertThat(body.text()).isEqualTo("Ask Ada Lovelace today");
    }

    @Test
    void items_are_grouped_in_one_list_and_tables_keep_their_cells() {
        Block one = new Block(BlockKind.ITEM, 0, "One", null, List.of(), List.of());
        Block two = new Block(BlockKind.ITEM, 0, "Two", null, List.of(), List.of());
        Block table = new Block(
                BlockKind.TABLE, 0, "A B 1 2", null, List.of(), List.of(List.of("A", "B"), List.of("1", "<b>2</b>")));
        Element body = body(one, two, table);
        assertThat(body.select("ul > li").eachText()).containsExactly("One", "Two");
        assertThat(body.select("ul")).hasSize(1);
        assertThat(body.select("th").eachText()).containsExactly("A", "B");
        assertThat(body.select("td").eachText()).containsExactly("1", "<b>2</b>");
    }

    @Test
    void marks_and_links_in_any_position_never_change_the_text() {
        List<MarkKind> kinds = List.of(MarkKind.LINK, MarkKind.STRONG, MarkKind.EM, MarkKind.CODE);
        Random random = new Random(20260101);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder("x");
            for (int i = 0; i < 30; i++) {
                text.append("ab <>&\"'é.A\n".charAt(random.nextInt(12)));
            }
            text.append('x');
            List<Mark> marks = new ArrayList<>();
            List<InlineLink> links = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                int a = random.nextInt(40) - 3;
                int b = random.nextInt(40) - 3;
                marks.add(new Mark(kinds.get(random.nextInt(kinds.size())), a, b, "https://example.org/" + i));
                links.add(new InlineLink(b, a, "../p/x.html", InlineLink.PERSON, "p-x"));
            }
            Block block = new Block(BlockKind.PARAGRAPH, 0, text.toString(), null, marks, List.of());
            String html = html(List.of(block), List.of(links));
            Document document = Jsoup.parseBodyFragment(html);
            assertThat(document.body().wholeText()).as("round %d", round).isEqualTo(text.toString());
            assertThat(document.select("a a, span span, a span")).isEmpty();
            assertThat(document.body().html(html).select("p")).hasSize(1);
        }
    }

    @Test
    void each_sentence_is_an_anchor_and_a_link_over_two_is_cut_between_them() {
        Element body =
                body(paragraph("It rained. The town slept.", new Mark(MarkKind.LINK, 3, 14, "https://example.org/")));
        assertThat(body.select("span[id^=s-]").eachText()).containsExactly("It rained.", "The town slept.");
        assertThat(body.select("a.out").eachText()).containsExactly("rained.", "The");
        assertThat(body.select("a span, span span")).isEmpty();
        assertThat(body.wholeText()).isEqualTo("It rained. The town slept.");
    }

    private static String html(List<Block> blocks, List<List<InlineLink>> links) {
        return Prose.html(
                blocks,
                SentenceIds.of(blocks),
                links,
                "Paragraph",
                List.of(),
                List.of(),
                new Prose.Gaps(List.of(), ""));
    }

    private static Block paragraph(String text, Mark... marks) {
        return new Block(BlockKind.PARAGRAPH, 0, text, null, List.of(marks), List.of());
    }

    private static Element body(Block... blocks) {
        List<List<InlineLink>> none = new ArrayList<>();
        for (int i = 0; i < blocks.length; i++) {
            none.add(List.of());
        }
        return Jsoup.parseBodyFragment(html(List.of(blocks), none)).body();
    }
}
