package briefbook.clean;

import static briefbook.clean.Seeds.PROSE;
import static briefbook.clean.Seeds.body;
import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.Article;
import briefbook.model.Seed;
import briefbook.model.SeedId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LineEvidenceTest {
    private static final String NOTICE =
            "Ostermoor Post is delivered by boat on Fridays, and by hand wherever the boat cannot go at low tide.";

    @Test
    void a_line_of_several_articles_of_a_source_is_counted() {
        LineEvidence evidence = evidence(article("post/a.txt", 1), article("post/b.txt", 2), article("post/c.txt", 3));

        assertThat(evidence.of("post", NOTICE).source()).isEqualTo(2);
        assertThat(evidence.of("post", "A line of its own that nobody repeats.").source())
                .isZero();
    }

    @Test
    void digits_do_not_tell_lines_apart() {
        LineEvidence evidence =
                evidence(seed("post/a.txt", "12 comments", prose(1)), seed("post/b.txt", "7 comments", prose(2)));

        assertThat(evidence.of("post", "103 comments").source()).isEqualTo(1);
    }

    @Test
    void copies_of_one_text_count_once() {
        LineEvidence evidence =
                evidence(article("post/a.txt", 1), article("post/copy.txt", 1), article("post/b.txt", 2));

        assertThat(evidence.of("post", NOTICE).source()).isEqualTo(1);
        assertThat(evidence.of("post", prose(1)).source()).isZero();
    }

    @Test
    void a_document_alone_is_no_evidence() {
        assertThat(evidence(article("post/a.txt", 1))).isSameAs(LineEvidence.NONE);
    }

    @Test
    void the_order_of_the_documents_changes_nothing() {
        List<Seed> seeds = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            seeds.add(article((i % 3 == 0 ? "post/" : "herald/") + i + ".txt", i % 20));
        }
        long digest = evidence(seeds.toArray(Seed[]::new)).digest();

        for (int i = 0; i < 20; i++) {
            Collections.shuffle(seeds, new Random(i));
            assertThat(evidence(seeds.toArray(Seed[]::new)).digest())
                    .as("shuffle %d", i)
                    .isEqualTo(digest);
        }
    }

    @Test
    void a_notice_that_a_source_repeats_goes_and_says_why() {
        Seed[] seeds = IntStream.range(0, 6)
                .mapToObj(i -> article("post/" + i + ".txt", i))
                .toArray(Seed[]::new);

        Article article = Cleaner.builtIn().clean(seeds[0], evidence(seeds));

        assertThat(body(article)).doesNotContain(NOTICE).contains(prose(0));
        assertThat(article.removed())
                .filteredOn(r -> r.text().equals(NOTICE))
                .extracting(r -> r.rule() + ": " + r.reason())
                .containsExactly("repeated-elsewhere: stands in 5 more of the articles of its source");
    }

    @Test
    void a_statement_that_papers_of_different_sources_quote_stays() {
        String quote =
                "“We did not build the bridge, and we shall not be the ones to take it down,” the mayor told the council on Friday.";
        Seed[] seeds = IntStream.range(0, 6)
                .mapToObj(i -> seed("paper" + i + "/a.txt", PROSE.get(i % 6), quote, prose(i), prose(i + 50)))
                .toArray(Seed[]::new);

        for (Seed seed : seeds) {
            assertThat(body(Cleaner.builtIn().clean(seed, evidence(seeds)))).contains(quote);
        }
    }

    @Test
    @Timeout(20)
    void ten_thousand_identical_articles_keep_their_text() {
        Seed one = article("post/a.txt", 1);
        Seed[] seeds = Collections.nCopies(10_000, one).toArray(Seed[]::new);

        assertThat(body(Cleaner.builtIn().clean(one, evidence(seeds)))).contains(prose(1));
    }

    private static LineEvidence evidence(Seed... seeds) {
        return LineEvidence.of(List.of(seeds).stream().map(LineFacts::of).toList());
    }

    private static Seed article(String file, int number) {
        return seed(
                file,
                "The Raft of Number " + number,
                prose(number),
                prose(number + 100),
                prose(number + 200),
                prose(number + 300),
                NOTICE,
                "Share",
                "More stories");
    }

    /** A paragraph that differs from number to number in its words, not in its digits only. */
    private static String prose(int number) {
        String word = Integer.toString(number, 26)
                .chars()
                .collect(
                        StringBuilder::new,
                        (b, c) -> b.append((char) ('a' + Character.digit(c, 36))),
                        StringBuilder::append)
                .toString();
        return "The " + word + " council of Ostermoor met on the " + word
                + " pier and decided, after a long talk about the tide, that the " + word + " raft should stay.";
    }

    private static Seed seed(String file, String... lines) {
        Seed seed = Seeds.text(String.join("\n\n", lines));
        SeedId id = seed.id();
        return new Seed(
                new SeedId(file, id.part(), id.sha256(), id.format()),
                seed.blocks(),
                seed.declarations(),
                seed.asides(),
                seed.problems());
    }
}
