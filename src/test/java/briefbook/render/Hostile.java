package briefbook.render;

import briefbook.model.Completeness;
import briefbook.model.Corpus;
import briefbook.model.EventRole;
import briefbook.model.EventStatus;
import briefbook.render.TestCorpus.Clue;
import java.util.List;
import java.util.stream.IntStream;

/** Texts that try to leave whatever they are written into. */
final class Hostile {
    static final List<String> TEXTS = List.of(
            "=HYPERLINK(\"https://evil.example\",\"x\")",
            "+1+cmd|' /C calc'!A0",
            "-2+3",
            "@SUM(1,2)",
            "\ttab first",
            "\u202Etfel ot thgir \u202C שלום عليكم",
            "line one\nline two\r\nline three",
            "]]> <![CDATA[ x ]]> <!-- --> <?pi?>",
            "</script><script>alert(1)</script>",
            "<!--<script>",
            "a\u0000b\u0007c\u000Bd\u001Fe\u007Ff\u0085g\uFFFEh\uFFFF",
            "lone \uD83D half and \uDE00 other",
            "\uD83D\uDE00 emoji \uD83D\uDC69\u200D\uD83D\uDE80",
            "quote \" and ' and “these” and &amp; &lt;",
            "100% of $5 #1 a_b ~ ^ \\ {unbalanced",
            "}, note = {owned} @misc{x",
            "\u2028line separator\u2029");

    private Hostile() {}

    /** Articles of which each field is hostile, all naming one person and one event. */
    static Corpus corpus() {
        TestArticle[] articles = IntStream.range(0, TEXTS.size())
                .mapToObj(i -> TestArticle.of(file(i), TEXTS.get(i))
                        .outlet(TEXTS.get(i))
                        .place(TEXTS.get(i))
                        .deck(TEXTS.get(i))
                        .author(TEXTS.get(i))
                        .url("https://example.org/?a=1&b=\"<'{}\\" + i)
                        .on("2022-02-" + (10 + i))
                        .completeness(i % 2 == 0 ? Completeness.FULL : Completeness.EXCERPT)
                        .paragraph(TEXTS.get(i) + " Ada Lovelace held call number " + i + " with Charles Babbage.")
                        .removed(9, TEXTS.get(i), "comment-form", TEXTS.get(i)))
                .toArray(TestArticle[]::new);
        Clue[] clues = IntStream.range(0, TEXTS.size())
                .mapToObj(i -> new Clue(file(i), "held call number " + i, "call", null, EventRole.REPORTS))
                .toArray(Clue[]::new);
        return TestCorpus.of(articles)
                .person("Ada Lovelace")
                .person("Charles Babbage")
                .event(
                        "<Call> & \"talk\" ]]>",
                        EventStatus.HAPPENED,
                        TestCorpus.day("2022-02-01", "=1+1"),
                        new String[] {"Ada Lovelace", "Charles Babbage"},
                        clues)
                .build();
    }

    private static String file(int i) {
        return "=a/" + i + ",\"x\".txt";
    }
}
