package briefbook.clean;

import static briefbook.clean.Seeds.PROSE;
import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.Article;
import briefbook.model.Problem;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** How much of a document's running text is kept, and when that is worth a warning. */
class LittleKeptTest {
    @Test
    void only_running_text_counts() {
        Draft draft =
                Draft.of(Seeds.text(String.join("\n\n", PROSE.subList(0, 5)), "", manyLines(), "", paragraphs(15)));

        List<Part> parts = draft.parts().stream()
                .map(p -> PROSE.contains(p.text()) ? p : p.out("page-rest", "outside the article"))
                .toList();

        assertThat(Cleaner.keptProse(draft.parts(parts)))
                .hasValueSatisfying(share -> assertThat(share).isCloseTo(0.25, Offset.offset(0.03)));
    }

    @Test
    void the_body_once_more_and_what_lives_on_elsewhere_are_no_loss() {
        Draft draft = Draft.of(Seeds.text(String.join("\n\n", PROSE), "", paragraphs(10)));

        List<Part> parts = draft.parts().stream()
                .map(p -> PROSE.contains(p.text())
                        ? p.out("moved:deck", "the standfirst")
                        : p.out("duplicate-body", "again"))
                .toList();

        assertThat(Cleaner.keptProse(draft.parts(parts))).isEmpty();
    }

    @Test
    void menus_and_links_give_no_warning() {
        Article article = Seeds.clean("Raft Is Back", "", String.join("\n\n", PROSE), "", "Most read", manyLines());

        assertThat(article.problems()).extracting(Problem::what).noneMatch(w -> w.contains("running text was kept"));
    }

    private static String manyLines() {
        return IntStream.range(0, 400).mapToObj(i -> "Harbour news " + i).collect(Collectors.joining("\n"));
    }

    private static String paragraphs(int number) {
        return String.join(
                "\n\n",
                Collections.nCopies(
                        number,
                        "Sign the petition against the raft today, or pay for the bridge that will have to be built in its place."));
    }
}
