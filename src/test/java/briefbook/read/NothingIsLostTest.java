package briefbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.BlockKind;
import briefbook.model.RawBlock;
import briefbook.model.Removal;
import briefbook.model.Seed;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Promise 1 for reading: each visible character of a file is in a block or in an aside. */
class NothingIsLostTest {
    private static final int CASES = Integer.getInteger("briefbook.cases", 100);
    private static final String[] WORDS = {
        "minister",
        "Geneva",
        "said",
        "“yes”",
        "talks,",
        "2022",
        "*both*",
        "**sides**",
        "`code`",
        "[link](x)",
        "—",
        "café",
        "Женева",
        "日内瓦",
        "&amp;",
        "<b>bold</b>",
        "a_b_c",
        "|",
        "#",
        ">",
        "-",
        "1.",
        "👍",
        "~~old~~",
        "\u00A0",
        "\u200B",
        "<br>"
    };
    private static final String[] LINE_STARTS = {
        "", "", "", "# ", "> ", "- ", "1. ", "    ", "| ", "```", "---", "<div>", "</div>"
    };
    private static final String[] TAGS = {
        "p",
        "div",
        "h2",
        "ul><li",
        "table><tr><td",
        "b",
        "span",
        "aside",
        "blockquote",
        "a href=x",
        "pre",
        "section",
        "td",
        "p hidden"
    };

    static IntStream seeds() {
        return IntStream.range(0, CASES);
    }

    private static String words(Random random, int most) {
        return IntStream.rangeClosed(0, random.nextInt(most))
                .mapToObj(i -> WORDS[random.nextInt(WORDS.length)])
                .collect(Collectors.joining(" "));
    }

    private static String lines(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(30))
                .mapToObj(i -> LINE_STARTS[random.nextInt(LINE_STARTS.length)]
                        + (random.nextInt(3) == 0 ? "" : words(random, 9)))
                .collect(Collectors.joining("\n"));
    }

    private static String ink(String text) {
        return Blanks.ANY.matcher(text).replaceAll("");
    }

    private static String text(RawBlock block) {
        return block.kind() == BlockKind.TABLE
                ? block.rows().stream().flatMap(List::stream).collect(Collectors.joining(" "))
                : block.text();
    }

    private static String all(Seed seed) {
        List<String> texts = new ArrayList<>(
                seed.blocks().stream().map(NothingIsLostTest::text).toList());
        seed.asides().stream().map(Removal::text).forEach(texts::add);
        return String.join(" ", texts);
    }

    /** Returns how often each letter and digit occurs, for comparisons that do not care about order. */
    private static Map<Integer, Long> counts(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .boxed()
                .collect(Collectors.groupingBy(c -> c, Collectors.counting()));
    }

    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void each_character_of_a_text_is_in_a_block_in_order(int seed) {
        String text = lines(new Random(seed)) + "\nEnd.";
        Seed read = Clip.of("a.txt", text).seed();
        assertThat(ink(read.blocks().stream().map(RawBlock::text).collect(Collectors.joining())))
                .isEqualTo(ink(text));
    }

    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void each_letter_of_a_markdown_text_is_in_a_block_or_an_aside(int seed) {
        String text = lines(new Random(seed)) + "\n\nEnd.";
        String visible =
                HtmlRenderer.builder().build().render(Parser.builder().build().parse(text));
        Map<Integer, Long> read = counts(all(Clip.of("a.md", text).seed()));
        counts(Jsoup.parse(visible).text())
                .forEach((letter, count) -> assertThat(read.getOrDefault(letter, 0L))
                        .as("%c in%n%s", letter, text)
                        .isGreaterThanOrEqualTo(count));
    }

    @ParameterizedTest(name = "random seed {0}")
    @MethodSource("seeds")
    void each_character_of_a_page_is_in_a_block_in_order(int seed) {
        Random random = new Random(seed);
        StringBuilder page = new StringBuilder("<html><body>");
        for (int i = random.nextInt(60); i >= 0; i--) {
            String tag = TAGS[random.nextInt(TAGS.length)];
            page.append(random.nextInt(4) == 0 ? "</" + tag.replaceAll("[ >].*", "") + ">" : "<" + tag + ">")
                    .append(words(random, 6));
        }
        assertKeepsAllOf(page.append("End.").toString());
    }

    static void assertKeepsAllOf(String html) {
        Document expected = Jsoup.parse(html);
        expected.select("noscript, iframe, noframes, noembed, svg, template").remove();
        Seed read = Clip.of("a.html", html).seed();
        List<String> hidden = read.asides().stream()
                .filter(a -> a.rule().equals("hidden-text"))
                .map(Removal::text)
                .toList();
        String blocks = read.blocks().stream().map(NothingIsLostTest::text).collect(Collectors.joining());
        if (hidden.isEmpty()) {
            assertThat(ink(blocks)).isEqualTo(ink(expected.body().text()));
        } else {
            assertThat(ink(blocks + String.join("", hidden)))
                    .hasSize(ink(expected.body().text()).length());
        }
    }
}
