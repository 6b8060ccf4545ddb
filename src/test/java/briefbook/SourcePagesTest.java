package briefbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds small sites of several outlets, and looks at what is shown of each. */
class SourcePagesTest {
    private static final String REPRINT =
            "Mayor Ada Example opened the rebuilt ferry pier in Lund on Monday, and thanked the masons of the old town."
                    + " The pier had been closed since a storm in spring took away its roof and two of its stairs.\n\n"
                    + "Councillor Ben Sample said the work had cost less than planned. He asked visitors to be patient,"
                    + " since the ticket office will not move back before the end of the summer.";

    /** What the short articles say besides; all differ, so that none is a copy of another. */
    private static final List<String> BESIDES = List.of(
            "The market had been open for an hour, and the stalls along the river were crowded with people from the hills.",
            "Shops in the old town closed their shutters before noon, and the ferry was tied up for the rest of the day.",
            "A baker from the harbour street called the cold a mercy, since it had kept most of the visitors at home.",
            "Buses were sent round by the ring road, where a long line of lorries waited for the customs office to open.");

    @TempDir
    Path folder;

    @Test
    void ways_of_writing_one_outlet_share_a_page_and_articles_link_to_it() throws Exception {
        article("a.md", "Rain", "2024-05-03", "The Harbor Post", "Mayor Ada Example spoke of rain.");
        article("b.md", "Snow", "2024-05-09", "HARBOR POST", "Mayor Ada Example spoke of snow.");
        article("c.md", "Hail", "2024-05-04", "The Harbor Post", "Ben Sample spoke of hail.");
        article("d.md", "Fog", "2024-05-05", "", "Ben Sample spoke of fog.");
        build();

        Document page = page("s/the-harbor-post.html");
        assertThat(page.select("h1").text()).isEqualTo("The Harbor Post");
        assertThat(page.select("#articles .t").eachText()).containsExactly("Snow", "Hail", "Rain");
        assertThat(page.select(".head .sub").text()).isEqualTo("3 May 2024 to 9 May 2024");
        assertThat(page.select(".side").text()).contains("HARBOR POST", "Ada Example 2 articles");
        assertThat(page("a/snow.html").select(".meta a").get(0).attr("href")).isEqualTo("../s/the-harbor-post.html");
        assertThat(page("sources.html").select(".t").eachText())
                .containsExactly("The Harbor Post", "Outlet not stated");
        assertThat(page("sources.html").select(".head .sub").text()).isEqualTo("1 source");
        assertThat(page("sources.html").select(".nav [aria-current=page]").text())
                .isEqualTo("Sources");
        assertThat(Files.readString(folder.resolve("site/search/names.js")))
                .as("the same outlet in the search")
                .contains("\"sthe-harbor-post\",\"The Harbor Post\"")
                .doesNotContain("HARBOR POST");
    }

    @Test
    void an_outlet_called_like_a_page_of_ours_takes_nobodys_place() throws Exception {
        article("a.md", "Rain", "2024-05-03", "Not stated", "It rained on the pier.");
        article("b.md", "Snow", "2024-05-03", "Index", "It snowed on the pier.");
        article("c.md", "Fog", "2024-05-05", "", "There was fog on the pier.");
        build();

        assertThat(page("s/not-stated.html").select("h1").text()).isEqualTo("Outlet not stated");
        assertThat(page("s/not-stated-2.html").select("h1").text()).isEqualTo("Not stated");
        assertThat(page("a/snow.html").select(".meta a").get(0).attr("href")).isEqualTo("../s/index-.html");
    }

    /** One bombing in two outlets, of which the first counts twelve dead. */
    private void varna(int deadOfTheSecond) throws IOException {
        article(
                "a.md",
                "A",
                "2023-05-03",
                "Tide Post",
                "A bomb attack on a market in Varna killed 12 people on Tuesday.");
        article(
                "b.md",
                "B",
                "2023-05-03",
                "Salt Gazette",
                "A bomb attack in Varna on Tuesday killed " + deadOfTheSecond + " people, it said.");
    }

    @Test
    void events_are_told_by_one_outlet_or_by_several() throws Exception {
        varna(12);
        article(
                "c.md",
                "C",
                "2023-05-09",
                "Salt Gazette",
                "A bomb attack on a station in Brno killed 3 people on Monday.");
        build();

        Document salt = page("s/salt-gazette.html");
        assertThat(salt.select("#shared li").eachText()).hasSize(1).allMatch(t -> t.contains("Varna"));
        assertThat(salt.select("#alone li").eachText()).hasSize(1).allMatch(t -> t.contains("Brno"));
        assertThat(page("s/tide-post.html").select("#alone")).isEmpty();
    }

    @Test
    void where_outlets_exclude_each_other_both_pages_say_so_each_its_own_first() throws Exception {
        varna(15);
        build();

        assertThat(page("s/salt-gazette.html")
                        .select("#disputes th[scope=row] .t")
                        .eachText())
                .containsExactly("Salt Gazette", "Tide Post");
        assertThat(page("s/tide-post.html").select("#disputes th[scope=row] .t").eachText())
                .containsExactly("Tide Post", "Salt Gazette");
    }

    @Test
    void a_reprint_is_listed_with_both_outlets() throws Exception {
        article("a.md", "Pier Opens", "2024-05-07", "Harbor Post", REPRINT);
        article("b.md", "Pier Opens Again", "2024-05-09", "Tide Gazette", REPRINT);
        build();

        assertThat(page("s/tide-gazette.html").select("#copies").text())
                .contains("Harbor Post 1 text copied from there", "copied from Pier Opens");
        assertThat(page("s/harbor-post.html").select("#copies").text())
                .contains("Tide Gazette 1 text copied there", "copied by Pier Opens Again");
        assertThat(page("s/tide-gazette.html").select(".counts").text()).startsWith("1 copy");
    }

    private void article(String file, String title, String date, String outlet, String text) throws IOException {
        String source = outlet.isEmpty() ? "" : "outlet: \"" + outlet + "\"\n";
        Files.createDirectories(folder.resolve("seeds"));
        Files.writeString(
                folder.resolve("seeds").resolve(file),
                "---\ntitle: " + title + "\ndate: " + date + "\n" + source + "---\n\n" + text + "\n"
                        + (text.equals(REPRINT) ? "" : "\n" + BESIDES.get(file.charAt(0) - 'a') + "\n"));
    }

    private void build() throws CannotBuildException {
        Briefbook.builtIn()
                .build(
                        new BuildRequest(List.of(folder.resolve("seeds")), folder.resolve("site"), "Piers", 2),
                        Progress.NONE);
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("site").resolve(path)));
    }
}
