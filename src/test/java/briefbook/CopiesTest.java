package briefbook;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.Copy;
import briefbook.model.CopyKind;
import briefbook.model.Corpus;
import briefbook.model.Entry;
import briefbook.model.Event;
import briefbook.model.LinkKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds small sites with copies, excerpts and versions, and looks at what their pages say. */
class CopiesTest {
    private static final String LEAD =
            "Ann Lee met Omar Berg in Vienna on Monday, and the two talked for three hours about the harbour that their towns share.";
    private static final List<String> WIRE = List.of(
            LEAD,
            "Neither side would say afterwards what had been settled, but the mood in the corridor was far lighter than at noon.",
            "The harbour has been dredged twice since the flood, at a price that both councils still argue about every spring.",
            "Fishermen who waited outside said that they would believe in a new pier when they could tie a boat to it.",
            "A second meeting is planned for the summer, when the old bridge is to be closed for repairs of several weeks.",
            "Until then a ferry will run on market days, as it did before the war, with a stop at the salt store.");

    @TempDir
    Path folder;

    private final Map<String, String> files = new LinkedHashMap<>();

    @Test
    void the_same_text_of_two_outlets_is_one_voice() throws Exception {
        article("a.md", "Two towns talk", "2021-12-06", "Meridian Wire", "", WIRE);
        article("b.md", "Harbour talks in Vienna", "2021-12-07", "Tide Post", "", WIRE);
        Corpus corpus = build();

        assertThat(copies(corpus)).containsExactly(Map.entry("b.md", "a.md COPY"));
        Event event = meeting(corpus);
        assertThat(page("e/" + event.id() + ".html").select("#tellings > .tell > li"))
                .singleElement()
                .satisfies(li -> assertThat(li.text()).contains("and in 1 copy"));
        assertThat(page("events.html").text()).contains("1 article and 1 copy").doesNotContain("2 articles");
        assertThat(page("people.html").text()).contains("1 article").doesNotContain("2 articles");
    }

    @Test
    void a_copy_confirms_nothing() throws Exception {
        article("a.md", "Two towns talk", "2021-12-06", "Meridian Wire", "", WIRE);
        article("b.md", "Harbour talks in Vienna", "2021-12-07", "Tide Post", "", WIRE);
        Corpus corpus = build();

        assertThat(corpus.links())
                .singleElement()
                .satisfies(l -> assertThat(l.reasons()).singleElement().satisfies(r -> {
                    assertThat(r.kind()).isEqualTo(LinkKind.COPY);
                    assertThat(r.text())
                            .isEqualTo("The same text as “Two towns talk” (Meridian Wire); no sentence differs. "
                                    + "That one is taken for the original: it is dated earlier.");
                }));
    }

    @Test
    void words_about_the_day_are_those_of_the_original_and_given_once() throws Exception {
        article("a.md", "Two towns talk", "2021-12-06", "Meridian Wire", "", WIRE);
        // Printed nine days later: its "Monday" is still that of the agency.
        article("b.md", "Harbour talks in Vienna", "2021-12-15", "Tide Post", "", WIRE);
        Event event = meeting(build());

        assertThat(event.days().edtf()).isEqualTo("2021-12-06");
        assertThat(event.days().reasons())
                .containsExactly("Meridian Wire, 6 December 2021: “Monday” means 6 December 2021.");
        assertThat(event.reasons()).isEmpty();
    }

    @Test
    void another_article_is_linked_with_the_original_only() throws Exception {
        article("a.md", "Two towns talk", "2021-12-06", "Meridian Wire", "", WIRE);
        article("b.md", "Harbour talks in Vienna", "2021-12-07", "Tide Post", "", WIRE);
        article(
                "c.md",
                "A long afternoon",
                "2021-12-07",
                "Civic Lantern",
                "",
                List.of(
                        "Omar Berg and Ann Lee held a meeting in Vienna on Monday. The porter brought tea four times."));
        Corpus corpus = build();

        assertThat(corpus.links().stream()
                        .filter(l -> l.reasons().stream().anyMatch(r -> r.kind() == LinkKind.EVENT))
                        .map(l -> file(corpus, l.a()) + " " + file(corpus, l.b())))
                .containsExactly("a.md c.md");
        assertThat(page("a/a-long-afternoon.html").select("#others .shared .tell > li"))
                .hasSize(1);
    }

    @Test
    void the_page_of_a_copy_is_folded_below_what_differs() throws Exception {
        article("a.md", "Two towns talk", "2021-12-06", "Meridian Wire", "", WIRE);
        article("b.md", "Two towns talk", "2021-12-07", "Tide Post", "", changed(2, "twice", "three times"));
        build();
        Document page = page("a/two-towns-talk-2.html");

        assertThat(page.select("#copy a").attr("href")).isEqualTo("../a/two-towns-talk.html");
        assertThat(page.select("#copy").text()).contains("1 sentence differs");
        assertThat(page.select(".text > .diff del").text()).isEqualTo("[left out: twice ]");
        assertThat(page.select(".text > .diff ins").text()).isEqualTo("[added: three times ]");
        assertThat(page.select("details#whole:not([open]) .prose").text()).contains("dredged three times");
        assertThat(page("a/two-towns-talk.html").select("#copies").text())
                .contains("Tide Post")
                .contains("three times");
    }

    @Test
    void a_part_of_a_text_is_an_excerpt() throws Exception {
        article("a.md", "Two towns talk", "2021-12-06", "Meridian Wire", "", WIRE);
        article("b.md", "In brief", "2021-12-07", "Tide Post", "", WIRE.subList(0, 2));

        assertThat(copies(build())).containsExactly(Map.entry("b.md", "a.md EXCERPT"));
    }

    @Test
    void a_copy_with_another_headline_dateline_and_paragraph_is_found() throws Exception {
        article("a.md", "Two towns talk", "2021-12-06", "Meridian Wire", "", WIRE);
        List<String> copy = new ArrayList<>(changed(0, "Ann Lee met", "VIENNA (Tide Post) — Ann Lee met"));
        copy.remove(4);
        copy.add("Our town has seen this before: the pier of 1911 was opened with a band and closed with a pump.");
        article("b.md", "Pier hopes rise", "2021-12-07", "Tide Post", "", copy);

        assertThat(copies(build())).containsExactly(Map.entry("b.md", "a.md COPY"));
    }

    @Test
    void the_same_address_with_another_text_is_a_version_and_its_history_is_told_in_order() throws Exception {
        String url = "https://www.harbour.example/news/pier";
        article(
                "c.md",
                "Pier closed",
                "2021-12-08",
                "Tide Post",
                url + "?utm_source=x",
                changed(1, "lighter", "darker"));
        article("a.md", "Pier opened", "2021-12-06", "Tide Post", url, WIRE);
        article(
                "b.md",
                "Pier mended",
                "2021-12-07",
                "Tide Post",
                "http://harbour.example/news/pier/#top",
                WIRE.subList(0, 5));
        Corpus corpus = build();

        assertThat(copies(corpus)).containsOnly(Map.entry("b.md", "a.md VERSION"), Map.entry("c.md", "a.md VERSION"));
        Document page = page("a/pier-opened.html");
        assertThat(page.select("#copies ol.quiet > li > a.t").eachText()).containsExactly("Pier mended", "Pier closed");
        assertThat(page.select("#copies ol.quiet > li:first-child .diff del").text())
                .contains("Until then a ferry");
        assertThat(page.select("#copies ol.quiet > li:last-child .diff ins").text())
                .contains("Until then a ferry")
                .contains("darker");
    }

    @Test
    void two_reports_that_quote_one_statement_are_two_voices() throws Exception {
        String statement =
                "“We have listened to each other with patience, we have found that the water divides us less than the "
                        + "papers do, and we have agreed that no stone of the old pier shall be moved before both councils have "
                        + "seen the plans, the price and the names of all who are to be paid for the work,” the two said.";
        article(
                "a.md",
                "Two towns talk",
                "2021-12-06",
                "Meridian Wire",
                "",
                List.of(
                        LEAD,
                        statement,
                        "The harbour has been dredged twice since the flood, and the price is disputed to this day."));
        article(
                "b.md",
                "Statement on the pier",
                "2021-12-06",
                "Tide Post",
                "",
                List.of(
                        "After three hours behind closed doors the mayors of both shores read out a page that they had typed themselves.",
                        statement,
                        "Reporters were allowed no questions, and the page was gone from the table when they looked for it again."));

        assertThat(copies(build())).isEmpty();
    }

    @Test
    void articles_that_only_ask_to_subscribe_are_no_copies() throws Exception {
        article("a.md", "Two towns talk", "2021-12-06", "Tide Post", "", List.of("Log in to read on, please."));
        article("b.md", "A bridge closes", "2021-12-07", "Tide Post", "", List.of("Log in to read on, please."));

        assertThat(copies(build())).isEmpty();
    }

    @Test
    void hostile_words_in_a_difference_stay_words() throws Exception {
        String evil = "<img src=x onerror=alert(1)></ins> ${7*7} __${7*7}__";
        article("a.md", "Two towns talk", "2021-12-06", "Meridian Wire", "", WIRE);
        article("b.md", "Two towns talk", "2021-12-07", "Tide Post", "", changed(2, "twice", "`" + evil + "`"));
        build();
        Document page = page("a/two-towns-talk-2.html");

        assertThat(page.select("main img, main script, [onerror]")).isEmpty();
        assertThat(page.select(".text > .diff ins").text()).contains(evil);
    }

    private static List<String> changed(int paragraph, String from, String to) {
        List<String> changed = new ArrayList<>(WIRE);
        changed.set(paragraph, changed.get(paragraph).replace(from, to));
        assertThat(changed).isNotEqualTo(WIRE);
        return changed;
    }

    private void article(String file, String title, String date, String outlet, String url, List<String> body) {
        files.put(
                file,
                "---\ntitle: " + title + "\ndate: " + date + "\noutlet: " + outlet + "\n"
                        + (url.isEmpty() ? "" : "url: " + url + "\n") + "---\n\n" + String.join("\n\n", body) + "\n");
    }

    private Corpus build() throws IOException, CannotBuildException {
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(seeds.resolve(file.getKey()), file.getValue());
        }
        BuildRequest request = new BuildRequest(List.of(seeds), folder.resolve("site"), "Harbour", 2);
        return Briefbook.builtIn().build(request, Progress.NONE).corpus();
    }

    private static Map<String, String> copies(Corpus corpus) {
        Map<String, String> files = new TreeMap<>();
        for (Entry entry : corpus.entries()) {
            files.put(entry.id(), entry.article().seed().file());
        }
        Map<String, String> copies = new TreeMap<>();
        for (Entry entry : corpus.entries()) {
            Copy copy = entry.copy();
            if (copy != null) {
                CopyKind kind = copy.kind();
                copies.put(entry.article().seed().file(), files.get(copy.of()) + " " + kind);
            }
        }
        return copies;
    }

    private static Event meeting(Corpus corpus) {
        return corpus.events().stream()
                .filter(e -> e.participants().size() == 2)
                .findFirst()
                .orElseThrow();
    }

    private static String file(Corpus corpus, int article) {
        return corpus.entries().get(article).article().seed().file();
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("site").resolve(path)));
    }
}
