package briefbook.clean;

import static org.assertj.core.api.Assertions.assertThat;

import briefbook.model.BlockKind;
import briefbook.model.Dom;
import briefbook.model.RawBlock;
import briefbook.model.Stated;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OtherArticlesTest {
    private static final String TEXT =
            "The harbour of Ostermoor was closed on Monday after a ferry ran aground at the northern mole, the harbour "
                    + "master said. Nobody was hurt, and divers will look at the hull before the tide turns again.";

    @Test
    void the_next_article_goes_and_what_stands_in_no_article_stays() {
        Draft draft = OtherArticles.remove(Seeds.page(
                headline(1),
                block(BlockKind.PARAGRAPH, TEXT, 1),
                block(BlockKind.PARAGRAPH, TEXT, 1),
                block(BlockKind.PARAGRAPH, "Correction: the mole is the southern one.", Dom.NONE),
                block(BlockKind.HEADING, "Cheese prize goes to a school", 2),
                block(BlockKind.PARAGRAPH, TEXT, 2)));

        assertThat(draft.parts().stream().map(Part::kept)).containsExactly(true, true, true, true, false, false);
    }

    @Test
    void an_article_with_the_headline_and_without_text_is_a_teaser_and_nothing_goes() {
        assertThat(OtherArticles.remove(Seeds.page(headline(1), block(BlockKind.PARAGRAPH, TEXT, 2)))
                        .parts())
                .allMatch(Part::kept);
    }

    @Test
    void entries_of_a_page_whose_headline_stands_in_no_article_stay() {
        assertThat(OtherArticles.remove(Seeds.page(
                                headline(Dom.NONE),
                                block(BlockKind.PARAGRAPH, TEXT, 1),
                                block(BlockKind.PARAGRAPH, TEXT, 2),
                                block(BlockKind.PARAGRAPH, TEXT, 3)))
                        .parts())
                .allMatch(Part::kept);
    }

    @Test
    void links_below_words_such_as_related_stories_go_with_their_teasers_and_the_article_goes_on() {
        Draft draft = RelatedBoxes.remove(Boilerplate.lines(Seeds.page(
                headline(1),
                block(BlockKind.PARAGRAPH, TEXT, 1),
                block(BlockKind.HEADING, "Related stories", 1),
                link("Skating allowed from Saturday"),
                block(BlockKind.PARAGRAPH, "The ice is eleven centimetres thick.", 1),
                link("The mayor's bicycle is back"),
                block(BlockKind.PARAGRAPH, "It was returned overnight, oiled.", 1),
                block(BlockKind.PARAGRAPH, TEXT + " The ferry was towed.", 1))));

        assertThat(draft.parts().stream().map(Part::kept))
                .containsExactly(true, true, false, false, false, false, false, true);
    }

    @Test
    void a_paragraph_below_a_single_link_is_no_teaser() {
        Draft draft = RelatedBoxes.remove(Boilerplate.lines(Seeds.page(
                headline(1),
                block(BlockKind.PARAGRAPH, TEXT, 1),
                block(BlockKind.HEADING, "Related stories", 1),
                link("Skating allowed from Saturday"),
                block(BlockKind.PARAGRAPH, "The ferry was towed to the yard of Kelling.", 1))));

        assertThat(draft.parts().stream().map(Part::kept)).containsExactly(true, true, false, false, true);
    }

    private static RawBlock headline(int article) {
        Dom dom = new Dom("h1", 0, Set.of(), List.of(), article, Set.of(Stated.TITLE));
        return new RawBlock(BlockKind.HEADING, 1, "Ferry closes harbour", null, List.of(), List.of(), dom);
    }

    private static RawBlock block(BlockKind kind, String text, int article) {
        Dom dom = new Dom("p", 0, Set.of(), List.of(), article, Set.of());
        return new RawBlock(kind, kind == BlockKind.HEADING ? 2 : 0, text, null, List.of(), List.of(), dom);
    }

    private static RawBlock link(String text) {
        Dom dom = new Dom("h3", 1, Set.of(), List.of(), 1, Set.of());
        return new RawBlock(BlockKind.HEADING, 3, text, null, List.of(), List.of(), dom);
    }
}
