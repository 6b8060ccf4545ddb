package briefbook.render;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.check.SiteChecks;
import briefbook.model.Corpus;
import briefbook.model.Event;
import briefbook.model.EventRole;
import briefbook.model.EventStatus;
import briefbook.model.Page;
import briefbook.model.Person;
import briefbook.model.SiteOptions;
import briefbook.render.TestCorpus.Clue;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The drawing of who is named together, and the list below it. */
class NetworkPageTest {
    private static final Pattern LINE = Pattern.compile("M(\\d+) (\\d+)L(\\d+) (\\d+)");

    @Test
    void without_people_the_page_says_so() {
        Document page = network(TestCorpus.of().build());

        assertThat(page.select(".notice").text()).contains("No people were recognised");
        assertThat(page.select("svg, h2")).isEmpty();
    }

    @Test
    void one_person_is_named_with_nobody() {
        Corpus corpus = TestCorpus.of(TestArticle.of("a.txt", "Rain").paragraph("Ada Lovelace spoke."))
                .person("Ada Lovelace")
                .build();

        assertThat(network(corpus).select(".notice").text()).contains("One person");
    }

    @Test
    void people_of_different_sentences_are_not_named_together() {
        Corpus corpus = TestCorpus.of(
                        TestArticle.of("a.txt", "Rain").paragraph("Ada Lovelace spoke. Charles Babbage was silent."))
                .person("Ada Lovelace")
                .person("Charles Babbage")
                .build();

        assertThat(network(corpus).select(".notice").text()).contains("No sentence here names two people");
    }

    @Test
    void a_caption_and_a_headline_are_no_company() {
        Corpus corpus = TestCorpus.of(TestArticle.of("a.txt", "Ada Lovelace meets Charles Babbage")
                        .paragraph("It rained on Ada Lovelace.")
                        .caption("Ada Lovelace with Charles Babbage", "Ada Lovelace and Charles Babbage"))
                .person("Ada Lovelace")
                .person("Charles Babbage")
                .build();

        assertThat(network(corpus).select("svg")).isEmpty();
    }

    @Test
    void a_group_is_headed_by_the_event_that_its_people_share() {
        Corpus corpus = TestCorpus.of(TestArticle.of("a.txt", "Talk").paragraph("Ada Lovelace called Charles Babbage."))
                .person("Ada Lovelace")
                .person("Charles Babbage")
                .event(
                        "Lovelace–Babbage call",
                        EventStatus.HAPPENED,
                        TestCorpus.day("2022-01-02"),
                        new String[] {"Ada Lovelace", "Charles Babbage"},
                        new Clue("a.txt", "called", "called", null, EventRole.REPORTS))
                .build();
        Document page = network(corpus);

        assertThat(page.select("svg a.evt text").text()).isEqualTo("Lovelace–Babbage call");
        assertThat(page.select(".grp .evt").text()).isEqualTo("Lovelace–Babbage call");
        assertThat(page.select("svg a.evt").attr("href")).isEqualTo("e/2022-01-02-lovelace-babbage-call.html");
    }

    @Test
    void a_group_without_an_event_is_headed_by_the_article_that_names_most_of_it() {
        Corpus corpus = TestCorpus.of(
                        TestArticle.of("a.txt", "Two").paragraph("Ada Lovelace and Charles Babbage spoke."),
                        TestArticle.of("b.txt", "Three")
                                .paragraph("Ada Lovelace, Charles Babbage and Mary Somerville spoke."))
                .person("Ada Lovelace")
                .person("Charles Babbage")
                .person("Mary Somerville")
                .build();

        assertThat(network(corpus).select("svg a.t text").eachText()).containsExactly("Three");
    }

    @Test
    void of_many_people_the_150_with_most_articles_are_drawn_and_the_others_counted() {
        Document page = network(dense(200));

        assertThat(boxes(page)).hasSize(150);
        assertThat(page.select(".head .sub").text()).contains("150 people").contains("50 more are named");
        assertThat(page.select("svg").outerHtml()).contains("Person0 Alpha").doesNotContain("Person199 Alpha");
        assertThat(page.outerHtml().length()).isLessThan(150_000);
    }

    @Test
    void no_name_lies_on_another_and_none_leaves_its_box_its_group_or_the_drawing() {
        for (Corpus corpus : List.of(dense(5), dense(30), dense(200), star(149), ring(40))) {
            Document page = network(corpus);
            List<Rectangle> boxes = new ArrayList<>(boxes(page).values());
            List<Rectangle> islands = page.select("svg > rect").stream()
                    .map(NetworkPageTest::rectangle)
                    .toList();
            String[] view = page.select("figure svg").attr("viewBox").split(" ");
            Rectangle sheet = new Rectangle(Integer.parseInt(view[2]), Integer.parseInt(view[3]));

            assertDisjoint(boxes);
            assertDisjoint(islands);
            assertThat(islands).allMatch(sheet::contains);
            assertThat(boxes).allMatch(b -> islands.stream().anyMatch(i -> i.contains(b)));
            assertThat(page.select("svg a:has(rect)"))
                    .allMatch(a -> Lettering.width(
                                    a.select("text").text(),
                                    Integer.parseInt(a.select("text").attr("font-size")))
                            < rectangle(a.selectFirst("rect")).width);
        }
    }

    @Test
    void the_list_says_what_the_drawing_shows() {
        for (Corpus corpus : List.of(dense(40), dense(200), star(60))) {
            Document page = network(corpus);
            Map<String, Rectangle> boxes = boxes(page);
            Map<String, String> names = new HashMap<>();
            boxes.forEach((name, b) -> names.put((b.x + b.width / 2) + " " + (b.y + b.height / 2), name));
            List<String> drawn = new ArrayList<>();
            Matcher lines = LINE.matcher(String.join("", page.select("path").eachAttr("d")));
            while (lines.find()) {
                String a = names.get(lines.group(1) + " " + lines.group(2));
                String b = names.get(lines.group(3) + " " + lines.group(4));
                drawn.add(a + " – " + b);
                drawn.add(b + " – " + a);
            }
            List<String> listed = new ArrayList<>();
            for (Element row : page.select(".grp li")) {
                row.select("bdi").forEach(b -> listed.add(row.select("a").text() + " – " + b.text()));
            }

            assertThat(page.select(".grp li > a").eachText()).containsExactlyInAnyOrderElementsOf(boxes.keySet());
            assertThat(listed).isNotEmpty().containsExactlyInAnyOrderElementsOf(drawn);
            assertThat(Set.copyOf(listed)).hasSameSizeAs(listed);
        }
    }

    @Test
    void two_circles_that_one_tie_joins_are_two_groups() {
        List<String> lines = new ArrayList<>();
        for (int circle = 0; circle < 2; circle++) {
            for (int i = 0; i < 5; i++) {
                for (int j = 0; j < i; j++) {
                    lines.add(name(circle * 5 + i) + " met " + name(circle * 5 + j) + ".");
                }
            }
        }
        lines.add(name(2) + " met " + name(7) + ".");
        Document page = network(corpus(10, lines));

        assertThat(page.select(".grp").stream().map(g -> g.select("li").size())).containsExactly(5, 5);
    }

    @Test
    void every_link_leads_somewhere() {
        assertThat(SiteChecks.check(pages(dense(200)))).isEmpty();
    }

    @Test
    void neither_the_order_of_people_and_events_nor_threads_nor_the_locale_change_a_byte() {
        Corpus corpus = dense(60);
        List<Person> people = new ArrayList<>(corpus.people());
        List<Event> events = new ArrayList<>(corpus.events());
        Collections.reverse(people);
        Collections.reverse(events);
        Corpus turned = new Corpus(corpus.entries(), people, events, corpus.links(), corpus.problems());
        String want = text(pages(corpus));
        Locale before = Locale.getDefault();
        ForkJoinPool one = new ForkJoinPool(1);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(one.submit(() -> text(pages(turned))).join()).isEqualTo(want);
        } finally {
            Locale.setDefault(before);
            one.shutdown();
        }
    }

    @Test
    void a_hostile_name_is_shown_and_does_nothing() {
        List<String> hostile = List.of(
                "<script>alert(1)</script>",
                "\"onload=\"alert(1)",
                "</title></svg><img src=x>",
                "${7*7}",
                "محمد علي",
                "\u202EReversed Name",
                "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦",
                "W".repeat(300),
                "習近平習近平習近平習近平習近平習近平習近平習近平習近平習近平");
        TestArticle article = TestArticle.of("a.txt", "Names");
        hostile.forEach(n -> article.paragraph("Ada Lovelace met " + n));
        TestCorpus corpus = TestCorpus.of(article).person("Ada Lovelace");
        hostile.forEach(corpus::person);
        List<Page> pages = pages(corpus.build());
        Document page = network(pages);

        assertThat(SiteChecks.check(pages)).isEmpty();
        assertThat(page.select("script:not([src]), img, [onload]")).isEmpty();
        assertThat(boxes(page).keySet()).hasSize(1 + hostile.size()).contains(hostile.get(0), hostile.get(7));
        assertDisjoint(List.copyOf(boxes(page).values()));
        assertThat(page.select("svg a text").eachText()).allMatch(t -> !t.contains("\u200D…"));
    }

    private static void assertDisjoint(List<Rectangle> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(boxes.get(i).intersects(boxes.get(j)))
                        .as("%s and %s overlap", boxes.get(i), boxes.get(j))
                        .isFalse();
            }
        }
    }

    /** Returns the box of each drawn person, by full name. */
    private static Map<String, Rectangle> boxes(Document page) {
        Map<String, Rectangle> boxes = new HashMap<>();
        for (Element link : page.select("svg a:has(rect)")) {
            String title = link.select("title").text();
            boxes.put(title.substring(0, title.lastIndexOf(", ")), rectangle(link.selectFirst("rect")));
        }
        return boxes;
    }

    private static Rectangle rectangle(Element rect) {
        return new Rectangle(
                Integer.parseInt(rect.attr("x")),
                Integer.parseInt(rect.attr("y")),
                Integer.parseInt(rect.attr("width")),
                Integer.parseInt(rect.attr("height")));
    }

    /** People who are named in fewer articles the higher their number, in sentences with two kinds of others. */
    private static Corpus dense(int people) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            for (int other : new TreeSet<>(List.of((i + 1) % people, i * 7 % people, i / 9))) {
                if (other != i) {
                    lines.add(name(i) + " met " + name(other) + ".");
                }
            }
        }
        return corpus(people, lines);
    }

    private static Corpus star(int rays) {
        List<String> lines = new ArrayList<>();
        for (int i = 1; i <= rays; i++) {
            lines.add(name(0) + " met " + name(i) + ".");
        }
        return corpus(rays + 1, lines);
    }

    private static Corpus ring(int people) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            lines.add(name(i) + " met " + name((i + 1) % people) + ".");
        }
        return corpus(people, lines);
    }

    private static String name(int number) {
        return "Person" + number + " Alpha" + "bet".repeat(number % 4);
    }

    private static Corpus corpus(int people, List<String> lines) {
        List<TestArticle> articles = new ArrayList<>();
        TestArticle all = TestArticle.of("all.txt", "All");
        lines.forEach(all::paragraph);
        articles.add(all);
        for (int i = 0; i < 4; i++) {
            TestArticle some = TestArticle.of("some" + i + ".txt", "Some " + i);
            for (int p = 0; p < people * (i + 1) / 5; p++) {
                some.paragraph(name(p) + " spoke.");
            }
            articles.add(some);
        }
        TestCorpus corpus = TestCorpus.of(articles.toArray(TestArticle[]::new));
        for (int i = 0; i < people; i++) {
            corpus.person(name(i));
        }
        return corpus.build();
    }

    private static List<Page> pages(Corpus corpus) {
        return new SiteRenderer(new SiteOptions("Network", "")).render(corpus);
    }

    private static Document network(Corpus corpus) {
        return network(pages(corpus));
    }

    private static Document network(List<Page> pages) {
        return Jsoup.parse(text(pages));
    }

    private static String text(List<Page> pages) {
        return pages.stream()
                .filter(p -> p.path().equals("network.html"))
                .findFirst()
                .orElseThrow()
                .content();
    }
}
