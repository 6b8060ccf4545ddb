package briefbook.clean;

import static briefbook.clean.Seeds.PROSE;
import static briefbook.clean.Seeds.body;
import static briefbook.clean.Seeds.text;
import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.Article;
import briefbook.model.ArticleFix;
import briefbook.model.Block;
import briefbook.model.Curation;
import briefbook.model.CurationSpot;
import briefbook.model.Field;
import briefbook.model.LineRule;
import briefbook.model.RawBlock;
import briefbook.model.Seed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nothing is lost silently: each character that can be seen is in a block or among what was removed, in reading order.
 *
 * <p>Random documents; each failure prints the number that makes its document again: {@code -Dbriefbook.random=NUMBER}.
 */
class NothingIsLostTest {
    private static final int DOCUMENTS = 300;

    private static final List<String> LINES = lines();

    private static List<String> lines() {
        List<String> lines = new ArrayList<>(PROSE);
        BoilerplateRule.ALL.forEach(r -> Collections.addAll(lines, r.removes(), r.keeps()));
        Captions.RULES.forEach(r -> Collections.addAll(lines, r.finds(), r.keeps()));
        Bylines.RULES.forEach(r -> Collections.addAll(lines, r.finds(), r.keeps()));
        Collections.addAll(
                lines,
                "",
                "",
                "",
                "@ostermoorpost",
                "Ostermoor Post",
                "OSTERMOOR POST",
                "/Ostermoor Builds a Raft",
                "Ostermoor Builds a Raft",
                "Geneva",
                "date 2021-12-31 The river rose in the night and took the old ferry with it.",
                "March 4, 2019",
                "Updated: 5 March 2019, 10:20",
                "By Nele Brandt | Ostermoor Post | March 4, 2019",
                "• ropes and a mast",
                "— — —",
                "😀 \u200b\u00a0\ufeff x",
                "OSTERMOOR (Post) — The river rose in the night and took the old ferry with it.",
                String.join(" ", PROSE),
                String.join(" ", PROSE.subList(1, 4)),
                PROSE.get(0) + " Read more at the link in our bio.",
                "Pictured here: the raft at noon. (Photo: Nele Brandt @nelebrandt)");
        return List.copyOf(lines);
    }

    static IntStream documents() {
        Integer one = Integer.getInteger("briefbook.random");
        int first = new Random().nextInt(1_000_000_000);
        return one != null ? IntStream.of(one) : IntStream.range(first, first + DOCUMENTS);
    }

    @ParameterizedTest(name = "-Dbriefbook.random={0}")
    @MethodSource("documents")
    void each_character_of_a_random_document_is_kept_or_listed(int number) {
        Random random = new Random(number);
        String[] lines = random.ints(random.nextInt(40), 0, LINES.size())
                .mapToObj(LINES::get)
                .toArray(String[]::new);
        Seed seed = text(lines);

        Article article = Cleaner.builtIn().clean(seed);

        Pieces.assertNothingIsLost(seed, article);
        assertThat(article.title().text()).isNotBlank();
        assertThat(article.removed()).allSatisfy(r -> {
            assertThat(r.rule()).isNotBlank();
            assertThat(r.reason()).isNotBlank();
        });
        assertThat(article.blocks()).extracting(Block::text).noneMatch(String::isBlank);
        assertThat(Cleaner.builtIn().clean(seed)).isEqualTo(article);
    }

    /** Keeping and removing at random must not lose a character either, and what is kept is in the text. */
    @ParameterizedTest(name = "-Dbriefbook.random={0}")
    @MethodSource("documents")
    void whatever_the_owner_keeps_and_removes_nothing_is_lost(int number) {
        Random random = new Random(number);
        Seed seed = text(random.ints(random.nextInt(40), 0, LINES.size())
                .mapToObj(LINES::get)
                .toArray(String[]::new));
        List<LineRule> rules = random.ints(random.nextInt(12), 0, LINES.size())
                .mapToObj(LINES::get)
                .filter(line -> !line.isBlank())
                .map(line -> new LineRule(
                        new CurationSpot("curation.yml", 0), random.nextBoolean(), pattern(line, random), false, null))
                .toList();
        Map<Field, List<String>> title = random.nextBoolean() ? Map.of(Field.TITLE, List.of(PROSE.get(0))) : Map.of();
        Curated curated = Curator.of(new Curation(
                        rules, List.of(new ArticleFix(new CurationSpot("curation.yml", 0), "**", title, null))))
                .article(List.of("clipping.txt"), 0);

        Article article =
                Cleaner.builtIn().clean(seed, LineEvidence.NONE, curated).article();

        Pieces.assertNothingIsLost(seed, article);
        List<String> kept = article.blocks().stream().map(Block::text).toList();
        seed.blocks().stream()
                .map(RawBlock::text)
                .filter(line ->
                        rules.stream().anyMatch(r -> r.keeps() && r.text().equals(line)))
                .forEach(line -> assertThat(kept).contains(line));
    }

    private static String pattern(String line, Random random) {
        int cut = random.nextInt(line.length());
        return switch (random.nextInt(3)) {
            case 0 -> line;
            case 1 -> line.substring(0, cut) + "*";
            default -> "*" + line.substring(cut);
        };
    }

    /** Below a stated title. A first line that was derived into a title, or a label in front of it, would be read anew. */
    @Test
    void cleaning_what_was_kept_keeps_it() {
        Article article = Cleaner.builtIn()
                .clean(text(
                        "Ostermoor Builds a Raft",
                        "By Nele Brandt",
                        "",
                        String.join("\n\n", PROSE.subList(0, 3)),
                        "",
                        "The Question of Width",
                        "",
                        String.join("\n\n", PROSE.subList(3, 6)),
                        "• ropes and a mast",
                        "• one flag",
                        "",
                        PROSE.get(2),
                        "Related stories",
                        "The ducks of Kelling"));
        String kept = String.join("\n\n", body(article));

        Article again = Cleaner.builtIn().clean(text(article.title().text(), "", kept));

        assertThat(body(again)).isEqualTo(body(article));
        assertThat(again.title()).isEqualTo(article.title());
    }
}
