package briefbook.read;

import static briefbook.model.BlockKind.CODE;
import static briefbook.model.BlockKind.HEADING;
import static briefbook.model.BlockKind.ITEM;
import static briefbook.model.BlockKind.PARAGRAPH;
import static briefbook.model.BlockKind.QUOTE;
import static briefbook.model.BlockKind.TABLE;
import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.Lines;
import briefbook.model.MarkKind;
import briefbook.model.RawBlock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class MarkdownTest {
    static final List<String> BOMBS = List.of(
            "*a **a ".repeat(10_000) + "b" + " a** a*".repeat(10_000),
            "a**b" + "c* ".repeat(40_000),
            "_".repeat(5_000) + "a",
            "[a](<b".repeat(20_000),
            "![[]()".repeat(20_000),
            "[".repeat(9_000) + "a" + "]".repeat(900),
            "www.".repeat(40_000),
            "a@" + "a.".repeat(40_000),
            "> ".repeat(40_000) + "a",
            "* ".repeat(100_000) + "x",
            "a\n: b\n".repeat(20_000),
            "[a]: " + "x".repeat(100_000) + "\n\n" + "[a]".repeat(3_000),
            "&a".repeat(60_000),
            "- ".repeat(30) + "x" + "\n".repeat(20_000));

    private static Clip clip(String text) {
        return Clip.of("a.md", text);
    }

    private static List<String> marked(RawBlock block, MarkKind kind) {
        return block.marks().stream()
                .filter(m -> m.kind() == kind)
                .map(m -> block.text().substring(m.start(), m.end()))
                .toList();
    }

    @ParameterizedTest
    @FieldSource("BOMBS")
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void a_bomb_is_read_in_bounded_time_and_costs_no_other_paragraph(String bomb) {
        Clip clip = clip("# Talks\n\n" + bomb + "\n\nThe ministers met.\n");
        assertThat(clip.texts()).contains("The ministers met.");
        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(t -> t.getName().equals("markdown"))
                .allMatch(Thread::isDaemon);
    }

    @Test
    void more_than_two_megabytes_are_read_as_lines_and_reported() {
        Clip clip = clip("# Talks\n\n" + "They *met*.\n".repeat(200_000));
        assertThat(clip.block(0).text()).isEqualTo("# Talks");
        assertThat(clip.blocks()).hasSize(200_001);
        assertThat(clip.whats()).containsExactly("is larger than 2 MB; read as plain text, line by line");
    }

    @Test
    void raw_html_becomes_its_visible_text() {
        Clip clip = clip("""
                Before.

                <div onclick=x()><b>Bold</b> claim<br>here<script>alert(1)</script></div>

                A <span onmouseover=x()>word</span><br>more &amp; <i>so</i> on.
                """);
        assertThat(clip.texts()).containsExactly("Before.", "Bold claim here", "A word more & so on.");
        assertThat(clip.block(1).lines()).isEqualTo(new Lines(3, 3));
    }

    @Test
    void cells_of_a_table_that_a_blank_line_cuts_are_not_glued() {
        assertThat(clip("<table>\n\n<tr><td>Ann</td><td>Bo</td></tr>\n\n</table>\n")
                        .texts())
                .containsExactly("Ann", "Bo");
    }

    @Test
    void comments_references_images_and_shortcodes_are_asides_with_their_lines() {
        Clip clip = clip("""
                Text <!-- inline --> goes on.

                <!-- a
                comment -->

                ![Two ministers](pic.jpg "t") and ![](data:image/png;base64,AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA)

                [the report][r] and {{< ref "x.md" >}}.

                [r]: https://example.org/report
                """);
        assertThat(clip.texts()).containsExactly("Text goes on.", "and", "the report and .");
        assertThat(clip.asides("html-comment")).containsExactly("<!-- inline -->", "<!-- a\ncomment -->");
        assertThat(clip.seed().pictures())
                .extracting(p -> p.alt() + "|" + p.address() + "|" + p.block())
                .containsExactly("Two ministers|pic.jpg|1", "|data:image/png;base64,AAAAAAAAAAAAAAAAAA…|1");
        assertThat(clip.asides("link-reference")).containsExactly("[r]: https://example.org/report");
        assertThat(clip.asides("shortcode")).containsExactly("{{< ref \"x.md\" >}}");
        assertThat(clip.seed().asides())
                .extracting(a -> a.lines() == null ? 0 : a.lines().first())
                .containsExactly(8, 1, 3, 10);
    }

    @Test
    void html_that_shows_nothing_is_recorded() {
        Clip clip = clip("Text.\n\n<script>\nalert(1)\n</script>\n");
        assertThat(clip.texts()).containsExactly("Text.");
        assertThat(clip.asides("markup")).containsExactly("<script>\nalert(1)\n</script>");
    }

    @Test
    void blocks_have_kinds_levels_and_lines() {
        Clip clip = clip("""
                Talks in Geneva
                ===============

                The ministers
                met.

                ## Next

                > They will
                > meet again.

                1. First
                2. Second

                   More of it
                   - inner

                ```
                a  b
                  c
                ```

                    indented
                """);
        assertThat(clip.kinds()).containsExactly(HEADING, PARAGRAPH, HEADING, QUOTE, ITEM, ITEM, ITEM, CODE, CODE);
        assertThat(clip.texts())
                .containsExactly(
                        "Talks in Geneva",
                        "The ministers met.",
                        "Next",
                        "They will meet again.",
                        "First",
                        "Second\nMore of it",
                        "inner",
                        "a  b\n  c",
                        "indented");
        assertThat(clip.blocks()).extracting(RawBlock::level).containsExactly(1, 0, 2, 0, 0, 0, 0, 0, 0);
        assertThat(clip.blocks())
                .extracting(RawBlock::lines)
                .startsWith(new Lines(1, 2), new Lines(4, 5), new Lines(7, 7), new Lines(9, 10), new Lines(12, 12))
                .contains(new Lines(13, 15), new Lines(16, 16));
    }

    @Test
    void marks_point_at_their_words() {
        RawBlock block =
                clip("A **bold** and *fine* `code()` at [the site](https://example.org/a_b \"t\"), <https://x.example> or www.example.com.\n")
                        .block(0);
        assertThat(block.text()).isEqualTo("A bold and fine code() at the site, https://x.example or www.example.com.");
        assertThat(marked(block, MarkKind.STRONG)).containsExactly("bold");
        assertThat(marked(block, MarkKind.EM)).containsExactly("fine");
        assertThat(marked(block, MarkKind.CODE)).containsExactly("code()");
        assertThat(marked(block, MarkKind.LINK)).containsExactly("the site", "https://x.example", "www.example.com");
        assertThat(block.marks()).extracting(m -> m.href()).contains("https://example.org/a_b");
    }

    @Test
    void a_table_has_rows_of_one_width_and_its_text_joins_them() {
        RawBlock table = clip("| Who | Said |\n|---|:--:|\n| Ann **Lee** | yes |\n| Bo |\n")
                .block(0);
        assertThat(table.kind()).isEqualTo(TABLE);
        assertThat(table.rows()).containsExactly(List.of("Who", "Said"), List.of("Ann Lee", "yes"), List.of("Bo", ""));
        assertThat(table.text()).isEqualTo("Who | Said\nAnn Lee | yes\nBo | ");
        assertThat(marked(table, MarkKind.STRONG)).containsExactly("Lee");
    }

    @Test
    void footnotes_entities_and_brackets_keep_their_words() {
        Clip clip = clip("They spoke[^1] &mdash; twice \\*x\\* [sic] [a][b].\n\n[^1]: On *Tuesday*.\n");
        assertThat(clip.texts()).containsExactly("They spoke[1] — twice *x* [sic] [a][b].", "[1] On Tuesday.");
    }

    @Test
    void struck_out_words_are_listed_and_no_part_of_the_sentence() {
        Clip clip = clip("It last sat ~~in 2020~~ in July 2019.\n");
        assertThat(clip.texts()).containsExactly("It last sat in July 2019.");
        assertThat(clip.asides("struck-out")).containsExactly("in 2020");
    }

    @Test
    void template_syntax_of_others_stays_text() {
        assertThat(clip("${7+7} {{7+7}} {%include%} [[${1}]]\n").texts())
                .containsExactly("${7+7} {{7+7}} {%include%} [[${1}]]");
    }
}
