package briefbook.render;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.check.SiteChecks;
import briefbook.model.BlockKind;
import briefbook.model.Completeness;
import briefbook.model.Corpus;
import briefbook.model.Days;
import briefbook.model.EventClass;
import briefbook.model.EventRole;
import briefbook.model.EventStatus;
import briefbook.model.Mark;
import briefbook.model.MarkKind;
import briefbook.model.Origin;
import briefbook.model.Page;
import briefbook.model.Problem;
import briefbook.model.Published;
import briefbook.model.Severity;
import briefbook.model.SiteOptions;
import briefbook.model.Strength;
import briefbook.render.TestCorpus.Clue;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteRendererTest {
    private static final String[] BOTH = {"Ada Lovelace", "Charles Babbage"};

    @Test
    void an_empty_collection_gives_a_site_that_says_what_to_do() {
        List<Page> pages = site(TestCorpus.of().build());
        assertThat(page(pages, "index.html").text()).contains("There are no articles yet");
        assertThat(page(pages, "events.html").text()).contains("No events were recognised");
        assertThat(page(pages, "data/people.json").text()).isEqualTo("[]");
    }

    @Test
    void one_article_without_people_events_or_date_is_a_whole_site() {
        List<Page> pages = site(TestCorpus.of(TestArticle.of("a.txt", "Rain").paragraph("It rained."))
                .build());
        assertThat(page(pages, "a/rain.html").select(".prose").text()).isEqualTo("It rained.");
        assertThat(page(pages, "a/rain.html").select(".meta").text()).contains("Undated");
        assertThat(page(pages, "index.html").text()).contains("No article here states or proves its day");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${7*7}",
                "<script>alert(1)</script>",
                "__${7*7}__::.x",
                "[[${7*7}]] [(${7*7})]",
                "../../x",
                "javascript:alert(1)",
                "\"onmouseover=\"alert(1)",
                "</title><img src=x onerror=alert(1)>",
                "#{nav.index} *{x} @{/x} ~{frame :: head}",
                "{0} '{1}",
                "CON",
                "no",
                "\u202Eright to left"
            })
    void a_hostile_string_in_any_field_is_shown_and_does_nothing(String text) {
        Corpus corpus = TestCorpus.of(
                        TestArticle.of("a.txt", text)
                                .outlet(text)
                                .place(text)
                                .deck(text)
                                .author(text)
                                .url(text)
                                .published(new Published(Origin.STATED, null, null, LocalDate.of(2022, 1, 3), text))
                                .heading(text)
                                .paragraph("Ada Lovelace held a call with Charles Babbage. " + text)
                                .caption(text, text)
                                .removed(1, text, text, text),
                        TestArticle.of("b.txt", "Second").paragraph("Ada Lovelace spoke of the call. " + text))
                .person("Ada Lovelace")
                .person("Charles Babbage")
                .event(
                        text,
                        EventStatus.HAPPENED,
                        TestCorpus.day("2022-01-02", text),
                        new String[] {"Ada Lovelace", text},
                        new Clue("a.txt", "held a call", "call", null, EventRole.REPORTS),
                        new Clue("b.txt", "the call", "call", null, EventRole.MENTIONS))
                .problem(new Problem(Severity.ERROR, text, text, text))
                .build();
        List<Page> pages = new SiteRenderer(new SiteOptions(text, text)).render(corpus);
        assertThat(SiteChecks.check(pages)).isEmpty();
        Document article = page(pages, "a/" + corpus.entries().get(0).id() + ".html");
        assertThat(article.select("h1").text()).isEqualTo(text.strip().replaceAll("\\s+", " "));
        assertThat(article.select(".prose p").text()).endsWith(text.strip());
        pages.stream()
                .filter(p -> p.path().endsWith(".html"))
                .forEach(p -> assertThat(p.content().replace("2049", "")).doesNotContain(">49<", ">49 "));
    }

    @Test
    void the_prose_of_a_page_is_exactly_the_text_of_its_blocks() {
        Corpus corpus = sample();
        List<Page> pages = site(corpus);
        corpus.entries().forEach(e -> {
            String want = e.article().blocks().stream()
                    .map(b -> b.kind() == BlockKind.TABLE
                            ? b.rows().stream().flatMap(List::stream).collect(Collectors.joining())
                            : b.text())
                    .collect(Collectors.joining());
            Document page = page(pages, "a/" + e.id() + ".html");
            page.select(".prose .note").remove(); // what we say beside the text is none of it
            assertThat(page.select(".prose").get(0).wholeText()).isEqualTo(want);
        });
    }

    @Test
    void people_and_events_are_linked_at_their_first_mention_in_each_section() {
        Document page = page(site(sample()), "a/engines-talk.html");
        assertThat(page.select(".prose a.per").eachText())
                .containsExactly("Ada Lovelace", "Charles Babbage", "Lovelace");
        assertThat(page.select(".prose a.evt").eachAttr("href"))
                .containsExactly("../e/2021-12-07-lovelace-babbage-call.html");
        assertThat(page.select(".prose a.evt").get(0).text()).isEqualTo("call");
    }

    @Test
    void other_articles_are_quoted_with_the_reason_and_strength_of_the_link() {
        Document page = page(site(sample()), "a/engines-talk.html");
        assertThat(page.select("#others .tell .say").eachText())
                .contains("On Tuesday the two inventors spoke on the telephone in a long call.");
        assertThat(page.select("#others .because").text())
                .isEqualTo("certain: both speak of the Lovelace–Babbage call");
    }

    @Test
    void removed_text_is_folded_and_grouped_by_rule() {
        Document page = page(site(sample()), "a/engines-talk.html");
        assertThat(page.select("#removed details[open]")).isEmpty();
        assertThat(page.select("#removed > details > summary").text()).isEqualTo("2 passages removed, 1 moved");
        assertThat(page.select("#removed .cut summary").eachText())
                .containsExactly("2 passages a comment form comment-form", "1 passage the outlet moved:outlet");
        assertThat(page.select("#removed pre").eachText()).contains("Leave a <b>reply</b>");
    }

    @Test
    void an_event_page_tells_why_its_day_with_the_sentences_one_click_deep() {
        Document page = page(site(sample()), "e/2021-12-07-lovelace-babbage-call.html");
        assertThat(page.select(".head .why h2").text()).isEqualTo("Why 7 December 2021?");
        assertThat(page.select(".head .why li").eachText()).contains("early December holds one Tuesday: the 7th");
        assertThat(page.select(".head .why details mark").eachText()).containsExactly("early December", "Tuesday");
        assertThat(page.select(".tell .by a").eachAttr("href")).contains("../a/engines-talk.html");
    }

    @Test
    void a_person_page_marks_the_name_in_every_mention_and_names_the_company_of_sentences() {
        Document page = page(site(sample()), "p/ada-lovelace.html");
        assertThat(page.select("#mentions mark").eachText()).contains("Ada Lovelace", "Lovelace");
        assertThat(page.select("#company a").eachText()).containsExactly("Charles Babbage");
        assertThat(page.select("#company small").text()).isEqualTo("1 sentence");
        assertThat(page.select(".al").text()).isEqualTo("Lovelace 3");
    }

    @Test
    void mentions_after_the_twentieth_are_folded_but_there() {
        TestArticle article = TestArticle.of("a.txt", "Names");
        for (int i = 0; i < 25; i++) {
            article.paragraph("Here is Ada Lovelace, number " + i + ".");
        }
        Document page = page(site(TestCorpus.of(article).person("Ada Lovelace").build()), "p/ada-lovelace.html");
        assertThat(page.select("#mentions > .tell .say")).hasSize(20);
        assertThat(page.select("#mentions > details .say")).hasSize(5);
        assertThat(page.select("#mentions summary").text()).isEqualTo("5 more mentions");
    }

    @Test
    void the_briefing_tells_what_comes_by_the_newest_article_and_not_by_the_clock() {
        Document page = page(site(sample()), "index.html");
        assertThat(page.select("#happened .t").eachText()).contains("Lovelace–Babbage call");
        assertThat(page.select("#coming .t").eachText()).containsExactly("Meeting in March");
        assertThat(page.select("#overdue .t").eachText()).containsExactly("Dinner in December");
        assertThat(page.select("#happened .say").eachText())
                .contains("On Tuesday the two inventors spoke on the telephone in a long call.");
    }

    @Test
    void the_timeline_marks_what_is_proven() {
        Document page = page(site(sample()), "timeline.html");
        assertThat(page.select(".tl > li.dot:not(.hollow) .t").eachText()).containsExactly("Lovelace–Babbage call");
        assertThat(page.select(".tl > li.bar.hollow .t").eachText()).containsExactly("Meeting in March");
        assertThat(page.select("svg[role=group] a")).hasSize(3);
        assertThat(page.select("svg title#strip-t, svg desc#strip-d")).hasSize(2);
    }

    @Test
    void an_excerpt_in_another_language_says_so() {
        Corpus corpus = TestCorpus.of(TestArticle.of("a.txt", "أخبار")
                        .language("ar")
                        .completeness(Completeness.EXCERPT)
                        .paragraph("نص"))
                .build();
        Document page = page(site(corpus), "a/" + corpus.entries().get(0).id() + ".html");
        assertThat(page.select(".notice").eachText()).anyMatch(n -> n.contains("Arabic"));
        assertThat(page.select(".notice").eachText()).anyMatch(n -> n.contains("excerpt"));
        assertThat(page.select(".prose").attr("dir")).isEqualTo("rtl");
        assertThat(page.select(".prose").attr("lang")).isEqualTo("ar");
    }

    @Test
    void skipped_inputs_are_listed_with_their_reason() {
        Corpus corpus = TestCorpus.of()
                .problem(new Problem(Severity.ERROR, "x.bin", "not a text", "save it as text"))
                .build();
        assertThat(page(site(corpus), "about.html").select("#skipped li").text())
                .isEqualTo("x.bin not a text save it as text");
    }

    @Test
    void any_number_of_threads_gives_the_same_bytes() throws Exception {
        Corpus corpus = sample();
        List<Page> expected = site(corpus);
        for (int threads = 1; threads < 5; threads++) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            try {
                assertThat(pool.submit(() -> new SiteRenderer(options()).render(corpus))
                                .get())
                        .isEqualTo(expected);
            } finally {
                pool.shutdown();
            }
        }
        assertThat(expected).isSortedAccordingTo((a, b) -> a.path().compareTo(b.path()));
    }

    static Corpus sample() {
        return TestCorpus.of(
                        TestArticle.of("a/engines.txt", "Engines talk")
                                .outlet("The Daily Gear")
                                .on("2022-02-03")
                                .paragraph(
                                        "In early December, Ada Lovelace held a call with Charles Babbage on engines.",
                                        new Mark(MarkKind.EM, 3, 17, null),
                                        new Mark(MarkKind.LINK, 10, 30, "https://example.org/a"))
                                .paragraph("Lovelace was pleased.")
                                .heading("Reactions")
                                .paragraph("Lovelace smiled & waved <twice>.")
                                .block(BlockKind.ITEM, 0, "First point")
                                .block(BlockKind.ITEM, 0, "Second point")
                                .block(BlockKind.QUOTE, 0, "A machine is never late.")
                                .block(BlockKind.CODE, 0, "a < b\n  && c")
                                .table(List.of(List.of("Gear", "Teeth"), List.of("Main", "64")))
                                .caption("The engine hall", "Press office")
                                .removed(20, "Be the first to comment", "comment-form", "a comment form")
                                .removed(22, "Leave a <b>reply</b>", "comment-form", "a comment form")
                                .removed(1, "THE DAILY GEAR", "moved:outlet", "the outlet"),
                        TestArticle.of("b.txt", "Two inventors")
                                .published(new Published(
                                        Origin.DEDUCED,
                                        LocalDate.of(2021, 12, 7),
                                        LocalDate.of(2021, 12, 13),
                                        null,
                                        "it says “Tuesday”"))
                                .paragraph("On Tuesday the two inventors spoke on the telephone in a long call.")
                                .paragraph("Lovelace will meet the Royal Society in March."))
                .person("Ada Lovelace", "Lovelace")
                .person("Charles Babbage")
                .event(
                        "Lovelace–Babbage call",
                        EventStatus.HAPPENED,
                        TestCorpus.day("2021-12-07", "early December holds one Tuesday: the 7th"),
                        BOTH,
                        new Clue("a/engines.txt", "held a call", "call", "early December", EventRole.REPORTS),
                        new Clue("b.txt", "long call", "call", "Tuesday", EventRole.REPORTS))
                .event(
                        "Meeting in March",
                        EventClass.MEETING,
                        EventStatus.PLANNED,
                        TestCorpus.between("2022-03-01", "2022-03-31"),
                        Strength.LIKELY,
                        new String[] {"Ada Lovelace", "Royal Society"},
                        new Clue("b.txt", "will meet", "meet", "March", EventRole.ANNOUNCES))
                .event(
                        "Dinner in December",
                        EventClass.MEETING,
                        EventStatus.PLANNED,
                        TestCorpus.day("2021-12-20"),
                        Strength.LIKELY,
                        BOTH)
                .event("Some talks", EventClass.TALKS, EventStatus.DENIED, Days.UNKNOWN, Strength.LIKELY, BOTH)
                .build();
    }

    private static SiteOptions options() {
        return new SiteOptions("Engines", "Clippings on engines");
    }

    private static List<Page> site(Corpus corpus) {
        List<Page> pages = new SiteRenderer(options()).render(corpus);
        assertThat(SiteChecks.check(pages)).isEmpty();
        return pages;
    }

    private static Document page(List<Page> pages, String path) {
        return Jsoup.parse(pages.stream()
                .filter(p -> p.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no page " + path + " among "
                        + pages.stream().map(Page::path).toList()))
                .content());
    }
}
