package briefbook.clean;

import static briefbook.clean.Seeds.PROSE;
import static briefbook.clean.Seeds.removed;
import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.Article;
import briefbook.model.Block;
import briefbook.model.Declaration;
import briefbook.model.Field;
import briefbook.model.Format;
import briefbook.model.Origin;
import briefbook.model.RawBlock;
import briefbook.model.Seed;
import briefbook.model.SeedId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an article comes from: outlet, address and place, each from the best source that names one. */
class WhereFromTest {
    private static final String STORY = String.join("\n\n", PROSE);
    private static final String ADDRESS = "https://www.harbor-telegraph.example/world/raft";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/agency",
                "https://www.harbor-telegraph.example",
                "https://www.harbor-telegraph.example/",
                "https://www.harbor-telegraph.example/index.html",
                "https://other.example/#top",
                "http://localhost/world/raft",
                "http://127.0.0.1/world/raft",
                "javascript:alert(1)//world/raft",
                "https://",
                "https://bad host.example/world/raft",
                "https://harbor.example/\u202e/tfar"
            })
    void an_address_that_can_be_no_article_s_is_not_believed(String address) {
        Article article = page(List.of(new Declaration(Field.URL, address, "html: link canonical")));

        assertThat(article.url()).isNull();
        assertThat(page(List.of(
                                new Declaration(Field.URL, address, "html: link canonical"),
                                new Declaration(Field.URL, ADDRESS, "html: saved from")))
                        .url())
                .isEqualTo(ADDRESS);
    }

    @ParameterizedTest
    @CsvSource({
        "https://harbor.example/world/raft#webpage, https://harbor.example/world/raft",
        "https://harbor.example/#!/raft, https://harbor.example/#!/raft",
        "https://harbor.example/?p=12, https://harbor.example/?p=12",
        "//harbor.example/world/raft, https://harbor.example/world/raft",
        "HTTPS://Harbor.example/World/Raft, HTTPS://Harbor.example/World/Raft"
    })
    void an_address_loses_its_fragment_and_nothing_else(String declared, String address) {
        assertThat(Addresses.believed(declared)).contains(address);
    }

    @Test
    void an_address_below_the_first_one_is_the_article_s_and_the_first_its_section() {
        Article article = page(List.of(
                new Declaration(Field.URL, "https://harbor.example/world/", "html: link canonical"),
                new Declaration(Field.URL, "https://harbor.example/world/raft", "meta: og:url")));

        assertThat(article.url()).isEqualTo("https://harbor.example/world/raft");
    }

    @Test
    void the_declared_outlet_is_stated_and_loses_its_motto_where_the_host_knows_the_name() {
        Article article = page(List.of(
                new Declaration(Field.OUTLET, "The Harbor Telegraph | News of the Coast", "meta: og:site_name"),
                new Declaration(Field.URL, ADDRESS, "meta: og:url")));

        assertThat(article.outlet()).isEqualTo("The Harbor Telegraph");
        assertThat(article.origins()).containsEntry(Field.OUTLET, Origin.STATED);
        assertThat(page(List.of(new Declaration(Field.OUTLET, "Ship | Shore", "meta: og:site_name")))
                        .outlet())
                .isEqualTo("Ship | Shore");
    }

    @Test
    void a_headline_that_is_declared_as_the_site_is_no_outlet() {
        Article article = page(List.of(
                new Declaration(Field.TITLE, "Ostermoor builds a raft of its own", "meta: og:title"),
                new Declaration(Field.OUTLET, "Ostermoor Builds a Raft of Its Own", "meta: og:site_name"),
                new Declaration(Field.OUTLET, "Harbor Telegraph", "meta: publisher")));

        assertThat(article.outlet()).isEqualTo("Harbor Telegraph");
    }

    @Test
    void an_outlet_is_worked_out_from_title_then_copyright_then_host() {
        List<Declaration> declared = new ArrayList<>();
        declared.add(new Declaration(Field.URL, ADDRESS, "meta: og:url"));
        assertThat(page(declared).outlet()).isEqualTo("harbor-telegraph.example");

        assertThat(page(declared, "© 2024 Coast Media. All rights reserved.").outlet())
                .isEqualTo("Coast Media");

        declared.add(new Declaration(Field.TITLE, "Ostermoor builds a raft - Harbor Telegraph", "html: title"));
        Article article = page(declared, "© 2024 Coast Media. All rights reserved.");
        assertThat(article.outlet()).isEqualTo("Harbor Telegraph");
        assertThat(article.origins()).containsEntry(Field.OUTLET, Origin.DERIVED);
        assertThat(article.published().origin()).isEqualTo(Origin.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"© 2024. All rights reserved.", "Copyright © 2024", "© 2024 all content protected"})
    void a_copyright_notice_without_an_owner_names_no_outlet(String notice) {
        assertThat(page(List.of(), notice).outlet()).isNull();
    }

    @Test
    void a_dump_that_names_its_address_above_or_below_the_text_states_it() {
        Article above = Seeds.clean("Source: " + ADDRESS, "Ostermoor Builds a Raft", "", STORY);
        Article below = Seeds.clean("Ostermoor Builds a Raft", "", STORY, "", "Quelle: " + ADDRESS);

        assertThat(List.of(above, below)).allSatisfy(article -> {
            assertThat(article.url()).isEqualTo(ADDRESS);
            assertThat(article.origins()).containsEntry(Field.URL, Origin.STATED);
            assertThat(removed(article, "moved:url")).hasSize(1);
            assertThat(article.title().text()).isEqualTo("Ostermoor Builds a Raft");
        });
    }

    @Test
    void a_source_that_is_named_below_a_text_may_be_that_of_its_figures() {
        assertThat(Seeds.clean("Ostermoor Builds a Raft", "", STORY, "", "Source: Harbor Office")
                        .outlet())
                .isNull();
        assertThat(Seeds.clean("Ostermoor Builds a Raft", "Source: Harbor Telegraph", "", STORY)
                        .outlet())
                .isEqualTo("Harbor Telegraph");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                Genf (dpa) - Die Gespräche              | Genf
                Bern/Zürich (sda) – Die Gespräche       | Bern/Zürich
                GENEVA, May 3 (Agency) — Two envoys     | GENEVA
                Lakemouth, Ohio, May 3, 2024 — Two men  | Lakemouth
                MADRID, 3 de mayo (EFE).- Dos barcos    | MADRID
                BERLIN — Zwei Schiffe                   | BERLIN
                ЖЕНЕВА, 3 мая /ТАСС/. Два посла         | ЖЕНЕВА
                ЖЕНЕВА, 3 мая - Два посла               | ЖЕНЕВА
                The raft — The council's own            |
                Microsoft (MSFT) - The share            |
                In May — The raft                       |
                """)
    void a_dateline_names_the_place(String opening, String place) {
        Article article = Seeds.clean("Ostermoor Builds a Raft", "", opening + " " + PROSE.get(0), "", STORY);

        assertThat(article.place()).isEqualTo(place);
    }

    @TestFactory
    Stream<DynamicTest> a_row_for_a_source_finds_its_example_and_keeps_its_lookalike() {
        assertThat(SourceLines.RULES).isNotEmpty();
        return SourceLines.RULES.stream()
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    assertThat(rule.value(rule.finds())).as("finds").isPresent();
                    assertThat(rule.value(rule.keeps())).as("keeps").isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_row_for_datelines_finds_its_example_and_keeps_its_lookalike() {
        assertThat(Datelines.RULES).isNotEmpty();
        return Datelines.RULES.stream()
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    assertThat(rule.place(rule.finds())).as("finds").isPresent();
                    assertThat(rule.place(rule.keeps())).as("keeps").isEmpty();
                }));
    }

    private static Article page(List<Declaration> declared, String... after) {
        List<RawBlock> blocks = new ArrayList<>();
        Stream.concat(PROSE.stream(), Stream.of(after)).forEach(t -> blocks.add(RawBlock.line(t, blocks.size() + 1)));
        Article article = Cleaner.builtIn()
                .clean(new Seed(
                        new SeedId("page.html", 0, "0".repeat(64), Format.HTML),
                        blocks,
                        declared,
                        List.of(),
                        List.of()));
        assertThat(article.blocks()).extracting(Block::text).containsAll(PROSE);
        return article;
    }
}
