package briefbook.clean;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.BlockKind;
import briefbook.model.Declaration;
import briefbook.model.Dom;
import briefbook.model.Field;
import briefbook.model.Format;
import briefbook.model.RawBlock;
import briefbook.model.Seed;
import briefbook.model.SeedId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of a page's headings and declared titles is the article's. */
class PageTitlesTest {
    @Test
    void a_page_without_headings_and_titles_has_none() {
        assertThat(title(List.of())).isEmpty();
        assertThat(title(List.of(), declared("  "))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" | ", " - ", " – ", " — ", " :: ", " » ", " · "})
    void the_site_s_name_behind_a_bar_is_no_part_of_the_title(String bar) {
        assertThat(title(List.of(), declared("Council keeps the raft" + bar + "Harbor Telegraph"), outlet()))
                .contains("Council keeps the raft");
    }

    @Test
    void a_bar_within_a_title_stays() {
        assertThat(title(
                        List.of("Raft or bridge - the council decides"),
                        declared("Raft or bridge - the council decides | Harbor Telegraph"),
                        outlet()))
                .contains("Raft or bridge - the council decides");
    }

    @Test
    void the_heading_that_readers_see_wins_when_it_says_the_same_as_a_declared_title() {
        assertThat(title(
                        List.of("Harbor Telegraph", "Council keeps the old raft"),
                        declared("Council keeps the raft"),
                        outlet()))
                .contains("Council keeps the old raft");
    }

    @Test
    void a_heading_that_nothing_speaks_for_loses_to_the_declared_title() {
        assertThat(title(List.of("Subscribe to our letters"), declared("Council keeps the raft")))
                .contains("Council keeps the raft");
    }

    @Test
    void the_address_speaks_for_a_heading() {
        assertThat(title(
                        List.of("Council keeps the raft"),
                        declared("Harbor news of the day"),
                        new Declaration(Field.URL, "https://harbor.example/council-keeps-the-raft/", "meta: og:url")))
                .contains("Council keeps the raft");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Home", "NEWS", "Startseite", "Harbor Telegraph", "Untitled Document"})
    void what_any_page_could_be_called_loses_to_everything(String heading) {
        assertThat(title(List.of(heading, "Council keeps the raft"), declared(heading), outlet()))
                .contains("Council keeps the raft");
    }

    @Test
    void a_section_between_title_and_site_goes() {
        assertThat(title(List.of(), declared("Council keeps the raft | World | Harbor Telegraph"), outlet()))
                .contains("Council keeps the raft");
    }

    private static Declaration declared(String title) {
        return new Declaration(Field.TITLE, title, "html: title");
    }

    private static Declaration outlet() {
        return new Declaration(Field.OUTLET, "Harbor Telegraph", "meta: og:site_name");
    }

    private static Optional<String> title(List<String> headings, Declaration... declarations) {
        List<RawBlock> blocks = new ArrayList<>();
        headings.forEach(
                h -> blocks.add(new RawBlock(BlockKind.HEADING, 1, h, null, List.of(), List.of(), Dom.UNKNOWN)));
        return PageTitles.of(Draft.of(new Seed(
                new SeedId("page.html", 0, "0".repeat(64), Format.HTML),
                blocks,
                Arrays.asList(declarations),
                List.of(),
                List.of())));
    }
}
