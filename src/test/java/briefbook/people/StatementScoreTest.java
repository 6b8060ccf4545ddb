package briefbook.people;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.annotate.PeopleFinder;
import briefbook.annotate.statements.StatementFinder;
import briefbook.model.Article;
import briefbook.model.Block;
import briefbook.model.BlockKind;
import briefbook.model.Completeness;
import briefbook.model.Format;
import briefbook.model.Origin;
import briefbook.model.PersonMention;
import briefbook.model.Published;
import briefbook.model.SeedId;
import briefbook.model.StatementMention;
import briefbook.model.Title;
import briefbook.people.StatementGold.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How well statements are given to their speakers in the marked paragraphs; the floors may only be raised.
 *
 * <p>Of each paragraph the people are found first, as in a build, so that a name that was not recognised counts as a missed
 * statement. {@code main} prints the figures and the errors of paragraphs with an even number.
 */
class StatementScoreTest {
    private static final double PRECISION = 0.975;
    private static final double RECALL = 0.8;
    private static final double STATUS = 0.99;

    private static Score score = new Score();

    private static final class Score {
        private int right;
        private int found;
        private int wanted;
        private int status;
        private final List<String> errors = new ArrayList<>();

        double precision() {
            return (double) right / found;
        }

        double recall() {
            return (double) right / wanted;
        }
    }

    @BeforeAll
    static void measure() {
        score = score();
    }

    @Test
    void a_statement_that_is_found_has_the_right_speaker() {
        assertThat(score.precision()).isGreaterThanOrEqualTo(PRECISION);
    }

    @Test
    void statements_with_a_speaker_are_found() {
        assertThat(score.recall()).isGreaterThanOrEqualTo(RECALL);
    }

    @Test
    void what_is_found_is_reported_as_the_text_does() {
        assertThat((double) score.status / score.right).isGreaterThanOrEqualTo(STATUS);
    }

    private static Score score() {
        Score score = new Score();
        PeopleFinder people = PeopleFinder.builtIn();
        StatementFinder finder = StatementFinder.builtIn();
        for (StatementGold gold : StatementGold.all()) {
            Article article = article(gold);
            List<PersonMention> mentions = people.find(article);
            add(score, gold, mentions, finder.find(article, mentions));
        }
        return score;
    }

    private static void add(
            Score score, StatementGold gold, List<PersonMention> mentions, List<StatementMention> found) {
        List<Said> open = new ArrayList<>(gold.said());
        boolean shown = Integer.parseInt(gold.name().substring(0, 2)) % 2 == 0;
        for (StatementMention statement : found) {
            String speaker = mentions.get(statement.speaker()).name();
            List<Said> here =
                    gold.said().stream().filter(s -> overlaps(s, statement)).toList();
            Said match = here.stream()
                    .filter(s -> s.speaker() != null && isSame(s.speaker(), speaker))
                    .findFirst()
                    .orElse(null);
            if (match == null && here.stream().anyMatch(s -> s.status() == null)) {
                continue; // may be found or not
            }
            score.found++;
            if (match == null || !open.remove(match)) {
                if (match != null && match.status() != null) {
                    score.found--; // the second part of one that is found already
                } else if (shown) {
                    score.errors.add(
                            gold.name() + " wrong: " + speaker + " " + statement.status() + " " + statement.spot());
                }
                continue;
            }
            if (match.status() == null) {
                score.found--;
                continue;
            }
            score.right++;
            String status = statement.status().name().toLowerCase(Locale.ROOT);
            boolean mixed = match.status().equals("mixed") && (status.equals("direct") || status.equals("indirect"));
            score.status += mixed || Objects.equals(match.status(), status) ? 1 : 0;
        }
        for (Said said : gold.said()) {
            if (said.speaker() != null && said.status() != null) {
                score.wanted++;
                if (open.contains(said) && shown) {
                    score.errors.add(gold.name() + " missed: " + said);
                }
            }
        }
    }

    private static boolean overlaps(Said said, StatementMention statement) {
        return said.in().equals(statement.spot().in())
                && said.start() < statement.spot().end()
                && statement.spot().start() < said.end();
    }

    private static boolean isSame(String gold, String found) {
        return gold.equals(found) || gold.endsWith(" " + found) || found.endsWith(" " + gold);
    }

    private static Article article(StatementGold gold) {
        String headline = gold.headline();
        return new Article(
                new SeedId(gold.name() + ".txt", 0, "0".repeat(64), Format.TEXT),
                "en",
                Completeness.FULL,
                new Title(headline == null ? "Untitled" : headline, Origin.STATED),
                null,
                null,
                null,
                null,
                List.of(),
                Map.of(),
                Published.UNKNOWN,
                List.of(new Block(BlockKind.PARAGRAPH, 0, gold.text(), null, List.of(), List.of())),
                List.of(),
                List.of(),
                List.of());
    }

    /** Prints. */
    public static void main(String[] args) {
        Score all = score();
        System.out.printf(
                Locale.ROOT,
                "speaker right: precision %.3f of %d found, recall %.3f of %d marked; status right %.3f%n",
                all.precision(),
                all.found,
                all.recall(),
                all.wanted,
                (double) all.status / all.right);
        all.errors.forEach(System.out::println);
    }
}
