package briefbook.read;

import static briefbook.model.BlockKind.CODE;
import static briefbook.model.BlockKind.HEADING;
import static briefbook.model.BlockKind.ITEM;
import static briefbook.model.BlockKind.PARAGRAPH;
import static briefbook.model.BlockKind.QUOTE;
import static briefbook.model.BlockKind.TABLE;
import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.DomFamily;
import briefbook.model.Format;
import briefbook.model.MarkKind;
import briefbook.model.RawBlock;
import briefbook.model.RawPicture;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
    private static final String STORY = "<h1>Talks</h1><p>" + "The ministers met again. ".repeat(30) + "</p>";

    private static Clip clip(String html) {
        return Clip.of("a.html", html);
    }

    private static Set<DomFamily> families(String html, String text) {
        return clip("<body>" + STORY + html).blocks().stream()
                .filter(b -> b.text().equals(text))
                .findFirst()
                .orElseThrow()
                .dom()
                .families();
    }

    @ParameterizedTest
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    @ValueSource(strings = {"div", "b", "span", "table><tr><td", "ul><li", "blockquote", "font", "button", "a", "my-x"})
    void a_hundred_thousand_nested_elements_do_not_overflow(String tag) {
        Clip clip = clip("<html><body>" + ("<" + tag + ">").repeat(100_000) + "The ministers met.");
        assertThat(clip.texts()).containsExactly("The ministers met.");
        assertThat(clip.block(0).dom().ancestors()).hasSizeLessThanOrEqualTo(256);
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void text_at_every_depth_is_kept_within_bounds() {
        assertThat(clip("<body>" + "<div class=share>x".repeat(50_000)).blocks())
                .hasSize(50_000);
    }

    @Test
    void a_page_with_too_many_tags_is_refused_not_read() {
        Clip clip = clip("<i>".repeat(1_000_001));
        assertThat(clip.reading().seeds()).isEmpty();
        assertThat(clip.whats()).contains("has more than 1000000 tags");
    }

    @Test
    void scripts_styles_templates_and_comments_are_no_text() {
        Clip clip = clip(
                "<title>T</title><style>p{}</style><p>Seen<script>x()</script></p><template><p>no</p></template><!-- no -->");
        assertThat(clip.texts()).containsExactly("Seen");
    }

    @Test
    void text_for_browsers_without_scripts_counts_only_where_there_is_no_other() {
        Clip both = clip("<p>Seen</p><noscript><p>Turn scripts on</p></noscript>");
        assertThat(both.texts()).containsExactly("Seen");
        assertThat(both.asides("fallback")).containsExactly("Turn scripts on");
        assertThat(clip("<div><noscript><p>The story</p></noscript></div>").texts())
                .containsExactly("The story");
    }

    @Test
    void a_page_without_text_is_reported() {
        assertThat(clip("<frameset><frame src=a.html></frameset>").whats()).containsExactly("holds no text to read");
    }

    @Test
    void a_page_that_is_plain_text_is_read_as_text() {
        Clip clip = clip("Talks\n\nThey met; 3 < 4.\n");
        assertThat(clip.seed().id().format()).isEqualTo(Format.TEXT);
        assertThat(clip.texts()).containsExactly("Talks", "They met; 3 < 4.");
    }

    @Test
    void a_file_without_extension_is_looked_into() {
        assertThat(Clip.of("index", "<!DOCTYPE html>\n<p>Talks").seed().id().format())
                .isEqualTo(Format.HTML);
        assertThat(Clip.of("story.php", "<html><p>Talks").seed().id().format()).isEqualTo(Format.HTML);
        assertThat(Clip.of("index", "<Talks> in Geneva").seed().id().format()).isEqualTo(Format.TEXT);
        assertThat(Clip.of("a.txt", "<p>Talks</p>").texts()).containsExactly("<p>Talks</p>");
    }

    @Test
    void external_entities_are_not_read() {
        String page =
                "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><html><body><p>&x; They met.</p></body></html>";
        assertThat(Clip.of("a.xhtml", page).texts().toString())
                .contains("They met.")
                .doesNotContain("root:");
    }

    @Test
    void blocks_follow_the_page_and_know_their_kind() {
        Clip clip = clip(
                "<h2>Next</h2><div>Loose <b>words</b><p>Inner</p>after</div><ul><li>One<ul><li>Two</ul><li><p>Three</p><p>More</p></ul>"
                        + "<blockquote><p>Said</p></blockquote><pre>a  b\n c</pre><dl><dt>Term<dd>Meaning</dl>");
        assertThat(clip.texts())
                .containsExactly(
                        "Next",
                        "Loose words",
                        "Inner",
                        "after",
                        "One",
                        "Two",
                        "Three",
                        "More",
                        "Said",
                        "a  b\n c",
                        "Term",
                        "Meaning");
        assertThat(clip.kinds())
                .containsExactly(
                        HEADING, PARAGRAPH, PARAGRAPH, PARAGRAPH, ITEM, ITEM, ITEM, PARAGRAPH, QUOTE, CODE, ITEM, ITEM);
        assertThat(clip.block(0).level()).isEqualTo(2);
        assertThat(clip.blocks()).extracting(RawBlock::lines).containsOnlyNulls();
        assertThat(clip.block(1).dom().tag()).isEqualTo("div");
    }

    @Test
    void two_line_breaks_separate_blocks_and_one_does_not() {
        assertThat(clip("<div>One<br>two<br><br>three<br> <br>four</div>").texts())
                .containsExactly("One two", "three", "four");
    }

    @Test
    void links_in_a_row_are_not_glued() {
        assertThat(clip("<div><a href=1>Home</a><a href=2>World</a></div>").texts())
                .containsExactly("Home World");
    }

    @Test
    void marks_and_link_share_are_known() {
        RawBlock block =
                clip("<p>See <a href='/x?a=1&amp;b=2'>the <b>report</b></a> by <em>Ann</em> <code>x()</code></p>")
                        .block(0);
        assertThat(block.text()).isEqualTo("See the report by Ann x()");
        assertThat(block.marks())
                .extracting(m -> m.kind() + " " + block.text().substring(m.start(), m.end()) + " " + m.href())
                .containsExactly("LINK the report /x?a=1&b=2", "STRONG report null", "EM Ann null", "CODE x() null");
        assertThat(block.dom().linkShare()).isEqualTo(9.0 / 20);
    }

    @Test
    void a_link_around_blocks_marks_each_of_them() {
        Clip clip = clip("<a href=x><div>One</div><div>Two</div></a>");
        assertThat(clip.blocks())
                .allMatch(b -> b.dom().linkShare() == 1 && b.marks().get(0).kind() == MarkKind.LINK);
    }

    @Test
    void a_table_of_data_is_one_block_and_a_layout_table_is_not() {
        Clip data = clip(
                "<table><caption>Votes</caption><tr><th>Who<th>Vote<tr><td><a href=x>Ann</a><td>yes<tr><td>Bo</table>");
        assertThat(data.kinds()).containsExactly(PARAGRAPH, TABLE);
        assertThat(data.block(0).dom().families()).contains(DomFamily.CAPTION);
        assertThat(data.block(1).rows())
                .containsExactly(List.of("Who", "Vote"), List.of("Ann", "yes"), List.of("Bo", ""));
        assertThat(data.block(1).marks())
                .singleElement()
                .satisfies(m -> assertThat(m.start()).isEqualTo(11));
        Clip layout = clip("<table><tr><td><h1>Talks</h1><p>They met.</p><td><ul><li>Home</ul></table>");
        assertThat(layout.texts()).containsExactly("Talks", "They met.", "Home");
    }

    @Test
    void images_drawings_and_hidden_words_are_asides() {
        Clip clip = clip("<p>They met <img src=a.jpg alt='Two ministers'><img data-src=b.jpg src='data:x'>"
                + "<svg><title>icon</title></svg><a href=x>here<span class=sr-only>(new window)</span></a>"
                + "<span aria-hidden=true>!</span></p>");
        assertThat(clip.texts()).containsExactly("They met here!");
        assertThat(clip.asides("image")).containsExactly("icon");
        assertThat(clip.seed().pictures()).extracting(RawPicture::alt).containsExactly("Two ministers", "");
        assertThat(clip.seed().pictures()).extracting(RawPicture::address).containsExactly("a.jpg", "b.jpg");
        assertThat(clip.asides("hidden-text")).containsExactly("(new window)");
    }

    @Test
    void families_come_from_tags_roles_and_whole_words() {
        assertThat(families("<nav><p>x</p></nav>", "x")).containsExactly(DomFamily.NAV);
        assertThat(families("<div role=contentinfo>x</div>", "x")).containsExactly(DomFamily.FOOTER);
        assertThat(families("<div class='c-RelatedArticles list'><p>x</p></div>", "x"))
                .containsExactly(DomFamily.RELATED);
        assertThat(families("<div id=reader_comments>x</div>", "x")).containsExactly(DomFamily.COMMENTS);
        assertThat(families("<div hidden>x</div>", "x")).containsExactly(DomFamily.HIDDEN);
        assertThat(families("<div style='Display : none'>x</div>", "x")).containsExactly(DomFamily.HIDDEN);
        assertThat(families("<figure><figcaption>x</figcaption></figure>", "x")).containsExactly(DomFamily.CAPTION);
        assertThat(families("<div class='unrelated has-sidebar no-comments md:hidden stage'>x</div>", "x"))
                .isEmpty();
    }

    @Test
    void a_line_that_is_mostly_a_time_is_one_and_a_sentence_with_a_time_is_not() {
        assertThat(families("<div>On <time>Jan. 10, 2022</time></div>", "On Jan. 10, 2022"))
                .contains(DomFamily.TIME);
        assertThat(families("<p>They met on <time>Jan. 10</time> again</p>", "They met on Jan. 10 again"))
                .isEmpty();
    }

    @Test
    void a_claim_that_covers_the_whole_page_tells_nothing() {
        Clip clip = clip(
                "<body class=newsletter><form class='share'><article>" + STORY + "</article><nav>Home</nav></form>");
        assertThat(clip.block(1).dom().families()).containsExactly(DomFamily.ARTICLE);
        assertThat(clip.block(2).dom().families()).containsExactly(DomFamily.NAV);
    }

    @Test
    void equal_ancestors_mean_the_same_element() {
        Clip clip = clip("<body><div><p>One</p><p>Two</p></div><p>Three</p>");
        List<Integer> one = clip.block(0).dom().ancestors();
        List<Integer> two = clip.block(1).dom().ancestors();
        assertThat(one.subList(0, 2)).isEqualTo(two.subList(0, 2));
        assertThat(one.get(2)).isNotEqualTo(two.get(2));
        assertThat(clip.block(2).dom().ancestors())
                .hasSize(2)
                .startsWith(one.get(0))
                .doesNotContain(one.get(1));
    }
}
