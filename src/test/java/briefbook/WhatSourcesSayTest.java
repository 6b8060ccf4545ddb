package briefbook;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.Event;
import briefbook.model.EventClass;
import briefbook.model.Fact;
import briefbook.model.FactKind;
import briefbook.model.Quantity;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds small sites of several sources, and looks at what is shown of what each says. */
class WhatSourcesSayTest {
    /** What each article says besides; all differ, so that none is a copy of another. */
    private static final List<String> BESIDES = List.of(
            "The market had been open for an hour, and the stalls along the river were crowded with people from the hills."
                    + " On other days there is music here, and the old men play cards below the bridge until the lamps are lit.",
            "Shops in the old town closed their shutters before noon, and the ferry to the other bank was tied up for the day."
                    + " A teacher said that her pupils had been sent home early with a letter which nobody was able to explain.",
            "Rain had kept most visitors away since the weekend, which a baker from the harbour street called a mercy."
                    + " Buses were sent round by the ring road, where a long line of lorries waited for the customs office to open.");

    @TempDir
    Path folder;

    @Test
    void numbers_that_exclude_each_other_as_of_one_day_are_a_conflict() throws Exception {
        article("a.md", "2023-05-03", "Tide Post", "A bomb attack on a market in Varna killed 12 people on Tuesday.");
        article(
                "b.md",
                "2023-05-03",
                "Salt Gazette",
                "A bomb attack in Varna on Tuesday killed 15 people, the mayor said.");
        Build build = build();

        Document page = page("e/" + attack(build).id() + ".html");
        Element killed = row(page, "Killed");
        assertThat(killed.select("th[scope=rowgroup]").text()).isEqualTo("Killed sources differ");
        assertThat(killed.select("td .say").eachText())
                .containsExactly(
                        "A bomb attack on a market in Varna killed 12 people on Tuesday.",
                        "A bomb attack in Varna on Tuesday killed 15 people, the mayor said.");
        assertThat(killed.select("mark").eachText()).contains("12 people", "killed", "15 people");
        assertThat(killed.text()).contains("as of 3 May 2023");
        assertThat(page("index.html").select("#disputes").text()).contains("Varna", "Killed", "15 people");
        assertThat(article(build, 0).select(".note.differ").text())
                .startsWith("Sources differ. Salt Gazette: “killed 15 people”.");
    }

    @Test
    void a_later_toll_is_no_conflict() throws Exception {
        article("a.md", "2023-05-03", "Tide Post", "A bomb attack on a market in Varna killed 12 people on Tuesday.");
        article(
                "b.md",
                "2023-05-05",
                "Salt Gazette",
                "A bomb attack in Varna on Tuesday killed 15 people, the mayor said.");
        Build build = build();

        Element killed = row(page("e/" + attack(build).id() + ".html"), "Killed");
        assertThat(killed.select("th[scope=rowgroup]").text()).isEqualTo("Killed differ, and may be of different days");
        assertThat(page("index.html").select("#disputes")).isEmpty();
        assertThat(article(build, 0).select(".note.differ")).isEmpty();
    }

    @Test
    void an_outlet_that_tells_a_thing_in_one_article_is_not_called_silent_without_the_title_of_the_other()
            throws Exception {
        article("a.md", "2023-05-03", "Tide Post", "A bomb attack on a market in Varna injured 12 people on Tuesday.");
        article("b.md", "2023-05-04", "Tide Post", "A bomb attack in Varna on Tuesday shook the whole river front.");
        Build build = build();

        Element injured = row(page("e/" + attack(build).id() + ".html"), "Injured");
        assertThat(injured.select(".none").text()).startsWith("Not mentioned: Tide Post “");
    }

    @Test
    void what_a_source_does_not_say_is_told_as_a_gap_and_an_excerpt_is_one() throws Exception {
        article("a.md", "2023-05-03", "Tide Post", "A bomb attack on a market in Varna injured 12 people on Tuesday.");
        article("b.md", "2023-05-03", "Salt Gazette", "A bomb attack in Varna on Tuesday shook the whole river front.");
        article(
                "c.md",
                "2023-05-03",
                "Hill Echo",
                "A bomb attack in Varna on Tuesday stopped all trams.\n\n" + BESIDES.get(2)
                        + "\n\nRead the full article");
        Build build = build();

        Element injured = row(page("e/" + attack(build).id() + ".html"), "Injured");
        assertThat(injured.select(".none").eachText())
                .containsExactly("Not mentioned: Salt Gazette", "Not in this excerpt: Hill Echo");
    }

    @Test
    void nobody_is_said_to_be_silent_on_what_another_sentence_of_the_article_tells() throws Exception {
        article("a.md", "2023-05-03", "Tide Post", "A bomb attack on a market in Varna injured 12 people on Tuesday.");
        article(
                "b.md",
                "2023-05-03",
                "Salt Gazette",
                "A bomb attack in Varna on Tuesday shook the river front.\n\nThe hospitals counted dozens of injured by night.");
        Build build = build();

        assertThat(row(page("e/" + attack(build).id() + ".html"), "Injured").select(".none"))
                .isEmpty();
    }

    @Test
    void of_an_attack_it_is_told_who_says_so() throws Exception {
        article(
                "a.md",
                "2023-05-03",
                "Tide Post",
                "Two men carried out the bomb attack in Varna on Tuesday, police said.");
        Build build = build();

        assertThat(page("e/" + attack(build).id() + ".html")
                        .select("#sources mark")
                        .eachText())
                .containsExactly("police said");
    }

    @Test
    void a_copy_is_no_second_voice() throws Exception {
        String text = "A bomb attack on a market in Varna killed 12 people on Tuesday.\n\n" + BESIDES.get(0) + "\n\n"
                + "Nobody had claimed the attack by the evening, and the river front was closed to all but ambulances and the army.";
        article("a.md", "2023-05-03", "Tide Post", text);
        article("b.md", "2023-05-04", "Salt Gazette", text);
        Build build = build();

        assertThat(build.corpus().facts())
                .filteredOn(f -> f.kind() != FactKind.SOURCE)
                .isEmpty();
    }

    @Test
    void a_sentence_of_two_events_lends_its_numbers_to_neither() throws Exception {
        article("a.md", "2023-05-03", "Tide Post", "A bomb attack on a market in Varna killed 12 people on Tuesday.");
        article(
                "b.md",
                "2023-05-10",
                "Salt Gazette",
                "The bomb attack in Varna on May 2 came a week before an earthquake in Burgas on May 9 killed 40 people.");
        Build build = build();

        assertThat(build.corpus().facts())
                .filteredOn(f -> f.kind() == FactKind.NUMBER)
                .extracting(Fact::quantity)
                .extracting(Quantity::value)
                .containsExactly("12");
    }

    @Test
    void numbers_that_follow_the_news_of_one_event_are_about_it() throws Exception {
        article(
                "a.md",
                "2023-05-03",
                "Tide Post",
                "A bomb attack on a market in Varna killed 12 people on Tuesday.\n\nForty people were injured, the hospital said. In"
                        + " April 2021, three people were killed in the same street.");
        article(
                "b.md",
                "2023-05-03",
                "Salt Gazette",
                "A bomb attack in Varna on Tuesday injured 55 people, the mayor said.");
        Build build = build();

        assertThat(row(page("e/" + attack(build).id() + ".html"), "Injured")
                        .select("td .say")
                        .eachText())
                .containsExactly(
                        "Forty people were injured, the hospital said.",
                        "A bomb attack in Varna on Tuesday injured 55 people, the mayor said.");
        assertThat(build.corpus().facts()).extracting(Fact::value).doesNotContain("3");
    }

    @Test
    void where_an_article_has_two_such_events_a_number_that_follows_is_nobodys() throws Exception {
        article(
                "a.md",
                "2023-05-03",
                "Tide Post",
                "A bomb attack on a market in Varna killed 12 people on Tuesday. An earthquake shook Burgas on the same"
                        + " Tuesday.\n\nForty people were injured.");
        article(
                "b.md",
                "2023-05-03",
                "Salt Gazette",
                "A bomb attack in Varna on Tuesday killed 12 people, the mayor said.");

        assertThat(build().corpus().facts()).extracting(Fact::value).doesNotContain("40");
    }

    @Test
    void what_a_participant_demands_right_after_a_call_is_told_of_it() throws Exception {
        article(
                "a.md",
                "2023-05-03",
                "Tide Post",
                "Ines Arnold and Otto Brandt held a call on Tuesday.\n\nOtto Brandt demanded that the ferry be paid for. On Sunday"
                        + " Otto Brandt had warned of a long winter.");
        article(
                "b.md",
                "2023-05-03",
                "Salt Gazette",
                "Ines Arnold held a call with Otto Brandt on Tuesday, her office said.");
        Build build = build();

        assertThat(build.corpus().facts())
                .filteredOn(f -> f.kind() == FactKind.DEMAND || f.kind() == FactKind.WARNING)
                .extracting(Fact::quote)
                .containsExactly("Otto Brandt demanded that the ferry be paid for.");
    }

    @Test
    void facts_are_records_of_full_sentences() throws Exception {
        article(
                "a.md",
                "2023-05-03",
                "Tide Post",
                "A bomb attack on a market in Varna killed at least 12 people on Tuesday.");
        article(
                "b.md",
                "2023-05-03",
                "Salt Gazette",
                "A bomb attack in Varna on Tuesday killed 15 people, the mayor said.");
        build();

        JsonNode facts = new ObjectMapper().readTree(Files.readString(folder.resolve("site/data/facts.json")));
        assertThat(facts)
                .filteredOn(f -> f.get("kind").asText().equals("number"))
                .first()
                .satisfies(f -> {
                    assertThat(f.get("quote").asText())
                            .isEqualTo("A bomb attack on a market in Varna killed at least 12 people on Tuesday.");
                    assertThat(f.get("value").asText()).isEqualTo("12");
                    assertThat(f.get("bound").asText()).isEqualTo("at-least");
                    assertThat(f.get("unit").asText()).isEqualTo("people");
                    assertThat(f.get("asOf").asText()).isEqualTo("2023-05-03");
                    assertThat(f.get("file").asText()).isEqualTo("a.md");
                    assertThat(f.get("completeness").asText()).isEqualTo("full");
                });
        assertThat(facts).extracting(f -> f.get("kind").asText()).doesNotContain("source");
        assertThat(Schemas.of("facts").validate(facts)).isEmpty();
    }

    @Test
    void the_schema_of_facts_rejects_what_is_none() throws Exception {
        JsonNode wrong = new ObjectMapper().readTree("""
                        [{"event": "e", "kind": "rumour", "quote": "", "value": "12", "bound": "some", "file": "a.md"}]
                        """);

        assertThat(Schemas.of("facts").validate(wrong)).hasSizeGreaterThan(3);
    }

    private static Element row(Document page, String label) {
        return page.select("#facts tbody").stream()
                .filter(t -> t.select("th[scope=rowgroup] b").text().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(page.select("#facts").text()));
    }

    private static Event attack(Build build) {
        List<Event> attacks = build.corpus().events().stream()
                .filter(e -> e.cls() == EventClass.ATTACK)
                .toList();
        assertThat(attacks).hasSize(1);
        return attacks.get(0);
    }

    private void article(String file, String date, String outlet, String text) throws IOException {
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        Files.writeString(
                seeds.resolve(file),
                "---\ntitle: A dark day by the river, as " + outlet + " saw it\ndate: " + date + "\noutlet: " + outlet
                        + "\n---\n\n" + text + "\n\n"
                        + (text.length() > 300 ? "" : BESIDES.get(file.charAt(0) - 'a') + "\n"));
    }

    private Build build() throws CannotBuildException {
        BuildRequest request = new BuildRequest(List.of(folder.resolve("seeds")), folder.resolve("site"), "River", 2);
        return Briefbook.builtIn().build(request, Progress.NONE);
    }

    private Document article(Build build, int number) throws IOException {
        return page("a/" + build.corpus().entries().get(number).id() + ".html");
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("site").resolve(path)));
    }
}
