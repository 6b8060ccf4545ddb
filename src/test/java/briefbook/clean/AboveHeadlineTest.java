package briefbook.clean;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.BlockKind;
import briefbook.model.Dom;
import briefbook.model.RawBlock;
import briefbook.model.Stated;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AboveHeadlineTest {
    private static final RawBlock TEASER =
            paragraph("Ten things to do in Kelling when it rains, and two things to do there when it does not rain.");
    private static final RawBlock DATE = paragraph("3 May 2024");
    private static final RawBlock TEXT = paragraph(
            "The harbour of Ostermoor was closed on Monday after a ferry ran aground at the northern mole, the "
                    + "harbour master said. Nobody was hurt, and divers will look at the hull before the tide turns.");
    private static final RawBlock HEADLINE = heading("Ferry closes harbour", Set.of(Stated.TITLE));

    @Test
    void running_text_above_the_headline_goes_and_short_lines_stay_for_other_rules() {
        Draft draft = AboveHeadline.remove(Seeds.page(DATE, TEASER, HEADLINE, TEXT, TEXT));

        assertThat(draft.parts().stream().filter(p -> !p.kept()).map(Part::block))
                .containsExactly(TEASER);
    }

    @Test
    void a_headline_without_text_below_it_takes_nothing_out() {
        assertThat(AboveHeadline.remove(Seeds.page(TEXT, TEXT, HEADLINE, DATE)).parts())
                .allMatch(Part::kept);
    }

    @Test
    void a_heading_that_is_not_the_title_takes_nothing_out() {
        assertThat(AboveHeadline.remove(Seeds.page(TEASER, heading("What divers found", Set.of()), TEXT, TEXT))
                        .parts())
                .allMatch(Part::kept);
    }

    @Test
    void a_lower_heading_with_the_words_of_the_title_below_the_text_takes_nothing_out() {
        RawBlock above = new RawBlock(
                BlockKind.HEADING,
                2,
                "Ferry closes harbour",
                null,
                List.of(),
                List.of(),
                new Dom("h2", 0, Set.of(), List.of(), Dom.NONE, Set.of(Stated.TITLE)));

        assertThat(AboveHeadline.remove(Seeds.page(TEXT, TEXT, TEXT, above, TEXT, TEXT))
                        .parts())
                .allMatch(Part::kept);
    }

    private static RawBlock paragraph(String text) {
        return new RawBlock(BlockKind.PARAGRAPH, 0, text, null, List.of(), List.of(), Dom.UNKNOWN);
    }

    private static RawBlock heading(String text, Set<Stated> stated) {
        return new RawBlock(
                BlockKind.HEADING,
                1,
                text,
                null,
                List.of(),
                List.of(),
                new Dom("h1", 0, Set.of(), List.of(), Dom.NONE, stated));
    }
}
