package briefbook;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.annotate.Annotator;
import briefbook.annotate.Articles;
import briefbook.link.Linker;
import briefbook.model.Annotated;
import briefbook.model.Corpus;
import briefbook.model.Fixes;
import briefbook.model.Person;
import briefbook.model.Statement;
import briefbook.model.StatementStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people say in several articles comes together on them. */
class StatementsAcrossArticlesTest {
    private static final Annotator ANNOTATOR = Annotator.builtIn();

    private static final Annotated FIRST = ANNOTATOR.annotate(
            Articles.of(
                    "Ferries will sail again",
                    "Transport Minister Helen Carter said the ferries would sail on Sunday. “Nobody is left behind,” she said."));
    private static final Annotated SECOND = ANNOTATOR.annotate(Articles.of(
            "Carter: ferries are safe",
            "“The ferries are safe. I sailed on one,” Carter told reporters. A spokesman said that the docks were not.",
            "“The docks are old,” said Morton Kimball, a docker."));

    @Test
    void a_person_has_what_is_said_under_all_their_names_in_reading_order() {
        assertThat(carter().statements())
                .extracting(s -> s.article() + " " + s.mention().spot().in())
                .containsExactly("0 block:0", "0 block:0", "1 title", "1 block:0");
        assertThat(carter().statements())
                .extracting(s -> s.mention().status())
                .containsExactly(
                        StatementStatus.INDIRECT,
                        StatementStatus.DIRECT,
                        StatementStatus.INDIRECT,
                        StatementStatus.DIRECT);
    }

    @Test
    void the_quote_is_every_sentence_that_holds_the_statement() {
        assertThat(carter().statements())
                .extracting(Statement::quote)
                .containsExactly(
                        "Transport Minister Helen Carter said the ferries would sail on Sunday.",
                        "“Nobody is left behind,” she said.",
                        "Carter: ferries are safe",
                        "“The ferries are safe. I sailed on one,” Carter told reporters.");
    }

    @Test
    void who_says_nothing_and_who_has_no_name_says_nothing() {
        Corpus corpus = Linker.link(List.of(FIRST, SECOND), Fixes.NONE, List.of());
        assertThat(corpus.people().stream().mapToInt(p -> p.statements().size()).sum())
                .isEqualTo(5);
    }

    private static Person carter() {
        return Linker.link(List.of(FIRST, SECOND), Fixes.NONE, List.of()).people().stream()
                .filter(p -> p.name().equals("Helen Carter"))
                .findFirst()
                .orElseThrow();
    }
}
