package briefbook.people;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.annotate.PeopleFinder;
import briefbook.model.Article;
import briefbook.model.Block;
import briefbook.model.PersonKind;
import briefbook.model.PersonMention;
import briefbook.model.Spot;
import briefbook.people.NewsClipping.Gold;
import briefbook.text.Sentences;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * People in clippings of modern news style are found as well as they ever were.
 *
 * <p>A floor is what was measured, rounded down to half a hundredth; it may only go up. {@link NewsStyle} prints the figures, and
 * the errors of the tune half; those of the held half are shown nowhere.
 */
class NewsStyleTest {
    private static final Floors TUNE = new Floors(0.785, 0.955, 0.865, 0.865, 0.850, 0.660);
    private static final Floors HELD = new Floors(0.715, 0.930, 0.810, 0.830, 0.850, 0.620);
    private static final List<NewsClipping> CLIPPINGS = NewsClipping.all();

    private static NewsStyleScore tune = new NewsStyleScore();
    private static NewsStyleScore held = new NewsStyleScore();

    /** The least that is allowed: people once in each clipping, exact mentions, roles in the text's words. */
    private record Floors(
            double precision, double recall, double f1, double mentionF1, double rolePrecision, double roleRecall) {}

    @BeforeAll
    static void measure() {
        PeopleFinder finder = PeopleFinder.builtIn();
        tune = NewsStyleScore.of(half(true), finder);
        held = NewsStyleScore.of(half(false), finder);
    }

    @Test
    void both_halves_are_large_enough_to_mean_something() {
        assertThat(CLIPPINGS).hasSizeGreaterThanOrEqualTo(60);
        assertThat(sentences(true)).as("tune").isGreaterThanOrEqualTo(165);
        assertThat(sentences(false)).as("held").isGreaterThanOrEqualTo(165);
    }

    @Test
    void a_role_of_the_gold_stands_in_the_passage_of_its_mention() {
        for (NewsClipping clipping : CLIPPINGS) {
            for (Gold gold : clipping.people()) {
                String role = gold.role();
                if (role != null) {
                    assertThat(passage(clipping.article(), gold.in()))
                            .as(clipping.name())
                            .containsIgnoringCase(role);
                }
            }
        }
    }

    @Test
    void no_mark_is_left_in_the_text() {
        for (NewsClipping clipping : CLIPPINGS) {
            assertThat(clipping.article().title().text())
                    .as(clipping.name())
                    .isNotEmpty()
                    .doesNotContain("[", "|");
            assertThat(clipping.article().blocks())
                    .as(clipping.name())
                    .isNotEmpty()
                    .allSatisfy(b -> assertThat(b.text()).doesNotContain("[", "|"));
        }
    }

    @Test
    void the_tune_half_keeps_its_figures() {
        check(tune, TUNE, String.join("\n", tune.errors()));
    }

    @Test
    void the_held_half_keeps_its_figures() {
        check(held, HELD, "errors of this half are not shown");
    }

    @Test
    void a_surname_is_right_and_part_of_the_full_name_no_second_person() {
        NewsStyleScore score = score(
                "Title: Talks\n\n[Ann Lund|lund] spoke. [Omar Reyes|reyes] did not.", "Ann Lund", "Lund", "Reyes");
        assertThat(score.people()).hasToString("P 1.0000 R 1.0000 F1 1.0000 (right 2, wrong 0, missed 0)");
    }

    @Test
    void a_name_that_is_nobodys_is_wrong_and_one_not_found_is_missed() {
        NewsStyleScore score = score("Title: Talks\n\n[Ann Lund|lund] left the Mary Rose.", "Mary Rose");
        assertThat(score.people()).hasToString("P 0.0000 R 0.0000 F1 0.0000 (right 0, wrong 1, missed 1)");
        assertThat(score.errors()).contains("00-test people nobody: mary rose", "00-test people missed: lund");
    }

    @Test
    void a_mention_with_other_edges_is_wrong_once_and_missed_once() {
        NewsStyleScore score = score("Title: Talks\n\n[Ann Lund|lund] spoke.", "Lund");
        assertThat(score.mentions()).hasToString("P 0.0000 R 0.0000 F1 0.0000 (right 0, wrong 1, missed 1)");
        assertThat(score.people().f1()).isEqualTo(1.0);
    }

    @Test
    void a_credit_is_counted_behind_its_caption() {
        NewsClipping clipping = NewsClipping.parse(
                "00-test", "Title: Talks\nCaption: [Ann Lund|lund] speaks. | Photo: [Nils Berg|berg]/Harbor\n\nText.");
        assertThat(clipping.article().captions().get(0).credit()).isEqualTo("Photo: Nils Berg/Harbor");
        assertThat(clipping.people()).extracting(Gold::start).containsExactly(0, 24);
    }

    /** Scores names as if they were found in the first paragraph. */
    private static NewsStyleScore score(String file, String... names) {
        NewsClipping clipping = NewsClipping.parse("00-test", file);
        String text = clipping.article().blocks().get(0).text();
        NewsStyleScore score = new NewsStyleScore();
        score.add(clipping, List.of(names).stream().map(n -> mention(text, n)).toList());
        return score;
    }

    private static PersonMention mention(String text, String name) {
        int start = text.indexOf(name);
        Spot spot = new Spot("block:0", start, start + name.length());
        return new PersonMention(name, name, spot, start, PersonKind.SUBJECT, null);
    }

    private static void check(NewsStyleScore score, Floors floors, String report) {
        assertThat(score.people().precision())
                .as("precision of people\n" + report)
                .isGreaterThanOrEqualTo(floors.precision());
        assertThat(score.people().recall()).as("recall of people\n" + report).isGreaterThanOrEqualTo(floors.recall());
        assertThat(score.people().f1()).as("F1 of people\n" + report).isGreaterThanOrEqualTo(floors.f1());
        assertThat(score.mentions().f1()).as("F1 of mentions\n" + report).isGreaterThanOrEqualTo(floors.mentionF1());
        assertThat(score.roles().precision())
                .as("precision of roles\n" + report)
                .isGreaterThanOrEqualTo(floors.rolePrecision());
        assertThat(score.roles().recall()).as("recall of roles\n" + report).isGreaterThanOrEqualTo(floors.roleRecall());
    }

    private static List<NewsClipping> half(boolean isTune) {
        return CLIPPINGS.stream().filter(c -> c.isTune() == isTune).toList();
    }

    private static int sentences(boolean isTune) {
        return half(isTune).stream()
                .flatMap(c -> c.article().blocks().stream())
                .map(Block::text)
                .mapToInt(t -> Sentences.of(t).size())
                .sum();
    }

    private static @Nullable String passage(Article article, String in) {
        if (in.equals("title")) {
            return article.title().text();
        }
        int number = Integer.parseInt(in.substring(in.indexOf(':') + 1));
        return in.startsWith("block")
                ? article.blocks().get(number).text()
                : article.captions().get(number).text()
                        + article.captions().get(number).credit();
    }
}
