package briefbook.clean;

import static briefbook.clean.Seeds.PROSE;
import static briefbook.clean.Seeds.body;
import static briefbook.clean.Seeds.removed;
import static briefbook.clean.Seeds.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import briefbook.model.Article;
import briefbook.model.ArticleFix;
import briefbook.model.Curation;
import briefbook.model.CurationSpot;
import briefbook.model.Declaration;
import briefbook.model.Exclusion;
import briefbook.model.Field;
import briefbook.model.LineRule;
import briefbook.model.Origin;
import briefbook.model.Published;
import briefbook.model.Seed;
import briefbook.model.Title;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the owner's word does to an article. */
class CuratorTest {
    private static final CurationSpot PUBLIC = new CurationSpot("curation.yml", 1);
    private static final CurationSpot PRIVATE = new CurationSpot("curation.private.yml", 1);
    private static final List<String> FILE = List.of("clipping.txt");

    private static LineRule remove(String text) {
        return new LineRule(PUBLIC, false, text, false, null);
    }

    private static LineRule keep(String text) {
        return new LineRule(PUBLIC, true, text, false, null);
    }

    private static LineRule from(String source, LineRule rule) {
        return new LineRule(rule.spot(), rule.keeps(), rule.text(), rule.isExpression(), source);
    }

    private static LineRule secretly(LineRule rule) {
        return new LineRule(PRIVATE, rule.keeps(), rule.text(), rule.isExpression(), rule.source());
    }

    private static Cleaned clean(Seed seed, LineRule... rules) {
        return clean(seed, new Curation(List.of(rules), List.of()));
    }

    private static Cleaned clean(Seed seed, Curation curation) {
        Curated curated = Curator.of(curation).article(FILE, 0);
        Cleaned cleaned = Cleaner.builtIn().clean(curated.of(seed), LineEvidence.NONE, curated);
        Pieces.assertNothingIsLost(seed, cleaned.article());
        return cleaned;
    }

    private static Article fixed(Seed seed, Map<Field, List<String>> values) {
        return clean(seed, new Curation(List.of(), List.of(new ArticleFix(PUBLIC, "clipping.txt", values, null))))
                .article();
    }

    private static Seed with(Seed seed, Field field, String value) {
        List<Declaration> declarations = new ArrayList<>(seed.declarations());
        declarations.add(new Declaration(field, value, "front matter: x"));
        return new Seed(seed.id(), seed.blocks(), declarations, seed.asides(), seed.problems());
    }

    private static Seed dump(String... inside) {
        List<String> lines = new ArrayList<>(List.of("Ostermoor Builds a Raft", "By Nele Brandt", "March 4, 2019", ""));
        lines.addAll(PROSE.subList(0, 3));
        Collections.addAll(lines, inside);
        lines.addAll(PROSE.subList(3, 6));
        return text(lines.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '^',
            value = {
                "follow our channel,Follow our  Channel", "Follow*,FOLLOW our channel", "*channel,Follow our channel",
                "Editor's note,Editor’s note", "“Quoted” line,\"Quoted\" line", "caf\u00e9 news,CAFE\u0301 NEWS",
                "gr??e,Gr\u00fc\u00dfe", "a * c,a b\u00a0c", "soft word,so\u00adft wo\u200brd"
            })
    void a_line_goes_when_all_that_is_visible_of_it_matches(String pattern, String line) {
        Article article = clean(dump(line), remove(pattern)).article();

        assertThat(removed(article, "curated:remove")).containsExactly(line.strip());
    }

    @ParameterizedTest
    @CsvSource({"channel", "Follow", "Follow our channel today", "*channels", "Follow our chan?"})
    void a_line_stays_when_only_a_part_of_it_matches(String pattern) {
        assertThat(removed(clean(dump("Follow our channel"), remove(pattern)).article(), "curated:remove"))
                .isEmpty();
    }

    @Test
    void the_reason_quotes_the_rule_but_never_a_private_one() {
        Article open =
                clean(dump("Secret Name wrote this."), remove("Secret Name*")).article();
        Article secret = clean(dump("Secret Name wrote this."), secretly(remove("Secret N*")))
                .article();

        assertThat(open.removed()).anyMatch(r -> r.reason().equals("curation.yml takes out lines like “Secret Name*”"));
        assertThat(secret.removed()).anyMatch(r -> r.reason().equals("curation.private.yml takes out lines like this"));
    }

    @ParameterizedTest
    @CsvSource({
        "Be the first to comment,comment form",
        "Related stories,marker",
        "— — —,symbols",
        "Ducks,a loose line at the end",
        "'Pictured here: the raft at noon. (Photo: Nele Brandt)',caption",
        "'Updated: 5 March 2019, 10:20',date line",
        "By Lena Marsh,byline"
    })
    void what_is_kept_no_rule_takes_out(String line, String why) {
        List<String> lines = new ArrayList<>(PROSE);
        lines.add(line);
        Seed seed = text(lines.toArray(String[]::new));

        assertThat(body(clean(seed).article())).as("without the rule: %s", why).doesNotContain(line);
        assertThat(body(clean(seed, keep(line)).article())).contains(line);
    }

    @Test
    void a_kept_line_is_not_cut_at_its_edges() {
        String line = PROSE.get(0) + " Read more at the link in our bio.";

        assertThat(body(clean(dump(line)).article())).doesNotContain(line);
        assertThat(body(clean(dump(line), keep("The harbour town*")).article())).contains(line);
    }

    @Test
    void a_piece_of_a_line_that_a_rule_cut_off_comes_back() {
        String line =
                "A last sentence of the old ferryman, who has nothing left to do. Read more at the link in our bio.";

        Article article = clean(dump(line), keep("read more at *")).article();

        assertThat(body(article)).contains("Read more at the link in our bio.");
        assertThat(body(clean(dump(line)).article())).doesNotContain("Read more at the link in our bio.");
    }

    @Test
    void a_line_that_is_left_when_a_stamp_was_cut_off_goes() {
        Seed seed = text(
                "Ostermoor Builds a Raft",
                "",
                "date 2021-12-31 The ferry office thanks all its friends on both banks for their letters.",
                String.join("\n", PROSE));

        Article article = clean(seed, remove("The ferry office thanks*")).article();

        assertThat(removed(article, "curated:remove"))
                .containsExactly("The ferry office thanks all its friends on both banks for their letters.");
        assertThat(article.published().best()).isEqualTo(LocalDate.of(2021, 12, 31));
    }

    @Test
    void the_facts_of_a_kept_line_are_read_all_the_same() {
        Article article = clean(dump(), keep("By *"), keep("March *")).article();

        assertThat(body(article)).contains("By Nele Brandt", "March 4, 2019");
        assertThat(article.authors()).containsExactly("Nele Brandt");
        assertThat(article.published().best()).isEqualTo(LocalDate.of(2019, 3, 4));
    }

    @Test
    void of_two_equal_lines_that_are_kept_both_stay() {
        String line = PROSE.get(1);

        assertThat(body(clean(dump(line)).article())).containsOnlyOnce(line);
        assertThat(body(clean(dump(line), keep("Engineers*")).article()))
                .filteredOn(line::equals)
                .hasSize(2);
    }

    @Test
    void what_is_removed_misleads_no_other_rule() {
        Seed seed = text("Menu of This Fine Day", "", "Ostermoor Builds a Raft", "", String.join("\n", PROSE));

        assertThat(clean(seed).article().title().text()).isEqualTo("Menu of This Fine Day");
        assertThat(clean(seed, remove("Menu of*")).article().title().text()).isEqualTo("Ostermoor Builds a Raft");
    }

    @Test
    void keeping_goes_before_removing_and_private_before_public() {
        Seed seed = dump("Follow our channel");

        assertThat(body(clean(seed, remove("Follow*"), keep("*channel")).article()))
                .contains("Follow our channel");
        assertThat(body(clean(seed, secretly(remove("Follow*")), keep("*channel"))
                        .article()))
                .doesNotContain("Follow our channel");
        assertThat(body(clean(seed, secretly(remove("Follow*")), secretly(keep("*our*")))
                        .article()))
                .contains("Follow our channel");
        assertThat(body(clean(seed, remove("Follow*"), secretly(keep("*our*"))).article()))
                .contains("Follow our channel");
    }

    @ParameterizedTest
    @CsvSource({
        "harbor telegraph,true",
        "Harbor*,true",
        "Telegraph,false",
        "harbor.example,true",
        "www.harbor.example,true",
        "news.harbor.example,true",
        "bor.example,false",
        "example,true",
        "clipping.txt,true",
        "*.txt,true",
        "*.html,false"
    })
    void a_rule_for_a_source_leaves_others_alone(String source, boolean is) {
        Seed seed = with(
                with(dump("Follow our channel"), Field.OUTLET, "Harbor Telegraph"),
                Field.URL,
                "https://www.news.harbor.example/a");

        Cleaned cleaned = clean(seed, from(source, remove("Follow*")));

        assertThat(removed(cleaned.article(), "curated:remove")).hasSize(is ? 1 : 0);
        assertThat(cleaned.use().inScope()).hasSize(is ? 1 : 0);
    }

    @Test
    void a_rule_can_be_for_an_outlet_that_only_the_text_names() {
        Seed seed = text(
                "By Nele Brandt | Ostermoor Post | March 4, 2019",
                "Ostermoor Builds a Raft",
                "",
                String.join("\n", PROSE),
                "Ostermoor wants to hear from you, dear reader, every single day of the year.");
        LineRule rule = from("Ostermoor Post", remove("Ostermoor wants*"));

        Cleaned cleaned = clean(seed, rule, from("Ostermoor Post", remove("By Nele*")));

        assertThat(cleaned.article().outlet()).isEqualTo("Ostermoor Post");
        assertThat(removed(cleaned.article(), "curated:remove")).hasSize(2);
        assertThat(cleaned.use().matched()).contains(rule);
    }

    @ParameterizedTest
    @CsvSource({"(.*a){20}b", "(a+)+b"})
    void an_expression_that_costs_too_much_is_told_and_not_tried_on_the_rest(String expression) {
        LineRule endless = new LineRule(PUBLIC, false, expression, true, null);
        String[] lines = Collections.nCopies(2_000, "a".repeat(499)).toArray(String[]::new);
        BitSet scope = new BitSet();
        scope.set(0);
        LineRules rules = new LineRules(List.of(endless));

        LineEffort effort = new LineEffort(new BitSet());
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            for (String line : lines) {
                assertThat(rules.matching(line, scope, effort).isEmpty()).isTrue();
            }
        });
        assertThat(effort.stuck()).isEqualTo(scope);
        assertThat(clean(text(Arrays.copyOf(lines, 20)), endless).use().gaveUp())
                .containsExactly(endless);
    }

    @Test
    void an_expression_with_a_star_on_a_long_article_does_not_give_up() {
        LineRule rule = new LineRule(PUBLIC, false, ".* a footer of .* the end", true, null);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            lines.add(PROSE.get(i % 6) + " " + i);
        }
        lines.add("Here is a footer of ours, and the end");

        Cleaned cleaned = clean(text(lines.toArray(String[]::new)), rule);

        assertThat(cleaned.use().gaveUp()).isEmpty();
        assertThat(removed(cleaned.article(), "curated:remove")).hasSize(1);
    }

    @Test
    void expressions_match_whole_lines_with_collapsed_space_and_straight_quotes() {
        LineRule rule = new LineRule(PUBLIC, false, "ad \\d+ of “\\d+”", true, null);

        assertThat(removed(clean(dump("Ad  3 of \"12\""), rule).article(), "curated:remove"))
                .hasSize(1);
        assertThat(removed(clean(dump("Ad 3 of \"12\" and more"), rule).article(), "curated:remove"))
                .isEmpty();
    }

    @Test
    void all_rules_that_match_a_line_have_matched() {
        LineRule first = remove("Follow*");
        LineRule second = remove("*channel");

        assertThat(clean(dump("Follow our channel"), first, second, remove("none"))
                        .use()
                        .matched())
                .containsExactlyInAnyOrder(first, second);
    }

    @Test
    void each_field_can_be_fixed_and_says_so() {
        Seed seed = with(with(dump(), Field.OUTLET, "Wrong"), Field.URL, "https://wrong.example/");

        Article article = fixed(
                seed,
                Map.of(
                        Field.TITLE, List.of("The Raft"),
                        Field.DATE, List.of("2019-03-05"),
                        Field.OUTLET, List.of("Right"),
                        Field.URL, List.of("https://right.example/"),
                        Field.LANGUAGE, List.of("pt-BR"),
                        Field.AUTHOR, List.of("Ada Example", "Ben")));

        LocalDate day = LocalDate.of(2019, 3, 5);
        assertThat(article.title()).isEqualTo(new Title("The Raft", Origin.CURATED));
        assertThat(article.published()).isEqualTo(new Published(Origin.CURATED, day, day, day, "curation.yml says so"));
        assertThat(article.outlet()).isEqualTo("Right");
        assertThat(article.url()).isEqualTo("https://right.example/");
        assertThat(article.language()).isEqualTo("pt-BR");
        assertThat(article.authors()).containsExactly("Ada Example", "Ben");
        assertThat(article.origins())
                .containsOnlyKeys(Field.TITLE, Field.DATE, Field.OUTLET, Field.URL, Field.LANGUAGE, Field.AUTHOR)
                .allSatisfy((field, origin) -> assertThat(origin).isEqualTo(Origin.CURATED));
    }

    @Test
    void an_empty_list_of_authors_says_that_nobody_signed() {
        Article article = fixed(dump(), Map.of(Field.AUTHOR, List.of()));

        assertThat(article.authors()).isEmpty();
        assertThat(article.origins()).containsEntry(Field.AUTHOR, Origin.CURATED);
        assertThat(removed(article, "moved:byline")).containsExactly("By Nele Brandt");
    }

    @Test
    void the_headline_of_the_file_goes_when_the_title_is_fixed_and_is_not_said_to_live_on() {
        Article article = fixed(dump(), Map.of(Field.TITLE, List.of("Ostermoor Builds a Ferry")));

        assertThat(removed(article, "curated:title")).containsExactly("Ostermoor Builds a Raft");
        assertThat(removed(article, "moved:title")).isEmpty();
        assertThat(body(article)).doesNotContain("Ostermoor Builds a Raft");
    }

    @Test
    void a_title_fixed_in_its_marks_only_is_the_line_it_was() {
        Article article = fixed(dump(), Map.of(Field.TITLE, List.of("Ostermoor builds a raft!")));

        assertThat(removed(article, "moved:title")).containsExactly("Ostermoor Builds a Raft");
    }

    @Test
    void when_the_fixed_title_is_a_line_of_the_text_that_line_goes_and_the_mistaken_one_comes_back() {
        Seed seed = text(
                "Three friends of the river tell what they saw",
                "",
                String.join("\n", PROSE.subList(0, 2)),
                "Ostermoor Builds a Raft",
                String.join("\n", PROSE.subList(2, 6)),
                "Ostermoor builds a raft");

        Article article = fixed(seed, Map.of(Field.TITLE, List.of("Ostermoor Builds a Raft")));

        assertThat(removed(article, "moved:title")).containsExactly("Ostermoor Builds a Raft");
        assertThat(removed(article, "repeated-title")).containsExactly("Ostermoor builds a raft");
        assertThat(removed(article, "curated:title")).isEmpty();
        assertThat(article.removed())
                .noneMatch(r -> r.rule().equals("moved:title") && r.text().startsWith("Three"));
    }

    private static Curated curated(List<ArticleFix> fixes, String file, int part) {
        return Curator.of(new Curation(List.of(), fixes)).article(List.of(file), part);
    }

    private static ArticleFix title(CurationSpot spot, String articles, String title) {
        return new ArticleFix(spot, articles, Map.of(Field.TITLE, List.of(title)), null);
    }

    @ParameterizedTest
    @CsvSource({
        "news.jsonl,0,true", "news.jsonl,7,true", "news.jsonl#2,1,true", "news.jsonl#2,0,false", "news.jsonl#1,0,true",
        "news.jsonl (article 2),1,true", "news.jsonl (article 2),2,false", "*.jsonl#2,1,true", "**,3,true",
                "news#2.jsonl,1,false"
    })
    void an_entry_names_a_file_or_one_article_of_it(String entry, int part, boolean named) {
        assertThat(curated(List.of(title(PUBLIC, entry, "T")), "news.jsonl", part)
                        .used())
                .hasSize(named ? 1 : 0);
    }

    @Test
    void a_file_may_be_called_like_the_number_of_an_article() {
        assertThat(curated(List.of(title(PUBLIC, "notes#2", "T")), "notes#2", 0).used())
                .hasSize(1);
    }

    @Test
    void the_most_exact_entry_wins_whatever_the_order() {
        List<ArticleFix> fixes = new ArrayList<>(List.of(
                title(PUBLIC, "**", "all"),
                title(PUBLIC, "news/*", "folder"),
                title(PUBLIC, "news/2024*", "pattern"),
                title(PUBLIC, "news/2024.jsonl", "file"),
                title(PUBLIC, "news/2024.jsonl#2", "article")));
        for (int turn = 0; turn < fixes.size(); turn++) {
            Collections.rotate(fixes, 1);
            assertThat(titleOf(fixes, "news/2024.jsonl", 1)).isEqualTo("article");
            assertThat(titleOf(fixes, "news/2024.jsonl", 0)).isEqualTo("file");
            assertThat(titleOf(fixes, "news/2024.txt", 0)).isEqualTo("pattern");
            assertThat(titleOf(fixes, "news/2023.txt", 0)).isEqualTo("folder");
            assertThat(titleOf(fixes, "x/2023.txt", 0)).isEqualTo("all");
        }
        fixes.add(title(PRIVATE, "**", "private"));
        assertThat(titleOf(fixes, "news/2024.jsonl", 1)).isEqualTo("private");
    }

    private static String titleOf(List<ArticleFix> fixes, String file, int part) {
        return String.valueOf(
                Optional.ofNullable(curated(fixes, file, part).facts().title())
                        .map(Title::text)
                        .orElse(null));
    }

    private static ArticleFix exclude(CurationSpot spot, String articles, boolean leavesOut) {
        return new ArticleFix(spot, articles, Map.of(), new Exclusion(leavesOut, ""));
    }

    @Test
    void fields_come_from_several_entries_and_an_exclusion_can_be_taken_back() {
        List<ArticleFix> fixes = List.of(
                exclude(PUBLIC, "drafts/**", true),
                title(PUBLIC, "drafts/a.txt", "A"),
                exclude(PUBLIC, "drafts/b.txt", false),
                exclude(PRIVATE, "drafts/?.txt", true));

        assertThat(curated(fixes.subList(0, 3), "drafts/a.txt", 0).leftOutBy()).contains(fixes.get(0));
        assertThat(curated(fixes.subList(0, 3), "drafts/b.txt", 0).leftOutBy()).isEmpty();
        assertThat(curated(fixes, "drafts/b.txt", 0).leftOutBy()).contains(fixes.get(3));
        assertThat(curated(fixes, "other.txt", 0).leftOutBy()).isEmpty();
    }

    @Test
    void the_order_of_rules_changes_no_article() {
        Seed seed = dump("Follow our channel", "Ducks", "Be the first to comment");
        List<LineRule> rules =
                List.of(remove("Follow*"), keep("Be the*"), remove("Be the first*"), remove("ducks"), keep("*ucks"));

        Article article = clean(seed, rules.toArray(LineRule[]::new)).article();
        List<LineRule> turned = new ArrayList<>(rules);
        Collections.reverse(turned);

        assertThat(clean(seed, turned.toArray(LineRule[]::new)).article()).isEqualTo(article);
        assertThat(body(article)).contains("Ducks", "Be the first to comment").doesNotContain("Follow our channel");
    }

    @Test
    void explanations_can_tell_what_the_owner_kept() {
        Curated curated =
                Curator.of(new Curation(List.of(keep("Ducks")), List.of())).article(FILE, 0);

        List<@Nullable String> pins = new ArrayList<>();
        Cleaner.builtIn().scores(dump("Ducks"), LineEvidence.NONE, curated).stream()
                .filter(s -> s.pin() != null)
                .forEach(s -> pins.add(s.text() + ": " + s.pin()));

        assertThat(pins).containsExactly("Ducks: curation.yml keeps lines like “Ducks”");
    }
}
